/** Which import the browser was sending a file to, so that the same file, chosen again, goes on instead of starting anew. */
export type FileMark = Pick<File, 'name' | 'size' | 'lastModified'>;

const keyOf = (workspace: string, { name, size, lastModified }: FileMark) =>
  `upload:${JSON.stringify([workspace, name, size, lastModified])}`;

// A browser may refuse its storage; an upload then starts anew, which costs time only.
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function recallUpload(workspace: string, file: FileMark): string | null {
  return storage()?.getItem(keyOf(workspace, file)) ?? null;
}

/** `null` forgets it. */
export function rememberUpload(workspace: string, file: FileMark, id: string | null): void {
  try {
    if (id === null) storage()?.removeItem(keyOf(workspace, file));
    else storage()?.setItem(keyOf(workspace, file), id);
  } catch {
    // Full: as good as refused.
  }
}

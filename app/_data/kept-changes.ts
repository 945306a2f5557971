import type { EditChange } from '@/lib/domain/edit-change';

/** Changes that nobody applied yet, kept in the browser by workspace, so that leaving the page loses none. */
const keyOf = (workspaceId: string): string => `vocabulary:${workspaceId}`;
const NONE: readonly EditChange[] = [];
const KINDS: readonly string[] = ['word', 'cue', 'cue-removed', 'silence'] satisfies readonly EditChange['kind'][];

// One list for each text of the storage: React compares lists by identity.
let read: { readonly text: string; readonly changes: readonly EditChange[] } = { text: '', changes: NONE };
const listeners = new Set<() => void>();
/** Where the browser refuses its storage: kept as long as the page is. */
const unstored = new Map<string, string>();

function stored(key: string): string {
  try {
    return window.localStorage.getItem(key) ?? unstored.get(key) ?? '';
  } catch {
    return unstored.get(key) ?? '';
  }
}

function isChange(value: unknown): value is EditChange {
  return typeof value === 'object' && value !== null && 'kind' in value && KINDS.includes(String(value.kind));
}

function parse(text: string): readonly EditChange[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isChange) : NONE;
  } catch {
    return NONE;
  }
}

export function keptChanges(workspaceId: string): readonly EditChange[] {
  const text = stored(keyOf(workspaceId));
  if (text === '') return NONE;
  if (read.text !== text) read = { text, changes: parse(text) };
  return read.changes;
}

export function keepChanges(workspaceId: string, changes: readonly EditChange[]): void {
  const key = keyOf(workspaceId);
  const text = changes.length === 0 ? '' : JSON.stringify(changes);
  unstored.set(key, text);
  try {
    if (text === '') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    // Refused or full: the page itself still has them.
  }
  for (const tell of listeners) tell();
}

/** Told when changes are kept, in this page or another of the same browser. */
export function watchKeptChanges(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadFile, type UploadProgress } from './upload-file';

const MIB = 1024 * 1024;
const file = new File([new Uint8Array(20 * MIB)], 'reseñas.csv', { lastModified: 5 });

/** A server that keeps parts; `broken` says which request finds the line cut. */
function server(broken: (request: string, times: number) => boolean, partSize = 8 * MIB) {
  const parts = new Map<string, Set<number>>();
  const asked: string[] = [];
  const times = new Map<string, number>();
  let gone = false;
  const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
  const fetching = async (input: string, init: RequestInit): Promise<Response> => {
    const request = `${init.method ?? 'GET'} ${input.replace('/api/v1/workspaces/w/imports', '')}`;
    asked.push(request);
    times.set(request, (times.get(request) ?? 0) + 1);
    if (broken(request, times.get(request) ?? 1)) throw new TypeError('Failed to fetch');
    const [, id = '', n] = /\/(\d+)(?:\/parts\/(\d+))?$/.exec(input) ?? [];
    if (init.method === 'POST') {
      parts.set(String(parts.size + 1), new Set());
      return answer({ id: String(parts.size), partSize }, 201);
    }
    const known = parts.get(id);
    if (!known || gone) return answer({ title: 'Not found' }, 404);
    if (n === undefined) {
      const upload = { size: file.size, partSize, parts: [...known] };
      return answer({ id, state: 'uploading', upload, firstRejects: [] });
    }
    known.add(Number(n));
    return answer({ received: known.size, size: file.size });
  };
  vi.stubGlobal('fetch', fetching);
  return { asked, forget: () => (gone = true) };
}

function send(signal = new AbortController().signal) {
  const told: UploadProgress[] = [];
  return { told, id: uploadFile({ workspace: 'w', file, signal, onProgress: (progress) => told.push(progress) }) };
}

describe('uploadFile', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    };
    vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }));
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tries a part again while the line is broken, says so, and loses none', async () => {
    const { asked } = server((request, times) => request === 'PUT /1/parts/2' && times < 3);
    const { told, id } = send();
    await vi.runAllTimersAsync();
    expect(await id).toBe('1');
    expect(asked).toEqual([
      'POST ',
      'PUT /1/parts/1',
      'PUT /1/parts/2',
      'PUT /1/parts/2',
      'PUT /1/parts/2',
      'PUT /1/parts/3',
    ]);
    expect(told.filter(({ waiting }) => waiting)).toHaveLength(2);
    expect(told.at(-1)).toEqual({ fraction: 1, waiting: false });
  });

  it('sends parts of the size that the server names', async () => {
    const { asked } = server(() => false, 16 * MIB);
    const { id } = send();
    await vi.runAllTimersAsync();
    expect(await id).toBe('1');
    expect(asked).toEqual(['POST ', 'PUT /1/parts/1', 'PUT /1/parts/2']);
  });

  it('goes on at once when the network is back', async () => {
    server((request, times) => request === 'PUT /1/parts/1' && times === 1);
    const { id } = send();
    await vi.advanceTimersByTimeAsync(10);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(await id).toBe('1');
  });

  it('sends of the same file, chosen again, only the parts that are missing', async () => {
    const stop = new AbortController();
    const { asked } = server((request) => request === 'PUT /1/parts/3' && !stop.signal.aborted);
    const first = send(stop.signal).id.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    expect(await first).toBeInstanceOf(Error);
    asked.length = 0;
    const { told, id } = send();
    await vi.runAllTimersAsync();
    expect(await id).toBe('1');
    expect(asked).toEqual(['GET /1', 'PUT /1/parts/3']);
    expect(told[0]?.fraction).toBeCloseTo(2 / 3);
  });

  it('starts anew where the server has put the half file away', async () => {
    const { asked, forget } = server(() => false);
    const { id } = send();
    await vi.runAllTimersAsync();
    await id;
    forget();
    asked.length = 0;
    const again = send().id.catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    await again;
    expect(asked.slice(0, 3)).toEqual(['GET /1', 'POST ', 'PUT /2/parts/1']);
  });
});

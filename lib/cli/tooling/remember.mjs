// Plain JavaScript on Node's own modules, as install.mjs: it runs before anything is installed.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file changed so shortly ago may change once more within one tick of the file system's clock. */
const SETTLED_MS = 2000;

/**
 * What `compute` makes of the contents of `files`, computed anew only when one of them was touched, came or went since
 * the answer kept in `file`: every command asks, and looking at files costs far less than reading them. A change is told
 * by the inode's own clock, which nothing but the system sets.
 */
export function remember(file, files, compute) {
  let newest = 0;
  let stamps = '';
  for (const path of files) {
    const { ctimeMs, size, ino } = statSync(path);
    if (ctimeMs > newest) newest = ctimeMs;
    stamps += `${path} ${ctimeMs} ${size} ${ino}\n`;
  }
  const known = read(file);
  if (known.startsWith(stamps) && known.indexOf('\n', stamps.length) === -1) return known.slice(stamps.length);
  const answer = compute();
  if (newest < Date.now() - SETTLED_MS) {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, stamps + answer);
    } catch {
      // Where nothing can be written the files are read each time.
    }
  }
  return answer;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Hash of texts and bytes, one after the other. Node's cryptography is loaded only when something is to be hashed. */
export function sha256(pieces) {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

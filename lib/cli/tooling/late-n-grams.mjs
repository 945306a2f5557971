import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DATA = 'n-grams.json';
const late = `
  import { readFileSync } from 'node:fs';
  import { createEld } from './languageDetector.js';
  let ready;
  function load() {
    const { instance, loadData } = createEld();
    loadData(JSON.parse(readFileSync(new URL('./${DATA}', import.meta.url), 'utf8')));
    return instance;
  }
  export const eld = { detect: (text) => (ready ??= load()).detect(text) };
`;

/**
 * Part of the build: bundles the language detector `eld` so that it reads its n-grams when the first text asks for them.
 * As a module they take longer to load than all else of a command, and most texts are told by their words.
 */
export function lateNgrams(root, outdir) {
  const folder = join(root, 'node_modules', 'eld', 'src');
  const load = async () => {
    const { ngramsData } = await import(pathToFileURL(join(folder, 'ngrams', 'extrasmall.js')).href);
    mkdirSync(join(root, outdir), { recursive: true });
    writeFileSync(join(root, outdir, DATA), JSON.stringify(ngramsData));
    return { contents: late, resolveDir: folder };
  };
  return {
    name: 'late-n-grams',
    setup(build) {
      build.onResolve({ filter: /^eld\/extrasmall$/ }, ({ path }) => ({ path, namespace: 'late-n-grams' }));
      build.onLoad({ filter: /.*/, namespace: 'late-n-grams' }, load);
    },
  };
}

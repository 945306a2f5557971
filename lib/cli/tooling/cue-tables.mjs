import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const build = `
  import { buildCueTable } from './compile-cues';
  import { languageCues } from './language-cues';
  export const tables = Object.entries(languageCues).map(([language, cues]) => [language, buildCueTable(cues)]);
`;
const built = `
  import { readFileSync } from 'node:fs';
  export const builtTable = (language) =>
    JSON.parse(readFileSync(new URL('./cues-' + language + '.json', import.meta.url), 'utf8'));
`;

/**
 * Part of the build: works the cues of each language out into a table beside the commands, and lets the commands read it
 * in place of working it out at every start.
 */
export function cueTables(esbuild, root, outdir) {
  const folder = join(root, 'lib', 'analysis', 'opinions');
  const load = async () => {
    const bundled = await esbuild.build({
      absWorkingDir: root,
      stdin: { contents: build, resolveDir: folder, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'warning',
    });
    const { tables } = await import(
      `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
    );
    mkdirSync(join(root, outdir), { recursive: true });
    for (const [language, table] of tables)
      writeFileSync(join(root, outdir, `cues-${language}.json`), JSON.stringify(table));
    return { contents: built, loader: 'js' };
  };
  return {
    name: 'cue-tables',
    setup(commands) {
      commands.onLoad({ filter: /[\\/]opinions[\\/]built-tables\.ts$/ }, load);
    },
  };
}

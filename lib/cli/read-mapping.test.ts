import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readMapping } from './read-mapping';

const folder = mkdtempSync(join(tmpdir(), 'raiz-mapping-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(text: string): string {
  const file = join(folder, 'mapping.json');
  writeFileSync(file, text);
  return file;
}

it('takes columns, the order of the dates and the rating scale', async () => {
  const file = written('\uFEFF{"text": ["a", 3], "posted": "when", "dateOrder": "dmy", "ratingScale": "1-10"}');
  expect(await readMapping(file)).toEqual({
    mapping: { text: ['a', 3], posted: 'when' },
    dateOrder: 'dmy',
    ratingScale: '1-10',
  });
});

it.each([
  ['{"texts": "a", "stars": 2}', /names “texts”, “stars”, which is no field\. The fields are externalId, .*dateOrder/],
  ['{"dateOrder": "day"}', /“dateOrder” is one of dmy, mdy, ymd\./],
  ['{"ratingScale": "1-6"}', /“ratingScale” is one of 1-5, /],
  ['{"title": ["a"]}', /“title” needs the name of a column, or its number counted from 0\./],
  ['{"text": null}', /“text” needs .*, or a list of them\./],
  ['[1]', /has to be an object/],
  ['{text: 1}', /is not JSON\. It looks like \{"text"/],
])('says in a sentence what is wrong with %s', async (text, sentence) => {
  await expect(readMapping(written(text))).rejects.toThrow(sentence);
  await expect(readMapping(written(text))).rejects.not.toThrow(/✖|Error:/);
});

it('says that there is no such file', async () => {
  await expect(readMapping(join(folder, 'none.json'))).rejects.toThrow(/there is no such file for --mapping\.$/);
  await expect(readMapping(folder)).rejects.toThrow(/this is a folder/);
});

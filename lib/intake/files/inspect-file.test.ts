import { describe, expect, it } from 'vitest';
import { dayOfIso } from '@/lib/domain/day';
import { inspectFile } from './inspect-file';
import { readFile, type ReadRow } from './read-file';

const now = Date.UTC(2026, 10, 25, 12);

async function run(bytes: Buffer, zone = 'UTC') {
  async function* open() {
    for (let at = 0; at < bytes.length; at += 1000) yield new Uint8Array(bytes.subarray(at, at + 1000));
  }
  const plan = await inspectFile(open, { fileName: 'x.csv', now, zone });
  const rows: ReadRow[] = [];
  for await (const batch of readFile(open, JSON.parse(JSON.stringify(plan)), { now, zone, keepExtra: false }))
    rows.push(...batch);
  return { plan, rows, mentions: rows.flatMap((row) => ('mention' in row ? [row.mention] : [])) };
}

describe('a Spanish Excel file', () => {
  it('is read as windows-1252 with `;`, decimal commas and day first', async () => {
    const text =
      'Fecha;Nombre;Puntuación;Comentario\r\n03/04/2026;Iñaki;4,5;"Atención pésima; nadie contestó"\r\n05/06/2026;Begoña;1;No vuelvo “nunca”\r\n';
    const bytes = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
    const { plan, mentions } = await run(bytes);
    expect(plan).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRow: 1, rows: 2, format: 'generic' });
    expect(plan.posted).toMatchObject({ order: 'dmy', ambiguous: true });
    expect(mentions[0]).toMatchObject({
      author: 'Iñaki',
      text: 'Atención pésima; nadie contestó',
      rating: { raw: 4.5, scale: '1-5' },
      posted: { day: dayOfIso('2026-04-03'), instant: null },
    });
    expect(mentions[1]?.text).toBe('No vuelvo “nunca”');
  });
});

import { describe, expect, it } from 'vitest';
import { readPart } from '../text/read-part';
import { ANALYSED_LANGUAGES } from '../types';
import { buildCueTable, compileCues, type CueTable } from './compile-cues';
import { languageCues } from './language-cues';

const TEXTS = {
  en: 'I was on hold for 2 hours, nobody called me back and the food was not very good. Cancelled my subscription.',
  es: 'Llamé 3 veces y nadie respondió; la habitación estaba sucia y el trato no fue muy bueno. Me doy de baja.',
};

describe.each(ANALYSED_LANGUAGES)('the cues of %s', (language) => {
  it('find the same from a table that was kept as JSON', () => {
    const cues = languageCues[language];
    const kept = JSON.parse(JSON.stringify(buildCueTable(cues))) as CueTable;
    const [fresh, fromTable] = [compileCues(cues), compileCues(cues, kept)];
    expect(fromTable.states).toEqual(fresh.states);
    expect(fromTable.patternCount).toBe(fresh.patternCount);
    const part = readPart(TEXTS[language], 'text');
    const found = fromTable.matcher.match(part);
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(fresh.matcher.match(part));
    for (const match of found) if (match.entry !== null) expect(JSON.stringify(cues)).toContain(match.entry.id);
  });
});

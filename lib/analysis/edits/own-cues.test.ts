import { describe, expect, it } from 'vitest';
import { type CueEdit, type EditedLanguage, NO_EDITS, type SilencedCue } from '@/lib/domain/workspace-edits';
import { analyse, readText } from '../analyse';
import { languageCues } from '../opinions/language-cues';
import { packs } from '../packs/packs';
import { compileEdits } from './compile-edits';

const withCues = (...cues: CueEdit[]) => compileEdits({ ...NO_EDITS, cues });
const without = (language: EditedLanguage, ...rules: string[]) =>
  compileEdits({ ...NO_EDITS, silenced: rules.map((rule): SilencedCue => ({ language, rule })) });

const reason = (patterns: string, more: Partial<Extract<CueEdit, { says: 'driver' }>> = {}): CueEdit => ({
  id: 'own.reason',
  language: 'es',
  says: 'driver',
  driver: 'effort',
  polarity: 'negative',
  subReason: null,
  touchpoint: null,
  ...more,
  patterns,
});
const place = (patterns: string, more: Partial<Extract<CueEdit, { says: 'place' }>> = {}): CueEdit => ({
  id: 'own.place',
  language: 'es',
  says: 'place',
  touchpoint: 'store',
  driver: null,
  ...more,
  patterns,
});
const leaving = (patterns: string, kind: Extract<CueEdit, { says: 'leaving' }>['kind'] = 'going'): CueEdit => ({
  id: 'own.leaving',
  language: 'es',
  says: 'leaving',
  kind,
  patterns,
});

const opinionsOf = (text: string, edits: ReturnType<typeof withCues> | null, lang = 'es') =>
  analyse({ text, lang }, { edits }).opinions.map(({ driver, touchpoint, polarity, cues }) => [
    driver,
    touchpoint,
    polarity,
    cues.map(({ rule }) => rule).join(' '),
  ]);

describe('cues of a workspace', () => {
  it('say a reason, at the place named beside it or at their own, and count in the sum by their id', () => {
    const text = 'La tarjeta verde fue rellenada tres veces en la sucursal.';
    expect(opinionsOf(text, null)).toEqual([]);
    expect(opinionsOf(text, withCues(reason('tarjeta verde ..2 rellenada')))).toEqual([
      ['effort', 'store', 'negative', 'own.reason aspect.store'],
    ]);
    expect(opinionsOf(text, withCues(reason('tarjeta verde', { touchpoint: 'app' })))[0]?.[1]).toBe('app');
    const { explanation, sentiment } = analyse(
      { text, lang: 'es' },
      { edits: withCues(reason('tarjeta verde ..2 rellenada')) },
    );
    expect(explanation).toMatchObject([{ rule: 'cue', entry: 'own.reason', text: 'tarjeta verde fue rellenada' }]);
    expect(explanation[0]?.contribution).toBe(Math.round(sentiment.score * 10_000));
    expect(sentiment.score).toBeLessThan(0);
  });

  it("are under negation what the language's are: a fault denied is none, a virtue denied is a fault", () => {
    const fault = withCues(reason('papeleo verde'));
    expect(opinionsOf('Hay papeleo verde.', fault)).toHaveLength(1);
    expect(opinionsOf('No hay papeleo verde.', fault)).toEqual([]);
    const virtue = withCues(reason('ventanilla verde', { polarity: 'positive' }));
    expect(opinionsOf('No hay ventanilla verde.', virtue)[0]?.[2]).toBe('negative');
    // No gap skips a negator.
    expect(opinionsOf('Rellené papeles sin verde.', withCues(reason('papeles ..2 verde')))).toEqual([]);
    expect(opinionsOf('Rellené papeles de verde.', withCues(reason('papeles ..2 verde')))).toHaveLength(1);
  });

  it('name places that reasons and judgements of the language then stand at', () => {
    const edits = withCues(place('casetilla', { driver: 'product' }));
    expect(opinionsOf('La casetilla es excelente.', null)).toEqual([]);
    expect(opinionsOf('La casetilla es excelente.', edits).map(([driver, at]) => [driver, at])).toEqual([
      ['product', 'store'],
    ]);
  });

  it("stand over the language's on the same words, a pack's too, and give way to longer ones", () => {
    const [, general] = opinionsOf('La habitación es excelente.', null)[0] ?? [];
    expect(general).toBe('premises');
    const edits = withCues(place('habitacion', { touchpoint: 'website', driver: 'product' }));
    expect(opinionsOf('La habitación es excelente.', edits).map(([, at]) => at)).toEqual(['website']);
    const packed = analyse({ text: 'La habitación es excelente.', lang: 'es' }, { edits, pack: packs.hospitality });
    expect(packed.opinions.map(({ touchpoint }) => touchpoint)).toEqual(['website']);
    const [known] = languageCues.es.drivers.filter(({ driver }) => driver === 'indifference');
    const text = 'Nadie respondió nunca.';
    const before = opinionsOf(text, null);
    expect(before[0]?.[0]).toBe('indifference');
    expect(known).toBeDefined();
    expect(
      opinionsOf(text, withCues(reason('nadie respondio', { driver: 'trust' }))).map(([driver]) => driver),
    ).toEqual(['trust']);
  });

  it('are heard where an idle phrase of the language would silence the same words', () => {
    expect(languageCues.es.idle).toContain('sin embargo');
    expect(opinionsOf('Sin embargo lo firmé.', withCues(reason('sin embargo')))).toHaveLength(1);
    expect(
      readText({ text: 'Devuelvo el carnet sin más.', lang: 'es' }, { edits: withCues(leaving('carnet sin mas')) }),
    ).toMatchObject({ leaving: 'leaving', leavingKind: 'going' });
  });

  it("tell of leaving, denied as the language's are, and say it in its place", () => {
    const edits = withCues(leaving('devuelvo el carnet'));
    const kindOf = (text: string, own: typeof edits | null) =>
      readText({ text, lang: 'es' }, { edits: own }).leavingKind;
    expect(kindOf('Devuelvo el carnet.', null)).toBeNull();
    expect(kindOf('Devuelvo el carnet.', edits)).toBe('going');
    expect(kindOf('No devuelvo el carnet.', edits)).toBeNull();
    const told = analyse({ text: 'Devuelvo el carnet.', lang: 'es' }, { edits }).leavingCues;
    expect(told).toMatchObject([{ rule: 'own.leaving', text: 'Devuelvo el carnet' }]);
    // On the same words the workspace's kind is told, not the one furthest gone.
    expect(kindOf('Me doy de baja.', null)).toBe('going');
    expect(kindOf('Me doy de baja.', withCues(leaving('me doy de baja', 'warning')))).toBe('warning');
  });

  it('of one language are not looked for in another', () => {
    const edits = withCues(reason('papeleo verde'));
    expect(opinionsOf('The papeleo verde again.', edits, 'en')).toEqual([]);
  });
});

describe('cues that a workspace does without', () => {
  it('say nothing, so that what they stood over is heard', () => {
    const text = 'Nadie respondió nunca.';
    const rules = analyse({ text, lang: 'es' }).opinions.flatMap(({ cues }) => cues.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(0);
    const left = opinionsOf(text, without('es', ...rules)).map(([, , , cue]) => cue);
    for (const rule of rules) expect(left).not.toContain(rule);
    expect(opinionsOf(text, without('en', ...rules))).toEqual(opinionsOf(text, null));
  });

  it('of leaving too', () => {
    const text = 'Me doy de baja.';
    const rules: string[] = [];
    // Several entries may stand on the same words; one of them is told at a time.
    for (let told = 1; told > 0;) {
      const { leavingCues } = analyse({ text, lang: 'es' }, { edits: without('es', ...rules) });
      told = leavingCues.length;
      rules.push(...leavingCues.map(({ rule }) => rule));
    }
    expect(rules.length).toBeGreaterThan(0);
    expect(readText({ text, lang: 'es' }, { edits: without('es', ...rules) }).leaving).toBe('none');
  });

  it('of praise elsewhere are not told of a place one leaves for either', () => {
    const text = 'Nuvia is better and faster, so I switched.';
    const elsewhere = opinionsOf(text, null, 'en').filter(([driver]) => driver === 'competitor');
    expect(elsewhere).toHaveLength(1);
    const edits = without('en', String(elsewhere[0]?.[3]));
    expect(opinionsOf(text, edits, 'en').filter(([driver]) => driver === 'competitor')).toEqual([]);
  });
});

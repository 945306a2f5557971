import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { compileEdits } from '../edits/compile-edits';
import { ANALYSED_LANGUAGES, BASIC_LANGUAGES } from '../types';
import { describeEntry, lexiconSources } from './describe-entry';
import { entrySources } from './entry-sources';
import { dataOf, lexiconOf, withLanguageData } from './lexicons';

const LANGUAGES = [...ANALYSED_LANGUAGES, ...BASIC_LANGUAGES];

describe('where entries come from', () => {
  it.each(LANGUAGES)('is told of every word and phrase that %s is read with, once', (language) => {
    const { words } = lexiconOf(language);
    const sources = entrySources(language);
    const weights = sources.get('lexicon');
    let weighing = 0;
    for (const [word, type] of words) {
      if (type.weight !== 0) expect(weights?.get(word)?.value, word).toBe(type.weight);
      if (type.negated !== 0) expect(sources.get('when-negated')?.get(word)?.value, word).toBe(type.negated);
      if (type.role !== null) expect(sources.get(type.role)?.has(word), word).toBe(true);
      weighing += Number(type.weight !== 0);
    }
    expect(weighing).toBeGreaterThan(300);
    const stated = [...(weights?.values() ?? [])].filter(({ value }) => value !== 0).length;
    expect(stated).toBeGreaterThanOrEqual(weighing);
  });

  it('adds up: each entry holds by one source', () => {
    for (const language of LANGUAGES) {
      const entries = [...entrySources(language).values()].reduce((sum, { size }) => sum + size, 0);
      expect(lexiconSources(language).reduce((sum, { holding }) => sum + holding, 0)).toBe(entries);
    }
  });

  it('has an id of its own for each source, and a day that is one', () => {
    const sources = LANGUAGES.flatMap(lexiconSources);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { id, date, stated } of sources) {
      expect(date, id).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(stated, id).toBeGreaterThan(0);
    }
  });
});

describe('describeEntry', () => {
  it('tells what holds and what it overrides', () => {
    const like = describeEntry('en', 'Like');
    expect(like).toMatchObject({ entry: 'like', matched: 'exact', weight: 0, source: { id: 'en.reviews' } });
    expect(like?.meanings[0]?.overridden.map(({ source }) => source.id)).toEqual(['en.vader']);
    expect(describeEntry('en', 'abhorrent')).toMatchObject({
      weight: -3.1,
      source: { id: 'en.vader', origin: 'vader' },
    });
  });

  it('finds forms by their stem, phrases by their words and phrases with a gap', () => {
    const pesimas = describeEntry('es', 'pésimas');
    expect(pesimas?.weight).toBeLessThan(-2);
    expect(pesimas?.forms.length).toBeGreaterThan(0);
    expect(describeEntry('es', 'no vale la pena')).toMatchObject({ weight: -2.5, source: { id: 'es.blame-phrases' } });
    expect(describeEntry('en', 'could be more helpful')).toMatchObject({
      entry: 'could be more *',
      matched: 'phrase',
      weight: -1.6,
    });
  });

  it('tells words that weigh nothing by themselves', () => {
    expect(describeEntry('es', 'muy')).toMatchObject({ weight: null, factor: 1.3, role: 'intensity' });
    expect(describeEntry('es', 'contesta')).toMatchObject({ weight: null, source: { id: 'es.when-negated' } });
    expect(describeEntry('en', 'aeroplane')).toBeNull();
    expect(describeEntry('en', ' ')).toBeNull();
  });

  it('follows the data that is read with', () => {
    const rows = 'abhorrent\t2\n';
    const data = dataOf('en');
    const source = { id: 'workspace', origin: 'workspace', date: null } as const;
    const described = withLanguageData('en', { ...data, lexicons: [...data.lexicons, { source, rows }] }, () =>
      describeEntry('en', 'abhorrent'),
    );
    expect(described).toMatchObject({ weight: 2, source });
    expect(describeEntry('en', 'abhorrent')?.source.id).toBe('en.vader');
  });
});

describe('the terms of an explanation', () => {
  it.each([
    ['en', 'Abhorrent. The staff were soooo friendly, it does not work 😡 #worstairline. Nobody called me back.'],
    ['es', 'No FUNCIONAAA nada, pésimas habitaciones, no vale la pena, servisio orrible 😡. Nadie me llamó.'],
    ['fr', "Je n'aime pas cette arnaque, l'accueil est nul et c'est une honte !"],
    ['de', 'Das Essen war schlecht, die Bedienung unfreundlich, aber das Zimmer war wunderschön.'],
  ])('name their source, in %s', (lang, text) => {
    const terms = analyse({ text, lang, rating: 1, ratingMax: 5 }).explanation;
    expect(terms.length).toBeGreaterThan(2);
    for (const { source, rule, text: words } of terms) {
      if (rule.startsWith('rating')) expect(source).toBeNull();
      else expect(source?.id, words).toMatch(rule.startsWith('emoji') ? /^emoji$/ : new RegExp(`^${lang}\\.[a-z-]+$`));
    }
  });

  it('say when the weight is the workspace’s own', () => {
    const own = { language: 'es', entry: 'picante', weight: -3, source: 'person', learntFrom: null } as const;
    const edits = compileEdits({ words: [own], cues: [], silenced: [] });
    const { explanation } = analyse({ text: 'Sopa picante y pan delicioso.', lang: 'es' }, { edits });
    expect(explanation.map(({ source }) => source?.id)).toEqual(['workspace', 'es.qualities']);
  });
});

import type { MentionReading, Part } from '@/lib/domain/mention';
import type { CompiledEdits } from './edits/compile-edits';
import { detectLanguage } from './language/detect-language';
import { readJourney } from './journey/read-journey';
import { type CuedPart, findCues } from './opinions/find-cues';
import { judgeByWords } from './opinions/judge-by-words';
import { findIrony } from './opinions/find-irony';
import { type Elsewhere, findElsewhere } from './opinions/praise-elsewhere';
import { findLeavingCues, readLeaving, tellLeaving, type ToldLeaving } from './opinions/read-leaving';
import { readOpinions } from './opinions/read-opinions';
import type { WordedPack } from './packs/pack-cues';
import { readSentences } from './sentiment/read-sentences';
import { readSentiment } from './sentiment/read-sentiment';
import { explain } from './sentiment/score';
import { readPart } from './text/read-part';
import { Tokens } from './text/tokens';
import { vocabulary } from './text/vocabulary';
import { findTopics } from './topics/find-topics';
import {
  ANALYSED_LANGUAGES,
  type AnalysedLanguage,
  type Analysis,
  type AnalysisInput,
  BASIC_LANGUAGES,
  type BasicLanguage,
  type ReadPart,
} from './types';

/** Version of the analysis: stored with every reading, raised when results may change. */
export const ANALYSIS_VERSION = 5;

const analysed = (lang: string): AnalysedLanguage | null => ANALYSED_LANGUAGES.find((known) => known === lang) ?? null;
const basic = (lang: string): BasicLanguage | null => BASIC_LANGUAGES.find((known) => known === lang) ?? null;

/** `es` of `es`, `ES`, `es-MX`; null of what is no language code, which is then detected. */
function givenLanguage(lang: string | null | undefined): string | null {
  const code = /^([a-z]{2})(?:[-_].*)?$/.exec(lang?.trim().toLowerCase() ?? '')?.[1];
  return code ?? null;
}

// Used again for every mention: what is told of one never points into them.
const kept = { title: new Tokens(), text: new Tokens() } satisfies Record<Part, Tokens>;
const MOST_KEPT = 1 << 16;

const keptTokens = (part: Part): Tokens => {
  if (kept[part].kinds.length > MOST_KEPT) kept[part] = new Tokens();
  return kept[part];
};

function readParts(input: AnalysisInput): ReadPart[] {
  vocabulary.betweenTexts();
  const text = readPart(input.text, 'text', keptTokens('text'));
  return input.title ? [readPart(input.title, 'title', keptTokens('title')), text] : [text];
}

interface ReadOptions {
  /** Industry whose touchpoints are told beside those of the taxonomy. */
  readonly pack?: WordedPack | null;
  /** A workspace's own words and cues over the language's data. */
  readonly edits?: CompiledEdits | null;
}

/** Where praise does not count: said of another provider, or in irony. */
function notOfUs(part: CuedPart, told: readonly ToldLeaving[]): readonly Elsewhere[] {
  const [others, irony] = [findElsewhere(part, told), findIrony(part)];
  return irony.length === 0 ? others : [...others, ...irony];
}

/** All that both depths of reading share. */
function read(input: AnalysisInput, pack: WordedPack | null, edits: CompiledEdits | null) {
  const parts = readParts(input);
  const given = givenLanguage(input.lang);
  const lang = given ?? detectLanguage(parts);
  const language = analysed(lang);
  const ownCues = language === null ? null : (edits?.cuesOf(language) ?? null);
  const cued = language === null ? [] : parts.map((part) => findCues(part, language, pack, ownCues));
  const told = cued.map(tellLeaving);
  const elsewhere = cued.map((part, at) => notOfUs(part, told[at] ?? []));
  const cuedOpinions = language === null ? [] : readOpinions(cued, language, pack, elsewhere, ownCues?.silenced);
  const { label, score, mixed, usedRating, terms } = readSentiment(
    parts,
    language ?? basic(lang),
    lang,
    cuedOpinions,
    input,
    elsewhere,
    (language === null ? null : edits?.wordsOf(language)) ?? undefined,
  );
  const opinions = cuedOpinions.length === 0 ? judgeByWords(cued, terms, label) : cuedOpinions;
  const leaving = readLeaving(told);
  const langSource = given !== null ? 'given' : 'detected';
  return {
    parts,
    lang,
    langSource,
    language,
    told,
    opinions,
    leaving,
    usedRating,
    terms,
    sentiment: { label, score, mixed },
  } as const;
}

/**
 * Reads one text (and its title) into language, sentiment, opinions, leaving signal, topics and an explanation that adds
 * up to the score; with `journeyTold` also into the journey its writer tells of, with `sentencesTold` sentence by
 * sentence, which both cost time. Pure and deterministic: no clock, no environment, no locale, no transcendental maths. Of
 * the `BASIC_LANGUAGES` sentiment alone is read; any other is named and read no further. Never throws; an empty text is `none`.
 */
export function analyse(
  input: AnalysisInput,
  {
    explained = true,
    journeyTold = false,
    sentencesTold = false,
    pack = null,
    edits = null,
  }: ReadOptions & { explained?: boolean; journeyTold?: boolean; sentencesTold?: boolean } = {},
): Analysis {
  const { parts, lang, langSource, language, told, opinions, leaving, usedRating, terms, sentiment } = read(
    input,
    pack,
    edits,
  );
  return {
    lang,
    langSource,
    sentiment,
    leaving: leaving.signal,
    leavingKind: leaving.kind,
    leavingCues: explained ? findLeavingCues(parts, told, leaving.kind) : [],
    opinions,
    topics: language === null ? [] : findTopics(parts, language),
    usedRating,
    explanation: explained ? explain(terms, parts, language ?? basic(lang)) : [],
    sentences: sentencesTold ? readSentences(parts, language ?? basic(lang), terms) : [],
    journey: journeyTold && language !== null ? readJourney(parts, language, opinions) : null,
  };
}

/** What is stored of a text: reads it as `analyse` does, without the topics and the explanation, which cost time. */
export function readText(input: AnalysisInput, { pack = null, edits = null }: ReadOptions = {}): MentionReading {
  const { lang, langSource, opinions, leaving, sentiment } = read(input, pack, edits);
  return {
    language: lang,
    languageSource: langSource,
    sentiment,
    leaving: leaving.signal,
    leavingKind: leaving.kind,
    opinions,
  };
}

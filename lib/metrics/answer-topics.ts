import { setImmediate } from 'node:timers/promises';
import { readTexts } from '@/db/queries/read-texts';
import type { WorkspaceContext } from '@/lib/access/context';
import { TermCounter } from '@/lib/analysis/topics/term-counter';
import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '@/lib/analysis/types';
import type { TextsRead, TopicsAnswer, TopicsOfLanguage } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { keyTerms } from '@/lib/insight/key-terms';
import { answered } from './answer-cache';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import type { Selection } from './mirror/mirror';
import { type DrawnTexts, sampleTexts } from './mirror/sample-texts';
import { widened } from './narrow';
import { selectMentions } from './select-mentions';

/** Texts read of each side in each language: enough for a share within three points, and soon read. */
const MOST_TEXTS = 1000;
/** Between parts of so many texts other requests come in. */
const PART = 250;

const NONE: DrawnTexts = { ids: [], of: 0 };

/**
 * What the mentions of a question speak of beyond the taxonomy, against those that `widened` holds them against. Read
 * from about 1,000 texts of each side and language, which is told; of an author with several, one.
 */
export function answerTopics(context: WorkspaceContext, asked: Question): Promise<TopicsAnswer> {
  const question = { ...asked, compare: null };
  return answered(context, 'topics', question, async () => {
    // Without the mirror all that it is held against would be read.
    await mirrorWhenRead(context);
    const [selected, among] = await Promise.all([
      selectMentions(context, question),
      selectMentions(context, widened(question)),
    ]);
    return topicsOf(context, selected, among);
  });
}

/** What the mentions of a selection speak of, against the others of a wider one. */
async function topicsOf(context: WorkspaceContext, selected: Selection, among: Selection): Promise<TopicsAnswer> {
  const ids = new Set(Array.from(selected.places, (place) => selected.mirror.ids[place] ?? 0));
  const texts = sampleTexts(selected, MOST_TEXTS);
  const rest = sampleTexts(among, MOST_TEXTS, ids);
  const languages: TopicsOfLanguage[] = [];
  let otherLanguages = 0;
  for (const [lang, { of }] of texts) if (!ANALYSED_LANGUAGES.some((known) => known === lang)) otherLanguages += of;
  for (const lang of ANALYSED_LANGUAGES) {
    const ofLanguage = texts.get(lang);
    if (ofLanguage) languages.push(await ofOneLanguage(context, lang, ofLanguage, rest.get(lang) ?? NONE));
  }
  languages.sort((a, b) => b.selected.of - a.selected.of);
  return { languages, otherLanguages };
}

async function ofOneLanguage(
  context: WorkspaceContext,
  lang: AnalysedLanguage,
  selected: DrawnTexts,
  rest: DrawnTexts,
): Promise<TopicsOfLanguage> {
  const counter = new TermCounter(lang);
  await readInParts(context, selected.ids, (text) => counter.addSelected(text));
  await readInParts(context, rest.ids, (text) => counter.addRest(text));
  const sizes = { texts: counter.texts, rest: counter.restTexts, words: counter.words };
  const read = (ofRead: number, { of }: DrawnTexts): TextsRead => ({ read: ofRead, of });
  return {
    lang,
    selected: read(counter.texts, selected),
    rest: read(counter.restTexts, rest),
    ...keyTerms(counter.all(), sizes, (term) => counter.labelOf(term)),
  };
}

async function readInParts(
  { database }: WorkspaceContext,
  ids: readonly number[],
  take: (text: string) => void,
): Promise<void> {
  for (let at = 0; at < ids.length; at += PART) {
    for (const { title, text } of await readTexts(database, ids.slice(at, at + PART))) {
      // A line's end parts the title from the text.
      take(title === null ? text : `${title}\n${text}`);
    }
    await setImmediate();
  }
}

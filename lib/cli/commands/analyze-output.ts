import type { Analysis, Cue, ReadOpinion, Term } from '@/lib/analysis/types';
import type { ToldContact, ToldJourney, ToldWords } from '@/lib/domain/told-journey';
import type { JsonBytes } from '../json-bytes';

// Ids of our own taxonomy, cues and rules, and codes of languages, are put as they are: they hold nothing that JSON
// escapes, which a test checks.

function putCue(out: JsonBytes, { start, end, text, role, weight, rule }: Cue): void {
  out.plain('{"start":');
  out.number(start);
  out.plain(',"end":');
  out.number(end);
  out.plain(',"text":');
  out.text(text);
  out.plain(',"role":"');
  out.plain(role);
  out.plain('","weight":');
  out.number(weight);
  out.plain(',"rule":"');
  out.plain(rule);
  out.plain('"}');
}

function putOpinion(out: JsonBytes, one: ReadOpinion): void {
  out.plain('{"driver":"');
  out.plain(one.driver);
  out.plain('","touchpoint":"');
  out.plain(one.touchpoint);
  if (one.packTouchpoint === null) out.plain('","packTouchpoint":null,"polarity":"');
  else if (one.packTouchpoint === undefined) out.plain('","polarity":"');
  else {
    out.plain('","packTouchpoint":"');
    out.plain(one.packTouchpoint);
    out.plain('","polarity":"');
  }
  out.plain(one.polarity);
  out.plain('","score":');
  out.number(one.score);
  out.plain(',"start":');
  out.number(one.start);
  out.plain(',"end":');
  out.number(one.end);
  if (one.in === 'title') out.plain(',"in":"title"');
  out.plain(one.primary ? ',"primary":true,"cues":' : ',"primary":false,"cues":');
  putList(out, one.cues, putCue);
  out.plain('}');
}

function putTerm(out: JsonBytes, { start, end, in: part, text, weight, contribution, rule, entry }: Term): void {
  out.plain('{"start":');
  out.number(start);
  out.plain(',"end":');
  out.number(end);
  out.plain(part === 'title' ? ',"in":"title","text":' : ',"in":"text","text":');
  out.text(text);
  out.plain(',"weight":');
  out.number(weight);
  out.plain(',"contribution":');
  out.number(contribution);
  out.plain(',"rule":"');
  out.plain(rule);
  out.plain('","entry":');
  out.text(entry);
  out.plain('}');
}

function putWords(out: JsonBytes, { start, end, in: part, text }: ToldWords): void {
  out.plain('"start":');
  out.number(start);
  out.plain(',"end":');
  out.number(end);
  out.plain(part === 'title' ? ',"in":"title","text":' : ',"in":"text","text":');
  out.text(text);
}

function putWordsOrNull(out: JsonBytes, words: ToldWords | null): void {
  if (words === null) return out.plain('null');
  out.plain('{');
  putWords(out, words);
  out.plain('}');
}

function putContact(out: JsonBytes, contact: ToldContact): void {
  out.plain('{"order":');
  out.number(contact.order);
  out.plain(`,"touchpoint":"${contact.touchpoint}","outcome":"${contact.outcome}","polarity":`);
  out.plain(contact.polarity === null ? 'null' : `"${contact.polarity}"`);
  out.plain(',"times":');
  out.number(contact.times);
  out.plain(',');
  putWords(out, contact);
  out.plain(',"outcomeWords":');
  putWordsOrNull(out, contact.outcomeWords);
  out.plain(',"orderWords":');
  putWordsOrNull(out, contact.orderWords);
  out.plain('}');
}

function putJourney(out: JsonBytes, journey: ToldJourney | null): void {
  if (journey === null) return out.plain('null');
  out.plain(`{"root":"${journey.root}","end":"${journey.end}","count":`);
  out.number(journey.count);
  out.plain(journey.solved ? ',"solved":true,"contacts":' : ',"solved":false,"contacts":');
  putList(out, journey.contacts, putContact);
  out.plain('}');
}

const putText = (out: JsonBytes, text: string): void => out.text(text);

function putList<T>(out: JsonBytes, items: readonly T[], put: (out: JsonBytes, item: T) => void): void {
  let separator = '[';
  for (const item of items) {
    out.plain(separator);
    put(out, item);
    separator = ',';
  }
  out.plain(items.length === 0 ? '[]' : ']');
}

function putId(out: JsonBytes, id: string | number): void {
  out.plain('"id":');
  if (typeof id === 'string') out.text(id);
  else out.number(id);
  out.plain(',');
}

/** Puts an analysis as an object in the order of the contract: what `JSON.stringify` would write, in little more than half the time. */
export function putAnalysis(
  out: JsonBytes,
  id: string | number | null | undefined,
  analysis: Analysis,
  explain: boolean,
): void {
  const { lang, langSource, sentiment, leaving, leavingKind } = analysis;
  out.plain('{');
  if (id != null) putId(out, id);
  out.plain('"lang":"');
  out.plain(lang);
  out.plain('","langSource":"');
  out.plain(langSource);
  out.plain('","sentiment":{"label":"');
  out.plain(sentiment.label);
  out.plain('","score":');
  out.number(sentiment.score);
  out.plain(sentiment.mixed ? ',"mixed":true},"leaving":"' : ',"mixed":false},"leaving":"');
  out.plain(leaving);
  out.plain('","leavingKind":');
  out.plain(leavingKind === null ? 'null' : `"${leavingKind}"`);
  out.plain(',"opinions":');
  putList(out, analysis.opinions, putOpinion);
  out.plain(',"topics":');
  putList(out, analysis.topics, putText);
  if (analysis.usedRating) out.plain(',"usedRating":true');
  if (explain) {
    out.plain(',"explanation":');
    putList(out, analysis.explanation, putTerm);
    out.plain(',"journey":');
    putJourney(out, analysis.journey);
  }
  out.plain('}');
}

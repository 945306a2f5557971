import { assignPairs } from './assign-pairs';
import { headerKey, headerWords } from './header-key';
import { OWN_NAME } from './header-match';
import type { Choice, Columns } from './map-columns';
import { FIELDS, type Field } from './plan';
import { ENOUGH, scoreColumns } from './score-columns';
import { textEvidence } from './score-text';

/** At most this many columns of free text are joined. */
const MAX_TEXTS = 6;
/** Values of a further text must be free text this far, 0–1, unless its header is a text's own name or a survey's question. */
const FURTHER = { asked: 0.12, unasked: 0.3 } as const;
/** A column that could be the text or the author is better used as the text. */
const CORE: ReadonlySet<Field> = new Set(['text', 'rating', 'posted']);
const CORE_WEIGHT = 1.25;
/** What the house wrote, or a copy of what the customer did. */
const NOT_THE_CUSTOMER =
  /^(respuestas?|reply|replies|response|responses|respondido|agente?|staff|internal?|interna|interno|internas|notas?|notes?|owner|propietario|empresa|company|seller|developer|desarrollador|translat\w*|traduc\w*|clean|cleaned|processed|procesado|lemma\w*|token\w*|summary|resumen|resolucion|resolution|solucion|direccion|address|signature|firma|consentimiento|consent|terms|terminos|policy|politica)$/;

/**
 * Fields for columns, one to one, by the best total of squared confidence (so that two doubtful pairs never push out a sure
 * one); then the further columns of free text, which are joined to the first.
 */
export function mapByScores(
  columns: Columns,
  taken: readonly Choice[],
  closed: ReadonlySet<Field>,
  survey: boolean,
): Choice[] {
  const used = new Set(taken.flatMap((choice) => [choice.column, ...choice.fallbacks]));
  const filled = new Set([...taken.map((choice) => choice.field), ...closed]);
  const scores = scoreColumns(columns, survey).filter((score) => !used.has(score.column) && !filled.has(score.field));
  const pairs = scores.map((score) => ({
    ...score,
    row: FIELDS.indexOf(score.field),
    worth: (score.confidence * (CORE.has(score.field) ? CORE_WEIGHT : 1)) ** 2,
  }));
  const chosen = assignPairs(pairs, FIELDS.length, columns.headers.length).map(choiceOf);
  const choices = titleAsText(chosen, filled);
  return filled.has('text') ? [...choices] : withFurtherTexts(columns, choices, used, survey);
}

function choiceOf(score: Omit<Choice, 'fallbacks'>): Choice {
  const { field, column, confidence, by } = score;
  return { field, column, fallbacks: [], confidence: Math.round(confidence * 100) / 100, by };
}

/** Where nothing else holds a text, the title is what was written. */
function titleAsText(choices: readonly Choice[], filled: ReadonlySet<Field>): readonly Choice[] {
  const isText = (field: Field) => field.startsWith('text');
  if ([...filled].some(isText) || choices.some((choice) => isText(choice.field))) return choices;
  return choices.map((choice) => (choice.field === 'title' ? { ...choice, field: 'text' } : choice));
}

function withFurtherTexts(
  columns: Columns,
  choices: readonly Choice[],
  used: ReadonlySet<number>,
  survey: boolean,
): Choice[] {
  const first = choices.find((choice) => choice.field === 'text');
  const free = new Set(used);
  for (const choice of choices) free.add(choice.column);
  const parts = choices.some((choice) => choice.field === 'textPositive' || choice.field === 'textNegative');
  if (!first && !(survey && parts)) return [...choices];
  const firstName = unnumbered(columns.headers[first?.column ?? -1] ?? '');
  const further = columns.headers.flatMap((header, column): Choice[] => {
    const shape = columns.shapes[column];
    if (!shape || free.has(column) || (first && isCopy(columns, first.column, column))) return [];
    if (headerWords(header).some((word) => NOT_THE_CUSTOMER.test(word))) return [];
    const { header: asked, values, score } = textEvidence(header, shape);
    const twin = firstName !== '' && unnumbered(header) === firstName && score > 0 && shape.filled > 0;
    const sure = asked >= (survey ? 0.65 : OWN_NAME) && values > 0;
    const enough = sure || (asked > 0 ? values >= FURTHER.asked : survey && values >= FURTHER.unasked);
    if (!twin && !(enough && score >= ENOUGH)) return [];
    return [choiceOf({ field: 'text', column, confidence: score, by: asked > 0 ? 'synonym' : 'values' })];
  });
  const best = further.toSorted((a, b) => b.confidence - a.confidence).slice(0, MAX_TEXTS - 1);
  return [...choices, ...best];
}

/** "Comentario 2" is a twin of "Comentario 1". */
function unnumbered(header: string): string {
  return headerKey(header).replace(/\d+$/, '');
}

/** The same text again (shortened, cleaned, in capitals): in most rows one starts as the other does. */
function isCopy({ records }: Columns, a: number, b: number): boolean {
  const start = (cell: string | undefined) =>
    (cell ?? '')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, '')
      .slice(0, 40);
  const both = records
    .map((cells) => [start(cells[a]), start(cells[b])] as const)
    .filter(([x, y]) => x !== '' && y !== '');
  const alike = both.filter(([x, y]) => x.startsWith(y) || y.startsWith(x)).length;
  return both.length > 1 && alike > both.length / 2;
}

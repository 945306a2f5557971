import { headerKey, headerWords } from './header-key';
import { headerMatch, isFigure, OWN_NAME } from './header-match';
import { questionCues } from './question-cues';
import type { ColumnShape } from './value-shapes';

/** Numbers that are no opinion. */
const NOT_RATING =
  /^(edad|age|ano|anos|year|years|mes|month|dia|dias|day|days|hora|horas|hours|telefono|phone|tel|movil|dni|cp|zip|postal|codigo|code|id|num|numero|number|cantidad|quantity|precio|price|total|importe|monto|count|likes?|votes?|votos|orden|order|pedido|version|personas|people|hijos|visitas|visits|noches|nights|mesa|habitacion|room|duracion|duration|tiempo|time|minutos|minutes)$/;
/** The whole, among marks for its parts. */
const OVERALL =
  /^(general|global|overall|total|servicio|service|experiencia|experience|empresa|company|recomendar\S*|recommend|satisf\S*|nps|visita|visit|compra|purchase)$/;

/** How likely a column holds the mark of each review, 0–1, by its header and its values. */
export function ratingScore(header: string, shape: ColumnShape): number {
  if (shape.dates >= 0.9 || (shape.filled > 0 && shape.ratings < 0.4)) return 0;
  const words = headerWords(header);
  const named = headerMatch('rating', header);
  if (shape.filled === 0) return named * 0.7;
  const flags = shape.samples.every((sample) => sample === '0' || sample === '1');
  const binary = shape.distinctCount <= 2 && (shape.numbers < 0.5 || flags);
  // A "yes" or "no" says less than a mark: it is read where there is none.
  if (named >= OWN_NAME) return named * (binary && headerKey(header) !== 'rating' ? 0.7 : 1);
  if (isFigure(words) || words.some((word) => NOT_RATING.test(word))) return 0;
  const small = shape.highest <= 10 && shape.numbers > 0.8;
  if ((shape.counter && !small) || shape.distinctCount > 101 || (shape.numbers > 0.5 && shape.distinctCount > 60))
    return 0;
  const cue = questionCues(header).rating;
  const asked = Math.max(named, cue === 0 ? 0 : cue - 0.1);
  if (shape.ratings < 0.8 && asked === 0) return 0;
  if (asked === 0) return binary || shape.counter ? 0 : 0.45;
  const whole = words.some((word) => OVERALL.test(word)) ? 0.1 : 0;
  return (asked * (0.6 + 0.4 * shape.ratings) + whole) * (binary ? 0.6 : 1);
}

import { headerWords } from './header-key';
import { headShare } from './header-match';

/** How strongly a header's words ask for something, 0–1; 0 for not at all. */
interface Asked {
  readonly text: number;
  readonly rating: number;
}

/** Openers that can only be answered in one's own words. Matched against words without accents, joined by spaces. */
const OPEN_QUESTION: readonly RegExp[] = [
  /\bpor ?que\b(?! medio| canal)/,
  /\bque (?:mas )?(?:\S+ )?(?:podr|pued|podem|deber|tendr|har|cambi|mejor|anad|agreg|elimin|arregl)/,
  /\bque (?:es lo que )?(?:no )?(?:mas |menos )?(?:te|le|les|os|nos|se) /,
  /\bque (?:paso|ocurrio|sucedio|fallo|salio|falto|falta|opina|opinas|opinion|piensa|piensas|hizo|parece|fue lo)\b/,
  /\blo (?:que|mejor|peor|mas|menos)\b/,
  /\b(?:cuent|dig|din|expli|describ|coment|compart|escrib|detall|indica|indique|especifi|deja|deje|anad|agreg)\S*(?:nos|me|te|e|a|an|is)?\b.* (?:que|como|tu|su|tus|sus|el|la|los|las|con|por|mas|algun|alguna|un|una|aqui|brevemente)\b/,
  /\b(?:cuentanos|cuentenos|cuentame|cuenteme|dinos|diganos|explicanos|expliquenos|comentanos|comentenos|expliq\w+|especifi\w+|detall[ae]\w*)\b/,
  /\bcual(?:es)? (?:es|son|fue|fueron|ha sido|seria|serian) (?:el|la|los|las|tu|su)?\s?(?:principal\S* )?(?:motiv|razon|problem|opini|experien|aspect|caus|sugeren|impres|recomendacion|queja)/,
  /\bcomo (?:fue|ha sido|describ|podr|pued|podem|mejor|era|estuvo|resolv|te fue|le fue)/,
  /\b(?:alguna?|algun|otras?|otros?) (?:otr\S )?(?:comentari|sugeren|observaci|opini|quej|cosa|idea|detalle|aporte|propuest)/,
  /\balgo (?:mas|que|mejor)/,
  /\b(?:quier|dese|gustaria)\S* (?:\S+ )?(?:anad|agreg|decir|cont|compart|coment|aport)/,
  /\bwhat (?:else|could|can|should|would|did|do|does|was|were|went|made|makes|happened|improve|changes?|can we|you)\b/,
  /\bwhat (?:is|are) (?:the|one|your|some)\b.*\b(?:reasons?|thing|things|opinion|thoughts|feedback|problem|issue|suggestions?|experience|favou?rite|worst|best|biggest)\b/,
  /\bwhy\b/,
  /\bhow (?:could|can|might|should|would) (?:we|you|this|it|our)\b(?!.*\brate\b)/,
  /\bhow (?:was|were|did)\b/,
  /\b(?:tell|let) us\b/,
  /\b(?:please )?(?:describe|explain|elaborate|share|specify|expand)\b/,
  /\b(?:any|other|additional|further|more) (?:\S+ )?(?:comments?|feedback|suggestions?|thoughts|concerns?|remarks?|ideas|details|input)\b/,
  /\b(?:anything|something) (?:else|you|we|that)\b/,
  /\bown words\b/,
];
/** Words for what is written freely, whatever stands round them. */
const OPEN_WORD =
  /^(?:comentarios?|comments?|sugerencias?|suggestions?|observacion(?:es)?|opinion(?:es)?|resenas?|reviews?|motivos?|razon(?:es)?|reasons?|quejas?|reclamos?|reclamacion(?:es)?|complaints?|mejoras?|mejorar|improve|improvements?|mensajes?|testimonios?|feedback|palabras|explicacion|thoughts|remarks|concerns?|verbatim|impresion(?:es)?|vivencia|anecdota|abierta|describe|texto|notas|notes|recomendacion(?:es)?|recommendations|experiencia|experience)$/;
/** A question for a thing, which may be one of a list. */
const WHICH = /^(?:\S+ )?(?:que|cual(?:es)?|what|which)\b/;
const RATING_QUESTION: readonly RegExp[] = [
  /\bque tan\b/,
  /\bque (?:nota|puntuacion|puntaje|calificacion|valoracion|probabilidad|grado|nivel)\b/,
  /\bque (?:\S+ )?probab/,
  /\bcomo (?:de |nos )?(?:\S+ )?(?:calific|valor|evalu|puntu|clasific|satisf)/,
  /\b(?:del?|entre|from|between)? ?(?:el )?[01] (?:al?|y|to|and) (?:el )?(?:5|10|100)\b/,
  /\bhow (?:would|do|did) (?:you )?(?:rate|score|grade|evaluate)/,
  /\bhow (?:\S+ )?(?:satisfied|likely|happy|easy|probable|pleased|content|good|well)\b/,
  /\bscale (?:of|from)\b|\bescala (?:de|del)\b/,
];
const RATING_WORD =
  /^(?:nps|csat|ces|satisf\S*|calific\S*|valora(?:cion|ria\S*|s|r)?|valore|puntu\S*|puntaj\S*|puntos|nota|estrellas?|rat(?:e|ed|es|ing|ings)|scor(?:e|es|ing)|stars?|recomend\S*(?<!id)|recomiend\S*|recommend\S*(?<!id)|likely|likelihood|probab\S*|evalu\S*|grade|grado|nivel)$/;

/**
 * What a header's words ask for, in Spanish and English: an answer in the customer's own words, or a mark. Both may be
 * asked for ("why that score?"): the values decide then.
 */
export function questionCues(header: string): Asked {
  const words = headerWords(header);
  const line = words.join(' ');
  const which = /[?¿]/.test(header) && WHICH.test(line);
  const opened = OPEN_QUESTION.some((cue) => cue.test(line));
  // "Área de mejora" asks for an area.
  const worded = words.some((word, at) => OPEN_WORD.test(word) && headShare(words, at, 1) > 0.8);
  const marked = RATING_QUESTION.some((cue) => cue.test(line));
  const named = words.some((word) => RATING_WORD.test(word));
  return {
    text: opened && worded ? 0.85 : opened ? 0.75 : worded ? 0.65 : which && !marked && !named ? 0.64 : 0,
    rating:
      marked && named
        ? 0.85
        : marked
          ? 0.75
          : named
            ? 0.65
            : words.includes('experiencia') || words.includes('experience')
              ? 0.5
              : 0,
  };
}

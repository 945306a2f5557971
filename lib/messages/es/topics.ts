import type { topics as reference } from '../en/topics';

export const topics: typeof reference = {
  ofCause: 'De qué más hablan',
  ofLeaving: 'De qué hablan quienes se van',
  hintCause: 'Palabras más allá de las causas, frente a las demás quejas.',
  hintWhole: 'Palabras más allá de las causas, frente a los comentarios sin queja.',
  hintLeaving: 'Palabras más allá de las causas, frente a todos los demás.',
  distinctive: 'Más que los demás',
  frequent: 'Lo más nombrado',
  times: '×{ratio}',
  timesOver: 'más de ×{ratio}',
  share: '{n, number} · {share}',
  noneDistinctive: 'Ninguna palabra destaca por encima del azar.',
  none: 'Demasiado pocos textos para saberlo.',
  read: '{read, number} de {of, number} textos leídos, frente a {rest, number} de los demás.',
  readAlone: '{read, number} de {of, number} textos leídos.',
  otherLanguages: '{n, plural, one {# texto está} other {# textos están}} en idiomas cuyos temas no se leen.',
};

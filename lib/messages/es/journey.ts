import type { journey as reference } from '../en/journey';

export const journey: typeof reference = {
  title: 'Dónde duele por el camino',
  intro: 'Desde que el cliente te descubre hasta que se queda o se va: en qué punto nacen las quejas.',
  lead: 'Donde más duele es en <top>{touchpoint}</top>: de cada 100 comentarios con queja, {value} ({low}–{high}) lo nombran, sobre todo por <b>{reason}</b>.',
  tie: 'Donde más duele es en <top>{touchpoint}</top> ({value} de cada 100 comentarios con queja) y en <second>{other}</second> ({otherValue}): demasiado cerca para decir cuál pesa más.',
  tooFew:
    'Solo hay {of, plural, one {# comentario} other {# comentarios}} con alguna queja: demasiado pocos para saber dónde duele más.',
  none: 'Ningún comentario contiene una queja que Raíz haya sabido leer.',
  noPlace: 'Ninguno de los {of, number} comentarios con queja dice dónde ocurrió.',
  unplaced: '{share} de los comentarios con queja tienen alguna que <n>no dice dónde ocurrió</n>.',
  map: 'El camino',
  mapHint: 'Parte de los comentarios con queja que nombra cada punto de contacto. Cuanto más intenso, más duele.',
  heat: { under: 'menos del {high}', between: 'del {low} al {high}', over: '{low} o más' },
  rows: 'Punto por punto',
  rowsHint:
    'Cuántos comentarios hablan de cada punto, qué parte de ellos se queja y qué parte de todas las quejas reúne; entre paréntesis, el intervalo del 95 %.',
  unplacedRows: 'Fuera del camino',
  noCompare: 'Para ver qué ha cambiado, elige un periodo y con qué compararlo.',
  notApplied: 'Este mapa cuenta todos los motivos, puntos y etapas; esos filtros no lo cambian.',
  stage: 'Etapa',
  touchpoint: 'Punto de contacto',
  volume: 'Comentarios',
  negative: 'Con queja',
  ofComplaints: 'De todas las quejas',
  ofComplaintsChange: 'De todas las quejas; cambio en puntos',
  negativeOf: '{share} con queja',
  quiet: 'Sin quejas: {list}.',
  change: 'Cambio, en puntos',
  low: 'Desde',
  high: 'Hasta',
};

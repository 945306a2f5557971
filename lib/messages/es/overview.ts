import type { overview as reference } from '../en/overview';

export const overview: typeof reference = {
  title: 'Por qué se van los clientes',
  reason: {
    indifference: 'la indiferencia de la empresa',
    effort: 'el esfuerzo que les exige',
    promise: 'una promesa incumplida',
    price: 'el precio',
    product: 'el producto',
    trust: 'la desconfianza',
    competitor: 'un competidor mejor',
    circumstance: 'un cambio en su propia vida',
  },
  leadLeaving:
    'De cada 100 comentarios de clientes que dicen que se van, <top>{value} ({low}–{high})</top> señalan ante todo <b>{reason}</b>; <second>{otherValue}</second>, {other}.',
  leadNegative:
    'De cada 100 comentarios con alguna queja, <top>{value} ({low}–{high})</top> señalan ante todo <b>{reason}</b>; <second>{otherValue}</second>, {other}.',
  tieLeaving:
    'De cada 100 comentarios de clientes que dicen que se van, <top>{value} ({low}–{high})</top> señalan ante todo <b>{reason}</b> y <second>{otherValue}</second>, <b>{other}</b>: demasiado cerca para decir qué pesa más.',
  tieNegative:
    'De cada 100 comentarios con alguna queja, <top>{value} ({low}–{high})</top> señalan ante todo <b>{reason}</b> y <second>{otherValue}</second>, <b>{other}</b>: demasiado cerca para decir qué pesa más.',
  tooFewLeaving:
    'Solo hay <top>{of, plural, one {# comentario} other {# comentarios}}</top> de clientes que dicen que se van: demasiado pocos para saber por qué.',
  tooFewNegative:
    'Solo hay <top>{of, plural, one {# comentario} other {# comentarios}}</top> con alguna queja: demasiado pocos para saber por qué.',
  noneLeaving: 'Ningún comentario dice que su autor se va.',
  noneNegative: 'Ningún comentario contiene una queja que Raíz haya sabido leer.',
  fallback: 'Nadie escribe aquí que se va; por eso se habla de quejas.',
  fallbackFew:
    '{of, plural, one {Solo # comentario dice que su autor se va, y no basta} other {Solo # comentarios dicen que su autor se va, y no bastan}} para saber por qué; por eso se habla de quejas.',
  noReasonLeaving:
    'Ninguno de los {of, number} comentarios de clientes que dicen que se van da un motivo que Raíz haya sabido leer.',
  noReasonNegative: 'Ninguno de los {of, number} comentarios con alguna queja da un motivo que Raíz haya sabido leer.',
  elsewhereLeaving:
    'Ninguno de los {of, number} comentarios de clientes que dicen que se van da su motivo principal dentro de estos filtros.',
  elsewhereNegative:
    'Ninguno de los {of, number} comentarios con alguna queja da su motivo principal dentro de estos filtros.',
  basis:
    '<n>{of, plural, one {# comentario} other {# comentarios}}</n>, contado cada uno una sola vez por su motivo principal, con su intervalo del 95 %. Habla de quienes escribieron, no de quienes se fueron en silencio.',
  /** Junto a un porcentaje, cuando varios de sus comentarios son de las mismas personas. */
  effective:
    'Hay personas que escribieron varias veces, así que el intervalo es tan ancho como con {n, plural, one {# comentario independiente} other {# comentarios independientes}}.',
  duel: 'Indiferencia frente a precio',
  duelOf: { leaving: 'De los comentarios de quienes se van', negative: 'De los comentarios con queja' },
  duelIndifference: 'Indiferencia',
  duelPrice: 'Precio',
  duelTimes: {
    single: 'Por cada comentario cuyo motivo principal es el precio, {times} tienen como tal la indiferencia.',
    multi: 'Por cada comentario que nombra el precio, {times} nombran la indiferencia.',
  },
  duelLess: {
    single: 'Por cada comentario cuyo motivo principal es la indiferencia, {times} tienen como tal el precio.',
    multi: 'Por cada comentario que nombra la indiferencia, {times} nombran el precio.',
  },
  duelClose: 'Los dos intervalos se solapan: los datos no dicen qué pesa más.',
  duelNoPrice: {
    leaving: {
      single: 'Ningún comentario de quienes se van tiene el precio como motivo principal.',
      multi: 'Ningún comentario de quienes se van nombra el precio.',
    },
    negative: {
      single: 'Ningún comentario con queja tiene el precio como motivo principal.',
      multi: 'Ningún comentario con queja nombra el precio.',
    },
  },
  duelNeither: {
    leaving: {
      single: 'Ningún comentario de quienes se van tiene uno de los dos como motivo principal.',
      multi: 'Ningún comentario de quienes se van nombra ninguno de los dos.',
    },
    negative: {
      single: 'Ningún comentario con queja tiene uno de los dos como motivo principal.',
      multi: 'Ningún comentario con queja nombra ninguno de los dos.',
    },
  },
  reasons: 'Motivos',
  reasonsHint: {
    single: 'Parte de los comentarios que tiene cada uno como motivo principal; la línea es el intervalo del 95 %.',
    multi: 'Parte de los comentarios que nombra cada motivo; la línea es el intervalo del 95 %.',
  },
  reasonsFew: 'Demasiado pocos comentarios para dar partes o un orden; estos son los recuentos.',
  /** Con un filtro de motivos. */
  reasonsAll: 'Todos uno junto a otro, sin el filtro de motivos.',
  population: 'De quién son los comentarios',
  leaving: 'Se van',
  negative: 'Se quejan',
  counting: 'Cómo contar',
  single: 'Motivo principal',
  multi: 'Todos los motivos',
  singleNote: 'Cada comentario cuenta una sola vez, por su queja más fuerte; las partes suman el 100 %.',
  multiNote: 'Un comentario con varios motivos cuenta en todos ellos; por eso las partes pueden sumar más del 100 %.',
  elsewhere: 'Motivo principal en otro punto',
  unexplained: 'Sin motivo expreso',
  pictureLabel: 'Parte de cada motivo, con sus intervalos',
  fix: 'Por aquí se empieza',
  fixHint: 'Los pares de motivo y punto de contacto que reúnen más quejas.',
  fixAll: 'De todos, sin los filtros de motivo y punto de contacto.',
  fixLeaving: '{n, plural, one {# de ellas, de alguien que se va} other {# de ellas, de personas que se van}}',
  fixShare: '{share} de los comentarios con queja',
  fixNone: 'Ninguna queja dice todavía dónde ocurrió.',
  trend: 'En el tiempo',
  trendOnly: 'Solo los comentarios que nombran el motivo filtrado.',
  trendHint: {
    day: 'Comentarios por día: los que contienen una queja y los de clientes que se van.',
    week: 'Comentarios por semana: los que contienen una queja y los de clientes que se van.',
    month: 'Comentarios por mes: los que contienen una queja y los de clientes que se van.',
  },
  trendBefore: 'Fina: el periodo comparado, puesto sobre este.',
  beforeKey:
    '◇ marca la parte en el periodo comparado; debajo está lo que cambia, en puntos, con su intervalo del 95 %.',
  negativeBefore: 'Con queja, antes',
  leavingBefore: 'Se van, antes',
  since: 'Frente al periodo comparado:',
  tooLittle:
    'Para dar partes, intervalos y un orden de qué arreglar primero hacen falta al menos {few, number} comentarios con queja. Esto es todo lo que hay por ahora.',
  tooLittleNamed: 'Qué nombran',
  tooLittleNone: 'Ningún motivo que Raíz haya sabido leer.',
  tooLittleWords: 'Con sus palabras',
  importMore: 'Importar más comentarios',
  trendFew: 'Para ver una tendencia hacen falta al menos dos meses con comentarios fechados.',
  trendTotal: 'Leídos',
  trendNegative: 'Con queja',
  trendLeaving: 'Se van',
  trendPartial: 'Periodo incompleto',
  trendPartialNote:
    'Línea de puntos: los datos no cubren todo ese periodo, así que una subida o una caída ahí no dice nada.',
  undated:
    '{n, plural, one {# comentario no tiene fecha y queda} other {# comentarios no tienen fecha y quedan}} fuera de este gráfico.',
  undatedRead:
    '{n, plural, one {# de ellas no tiene fecha: cuenta aquí, pero no en lo que se cuenta a lo largo del tiempo.} other {# de ellas no tienen fecha: cuentan aquí, pero no en lo que se cuenta a lo largo del tiempo.}}',
  read: 'Qué se ha leído',
  readHint: 'Todos los comentarios están contados; no se toman muestras.',
  total: 'Menciones',
  withSignal: 'Con alguna señal',
  noSignal: 'Sin señal',
  noText: 'Valoración sin texto',
  depths:
    'El español y el inglés se leen por completo; del portugués, francés, alemán, italiano y catalán se lee solo el sentimiento, sin motivos ni señales de que el cliente se va.',
  notRead: 'En idiomas que no se leen',
  risk: 'En riesgo',
  signals: 'Señales de abandono',
  open: 'Siguen abiertas el {day}',
  openHint:
    'Clientes que escribieron hasta {days} días antes que se van o que podrían irse, y que desde entonces no han escrito que se quedan ni que se fueron. Cada autor conocido cuenta una vez; las cifras de arriba cuentan lo que se dijo en el periodo.',
  emptyTitle: 'Aún no hay nada que leer',
  emptyBody:
    'Trae las reseñas, los comentarios o las incidencias que ya tienes. Raíz lee cada frase y te dice por qué se van los clientes.',
  emptyImport: 'Importar un archivo',
  emptySample: 'Cargar el espacio de muestra',
  emptySampleHint: 'Dos años de historias inventadas, en español y en inglés, para echar un vistazo.',
  loadingSample: 'Cargando la muestra…',
  filteredTitle: 'Ninguna mención coincide',
  filteredBody: 'Con este periodo y estos filtros no hay nada que contar.',
  driver: 'Motivo',
  share: 'Parte',
  low: 'Desde',
  high: 'Hasta',
  count: 'Menciones',
  grain: { day: 'Día', week: 'Semana del', month: 'Mes' },
  change: 'Cambio',
};

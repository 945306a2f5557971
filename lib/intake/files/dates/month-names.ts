/** Names and abbreviations of months in Spanish, English, Portuguese, French, Italian and German, without accents, in order. */
const NAMES: readonly string[] = [
  'enero ene january jan janeiro janvier janv gennaio gen januar',
  'febrero feb february fevereiro fev fevrier fevr febbraio febb februar',
  'marzo mar march marco mars marz',
  'abril abr april apr avril avr aprile',
  'mayo may maio mai maggio mag',
  'junio jun june junho juin giugno giu juni',
  'julio jul july julho juillet juil luglio lug juli',
  'agosto ago august aug aout',
  'septiembre setiembre sep sept set september setembro septembre settembre',
  'octubre oct october outubro out octobre ottobre ott oktober okt',
  'noviembre nov november novembro novembre',
  'diciembre dic december dec dezembro dez decembre dicembre dezember',
];

/** Month (1–12) of a name in lower case without accents. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Words that may stand in a date and say nothing: weekdays, articles, prepositions. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'de del el la las a the of at on th st nd rd ' +
    'lunes lun martes miercoles mie mier jueves jue vie viernes sabado sab domingo dom ' +
    'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun'
  ).split(' '),
);

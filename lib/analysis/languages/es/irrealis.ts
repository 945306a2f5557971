/** What follows is wished for, supposed or planned. Own curation, Raíz contributors, MIT. */
export const irrealis = [
  ...`seria serian deberia deberian deberiais podria podrian podriais ojala espero esperaba esperabamos esperamos
  quisiera querria habria hubiera hubiese necesita necesitan falta faltaria gustaria`.split(/\s+/),
  'a ver si',
  'si fuera',
  'si fuese',
  'para que',
];

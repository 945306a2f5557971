import type { AnalysisInput } from '../types';

/** Texts that pin the analysis, written for the purpose; what they read as is in `readings.json`. */
export const goldenTexts: readonly (AnalysisInput & { readonly id: string })[] = [
  { id: 'en-hold', text: 'I was on hold for two hours and then they hung up on me. Never again.' },
  { id: 'en-mixed', text: 'The food was delicious, but the waiter was rude and the bill was wrong.' },
  { id: 'en-not-bad', text: "Not bad at all, although the room wasn't very clean." },
  { id: 'en-shout', text: 'WORST app ever!!! It crashes all the time 😡😡' },
  { id: 'en-question', text: 'Is there a good way to change my seat?' },
  { id: 'en-title', title: 'Great value', text: 'Clean, quiet and close to the station. We will be back!' },
  { id: 'en-rating', text: 'It does what it says.', rating: 5, ratingMax: 5 },
  { id: 'en-facts', text: 'The parcel has two boxes and a manual.' },
  { id: 'en-wish', text: 'Would be nice if the app remembered my password.' },
  { id: 'es-nadie', text: 'Llamé cinco veces y nadie respondió. Me cambio de compañía.' },
  { id: 'es-contraste', text: 'El hotel es precioso pero la habitación estaba sucia y hacía mucho ruido.' },
  { id: 'es-aunque', text: 'Aunque es un poco caro, volveremos sin duda: trato excelente.' },
  { id: 'es-negacion', text: 'No funciona y no dan ninguna solución.' },
  { id: 'es-buenisimo', text: 'La comida buenísimaaa y las camareras súper atentas 😍' },
  { id: 'es-doble', text: 'No me gustó nada, no lo recomiendo para nada.' },
  { id: 'es-titulo', title: 'Una estafa', text: 'Me cobraron dos veces y llevo un mes esperando el reembolso.' },
  { id: 'es-hechos', text: 'El vuelo sale a las siete de la terminal dos.' },
  { id: 'emoji', text: '👍👍' },
  { id: 'empty', text: '' },
  { id: 'de', text: 'Das Essen war kalt und der Kellner unfreundlich.' },
  { id: 'nl', text: 'Het eten was koud en de ober was erg onvriendelijk.' },
];

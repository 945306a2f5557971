import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import type { AnalysedLanguage } from '../types';

const told = (text: string, lang: AnalysedLanguage): string[] =>
  analyse({ text, lang }).opinions.map(({ driver, touchpoint, polarity }) => `${driver} × ${touchpoint} × ${polarity}`);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is said of one driver at one touchpoint, in many words: English, then Spanish of several countries. */
const families: readonly (readonly [expected: string, en: string, es: string])[] = [
  [
    'promise × delivery × negative',
    `Our flight got cancelled an hour before take-off.
     Flight 218 to Lima canceled again.
     We have been sitting on the plane for two hours.
     Stuck at the gate waiting for a pilot.
     Because of you I missed my connection.
     Three hour delay and counting.
     They left us stranded at the airport overnight.
     Deplaned for the second time today.
     Still waiting for a crew.`,
    `Nos cancelaron el vuelo una hora antes de salir.
     Vuelo 218 a Lima cancelado otra vez.
     Llevamos dos horas encerrados en el avión.
     Por su culpa perdí la conexión.
     Tres horas de retraso y nadie sabe nada.
     Nos dejaron tirados en el aeropuerto toda la noche.
     El avión sigue sin despegar.
     El vuelo salió con cuatro horas de demora.`,
  ],
  [
    'promise × belongings × negative',
    `Where is my suitcase?
     My bag never made it to Rome.
     Day three without my luggage.
     They sent our bags to the wrong city.
     My stroller came back broken.
     The airline ripped my suitcase.
     Our luggage is still in Madrid.`,
    `¿Dónde está mi maleta?
     Mi valija nunca llegó a Roma.
     Tres días sin mi equipaje.
     Mandaron nuestras maletas a otra ciudad.
     La maleta llegó rota.
     Me rompieron la valija.
     Nuestro equipaje sigue en Madrid.`,
  ],
  [
    'effort × phone × negative',
    `I have been calling for three days.
     Every line is busy.
     The phone system hangs up on its own, call dropped twice.
     Forty minutes on hold.`,
    `Llevo tres días llamando y comunica.
     Las líneas están siempre saturadas.
     Cuarenta minutos de espera al teléfono.`,
  ],
  [
    'product × product × positive',
    `The lamb was succulent.
     Try the oysters.
     We devoured the dumplings.
     Loved the sushi.
     Excellent food.
     The chowder is to die for.
     Huge portions.
     An extensive menu.`,
    `El cordero estaba jugoso.
     Recomiendo las croquetas.
     Me encantó el pulpo.
     Comida excelente.
     El ceviche, de muerte.
     Raciones generosas.
     Una carta muy extensa.
     Se come de maravilla.
     Las empanadas riquísimas.`,
  ],
  [
    'product × product × negative',
    `The pasta was soggy.
     Skip the calamari.
     The soup arrived lukewarm.
     Tiny portions.
     Avoid the oysters.`,
    `La pasta estaba pasada.
     La carne, dura y seca.
     No pedí más porque se come mal.
     Raciones ridículas.
     El gazpacho aguado.`,
  ],
  [
    'product × premises × positive',
    `A cosy place with candles.
     The patio is charming.
     Romantic spot.
     Lovely decor.`,
    `El local es precioso.
     La terraza es encantadora.
     Un sitio muy acogedor.
     Decoración muy elegante.`,
  ],
  [
    'product × premises × negative',
    `The tables are too close together.
     The place is dingy.
     The cabin was freezing.`,
    `Las mesas están demasiado juntas.
     El local es oscuro y ruidoso.
     El comedor es agobiante.`,
  ],
  [
    'indifference × staff × negative',
    `They rushed us out of our table.
     The waiter slammed the plates on the table.
     The bartender glared at us.
     Nasty attitude from the hostess.`,
    `Nos metieron prisa para dejar la mesa.
     La camarera nos atendió con desgana.
     El mozo nos trajo la cuenta de mala manera.
     Los camareros son unos bordes.`,
  ],
  [
    'indifference × staff × positive',
    `We were treated like family.
     The owner remembered our names.
     They made sure we were comfortable.`,
    `Muy bien atendidos.
     El dueño nos aconsejó muy bien.
     Se desviven por el cliente.`,
  ],
];

describe('families of things that customers say', () => {
  for (const [expected, en, es] of families) {
    it.each(lines(en))(`en: ${expected}: %s`, (text) => expect(told(text, 'en')).toContain(expected));
    it.each(lines(es))(`es: ${expected}: %s`, (text) => expect(told(text, 'es')).toContain(expected));
  }

  it.each([
    ['en', 'The cash machine swallowed my card.', 'product × self-service × negative'],
    ['es', 'El cajero se tragó mi tarjeta.', 'product × self-service × negative'],
    ['en', 'Their website sent me round in circles.', 'effort × website × negative'],
    ['es', 'La web te tiene dando vueltas en círculo.', 'effort × website × negative'],
    ['en', 'I stood in line for an hour at check-in.', 'effort × onboarding × negative'],
    ['en', 'I want to talk to a real person.', 'indifference × phone × negative'],
    ['en', 'Another canned response.', 'indifference × phone × negative'],
    ['en', 'They split our seats without asking.', 'promise × ordering × negative'],
  ] as const)('%s: %s', (lang, text, expected) => expect(told(text, lang)).toContain(expected));
});

describe('what only looks like a reason', () => {
  it.each([
    ['en', 'I left my bag on the chair.'],
    ['en', 'We cancelled our flight because my mother was ill.'],
    ['en', 'Delays can happen.'],
    ['en', 'The plane was on the runway.'],
    ['en', 'I baked a cake for my sister.'],
    ['en', 'I would like to talk to you about a job.'],
    ['en', 'Great place.'],
    ['es', 'Un sitio muy recomendable.'],
    ['es', 'Dejé mi maleta en la consigna.'],
    ['es', 'Te mando un abrazo.'],
    ['es', 'Vos sos mi amigo.'],
    ['es', 'Volamos a las seis de la mañana.'],
    ['es', 'Me senté en la segunda sección.'],
  ] as const)('%s: %s', (lang, text) => expect(told(text, lang)).toEqual([]));
});

describe('a judgement and the list beside it', () => {
  it.each([
    ['en', 'Everything was great: the food, the staff and the patio.'],
    ['es', 'Todo excelente: la comida, el servicio y la terraza.'],
  ] as const)('is shared by what follows it (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual([
      'product × product × positive',
      'indifference × staff × positive',
      'product × premises × positive',
    ]);
  });

  it('leaves a list to the judgement that closes it', () => {
    expect(told('The view was lovely, food, service and rooms were terrible.', 'en')).not.toContain(
      'product × product × positive',
    );
  });
});

describe('the span of an opinion', () => {
  const spans = (text: string, lang: AnalysedLanguage) =>
    analyse({ text, lang }).opinions.map(({ start, end, cues }) => ({
      said: text.slice(start, end),
      isProved: cues.every((cue) => cue.start >= start && cue.end <= end),
      places: cues.filter(({ role }) => role === 'touchpoint').map((cue) => cue.text),
    }));

  it('takes in the place where a neighbouring clause names it', () => {
    const [opinion] = spans('At the branch, nobody cared.', 'en');
    expect(opinion).toEqual({ said: 'At the branch, nobody cared.', isProved: true, places: ['branch'] });
  });

  it('leaves a cue out that stands further off', () => {
    const [opinion] = spans('At the branch, after lunch, with two children, nobody cared.', 'en');
    expect(opinion).toEqual({ said: 'nobody cared.', isProved: true, places: [] });
  });

  it('takes in a whole list that one judgement closes', () => {
    const [food] = spans('La comida, el trato y el local, excelentes.', 'es');
    expect(food).toMatchObject({ isProved: true, places: ['comida'] });
  });
});

describe('a text about an app', () => {
  it('lends its name to what is said of no place', () => {
    expect(told('I like this app. Very confusing now.', 'en')).toContain('effort × app × negative');
    expect(told('I like this shirt. Very confusing now.', 'en')).not.toContain('effort × app × negative');
  });
});

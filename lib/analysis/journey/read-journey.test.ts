import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import type { AnalysisInput } from '../types';

const journeyOf = (input: AnalysisInput) => analyse(input, { journeyTold: true }).journey;

/** `website failed > phone closed > store solved`, with `×3` where a contact was made so often. */
function told(text: string, lang: string): string | null {
  const journey = journeyOf({ text, lang });
  if (journey === null) return null;
  for (const { start, end, text: words, outcomeWords } of journey.contacts) {
    expect(text.slice(start, end)).toBe(words);
    if (outcomeWords !== null) expect(text.slice(outcomeWords.start, outcomeWords.end)).toBe(outcomeWords.text);
  }
  expect(journey.contacts.map(({ order }) => order)).toEqual(journey.contacts.map((_, at) => at + 1));
  expect(journey.count).toBe(journey.contacts.reduce((sum, { times }) => sum + times, 0));
  return journey.contacts
    .map(({ touchpoint, outcome, times }) => `${touchpoint} ${outcome}${times > 1 ? `×${times}` : ''}`)
    .join(' > ');
}

/** Text, way told, root, end, solved. */
type Case = readonly [string, string, string, string, boolean];

const english: readonly Case[] = [
  [
    'I spent an hour on the website trying to change my address and it kept crashing. I called but the call centre had already closed. Then I wrote an email and only got an automatic reply. In the end I went to my branch and a lovely clerk sorted it in two minutes.',
    'website failed > phone closed > email failed > store solved',
    'website',
    'store',
    true,
  ],
  [
    'My sofa arrived damaged. I called four times and nobody answered. I emailed and heard nothing.',
    'delivery failed > phone no-answer×4 > email no-answer',
    'delivery',
    'email',
    false,
  ],
  [
    'I drove to the shop after the app had crashed and the hotline was never answered. The manager fixed it straight away.',
    'app failed > phone no-answer > store solved',
    'app',
    'store',
    true,
  ],
  [
    'Before going to the store, I phoned. No answer. At the store they replaced it.',
    'phone no-answer > store solved',
    'phone',
    'store',
    true,
  ],
  [
    'I visited the branch. Before that I had called three times without an answer. They were kind and it was sorted.',
    'phone no-answer×3 > store solved',
    'phone',
    'store',
    true,
  ],
  [
    'The chat told me to call, the phone line told me to email, and the email was never answered.',
    'chat passed-on > phone passed-on > email no-answer',
    'chat',
    'email',
    false,
  ],
  [
    'Called to complain and was transferred to another department. Emailed twice, no reply. Still not solved.',
    'phone passed-on > email no-answer×2',
    'phone',
    'email',
    false,
  ],
  [
    'I was charged twice. I wrote to customer service, no response. I went to the bank and they refunded me the same day.',
    'billing failed > support no-answer > store solved',
    'billing',
    'store',
    true,
  ],
  [
    'I called the branch and they told me to go to the office. I went to the office and they told me to call.',
    'phone passed-on > store passed-on',
    'phone',
    'store',
    false,
  ],
  [
    'I called, no answer. I went to the shop and it was closed. I called again and they finally solved it.',
    'phone no-answer > store closed > phone solved',
    'phone',
    'phone',
    true,
  ],
  [
    'I opened a ticket, no reply. They sent a technician who never showed up.',
    'support no-answer > repair failed',
    'support',
    'repair',
    false,
  ],
  [
    'Tried to change my flight in the app and it kept freezing. I called and they hung up. At the counter a lovely agent fixed it in five minutes.',
    'app failed > phone failed > store solved',
    'app',
    'store',
    true,
  ],
];

const spanish: readonly Case[] = [
  [
    'Estuve una hora en la web intentando cambiar la dirección y daba error. Llamé, pero el centro de llamadas ya había cerrado. Luego escribí un correo y solo recibí una respuesta automática. Al final fui a mi sucursal y una empleada encantadora me lo arregló en dos minutos.',
    'website failed > phone closed > email failed > store solved',
    'website',
    'store',
    true,
  ],
  [
    'El sofá llegó roto. Llamé cuatro veces y nadie contestó. Escribí un correo y nada.',
    'delivery failed > phone no-answer×4 > email no-answer',
    'delivery',
    'email',
    false,
  ],
  [
    'Fui a la tienda después de que la app fallara y el call center no contestara. El encargado me lo arregló enseguida.',
    'app failed > phone no-answer > store solved',
    'app',
    'store',
    true,
  ],
  [
    'Antes de ir a la tienda, llamé. Nadie respondió. En la tienda me lo cambiaron.',
    'phone no-answer > store solved',
    'phone',
    'store',
    true,
  ],
  [
    'Fui a la oficina. Antes de eso había llamado tres veces sin respuesta. Me trataron muy bien y quedó resuelto.',
    'phone no-answer×3 > store solved',
    'phone',
    'store',
    true,
  ],
  [
    'El chat me dijo que llamara, por teléfono me dijeron que escribiera, y el correo nunca me lo respondieron.',
    'chat passed-on > phone passed-on > email no-answer',
    'chat',
    'email',
    false,
  ],
  [
    'Llamé para reclamar y me pasaron a otro departamento. Envié dos correos, sin respuesta. Sigue sin solucionarse.',
    'phone passed-on > email no-answer×2',
    'phone',
    'email',
    false,
  ],
  [
    'Me cobraron dos veces. Escribí a atención al cliente, sin respuesta. Fui al banco y me devolvieron el dinero el mismo día.',
    'billing failed > support no-answer > store solved',
    'billing',
    'store',
    true,
  ],
  [
    'Llamé a la sucursal y me dijeron que fuera a la oficina. Fui a la oficina y me dijeron que llamara.',
    'phone passed-on > store passed-on',
    'phone',
    'store',
    false,
  ],
  [
    'Llamé y no contestaron. Fui a la tienda y estaba cerrada. Volví a llamar y por fin me lo solucionaron.',
    'phone no-answer > store closed > phone solved',
    'phone',
    'phone',
    true,
  ],
  [
    'Abrí una incidencia y nadie respondió. Mandaron a un técnico que nunca vino.',
    'support no-answer > repair failed',
    'support',
    'repair',
    false,
  ],
  [
    'Intenté cambiar el vuelo en la app y se colgaba. Llamé y me colgaron. En el mostrador una chica majísima me lo cambió en cinco minutos.',
    'app failed > phone failed > store solved',
    'app',
    'store',
    true,
  ],
];

/** Places without a way from one to the other. */
const traps = {
  en: [
    'The hotel has a great website, the phone is next to the bed and the store next door is nice.',
    'I should have called before going to the store. The sofa is ugly.',
    'I would have called if the website had not worked, but it did.',
    'If the app fails again I will call and then go to the branch.',
    'My neighbour called them four times and then went to the shop, where they solved it. I just read the news.',
    'They called me back and emailed me a voucher. Great.',
    'The website is slow. The website crashed twice and I hate it.',
    'Called again. And again. No answer. Nobody ever answers the phone.',
    'You can call, email or visit the branch. Great choice of channels.',
    'The website is down, the phone line never answers and the food is cold.',
    'They told me to call, but I never called and never went to the branch.',
    'A place called The Store: great pizza, friendly staff.',
    'I called to book and the lady was lovely. The pizza was great.',
    '',
  ],
  es: [
    'El hotel tiene una web estupenda, hay un teléfono en la habitación y la tienda de al lado es bonita.',
    'Debería haber llamado antes de ir a la tienda. El sofá es feo.',
    'Habría llamado si la web no hubiera funcionado, pero funcionó.',
    'Si la app vuelve a fallar, llamaré y luego iré a la sucursal.',
    'Mi vecina llamó cuatro veces y después fue a la tienda, y se lo solucionaron. Yo solo leo las noticias.',
    'Me llamaron y me mandaron un correo con un vale. Genial.',
    'La web es lenta. La web se cae siempre.',
    'Volví a llamar. Y otra vez. Sin respuesta. Nunca cogen el teléfono.',
    'Puedes llamar, escribir un correo o ir a la sucursal. Muy completo.',
    'La web no funciona, el call center no contesta y la comida está fría.',
    'Me dijeron que llamara, pero no llamé y nunca fui a la sucursal.',
    'Me llamo Juan y la tienda me encanta: buena pizza, personal amable.',
    'Llamé para reservar y la chica fue encantadora. La pizza, buenísima.',
    '',
  ],
} as const;

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('the journey within a text, %s', (lang, cases) => {
  it.each(cases)('%s', (text, way, root, end, solved) => {
    expect(told(text, lang)).toBe(way);
    expect(journeyOf({ text, lang })).toMatchObject({ root, end, solved });
  });

  it.each(traps[lang])('is none: %s', (text) => expect(told(text, lang)).toBeNull());

  it('praises who helped and blames where it began', () => {
    const [text = ''] = cases[0] ?? [];
    const polarities = journeyOf({ text, lang })?.contacts.map(({ polarity }) => polarity);
    expect(polarities).toEqual(['negative', 'negative', 'negative', 'positive']);
  });
});

describe('the journey within a text', () => {
  it('is read only where it is asked for, and changes nothing else', () => {
    const [text = ''] = english[0] ?? [];
    const { journey, ...rest } = analyse({ text }, { journeyTold: true });
    expect(journey).not.toBeNull();
    expect({ ...rest, journey: null }).toEqual(analyse({ text }));
  });

  it('goes on from the title to the text, with spans in their own part', () => {
    const title = 'Website kept crashing';
    const journey = journeyOf({ title, text: 'I had to call and they fixed it within minutes.' });
    expect(journey).toMatchObject({ root: 'website', end: 'phone', solved: true });
    expect(journey?.contacts.map(({ in: part }) => part)).toEqual(['title', 'text']);
  });

  it('is none in a language without words for it', () => {
    expect(journeyOf({ text: 'Ho chiamato e poi sono andato in filiale.', lang: 'it' })).toBeNull();
  });

  it.each([
    ['contacts', 'I called and nobody answered, after emailing, '],
    ['contactos', 'llamé y nadie contestó, después de escribir un correo a la tienda '],
    ['places', 'call centre closed website store branch '],
    ['sentences', 'I called. Then I emailed. No answer. '],
  ])('costs no more a character in hostile text: %s', (_name, unit) => {
    const started = process.cpuUsage();
    journeyOf({ text: unit.repeat(Math.ceil(100_000 / unit.length)) });
    // Linear it takes a second; quadratic, minutes.
    expect(process.cpuUsage(started).user).toBeLessThan(15_000_000);
  });
});

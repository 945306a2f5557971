import { describe, expect, it } from 'vitest';
import { saysStaying } from './read-staying';

const says = (language: string, text: string, title: string | null = null) => saysStaying({ text, title, language });

const STAYING = {
  es: [
    'Me bajaron la tarifa y al final me quedo.',
    'Vuelvo a ser cliente después de dos años y encantado.',
    'Tras la llamada me han convencido de quedarme, gracias a Laura.',
    'He decidido seguir con ustedes.',
    'Nos quedamos con vosotros: lo habéis arreglado.',
    'Al final anulé la portabilidad, me hicieron caso.',
    'Han conseguido que me quede.',
    'Después de todo, seguiré siendo cliente.',
    'Me han recuperado como cliente.',
    'Hablé con un responsable y ya no me voy.',
    'Volví con ellos, y todo perfecto.',
    'He decidido no darme de baja.',
    'Hemos vuelto a contratar el seguro, y bien.',
    'He vuelto a elegir este hotel y no ha podido ser mejor.',
  ],
  en: [
    'They won me back with a fair offer.',
    "After the call they've won us back.",
    'I was about to close my account, but in the end they kept me.',
    'The manager called and kept me as a customer.',
    'We decided to stay.',
    "I'm a customer again and so far so good.",
    'I have switched back to them.',
    'She convinced me to stay.',
    'I decided not to cancel.',
    'I cancelled my cancellation yesterday.',
    "I'm not leaving after all.",
    'You have kept a customer today.',
    'I booked with them again and it was fine.',
    "We've stayed here again, much better.",
  ],
} as const;

const TRAPS = {
  es: [
    'Me quedo sin línea cada semana.',
    'Al final me quedó claro que no les importa.',
    'Al final me quedé sin vacaciones.',
    'Me quedo con las ganas de reclamar.',
    'No vuelvo a ser cliente.',
    'Nunca volveré a ser cliente suyo.',
    'Si me bajan el precio me quedo con ustedes.',
    'Si lo arreglan, volveré a ser cliente.',
    'No me quedo con ellos ni loco.',
    'Sigo siendo cliente porque no me dejan darme de baja.',
    'Me han convencido de darme de baja.',
    'Me recuperaron el dinero.',
    'Nos quedamos dos noches en el hotel.',
    'Volví a la tienda y nadie me atendió.',
    'Ya no me voy a fiar de ellos.',
    'Canceló la baja sin avisarme.',
    'Nadie ha conseguido que me quede.',
    'No he vuelto a contratar nada con ellos.',
    'Volví a contratar con otra compañía.',
    'Nunca he vuelto a reservar aquí.',
  ],
  en: [
    'They kept me waiting for an hour.',
    'They kept me on hold and then hung up.',
    'The staff kept us informed.',
    'Nothing will win me back.',
    'They have not won me back.',
    'They almost won me back.',
    'If they refund me I will stay a customer.',
    'I would be a customer again if they answered.',
    'We decided to stay two more nights.',
    'We decided to stay at the hotel next door.',
    'I will never be a customer again.',
    'I came back to the store and nobody helped.',
    'They tried to keep my business with a voucher.',
    'You could have kept a customer.',
    'They reactivated my account without asking.',
    'I switched back to my old phone.',
    'How do they expect to keep me as a customer?',
    'I never booked with them again.',
    'I would not have booked with them again.',
    'I will be switching back to my old airline.',
  ],
} as const;

describe.each(['es', 'en'] as const)('who says in %s that they stay', (language) => {
  it.each(STAYING[language])('is understood: %s', (text) => {
    expect(says(language, text)).toBe(true);
  });

  it.each(TRAPS[language])('is not mistaken: %s', (text) => {
    expect(says(language, text)).toBe(false);
  });
});

describe('saysStaying', () => {
  it('reads the title too, and no language without words for it', () => {
    expect(says('en', 'Fine.', 'They won me back')).toBe(true);
    expect(says('de', 'They won me back')).toBe(false);
    expect(says('en', '')).toBe(false);
  });
});

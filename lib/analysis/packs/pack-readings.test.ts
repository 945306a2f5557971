import { describe, expect, it } from 'vitest';
import type { PackId } from '@/lib/domain/pack';
import { analyse } from '../analyse';
import type { AnalysedLanguage } from '../types';
import { packs } from './packs';

const read = (text: string, lang: AnalysedLanguage, pack: PackId) => analyse({ text, lang }, { pack: packs[pack] });

interface Said {
  readonly pack: PackId;
  readonly language: AnalysedLanguage;
  /** A sentence, and the touchpoint of the pack that it speaks of. */
  readonly said: readonly (readonly [string, string])[];
}

const scenes: readonly Said[] = [
  {
    pack: 'airline',
    language: 'en',
    said: [
      ['The legroom was awful, my knees touched the seat in front.', 'aircraft-seat'],
      ['Our plane left three hours late and nobody said why.', 'punctuality'],
      ['They lost my suitcase on the way to Lima.', 'checked-baggage'],
      ['The flight attendants were lovely and attentive.', 'cabin-crew'],
      ['The in-flight meal was disgusting.', 'inflight-meals'],
      ['They charged me 60 dollars for a carry on bag.', 'baggage-fees'],
      ['I am still waiting for the refund of my cancelled ticket.', 'flight-compensation'],
      ['The frequent flyer program is terrible.', 'frequent-flyer'],
      ['Boarding was chaotic and slow.', 'boarding'],
      ['The gate agent was rude to everyone.', 'ground-staff'],
      ['Online check-in was quick and easy.', 'airport-check-in'],
      ['We booked together but they reassigned our seats and would not help.', 'seat-selection'],
      ['They would not rebook us on the next flight.', 'rebooking'],
      ['They cancelled our flight without notice.', 'cancelled-flight'],
    ],
  },
  {
    pack: 'airline',
    language: 'es',
    said: [
      ['Los asientos son incomodísimos y estrechos.', 'aircraft-seat'],
      ['El vuelo salió con cuatro horas de retraso.', 'punctuality'],
      ['Perdieron mi maleta y nadie responde.', 'checked-baggage'],
      ['La tripulación fue muy amable durante todo el viaje.', 'cabin-crew'],
      ['Me cobraron 50 euros por la maleta de mano, un robo.', 'baggage-fees'],
      ['La cola de facturación era eterna, una hora esperando.', 'airport-check-in'],
      ['Llevo seis meses esperando el reembolso del vuelo.', 'flight-compensation'],
      ['La comida del avión malísima.', 'inflight-meals'],
      ['El personal de tierra fue grosero con los pasajeros.', 'ground-staff'],
      ['No me dejan canjear las millas, es imposible usarlas.', 'frequent-flyer'],
      ['Perdimos la conexión por culpa de su retraso.', 'connections'],
    ],
  },
  {
    pack: 'hospitality',
    language: 'en',
    said: [
      ['The mattress was hard and uncomfortable.', 'bed'],
      ['The walls are paper thin and you hear everything, so noisy at night.', 'noise'],
      ['The receptionist was rude when we asked for help.', 'front-desk'],
      ['Our waitress was friendly and attentive.', 'waiting-staff'],
      ['The steak was overcooked and bland.', 'dishes'],
      ['Breakfast was excellent with fresh fruit.', 'breakfast'],
      ['We had a reservation for four and they gave away our table.', 'table-booking'],
      ['Check in took forty minutes.', 'hotel-check-in'],
      ['The wifi never worked.', 'room-equipment'],
      ['There was hair in the shower and the carpet was filthy.', 'room-cleaning'],
      ['They added a hidden resort fee.', 'extra-charges'],
    ],
  },
  {
    pack: 'hospitality',
    language: 'es',
    said: [
      ['La cama era comodísima y las almohadas geniales.', 'bed'],
      ['Las paredes son de papel, hay mucho ruido por la noche.', 'noise'],
      ['Los chicos de recepción muy amables.', 'front-desk'],
      ['El camarero fue muy antipático y tardó una hora.', 'waiting-staff'],
      ['Teníamos mesa reservada y no respetaron la reserva.', 'table-booking'],
      ['La paella estaba sosa y el arroz pasado.', 'dishes'],
      ['En la cuenta nos cobraron el pan sin pedirlo.', 'extra-charges'],
      ['La ubicación es perfecta, a dos pasos de la playa.', 'surroundings'],
      ['La ducha no tenía agua caliente.', 'bathroom'],
      ['El desayuno muy pobre y repetitivo.', 'breakfast'],
    ],
  },
  {
    pack: 'retail',
    language: 'en',
    said: [
      ['Only two tills open and a huge queue to pay.', 'shop-till'],
      ['The courier left my parcel in the rain.', 'courier'],
      ['Returning the dress was a nightmare, they refused the exchange.', 'returns-and-exchanges'],
      ['The sizing is terrible, the trousers were far too small.', 'sizing'],
      ['They sent the wrong item.', 'order-contents'],
      ['The shop assistants were rude and unhelpful.', 'shop-assistants'],
      ['The item was out of stock after I paid.', 'stock-availability'],
      ['The product page is confusing.', 'product-page'],
      ['Shipping costs are ridiculous.', 'delivery-charges'],
      ['The packaging was damaged.', 'parcel-packaging'],
      ['The tracking never worked.', 'parcel-tracking'],
      ['The fabric feels cheap and it shrank after one wash.', 'materials'],
    ],
  },
  {
    pack: 'retail',
    language: 'es',
    said: [
      ['Hay solo una caja abierta y la cola es eterna.', 'shop-till'],
      ['El repartidor dejó el paquete tirado en la puerta y fue un maleducado.', 'courier'],
      ['No me dejaron devolver la camisa y no me devuelven el dinero.', 'returns-and-exchanges'],
      ['Las tallas son un desastre.', 'sizing'],
      ['Me faltaban dos artículos de la compra.', 'order-contents'],
      ['Las dependientas fueron muy amables.', 'shop-assistants'],
      ['Compré y después me dijeron que estaba agotado.', 'stock-availability'],
      ['Los gastos de envío son carísimos.', 'delivery-charges'],
      ['El embalaje llegó roto.', 'parcel-packaging'],
      ['La tela es de pésima calidad y destiñe al primer lavado.', 'materials'],
    ],
  },
  {
    pack: 'finance',
    language: 'en',
    said: [
      ['The ATM swallowed my card.', 'cash-machine'],
      ['They charge a monthly maintenance fee for nothing.', 'account-fees'],
      ['There was a fraudulent charge and they refused to help.', 'disputed-charges'],
      ['The banking app keeps crashing.', 'mobile-banking'],
      ['They denied my claim after the crash.', 'insurance-claim'],
      ['The teller was rude to me.', 'adviser'],
      ['The branch is always closed.', 'bank-branch'],
      ['The mortgage process was slow and painful.', 'lending'],
      ['My premium doubled, far too expensive.', 'insurance-premium'],
      ['Impossible to close my account.', 'closing-account'],
    ],
  },
  {
    pack: 'finance',
    language: 'es',
    said: [
      ['El cajero no funciona nunca.', 'cash-machine'],
      ['Me cobran comisiones de mantenimiento sin avisar.', 'account-fees'],
      ['Tengo un cargo no reconocido y no me lo solucionan.', 'disputed-charges'],
      ['Me bloquearon la cuenta sin avisar.', 'bank-account'],
      ['El perito nunca llegó y el siniestro sigue sin resolver.', 'insurance-claim'],
      ['Mi gestor es muy amable y profesional.', 'adviser'],
      ['La transferencia tardó una semana.', 'transfers'],
      ['La sucursal siempre está llena, horas de espera.', 'bank-branch'],
      ['Me subieron la prima del seguro, carísimo.', 'insurance-premium'],
      ['La grúa tardó cuatro horas en llegar.', 'roadside-assistance'],
    ],
  },
  {
    pack: 'telecom',
    language: 'en',
    said: [
      ['The coverage is terrible in my village.', 'mobile-coverage'],
      ['Broadband is slow and useless.', 'home-internet'],
      ['The internet goes down every day.', 'outages'],
      ['The engineer never showed up.', 'field-technician'],
      ['My bill went up without notice.', 'telecom-bill'],
      ['The unlimited plan is overpriced.', 'tariff-plan'],
      ['They charge an early termination fee.', 'contract-lock-in'],
      ['The router is rubbish and stopped working.', 'router-equipment'],
      ['Porting my number took three weeks.', 'number-porting'],
      ['Call quality is awful.', 'voice-calls'],
    ],
  },
  {
    pack: 'telecom',
    language: 'es',
    said: [
      ['La cobertura es pésima en mi pueblo.', 'mobile-coverage'],
      ['La fibra va lentísima.', 'home-internet'],
      ['Se cae el internet todos los días.', 'outages'],
      ['El técnico nunca vino.', 'field-technician'],
      ['Me cobraron de más en la factura.', 'telecom-bill'],
      ['El plan es carísimo para lo que ofrece.', 'tariff-plan'],
      ['Es imposible darse de baja, te cobran permanencia.', 'contract-lock-in'],
      ['El router es malísimo.', 'router-equipment'],
      ['La portabilidad tardó un mes.', 'number-porting'],
      ['La línea es muy mala.', 'voice-calls'],
      ['La recarga nunca llegó y perdí el saldo.', 'top-up'],
    ],
  },
  {
    pack: 'software',
    language: 'en',
    said: [
      ['The app crashes every time I open it.', 'crashes'],
      ["I can't log in, it keeps rejecting my password.", 'login'],
      ['The latest update is terrible.', 'app-update'],
      ['Too many ads, unbearable.', 'in-app-ads'],
      ['The subscription is way too expensive.', 'subscription-plans'],
      ['It is impossible to cancel my subscription.', 'unsubscribing'],
      ['The interface is confusing and ugly.', 'interface'],
      ['Sync never works and I lost all my notes.', 'sync-and-backup'],
      ['They charged my card after the free trial without asking.', 'in-app-purchases'],
      ["Notifications don't work.", 'app-alerts'],
      ['The developers never answer.', 'help-centre'],
      ['The app takes forever to load.', 'app-speed'],
    ],
  },
  {
    pack: 'software',
    language: 'es',
    said: [
      ['La app se cierra sola todo el tiempo.', 'crashes'],
      ['No puedo iniciar sesión, me da error.', 'login'],
      ['La última actualización es un desastre.', 'app-update'],
      ['Demasiados anuncios.', 'in-app-ads'],
      ['La suscripción es carísima.', 'subscription-plans'],
      ['Es imposible cancelar la suscripción.', 'unsubscribing'],
      ['La interfaz es confusa.', 'interface'],
      ['La sincronización no funciona.', 'sync-and-backup'],
      ['Me cobraron la suscripción sin autorización.', 'in-app-purchases'],
      ['Las notificaciones no llegan.', 'app-alerts'],
      ['Las funciones son excelentes.', 'functions'],
      ['La aplicación tarda mucho en cargar.', 'app-speed'],
    ],
  },
];

describe.each(scenes)('$pack in $language', ({ pack, language, said }) => {
  it.each(said)('%s', (text, touchpoint) => {
    const { opinions } = read(text, language, pack);
    expect(opinions.map((opinion) => opinion.packTouchpoint)).toContain(touchpoint);
    const { touchpoints } = packs[pack].pack;
    for (const { packTouchpoint, touchpoint: parent, cues } of opinions) {
      if (packTouchpoint == null) continue;
      expect(touchpoints[packTouchpoint]?.parent).toBe(parent);
      expect(cues.some(({ rule }) => rule.startsWith(`${pack}.`))).toBe(true);
      for (const { start, end, text: quoted } of cues) expect(text.slice(start, end)).toBe(quoted);
    }
  });
});

// The same words in two industries, or outside all of them: null where the pack has no place for what is said.
const traps: readonly (readonly [AnalysedLanguage, string, Partial<Record<PackId, string | null>>])[] = [
  ['en', 'They never honoured our table reservation.', { hospitality: 'table-booking', airline: null }],
  ['en', 'They lost my hotel reservation.', { hospitality: 'room-booking' }],
  ['en', 'They lost my flight reservation.', { airline: 'flight-booking' }],
  ['es', 'No respetaron la reserva de la habitación.', { hospitality: 'room-booking' }],
  ['es', 'No respetaron la reserva de mesa.', { hospitality: 'table-booking' }],
  ['es', 'No respetaron la reserva del vuelo.', { airline: 'flight-booking' }],
  ['es', 'La línea es pésima.', { telecom: 'voice-calls' }],
  ['es', 'Hice una línea eterna y el trato fue pésimo.', { telecom: null, retail: null }],
  ['en', 'The line is terrible.', { telecom: 'voice-calls' }],
  ['en', 'We waited in line for an hour and the staff were rude.', { telecom: null }],
  ['es', 'El plan es carísimo.', { telecom: 'tariff-plan' }],
  ['es', 'En plan tranquilo, el trato fue pésimo.', { telecom: null }],
  ['en', 'The plan is overpriced.', { telecom: 'tariff-plan', airline: null }],
  ['es', 'La cuenta es pésima.', { finance: 'bank-account' }],
  ['es', 'La cuenta vino mal y nos cobraron de más.', { hospitality: 'extra-charges' }],
  ['es', 'Tengan en cuenta que el trato fue pésimo.', { finance: null, hospitality: null }],
  ['en', 'The seat was awful.', { airline: 'aircraft-seat', telecom: null }],
  ['en', 'They refused to reassign our seats together, the agent was rude.', { airline: null }],
  ['en', 'The car seat I bought is terrible.', { retail: null }],
  ['es', 'Estoy seguro de que el trato fue pésimo.', { finance: null }],
  ['es', 'El seguro es pésimo.', { finance: 'policy-cover' }],
  ['en', 'The bank is closed on bank holidays and the staff were rude.', { finance: null }],
  ['en', 'The reception was terrible.', { telecom: 'mobile-coverage', hospitality: 'front-desk' }],
  ['en', 'The hotel reception was terrible.', { telecom: null }],
  ['es', 'La cobertura es pésima.', { telecom: 'mobile-coverage', finance: 'policy-cover' }],
  ['es', 'El cajero fue muy amable.', { finance: null }],
  ['es', 'Un hotel con rica historia.', { hospitality: null }],
  ['es', 'Tiene piscina, y es céntrico y está cerca de todo.', { hospitality: 'surroundings' }],
  ['en', 'They shipped it to the wrong address.', { retail: 'courier' }],
  ['en', 'They shipped the wrong item.', { retail: 'order-contents' }],
  ['en', 'The menu was confusing.', { software: 'interface', hospitality: 'dishes' }],
  ['en', 'The food menu was terrible.', { software: null }],
];

describe('words that two industries share', () => {
  it.each(traps)('%s: %s', (language, text, expected) => {
    for (const [pack, touchpoint] of Object.entries(expected) as [PackId, string | null][]) {
      const told = read(text, language, pack).opinions.map(({ packTouchpoint }) => packTouchpoint ?? null);
      expect(told, pack).toEqual(touchpoint === null ? told.map(() => null) : expect.arrayContaining([touchpoint]));
    }
  });
});

describe('a reading with a pack', () => {
  it('tells packTouchpoint of every opinion, without one of none', () => {
    const text = 'The legroom was awful and nobody answered my emails.';
    const packed = read(text, 'en', 'airline').opinions;
    expect(packed.map(({ packTouchpoint }) => packTouchpoint)).toEqual(['aircraft-seat', null]);
    for (const opinion of analyse({ text, lang: 'en' }).opinions) expect(opinion).not.toHaveProperty('packTouchpoint');
  });

  it('learns the place from the words of the pack where the text alone left it open', () => {
    const text = 'Rebooking was such a hassle.';
    expect(analyse({ text, lang: 'en' }).opinions).toMatchObject([{ driver: 'effort', touchpoint: 'unspecified' }]);
    expect(read(text, 'en', 'airline').opinions).toMatchObject([
      { driver: 'effort', touchpoint: 'ordering', packTouchpoint: 'rebooking' },
    ]);
  });

  it('leaves other readings as they were', () => {
    const text = 'El asiento era incómodo y la tripulación fue muy amable.';
    const before = analyse({ text, lang: 'es' });
    read(text, 'es', 'airline');
    expect(analyse({ text, lang: 'es' })).toEqual(before);
  });
});

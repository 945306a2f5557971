import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a passenger meets an airline. */
export const airlinePack = {
  id: 'airline',
  name: { es: 'Aerolínea', en: 'Airline' },
  touchpoints: {
    fares: {
      parent: 'offer',
      name: { es: 'Tarifas aéreas', en: 'Air fares' },
      description: { es: 'Precio del billete y clases de tarifa.', en: 'Ticket price and fare classes.' },
    },
    'flight-booking': {
      parent: 'ordering',
      name: { es: 'Reserva del vuelo', en: 'Flight booking' },
      description: {
        es: 'Comprar el billete, datos del pasajero, cambios de fecha y de nombre.',
        en: 'Buying the ticket, passenger details, changes of date and name.',
      },
    },
    'seat-selection': {
      parent: 'ordering',
      name: { es: 'Elección de asiento', en: 'Choosing a seat' },
      description: {
        es: 'Elegir asiento, sentar juntas a las familias, asientos reasignados.',
        en: 'Choosing a seat, families seated together, seats reassigned.',
      },
    },
    rebooking: {
      parent: 'ordering',
      name: { es: 'Reubicación', en: 'Rebooking after disruption' },
      description: {
        es: 'Otro vuelo tras una cancelación, una conexión perdida o una sobreventa.',
        en: 'Another flight after a cancellation, a missed connection or overbooking.',
      },
    },
    'airport-check-in': {
      parent: 'onboarding',
      name: { es: 'Facturación', en: 'Airport check-in' },
      description: {
        es: 'Check-in en línea y en mostrador, tarjeta de embarque, entrega de maletas.',
        en: 'Online and desk check-in, boarding pass, bag drop.',
      },
    },
    boarding: {
      parent: 'onboarding',
      name: { es: 'Embarque', en: 'Boarding a flight' },
      description: {
        es: 'Puerta, filas y grupos de embarque, embarque denegado.',
        en: 'Gate, boarding queues and groups, denied boarding.',
      },
    },
    punctuality: {
      parent: 'delivery',
      name: { es: 'Puntualidad', en: 'Flight punctuality' },
      description: {
        es: 'Retrasos, salidas y llegadas a su hora, esperas en pista.',
        en: 'Delays, departures and arrivals on time, waits on the tarmac.',
      },
    },
    'cancelled-flight': {
      parent: 'delivery',
      name: { es: 'Cancelación del vuelo', en: 'Flight cancelled by the airline' },
      description: { es: 'La aerolínea cancela o reprograma.', en: 'The airline cancels or reschedules.' },
    },
    connections: {
      parent: 'delivery',
      name: { es: 'Conexiones y escalas', en: 'Connections and stopovers' },
      description: { es: 'Escalas, transbordos, conexión perdida.', en: 'Layovers, transfers, missed connections.' },
    },
    'aircraft-seat': {
      parent: 'premises',
      name: { es: 'Asiento a bordo', en: 'Seat on board' },
      description: {
        es: 'Comodidad, espacio para las piernas, reclinación.',
        en: 'Comfort, leg room, recline.',
      },
    },
    'aircraft-cabin': {
      parent: 'premises',
      name: { es: 'Cabina del avión', en: 'Aircraft cabin' },
      description: {
        es: 'Estado y limpieza del avión, lavabos, temperatura.',
        en: 'State and cleanliness of the aircraft, lavatories, temperature.',
      },
    },
    'inflight-entertainment': {
      parent: 'premises',
      name: { es: 'Entretenimiento y wifi a bordo', en: 'Entertainment and wi-fi on board' },
      description: { es: 'Pantallas, películas, wifi, enchufes.', en: 'Screens, films, wi-fi, power sockets.' },
    },
    'airport-lounge': {
      parent: 'premises',
      name: { es: 'Sala VIP', en: 'Airport lounge' },
      description: { es: 'Salas de espera de la aerolínea.', en: 'The airline’s waiting lounges.' },
    },
    'inflight-meals': {
      parent: 'product',
      name: { es: 'Comida a bordo', en: 'Food on board' },
      description: { es: 'Comidas, bebidas y venta a bordo.', en: 'Meals, drinks and sales on board.' },
    },
    'cabin-crew': {
      parent: 'staff',
      name: { es: 'Tripulación', en: 'Cabin crew' },
      description: { es: 'Azafatas, sobrecargos, pilotos.', en: 'Flight attendants, pursers, pilots.' },
    },
    'ground-staff': {
      parent: 'staff',
      name: { es: 'Personal de tierra', en: 'Ground staff' },
      description: { es: 'Agentes de mostrador y de puerta.', en: 'Desk and gate agents.' },
    },
    'checked-baggage': {
      parent: 'belongings',
      name: { es: 'Equipaje facturado', en: 'Checked baggage' },
      description: { es: 'Maletas perdidas, tardías o rotas.', en: 'Bags lost, late or broken.' },
    },
    'hand-baggage': {
      parent: 'belongings',
      name: { es: 'Equipaje de mano', en: 'Hand baggage' },
      description: { es: 'Medidas, compartimentos, equipaje en cabina.', en: 'Sizes, overhead bins, cabin bags.' },
    },
    'baggage-fees': {
      parent: 'billing',
      name: { es: 'Cargos por equipaje y extras', en: 'Baggage and extra fees' },
      description: {
        es: 'Cobro por maleta, exceso de peso, asiento o tarjeta de embarque.',
        en: 'Charges for bags, excess weight, seats or boarding passes.',
      },
    },
    'flight-compensation': {
      parent: 'refund',
      name: { es: 'Reembolso y compensación de vuelos', en: 'Flight refunds and compensation' },
      description: {
        es: 'Devolución del billete, bonos, compensación por retraso, hotel pagado.',
        en: 'Ticket refunds, vouchers, delay compensation, hotel paid.',
      },
    },
    'frequent-flyer': {
      parent: 'loyalty',
      name: { es: 'Viajero frecuente', en: 'Frequent flyer programme' },
      description: { es: 'Millas, categoría, ascensos de clase.', en: 'Miles, status, upgrades.' },
    },
  },
} as const satisfies Pack;

export type AirlineTouchpoint = keyof typeof airlinePack.touchpoints;

export const airlineJudgedAs: JudgedAs<AirlineTouchpoint> = {
  fares: 'price',
  'flight-booking': 'effort',
  'seat-selection': 'effort',
  rebooking: 'effort',
  'airport-check-in': 'effort',
  boarding: 'effort',
  punctuality: 'promise',
  'cancelled-flight': 'promise',
  connections: 'product',
  'aircraft-seat': 'product',
  'aircraft-cabin': 'product',
  'inflight-entertainment': 'product',
  'airport-lounge': 'product',
  'inflight-meals': 'product',
  'cabin-crew': 'indifference',
  'ground-staff': 'indifference',
  'checked-baggage': 'promise',
  'hand-baggage': 'effort',
  'baggage-fees': 'price',
  'flight-compensation': 'indifference',
  'frequent-flyer': 'product',
};

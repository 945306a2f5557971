/**
 * The vocabulary of Raíz as data: drivers (why a customer stays or leaves), journey stages and touchpoints (where it
 * happened), with their names in both languages. Terms: key-driver analysis and customer-journey mapping.
 */

export type Locale = 'es' | 'en';
export const LOCALES = ['es', 'en'] as const satisfies readonly Locale[];

export type Localised = Readonly<Record<Locale, string>>;

export const DRIVERS = [
  'indifference',
  'effort',
  'promise',
  'price',
  'product',
  'trust',
  'competitor',
  'circumstance',
] as const;
export type Driver = (typeof DRIVERS)[number];

/** Narrower reasons inside `indifference`; every cue of that driver carries one. */
export const SUB_REASONS = ['ignored', 'passed-around', 'unresolved', 'rude', 'obstructed', 'bare-service'] as const;
export type SubReason = (typeof SUB_REASONS)[number];

export interface DriverEntry {
  readonly name: Localised;
  /** Name of the negative pole: the reason to leave. */
  readonly negative: Localised;
  /** Name of the positive pole: the reason to stay; `circumstance` has none. */
  readonly positive: Localised | null;
  readonly description: Localised;
}

export const driverEntries = {
  indifference: {
    name: { es: 'Indiferencia', en: 'Indifference' },
    negative: { es: 'Indiferencia', en: 'Indifference' },
    positive: { es: 'Buen trato', en: 'Care' },
    description: {
      es: 'Cómo trató la empresa al cliente o a su problema: ignorado, sin respuesta, de uno a otro, sin solución, mal trato.',
      en: 'How the company treated the customer or their problem: ignored, unanswered, passed around, unresolved, rude.',
    },
  },
  effort: {
    name: { es: 'Esfuerzo', en: 'Effort' },
    negative: { es: 'Esfuerzo', en: 'Effort' },
    positive: { es: 'Facilidad', en: 'Ease' },
    description: {
      es: 'Tiempo o pasos de más, sin mala voluntad: esperas, colas, trámites, menús confusos, horarios.',
      en: 'Time or steps lost without ill will: waits, queues, paperwork, confusing menus, opening hours.',
    },
  },
  promise: {
    name: { es: 'Promesa', en: 'Promise' },
    negative: { es: 'Promesa incumplida', en: 'Broken promise' },
    positive: { es: 'Promesa cumplida', en: 'Promise kept' },
    description: {
      es: 'Lo acordado no ocurrió: tarde, cancelado, perdido, equivocado, cobro erróneo, distinto de lo anunciado.',
      en: 'What was agreed did not happen: late, cancelled, lost, wrong, mischarged, not as described.',
    },
  },
  price: {
    name: { es: 'Precio', en: 'Price' },
    negative: { es: 'Precio caro', en: 'Too expensive' },
    positive: { es: 'Precio justo', en: 'Fair price' },
    description: {
      es: 'El dinero que se pide frente al valor que se da: caro, comisiones, subidas, no lo vale.',
      en: 'Money asked against value given: too expensive, fees, price rises, not worth it.',
    },
  },
  product: {
    name: { es: 'Producto', en: 'Product' },
    negative: { es: 'Producto malo', en: 'Bad product' },
    positive: { es: 'Producto bueno', en: 'Good product' },
    description: {
      es: 'La cosa o el servicio en sí: defectuoso, de mala calidad, sucio, incómodo, con fallos.',
      en: 'The thing or core service itself: defective, poor quality, dirty, uncomfortable, buggy.',
    },
  },
  trust: {
    name: { es: 'Confianza', en: 'Trust' },
    negative: { es: 'Desconfianza', en: 'Distrust' },
    positive: { es: 'Confianza', en: 'Trust' },
    description: {
      es: 'Se duda de la honradez o la seguridad de la empresa: estafa, letra pequeña, publicidad engañosa, privacidad.',
      en: 'The company’s honesty or safety is in doubt: scam, hidden terms, false advertising, privacy.',
    },
  },
  competitor: {
    name: { es: 'Competencia', en: 'Competitors' },
    negative: { es: 'Otro es mejor', en: 'Another is better' },
    positive: { es: 'Mejor que otros', en: 'Better than others' },
    description: {
      es: 'Se compara con otro proveedor, o el cliente se va a él.',
      en: 'Another provider is compared, or the customer is moving to one.',
    },
  },
  circumstance: {
    name: { es: 'Circunstancia', en: 'Circumstance' },
    negative: { es: 'Circunstancia propia', en: 'Own circumstance' },
    positive: null,
    description: {
      es: 'Cambió la situación del propio cliente: se mudó, ya no lo necesita. Nada que la empresa hiciera lo cambiaría.',
      en: 'The customer’s own situation changed: moved, no longer needs it. No act of the company would have changed it.',
    },
  },
} as const satisfies Record<Driver, DriverEntry>;

export const STAGES = ['discover', 'buy', 'receive', 'use', 'support', 'pay', 'stay'] as const;
export type Stage = (typeof STAGES)[number];

export const stageNames = {
  discover: { es: 'Descubrir', en: 'Discover' },
  buy: { es: 'Comprar', en: 'Buy' },
  receive: { es: 'Recibir', en: 'Receive' },
  use: { es: 'Usar', en: 'Use' },
  support: { es: 'Pedir ayuda', en: 'Get help' },
  pay: { es: 'Pagar', en: 'Pay' },
  stay: { es: 'Seguir', en: 'Stay' },
} as const satisfies Record<Stage, Localised>;

export const TOUCHPOINTS = [
  'advertising',
  'reputation',
  'communication',
  'store',
  'website',
  'app',
  'ordering',
  'offer',
  'delivery',
  'onboarding',
  'product',
  'premises',
  'belongings',
  'self-service',
  'staff',
  'phone',
  'chat',
  'email',
  'social',
  'support',
  'repair',
  'billing',
  'refund',
  'cancellation',
  'loyalty',
  'renewal',
  'unspecified',
] as const;
export type Touchpoint = (typeof TOUCHPOINTS)[number];

export interface TouchpointEntry {
  /** Null for `unspecified` only: the text does not tell the place. */
  readonly stage: Stage | null;
  readonly name: Localised;
  readonly description: Localised;
}

export const touchpointEntries = {
  advertising: {
    stage: 'discover',
    name: { es: 'Publicidad', en: 'Advertising' },
    description: { es: 'Anuncios y ofertas que atraen.', en: 'Ads and offers that lure.' },
  },
  reputation: {
    stage: 'discover',
    name: { es: 'Reputación', en: 'Reputation' },
    description: { es: 'Reseñas y boca a boca.', en: 'Reviews and word of mouth.' },
  },
  communication: {
    stage: 'discover',
    name: { es: 'Comunicaciones', en: 'Communications' },
    description: { es: 'Boletines, llamadas comerciales, avisos.', en: 'Newsletters, sales calls, notifications.' },
  },
  store: {
    stage: 'buy',
    name: { es: 'Tienda o sucursal', en: 'Store or branch' },
    description: { es: 'Sucursal, tienda, mostrador.', en: 'Branch, shop, counter.' },
  },
  website: {
    stage: 'buy',
    name: { es: 'Sitio web', en: 'Website' },
    description: { es: 'La web de la empresa.', en: 'The company’s website.' },
  },
  app: {
    stage: 'buy',
    name: { es: 'Aplicación', en: 'App' },
    description: { es: 'La aplicación móvil o de escritorio.', en: 'The mobile or desktop app.' },
  },
  ordering: {
    stage: 'buy',
    name: { es: 'Pedido o reserva', en: 'Ordering' },
    description: { es: 'Reserva, compra, contratación.', en: 'Booking, checkout, contract.' },
  },
  offer: {
    stage: 'buy',
    name: { es: 'Oferta y tarifas', en: 'Offer and prices' },
    description: {
      es: 'Tarifas, presupuesto, plan, precios de la carta.',
      en: 'Price list, quote, plan, menu prices.',
    },
  },
  delivery: {
    stage: 'receive',
    name: { es: 'Entrega o viaje', en: 'Delivery or journey' },
    description: {
      es: 'Envío, mensajero, recogida; en un transportista, el viaje mismo y su puntualidad.',
      en: 'Shipping, courier, pick-up; for a carrier, the journey itself and its punctuality.',
    },
  },
  onboarding: {
    stage: 'receive',
    name: { es: 'Alta y llegada', en: 'Onboarding' },
    description: {
      es: 'Activación, instalación, registro de entrada, embarque.',
      en: 'Activation, installation, check-in, boarding.',
    },
  },
  product: {
    stage: 'use',
    name: { es: 'Producto en sí', en: 'The product itself' },
    description: {
      es: 'La cosa, la comida, la función del programa.',
      en: 'The thing, the food, the software’s function.',
    },
  },
  premises: {
    stage: 'use',
    name: { es: 'Instalaciones', en: 'Premises' },
    description: {
      es: 'Local, habitación, cabina, ambiente, limpieza.',
      en: 'Venue, room, cabin, ambience, cleanliness.',
    },
  },
  belongings: {
    stage: 'use',
    name: { es: 'Equipaje y pertenencias', en: 'Belongings' },
    description: { es: 'Equipaje y objetos entregados.', en: 'Baggage and deposited items.' },
  },
  'self-service': {
    stage: 'use',
    name: { es: 'Autoservicio', en: 'Self-service' },
    description: { es: 'Portal del cliente, quiosco, cajero.', en: 'Customer portal, kiosk, ATM.' },
  },
  staff: {
    stage: 'support',
    name: { es: 'Personal', en: 'Staff' },
    description: { es: 'Personas que atienden cara a cara.', en: 'People met face to face.' },
  },
  phone: {
    stage: 'support',
    name: { es: 'Teléfono', en: 'Phone' },
    description: { es: 'Centro de llamadas y menú de voz.', en: 'Call centre and voice menu.' },
  },
  chat: {
    stage: 'support',
    name: { es: 'Chat', en: 'Chat' },
    description: { es: 'Chat con personas o con un bot.', en: 'Chat with people or a bot.' },
  },
  email: {
    stage: 'support',
    name: { es: 'Correo', en: 'E-mail' },
    description: { es: 'Correo electrónico con la empresa.', en: 'E-mail with the company.' },
  },
  social: {
    stage: 'support',
    name: { es: 'Redes sociales', en: 'Social media' },
    description: { es: 'Respuestas en redes sociales.', en: 'Answers on social media.' },
  },
  support: {
    stage: 'support',
    name: { es: 'Atención al cliente', en: 'Customer support' },
    description: { es: 'Ayuda en general, sin decir por dónde.', en: 'Help in general, channel not said.' },
  },
  repair: {
    stage: 'support',
    name: { es: 'Reparación y garantía', en: 'Repair and warranty' },
    description: { es: 'Técnico, garantía, servicio técnico.', en: 'Technician, warranty, service centre.' },
  },
  billing: {
    stage: 'pay',
    name: { es: 'Cobros y facturas', en: 'Billing' },
    description: { es: 'Cargos, facturas, pagos.', en: 'Charges, invoices, payments.' },
  },
  refund: {
    stage: 'pay',
    name: { es: 'Devoluciones y reembolsos', en: 'Refunds' },
    description: {
      es: 'Devoluciones, reembolsos, compensaciones, reclamaciones.',
      en: 'Returns, refunds, compensation, claims.',
    },
  },
  cancellation: {
    stage: 'pay',
    name: { es: 'Bajas y cancelaciones', en: 'Cancellation' },
    description: { es: 'Darse de baja, cancelar.', en: 'Cancelling the service or contract.' },
  },
  loyalty: {
    stage: 'stay',
    name: { es: 'Fidelización', en: 'Loyalty' },
    description: { es: 'Puntos, categoría, recompensas.', en: 'Points, status, rewards.' },
  },
  renewal: {
    stage: 'stay',
    name: { es: 'Renovación', en: 'Renewal' },
    description: { es: 'Renovar el contrato o la suscripción.', en: 'Renewing the contract or subscription.' },
  },
  unspecified: {
    stage: null,
    name: { es: 'Sin lugar dicho', en: 'Place not said' },
    description: { es: 'El texto no dice dónde ocurrió.', en: 'The text does not say where it happened.' },
  },
} as const satisfies Record<Touchpoint, TouchpointEntry>;

/** Stage of a touchpoint; null for `unspecified`. */
export function stageOf(touchpoint: Touchpoint): Stage | null {
  return touchpointEntries[touchpoint].stage;
}

export const POLARITIES = ['negative', 'positive'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const SENTIMENT_LABELS = ['positive', 'negative', 'neutral', 'none'] as const;
/** `none`: the text carries no signal the lexicon knows; never a confident neutral. */
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

export const LEAVING_SIGNALS = ['none', 'risk', 'leaving'] as const;
export type LeavingSignal = (typeof LEAVING_SIGNALS)[number];

export const LEAVING_KINDS = ['left', 'going', 'threat', 'warning'] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];

/** The signal a kind belongs to: left and going are leaving; threat and warning are risk. */
export const leavingSignalOfKind = {
  left: 'leaving',
  going: 'leaving',
  threat: 'risk',
  warning: 'risk',
} as const satisfies Record<LeavingKind, LeavingSignal>;

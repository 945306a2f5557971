import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a guest meets a hotel or a restaurant. */
export const hospitalityPack = {
  id: 'hospitality',
  name: { es: 'Hotel y restaurante', en: 'Hotel and restaurant' },
  touchpoints: {
    'table-booking': {
      parent: 'ordering',
      name: { es: 'Reserva de mesa', en: 'Booking a table' },
      description: { es: 'Reservar mesa, y que la respeten.', en: 'Reserving a table, and having it honoured.' },
    },
    'room-booking': {
      parent: 'ordering',
      name: { es: 'Reserva de habitación', en: 'Booking a room' },
      description: {
        es: 'Reservar por la web o por intermediario, tipo de habitación acordado.',
        en: 'Reserving direct or through an agent, the room type agreed.',
      },
    },
    'food-ordering': {
      parent: 'ordering',
      name: { es: 'Comanda', en: 'Taking the order' },
      description: { es: 'Pedir en la mesa, comandas equivocadas.', en: 'Ordering at the table, orders mixed up.' },
    },
    'room-rates': {
      parent: 'offer',
      name: { es: 'Precio de la habitación', en: 'Room rates' },
      description: { es: 'Precio por noche, regímenes, paquetes.', en: 'Price a night, boards, packages.' },
    },
    'menu-prices': {
      parent: 'offer',
      name: { es: 'Precios de la carta', en: 'Menu prices' },
      description: { es: 'Precio de platos, bebidas y menús.', en: 'Prices of dishes, drinks and set menus.' },
    },
    'hotel-check-in': {
      parent: 'onboarding',
      name: { es: 'Entrada y salida del hotel', en: 'Hotel check-in and check-out' },
      description: {
        es: 'Registro, hora de la habitación, llaves, salida.',
        en: 'Registration, when the room is ready, keys, departure.',
      },
    },
    'guest-room': {
      parent: 'premises',
      name: { es: 'Habitación', en: 'Guest room' },
      description: { es: 'Tamaño, estado, muebles y vistas.', en: 'Size, condition, furniture and view.' },
    },
    bed: {
      parent: 'premises',
      name: { es: 'Cama y descanso', en: 'Bed and bedding' },
      description: { es: 'Colchón, almohadas, ropa de cama.', en: 'Mattress, pillows, linen.' },
    },
    bathroom: {
      parent: 'premises',
      name: { es: 'Baño y ducha', en: 'Bathroom and shower' },
      description: { es: 'Baño, ducha, agua caliente, toallas.', en: 'Bathroom, shower, hot water, towels.' },
    },
    'room-cleaning': {
      parent: 'premises',
      name: { es: 'Limpieza', en: 'Cleaning and hygiene' },
      description: {
        es: 'Limpieza de habitaciones y del local, plagas.',
        en: 'Cleanliness of rooms and venue, pests.',
      },
    },
    noise: {
      parent: 'premises',
      name: { es: 'Ruido', en: 'Noise and quiet' },
      description: {
        es: 'Ruido de la calle, vecinos, insonorización.',
        en: 'Street noise, neighbours, soundproofing.',
      },
    },
    'room-equipment': {
      parent: 'premises',
      name: { es: 'Wifi, clima y equipamiento', en: 'Wi-fi, climate and equipment' },
      description: {
        es: 'Wifi, aire acondicionado, calefacción, televisión, nevera.',
        en: 'Wi-fi, air conditioning, heating, television, fridge.',
      },
    },
    'common-areas': {
      parent: 'premises',
      name: { es: 'Zonas comunes', en: 'Building and common areas' },
      description: {
        es: 'Edificio, vestíbulo, ascensores, pasillos, mantenimiento.',
        en: 'Building, lobby, lifts, corridors, upkeep.',
      },
    },
    leisure: {
      parent: 'premises',
      name: { es: 'Piscina, spa y ocio', en: 'Pool, spa and leisure' },
      description: { es: 'Piscina, gimnasio, spa, playa, animación.', en: 'Pool, gym, spa, beach, entertainment.' },
    },
    surroundings: {
      parent: 'premises',
      name: { es: 'Ubicación', en: 'Location and surroundings' },
      description: { es: 'Zona, transporte, cercanía.', en: 'Area, transport, what is near.' },
    },
    parking: {
      parent: 'premises',
      name: { es: 'Aparcamiento', en: 'Parking space' },
      description: { es: 'Plazas, precio aparte, servicio de aparcacoches.', en: 'Spaces, garage, valet.' },
    },
    'dining-room': {
      parent: 'premises',
      name: { es: 'Salón y terraza', en: 'Dining room and terrace' },
      description: { es: 'Mesas, ambiente, música, decoración.', en: 'Tables, ambience, music, decor.' },
    },
    breakfast: {
      parent: 'product',
      name: { es: 'Desayuno', en: 'Hotel breakfast' },
      description: { es: 'Desayuno y bufé.', en: 'Breakfast and buffet.' },
    },
    dishes: {
      parent: 'product',
      name: { es: 'Cocina y platos', en: 'Dishes' },
      description: { es: 'Sabor, punto, raciones, variedad.', en: 'Taste, doneness, portions, choice.' },
    },
    drinks: {
      parent: 'product',
      name: { es: 'Bebidas', en: 'Drinks and wine' },
      description: { es: 'Vinos, cócteles, café.', en: 'Wines, cocktails, coffee.' },
    },
    'waiting-staff': {
      parent: 'staff',
      name: { es: 'Camareros', en: 'Waiting staff' },
      description: { es: 'Servicio en la mesa y en la barra.', en: 'Service at the table and the bar.' },
    },
    'front-desk': {
      parent: 'staff',
      name: { es: 'Recepción', en: 'Front desk' },
      description: { es: 'Recepcionistas, conserjería, dirección.', en: 'Receptionists, concierge, management.' },
    },
    'extra-charges': {
      parent: 'billing',
      name: { es: 'La cuenta y los extras', en: 'The bill and extras' },
      description: {
        es: 'Cuenta del restaurante, minibar, tasas, propina, fianza.',
        en: 'Restaurant bill, minibar, resort fees, tips, deposit.',
      },
    },
    takeaway: {
      parent: 'delivery',
      name: { es: 'Comida a domicilio', en: 'Takeaway and delivery' },
      description: { es: 'Pedidos para llevar o a domicilio.', en: 'Orders to take away or delivered.' },
    },
  },
} as const satisfies Pack;

export type HospitalityTouchpoint = keyof typeof hospitalityPack.touchpoints;

export const hospitalityJudgedAs: JudgedAs<HospitalityTouchpoint> = {
  'table-booking': 'effort',
  'room-booking': 'effort',
  'food-ordering': 'effort',
  'room-rates': 'price',
  'menu-prices': 'price',
  'hotel-check-in': 'effort',
  'guest-room': 'product',
  bed: 'product',
  bathroom: 'product',
  'room-cleaning': 'product',
  noise: 'product',
  'room-equipment': 'product',
  'common-areas': 'product',
  leisure: 'product',
  surroundings: 'product',
  parking: 'product',
  'dining-room': 'product',
  breakfast: 'product',
  dishes: 'product',
  drinks: 'product',
  'waiting-staff': 'indifference',
  'front-desk': 'indifference',
  'extra-charges': 'effort',
  takeaway: 'promise',
};

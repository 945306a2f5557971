import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a shopper meets a shop, on the street or on the web. */
export const retailPack = {
  id: 'retail',
  name: { es: 'Comercio y tienda en línea', en: 'Retail and e-commerce' },
  touchpoints: {
    'shop-till': {
      parent: 'store',
      name: { es: 'Cajas de la tienda', en: 'Tills and queues' },
      description: { es: 'Cajas, colas para pagar, cajas abiertas.', en: 'Tills, queues to pay, tills open.' },
    },
    'shop-floor': {
      parent: 'store',
      name: { es: 'Sala de ventas', en: 'Shop floor' },
      description: {
        es: 'Pasillos, orden, probadores, limpieza, estanterías.',
        en: 'Aisles, tidiness, fitting rooms, shelves.',
      },
    },
    assortment: {
      parent: 'store',
      name: { es: 'Surtido', en: 'Range of goods' },
      description: { es: 'Variedad, marcas y novedades.', en: 'Choice, brands and new items.' },
    },
    'stock-availability': {
      parent: 'ordering',
      name: { es: 'Disponibilidad', en: 'Stock availability' },
      description: {
        es: 'Agotados, existencias anunciadas y no reales, pedidos anulados por falta.',
        en: 'Sold out, stock shown that is not there, orders cancelled for lack of it.',
      },
    },
    'shopping-basket': {
      parent: 'ordering',
      name: { es: 'Carrito y pago en línea', en: 'Basket and online checkout' },
      description: { es: 'Carrito, cupones, pasos del pago.', en: 'Basket, codes, steps of the checkout.' },
    },
    'product-page': {
      parent: 'website',
      name: { es: 'Ficha de producto', en: 'Product page and search' },
      description: {
        es: 'Fotos, descripción, guía de tallas, buscador.',
        en: 'Photos, description, size guide, search.',
      },
    },
    'parcel-tracking': {
      parent: 'delivery',
      name: { es: 'Seguimiento del envío', en: 'Parcel tracking' },
      description: { es: 'Número y estado del envío.', en: 'Number and status of the shipment.' },
    },
    courier: {
      parent: 'delivery',
      name: { es: 'Transportista', en: 'Courier' },
      description: { es: 'Reparto, repartidores, intentos de entrega.', en: 'Carriers, drivers, delivery attempts.' },
    },
    'click-and-collect': {
      parent: 'delivery',
      name: { es: 'Recogida en tienda', en: 'Click and collect' },
      description: { es: 'Recogida en tienda o punto de entrega.', en: 'Collection from a shop or a locker.' },
    },
    'parcel-packaging': {
      parent: 'delivery',
      name: { es: 'Embalaje', en: 'Parcel packaging' },
      description: { es: 'Caja, protección, daños en el envío.', en: 'Box, protection, damage in transit.' },
    },
    'order-contents': {
      parent: 'ordering',
      name: { es: 'Contenido del pedido', en: 'Contents of the order' },
      description: { es: 'Artículo equivocado, incompleto o faltante.', en: 'Wrong, incomplete or missing items.' },
    },
    sizing: {
      parent: 'product',
      name: { es: 'Talla y ajuste', en: 'Size and fit' },
      description: { es: 'Tallas, horma, largo.', en: 'Sizes, fit, length.' },
    },
    materials: {
      parent: 'product',
      name: { es: 'Material y acabado', en: 'Material and finish' },
      description: { es: 'Tela, costuras, color, durabilidad.', en: 'Fabric, seams, colour, durability.' },
    },
    freshness: {
      parent: 'product',
      name: { es: 'Frescura y caducidad', en: 'Freshness and expiry' },
      description: { es: 'Alimentos frescos, fechas de caducidad.', en: 'Fresh food, use-by dates.' },
    },
    'shop-assistants': {
      parent: 'staff',
      name: { es: 'Dependientes', en: 'Shop assistants' },
      description: { es: 'Dependientes, cajeras, seguridad.', en: 'Assistants, cashiers, security.' },
    },
    'price-tags': {
      parent: 'offer',
      name: { es: 'Etiquetas y precios', en: 'Shelf prices' },
      description: { es: 'Precio en el estante y en la caja.', en: 'The price on the shelf and at the till.' },
    },
    'delivery-charges': {
      parent: 'billing',
      name: { es: 'Gastos de envío', en: 'Delivery charges' },
      description: { es: 'Coste del envío, aduanas, mínimos.', en: 'Shipping cost, customs, minimum order.' },
    },
    'sales-and-coupons': {
      parent: 'advertising',
      name: { es: 'Rebajas y cupones', en: 'Sales and coupons' },
      description: { es: 'Ofertas anunciadas, códigos, Black Friday.', en: 'Advertised offers, codes, Black Friday.' },
    },
    'returns-and-exchanges': {
      parent: 'refund',
      name: { es: 'Cambios y devoluciones', en: 'Returns and exchanges' },
      description: {
        es: 'Devolver, cambiar, plazo, etiqueta de vuelta.',
        en: 'Returning, exchanging, time limit, label.',
      },
    },
    'shopper-card': {
      parent: 'loyalty',
      name: { es: 'Tarjeta de cliente', en: 'Shopper card' },
      description: { es: 'Club, puntos y vales de la tienda.', en: 'Club, points and vouchers of the shop.' },
    },
  },
} as const satisfies Pack;

export type RetailTouchpoint = keyof typeof retailPack.touchpoints;

export const retailJudgedAs: JudgedAs<RetailTouchpoint> = {
  'shop-till': 'effort',
  'shop-floor': 'product',
  assortment: 'product',
  'stock-availability': 'promise',
  'shopping-basket': 'effort',
  'product-page': 'product',
  'parcel-tracking': 'promise',
  courier: 'promise',
  'click-and-collect': 'effort',
  'parcel-packaging': 'promise',
  'order-contents': 'promise',
  sizing: 'product',
  materials: 'product',
  freshness: 'product',
  'shop-assistants': 'indifference',
  'price-tags': 'price',
  'delivery-charges': 'price',
  'sales-and-coupons': 'product',
  'returns-and-exchanges': 'indifference',
  'shopper-card': 'product',
};

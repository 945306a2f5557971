import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a user meets an app or a program. */
export const softwarePack = {
  id: 'software',
  name: { es: 'Aplicaciones y software', en: 'Apps and software' },
  touchpoints: {
    'sign-up': {
      parent: 'onboarding',
      name: { es: 'Registro', en: 'Signing up' },
      description: {
        es: 'Crear cuenta, código de verificación, tutorial.',
        en: 'Creating an account, code, tutorial.',
      },
    },
    login: {
      parent: 'app',
      name: { es: 'Inicio de sesión', en: 'Logging in' },
      description: {
        es: 'Contraseña, sesión que se cierra, doble factor.',
        en: 'Password, lost sessions, second factor.',
      },
    },
    'app-update': {
      parent: 'app',
      name: { es: 'Actualizaciones', en: 'Updates' },
      description: { es: 'Versiones nuevas y lo que rompen.', en: 'New versions and what they break.' },
    },
    crashes: {
      parent: 'app',
      name: { es: 'Cierres y errores', en: 'Crashes and bugs' },
      description: { es: 'Se cierra, se congela, da error.', en: 'Closes, freezes, shows errors.' },
    },
    'app-speed': {
      parent: 'app',
      name: { es: 'Rapidez de la aplicación', en: 'Speed and loading' },
      description: { es: 'Carga, lentitud, fluidez.', en: 'Loading, slowness, smoothness.' },
    },
    interface: {
      parent: 'app',
      name: { es: 'Interfaz', en: 'User interface' },
      description: { es: 'Diseño, menús, botones, modo oscuro.', en: 'Design, menus, buttons, dark mode.' },
    },
    'app-alerts': {
      parent: 'app',
      name: { es: 'Notificaciones', en: 'Notifications' },
      description: { es: 'Avisos que sobran o que no llegan.', en: 'Alerts that are too many or never come.' },
    },
    'battery-and-storage': {
      parent: 'app',
      name: { es: 'Batería y espacio', en: 'Battery and storage' },
      description: { es: 'Consumo de batería, memoria y datos.', en: 'Use of battery, memory and data.' },
    },
    compatibility: {
      parent: 'app',
      name: { es: 'Compatibilidad', en: 'Device compatibility' },
      description: { es: 'Teléfonos, sistemas, tabletas y relojes.', en: 'Phones, systems, tablets and watches.' },
    },
    'permissions-and-privacy': {
      parent: 'app',
      name: { es: 'Permisos y privacidad', en: 'Permissions and privacy' },
      description: { es: 'Permisos pedidos, rastreo, datos.', en: 'Permissions asked for, tracking, data.' },
    },
    'in-app-ads': {
      parent: 'app',
      name: { es: 'Anuncios en la aplicación', en: 'Ads in the app' },
      description: { es: 'Cantidad y duración de los anuncios.', en: 'Number and length of ads.' },
    },
    'sync-and-backup': {
      parent: 'product',
      name: { es: 'Sincronización y copias', en: 'Sync and backup' },
      description: { es: 'Datos perdidos, nube, importar y exportar.', en: 'Lost data, cloud, import and export.' },
    },
    integrations: {
      parent: 'product',
      name: { es: 'Integraciones', en: 'Integrations' },
      description: { es: 'API, complementos, otros programas.', en: 'API, plug-ins, other programs.' },
    },
    functions: {
      parent: 'product',
      name: { es: 'Funciones', en: 'Features' },
      description: { es: 'Lo que hace, lo que le falta, el buscador.', en: 'What it does, what it lacks, search.' },
    },
    'content-library': {
      parent: 'product',
      name: { es: 'Contenido', en: 'Content library' },
      description: {
        es: 'Catálogo, canciones, niveles, calidad del vídeo.',
        en: 'Catalogue, songs, levels, video quality.',
      },
    },
    'subscription-plans': {
      parent: 'offer',
      name: { es: 'Planes de suscripción', en: 'Subscription plans' },
      description: { es: 'Precio, versión gratuita, periodo de prueba.', en: 'Price, free version, free trial.' },
    },
    'in-app-purchases': {
      parent: 'billing',
      name: { es: 'Compras y cobros', en: 'In-app purchases and charges' },
      description: {
        es: 'Compras integradas, cobros tras la prueba.',
        en: 'Purchases inside, charges after the trial.',
      },
    },
    'subscription-renewal': {
      parent: 'renewal',
      name: { es: 'Renovación de la suscripción', en: 'Subscription renewal' },
      description: { es: 'Renovación automática y avisos.', en: 'Automatic renewal and its notice.' },
    },
    unsubscribing: {
      parent: 'cancellation',
      name: { es: 'Baja de la suscripción', en: 'Ending the subscription' },
      description: { es: 'Cancelar la suscripción, borrar la cuenta.', en: 'Cancelling, deleting the account.' },
    },
    'help-centre': {
      parent: 'support',
      name: { es: 'Centro de ayuda', en: 'Help centre' },
      description: { es: 'Desarrolladores, tickets, documentación.', en: 'Developers, tickets, documentation.' },
    },
  },
} as const satisfies Pack;

export type SoftwareTouchpoint = keyof typeof softwarePack.touchpoints;

export const softwareJudgedAs: JudgedAs<SoftwareTouchpoint> = {
  'sign-up': 'effort',
  login: 'product',
  'app-update': 'product',
  crashes: 'product',
  'app-speed': 'product',
  interface: 'product',
  'app-alerts': 'product',
  'battery-and-storage': 'product',
  compatibility: 'product',
  'permissions-and-privacy': 'trust',
  'in-app-ads': 'product',
  'sync-and-backup': 'product',
  integrations: 'product',
  functions: 'product',
  'content-library': 'product',
  'subscription-plans': 'price',
  'in-app-purchases': 'price',
  'subscription-renewal': 'trust',
  unsubscribing: 'effort',
  'help-centre': 'indifference',
};

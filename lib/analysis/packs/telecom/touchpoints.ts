import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a subscriber meets a telephone, internet or television operator. */
export const telecomPack = {
  id: 'telecom',
  name: { es: 'Telecomunicaciones', en: 'Telecom' },
  touchpoints: {
    'mobile-coverage': {
      parent: 'product',
      name: { es: 'Cobertura móvil', en: 'Mobile coverage' },
      description: { es: 'Señal, zonas sin servicio.', en: 'Signal, places without service.' },
    },
    'home-internet': {
      parent: 'product',
      name: { es: 'Internet en casa', en: 'Home internet' },
      description: { es: 'Fibra o ADSL: velocidad y estabilidad.', en: 'Fibre or broadband: speed and stability.' },
    },
    'mobile-data': {
      parent: 'product',
      name: { es: 'Datos móviles', en: 'Mobile data' },
      description: { es: 'Gigas, 4G y 5G, velocidad en el móvil.', en: 'Gigabytes, 4G and 5G, speed on the phone.' },
    },
    outages: {
      parent: 'product',
      name: { es: 'Cortes y averías', en: 'Outages and faults' },
      description: { es: 'Servicio caído, línea cortada.', en: 'Service down, line cut.' },
    },
    'voice-calls': {
      parent: 'product',
      name: { es: 'Llamadas y línea', en: 'Calls and line' },
      description: { es: 'Llamadas que se cortan, línea fija, buzón.', en: 'Dropped calls, landline, voicemail.' },
    },
    'tv-service': {
      parent: 'product',
      name: { es: 'Televisión', en: 'Television' },
      description: { es: 'Canales, decodificador, fútbol.', en: 'Channels, set-top box, sport.' },
    },
    roaming: {
      parent: 'product',
      name: { es: 'Itinerancia', en: 'Roaming abroad' },
      description: { es: 'Uso del móvil en el extranjero.', en: 'Using the phone abroad.' },
    },
    'router-equipment': {
      parent: 'product',
      name: { es: 'Router y equipos', en: 'Router and equipment' },
      description: { es: 'Router, módem, repetidores.', en: 'Router, modem, extenders.' },
    },
    handset: {
      parent: 'product',
      name: { es: 'Terminal', en: 'Handset' },
      description: {
        es: 'Móvil comprado o financiado al operador.',
        en: 'Phone bought or financed from the operator.',
      },
    },
    'tariff-plan': {
      parent: 'offer',
      name: { es: 'Plan y tarifa', en: 'Plan and tariff' },
      description: { es: 'Precio y contenido del plan.', en: 'Price and contents of the plan.' },
    },
    'line-installation': {
      parent: 'onboarding',
      name: { es: 'Instalación y alta', en: 'Installation and activation' },
      description: { es: 'Instalar la fibra, activar la SIM.', en: 'Installing the line, activating the SIM.' },
    },
    'number-porting': {
      parent: 'onboarding',
      name: { es: 'Portabilidad', en: 'Number porting' },
      description: { es: 'Traer o llevarse el número.', en: 'Bringing or taking the number.' },
    },
    'telecom-bill': {
      parent: 'billing',
      name: { es: 'Factura del operador', en: 'Telephone bill' },
      description: {
        es: 'Factura mensual, subidas, servicios no pedidos.',
        en: 'Monthly bill, rises, services not asked for.',
      },
    },
    'top-up': {
      parent: 'billing',
      name: { es: 'Recarga y saldo', en: 'Top-up and credit' },
      description: { es: 'Prepago, recargas, saldo que desaparece.', en: 'Prepaid, top-ups, credit that vanishes.' },
    },
    'contract-lock-in': {
      parent: 'cancellation',
      name: { es: 'Permanencia y baja', en: 'Contract lock-in' },
      description: {
        es: 'Permanencia, penalización, baja de la línea.',
        en: 'Minimum term, penalties, ending the line.',
      },
    },
    'equipment-return': {
      parent: 'refund',
      name: { es: 'Devolución de equipos', en: 'Returning equipment' },
      description: {
        es: 'Devolver router o decodificador tras la baja.',
        en: 'Sending back router or box after leaving.',
      },
    },
    'operator-shop': {
      parent: 'store',
      name: { es: 'Tienda del operador', en: 'Operator’s shop' },
      description: { es: 'Tiendas propias y distribuidores.', en: 'Own shops and dealers.' },
    },
    'field-technician': {
      parent: 'repair',
      name: { es: 'Técnico a domicilio', en: 'Technician’s visit' },
      description: { es: 'Citas, visitas, partes de avería.', en: 'Appointments, visits, fault tickets.' },
    },
    'telecom-sales-calls': {
      parent: 'communication',
      name: { es: 'Llamadas comerciales', en: 'Sales calls' },
      description: { es: 'Llamadas y SMS para vender.', en: 'Calls and texts that sell.' },
    },
  },
} as const satisfies Pack;

export type TelecomTouchpoint = keyof typeof telecomPack.touchpoints;

export const telecomJudgedAs: JudgedAs<TelecomTouchpoint> = {
  'mobile-coverage': 'product',
  'home-internet': 'product',
  'mobile-data': 'product',
  outages: 'product',
  'voice-calls': 'product',
  'tv-service': 'product',
  roaming: 'product',
  'router-equipment': 'product',
  handset: 'product',
  'tariff-plan': 'price',
  'line-installation': 'effort',
  'number-porting': 'effort',
  'telecom-bill': 'effort',
  'top-up': 'effort',
  'contract-lock-in': 'trust',
  'equipment-return': 'effort',
  'operator-shop': 'product',
  'field-technician': 'indifference',
  'telecom-sales-calls': 'indifference',
};

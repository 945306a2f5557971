import type { Pack } from '@/lib/domain/pack';
import type { JudgedAs } from '../pack-cues';

/** Where a customer meets a bank or an insurer. */
export const financePack = {
  id: 'finance',
  name: { es: 'Banca y seguros', en: 'Bank and insurance' },
  touchpoints: {
    'bank-branch': {
      parent: 'store',
      name: { es: 'Oficina bancaria', en: 'Branch office' },
      description: { es: 'Oficina, horario, cierre de sucursales, turnos.', en: 'Branch, hours, closures, tickets.' },
    },
    'cash-machine': {
      parent: 'self-service',
      name: { es: 'Cajero automático', en: 'Cash machine' },
      description: { es: 'Retirar e ingresar efectivo en el cajero.', en: 'Withdrawing and paying in cash.' },
    },
    'online-banking': {
      parent: 'self-service',
      name: { es: 'Banca en línea', en: 'Online banking' },
      description: { es: 'Web del cliente, acceso, claves.', en: 'Customer site, access, passwords.' },
    },
    'mobile-banking': {
      parent: 'app',
      name: { es: 'Banca móvil', en: 'Mobile banking' },
      description: { es: 'La aplicación del banco o del seguro.', en: 'The bank’s or insurer’s app.' },
    },
    'account-opening': {
      parent: 'onboarding',
      name: { es: 'Apertura de cuenta', en: 'Opening an account' },
      description: { es: 'Alta, requisitos, primera tarjeta.', en: 'Application, requirements, first card.' },
    },
    'identity-checks': {
      parent: 'onboarding',
      name: { es: 'Verificación y documentos', en: 'Identity checks' },
      description: { es: 'Identidad, documentación, origen de fondos.', en: 'Identity, documents, source of funds.' },
    },
    'bank-account': {
      parent: 'product',
      name: { es: 'Cuenta', en: 'Account' },
      description: {
        es: 'Cuenta corriente, ahorro, bloqueo de la cuenta.',
        en: 'Current and savings account, freezes.',
      },
    },
    'payment-card': {
      parent: 'product',
      name: { es: 'Tarjeta', en: 'Card' },
      description: {
        es: 'Débito y crédito, límite, rechazos, bloqueo.',
        en: 'Debit and credit, limit, declines, blocks.',
      },
    },
    transfers: {
      parent: 'product',
      name: { es: 'Transferencias', en: 'Transfers' },
      description: { es: 'Envíos de dinero, domiciliaciones.', en: 'Sending money, standing orders.' },
    },
    lending: {
      parent: 'product',
      name: { es: 'Préstamos e hipotecas', en: 'Loans and mortgages' },
      description: { es: 'Solicitud, aprobación, refinanciación.', en: 'Application, approval, refinancing.' },
    },
    'account-fees': {
      parent: 'billing',
      name: { es: 'Comisiones bancarias', en: 'Account fees' },
      description: {
        es: 'Mantenimiento, descubierto, cambio de divisa.',
        en: 'Maintenance, overdraft, foreign exchange.',
      },
    },
    'disputed-charges': {
      parent: 'billing',
      name: { es: 'Cargos no reconocidos', en: 'Disputed charges' },
      description: {
        es: 'Fraude en la cuenta, disputas, contracargos.',
        en: 'Fraud on the account, disputes, chargebacks.',
      },
    },
    'interest-rates': {
      parent: 'offer',
      name: { es: 'Tipos de interés', en: 'Interest rates' },
      description: { es: 'Intereses, TAE, rentabilidad.', en: 'Interest, APR, yields.' },
    },
    'insurance-premium': {
      parent: 'offer',
      name: { es: 'Prima del seguro', en: 'Insurance premium' },
      description: { es: 'Precio del seguro y su cotización.', en: 'Price of the insurance and its quote.' },
    },
    'policy-cover': {
      parent: 'product',
      name: { es: 'Coberturas de la póliza', en: 'Policy cover' },
      description: { es: 'Qué cubre, exclusiones, franquicia.', en: 'What is covered, exclusions, excess.' },
    },
    'insurance-claim': {
      parent: 'refund',
      name: { es: 'Siniestros', en: 'Insurance claims' },
      description: { es: 'Parte, peritaje, indemnización.', en: 'Claim, adjuster, settlement.' },
    },
    'roadside-assistance': {
      parent: 'repair',
      name: { es: 'Asistencia y talleres', en: 'Assistance and garages' },
      description: {
        es: 'Grúa, asistencia en el hogar, taller concertado.',
        en: 'Tow truck, home assistance, approved garage.',
      },
    },
    adviser: {
      parent: 'staff',
      name: { es: 'Gestor y ventanilla', en: 'Adviser and teller' },
      description: { es: 'Gestores, cajeros, corredores.', en: 'Advisers, tellers, brokers.' },
    },
    'policy-renewal': {
      parent: 'renewal',
      name: { es: 'Renovación de la póliza', en: 'Policy renewal' },
      description: { es: 'Subidas y prórrogas al renovar.', en: 'Increases and extensions at renewal.' },
    },
    'closing-account': {
      parent: 'cancellation',
      name: { es: 'Cierre de cuenta o póliza', en: 'Closing an account or policy' },
      description: {
        es: 'Cerrar cuenta, cancelar tarjeta o seguro.',
        en: 'Closing an account, ending a card or policy.',
      },
    },
  },
} as const satisfies Pack;

export type FinanceTouchpoint = keyof typeof financePack.touchpoints;

export const financeJudgedAs: JudgedAs<FinanceTouchpoint> = {
  'bank-branch': 'product',
  'cash-machine': 'product',
  'online-banking': 'product',
  'mobile-banking': 'product',
  'account-opening': 'effort',
  'identity-checks': 'effort',
  'bank-account': 'product',
  'payment-card': 'product',
  transfers: 'product',
  lending: 'product',
  'account-fees': 'price',
  'disputed-charges': 'promise',
  'interest-rates': 'price',
  'insurance-premium': 'price',
  'policy-cover': 'product',
  'insurance-claim': 'indifference',
  'roadside-assistance': 'indifference',
  adviser: 'indifference',
  'policy-renewal': 'price',
  'closing-account': 'effort',
};

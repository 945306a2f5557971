import { describe, expect, it } from 'vitest';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { analyse } from '../analyse';
import { readPart } from '../text/read-part';
import type { AnalysedLanguage } from '../types';
import { findCues } from './find-cues';
import { readLeaving, tellLeaving } from './read-leaving';

const kindOf = (text: string, language: AnalysedLanguage) =>
  readLeaving([tellLeaving(findCues(readPart(text, 'text'), language))]).kind;

type Told = LeavingKind | 'none';

const scenes: Record<AnalysedLanguage, Record<Told, readonly string[]>> = {
  en: {
    left: [
      'We have moved to another insurer.',
      'I have already gone over to a competitor.',
      'I switched to Nuvia in March.',
      'I ported my number to Tellum last week.',
      'We closed our accounts in June.',
      'I left this bank after twelve years.',
      'Switched to another carrier in May.',
      'I have just transferred my savings to another bank.',
      'Unsubscribed.',
    ],
    going: [
      'I am leaving for another bank.',
      'I am moving to Banco Norte next month.',
      'We are switching to a different provider.',
      'I will take my mortgage elsewhere.',
      'Moving my money to Nuvia tomorrow.',
      'Switching to Tellum.',
      'I am porting my number to Tellum.',
      'I no longer need the account.',
      'I will no longer use it.',
      'I will cancel tomorrow.',
      'I am going to cancel my policy.',
      'We are going to move over to the competition.',
      'I have decided to close my account.',
      'I will not be renewing.',
      'I will never be back.',
      'Please cancel my subscription.',
      'That was the last time I fly with them.',
      'Last time I ever shop here.',
    ],
    threat: [
      'If nobody answers by tomorrow I will cancel.',
      'If nobody answers I will cancel.',
      'I am going to cancel unless you call me.',
      'If the fee goes up again I am switching to Nuvia.',
      'Fix it or I am leaving.',
      'Sort this out, otherwise I will close my account.',
      'One more outage and I am off.',
      'Next time I am moving to another carrier.',
      'Unless this is refunded, we will take our business elsewhere.',
      'If you raise the price once more, I leave.',
      'I am thinking of moving to another bank.',
    ],
    warning: ['Avoid this shop.', 'Do not sign up with them.', 'I would not recommend it to anyone.', 'Stay away!'],
    none: [
      'What happens if the price rises before we cancel?',
      'What would happen if I cancel?',
      'They assured me I could cancel within 15 days.',
      'You could cancel at any time.',
      'We are moving to a new house in May.',
      'I am moving to Portugal next month.',
      'The bus was leaving the airport.',
      'They cancelled our flight.',
      'I have to cancel my booking because my son is ill.',
      'I would never leave this bank.',
      'I am not switching to another bank, they are great.',
      'I bought a Nintendo Switch for my son.',
      'We switched to English when the guide arrived.',
      'I am leaving on Monday.',
      'I will cancel my appointment.',
      'If it rains we will leave the bikes at home.',
      'If they fix it I will leave five stars.',
      'It comes with free cancellation.',
      'She is quite happy with the loan.',
      'I moved to a bigger room.',
      'If I leave I lose my points.',
      'I unsubscribed from your newsletter.',
      'Prices were fine last time I checked.',
      'It is never coming back in stock.',
      'I am not opposed to flying with them again.',
      'We were trying to avoid the motorway.',
      'I need an engineer, not a customer care form.',
      'Your link to cancel my subscription does not work.',
      'They have changed to Air Canada.',
      'I deleted a pin and had to add it again.',
    ],
  },
  es: {
    left: [
      'Me he cambiado a otra operadora.',
      'Nos pasamos a la competencia el año pasado.',
      'Me fui con Nuvia en marzo.',
      'Me cambié a Tellum.',
      'Porté mi número a otra compañía.',
      'Cerré todas mis cuentas.',
      'Me llevé la nómina a otro banco.',
      'Por eso me di de baja.',
    ],
    going: [
      'Me voy a Nuvia, que da mejor servicio.',
      'Me voy a otro banco.',
      'Me paso a Tellum el mes que viene.',
      'Mañana cancelo la cuenta.',
      'Mañana cancelo.',
      'Voy a darme de baja.',
      'Nos vamos a cambiar a otra aseguradora.',
      'Estoy cambiándome a otra compañía.',
      'Me llevo mi dinero a otra parte.',
      'Me llevaré la nómina a otro banco.',
      'Voy a portar mi número a la competencia.',
      'Ya no la voy a usar.',
      'Ya no necesito la cuenta.',
      'Sí, me voy a otro banco.',
      'No pienso renovar el contrato.',
      'He decidido irme a la competencia.',
      'Cierro la cuenta esta semana.',
      'Como no me contestan, me voy a otro banco.',
    ],
    threat: [
      'Si vuelven a subir la cuota me cambio de compañía.',
      'Si no me contestan mañana, cancelo.',
      'Si nadie contesta, me doy de baja.',
      'A menos que bajen la comisión, me voy.',
      'Como no me respondan hoy, cierro la cuenta.',
      'O lo arreglan o me cambio a Nuvia.',
      'Arréglenlo, de lo contrario cancelo el contrato.',
      'A la próxima me cambio de banco.',
      'Una más y me voy.',
      'Me voy a Tellum si no me devuelven el dinero.',
      'Otro corte y me doy de baja.',
      'Cambio de compañía si siguen así.',
      'Estoy pensando en cambiarme a otra compañía.',
    ],
    warning: [
      'Huyan de este banco.',
      'No vayan.',
      'No lo contraten nunca.',
      'Aviso a todos los clientes: es un engaño.',
    ],
    none: [
      'No me cambio ni loco.',
      'Mejor que la competencia, no me cambio ni loco.',
      'Nunca me iría a otro banco.',
      'No me voy a otra compañía, estoy contento.',
      'Me aseguraron que podía cancelar en 15 días.',
      'El aviso de viaje se hace por la aplicación.',
      'Mandaron un aviso por correo.',
      'Me voy a la cama.',
      'Me voy a Madrid mañana.',
      'Me voy a Getafe.',
      'Nos vamos a Villanueva del Río.',
      'Me voy a Rincón de la Victoria.',
      '¿Qué pasa si sube el precio antes de cancelar el contrato?',
      'Me voy a Perú el viernes y no la tengo.',
      'Nos vamos a otra ciudad.',
      'Me cambié de casa en enero.',
      'Cerré la cuenta del restaurante con la tarjeta.',
      'Tuve que cancelar la reserva por enfermedad.',
      'Si llueve nos vamos a casa.',
      'Dejé mi maleta en el hotel.',
      'Pedí quitar el cargo de mi tarjeta.',
      'Compré una Nintendo Switch.',
      'Me pasaron a otra persona.',
      'Tuve que ir a otra oficina.',
      'El cambio de compañía fue fácil.',
      'No me importaría volver.',
      'No obstante, vamos a volver en mayo.',
      'El postre se acabó y no pude repetir.',
      'Si me cambio de operador, ¿tengo permanencia?',
      'La empresa canceló mi contrato.',
      'A mí me pasó con Vueling.',
      'La señora del servicio avisó a recepción.',
    ],
  },
};

const table = (['en', 'es'] as const).flatMap((language) =>
  (Object.keys(scenes[language]) as Told[]).flatMap((kind) =>
    scenes[language][kind].map((text) => [text, language, kind] as const),
  ),
);

describe('leaving', () => {
  it.each(table)('%s (%s) is %s', (text, language, kind) => {
    expect(kindOf(text, language)).toBe(kind === 'none' ? null : kind);
  });

  it.each(table)('the words shown prove the kind told: %s (%s)', (text, language, kind) => {
    const { leavingKind, leavingCues } = analyse({ text, lang: language });
    expect(leavingKind).toBe(kind === 'none' ? null : kind);
    expect(leavingCues.length > 0).toBe(kind !== 'none');
  });
});

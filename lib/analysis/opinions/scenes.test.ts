import { describe, expect, it } from 'vitest';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { analyse } from '../analyse';
import type { AnalysedLanguage } from '../types';

const told = (text: string, lang: AnalysedLanguage): string[] =>
  analyse({ text, lang }).opinions.map(({ driver, polarity }) => `${driver} ${polarity}`);
const labelOf = (text: string, lang: AnalysedLanguage): string => analyse({ text, lang }).sentiment.label;
const kindOf = (text: string, lang: AnalysedLanguage): LeavingKind | null => analyse({ text, lang }).leavingKind;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Families of things that customers say, by driver and pole: English, then Spanish of several countries. */
const families: readonly (readonly [told: string, label: string, en: string, es: string])[] = [
  [
    'indifference negative',
    'negative',
    `I called twice and they hung up without listening.
     They put the phone down on me.
     They closed the ticket without solving anything.
     My complaint was closed without an answer.
     Nobody returned my call.
     The promised callback never came.
     Each department blames the other.
     They just pass the buck.
     They washed their hands of it.
     They couldn't care less.
     Nobody cared about us.
     They just shrugged.
     He read from a script and never answered my question.
     I have been a customer for fifteen years and they treat me like a stranger.
     Loyal customers get nothing.
     Every agent asks me for the same information.
     They keep asking for documents I already sent.
     I have explained the same thing to five people.
     They ignored our feedback.
     I have complained for months and nothing has changed.
     You are just a number to them.
     She fobbed me off with excuses.
     No one lifted a finger.
     They never said sorry.
     They make it as hard as possible to get a refund.
     They logged my complaint and I never heard another word.
     They told me it was the courier's fault.`,
    `Se lavaron las manos.
     Dicen que no les corresponde.
     Eso no nos corresponde, me dijeron.
     Nadie devuelve la llamada.
     Me colgaron sin escucharme.
     Te cortan la llamada.
     Cerraron el ticket sin resolver nada.
     Dieron por resuelta mi incidencia y sigue igual.
     Se pasan la pelota unos a otros.
     Me mandan de un lado a otro.
     Me tuvieron de ventanilla en ventanilla.
     Ni se inmutaron.
     Les da igual.
     Les importa un pepino el cliente.
     Se hacen los locos.
     Nadie movió un dedo.
     Leen un guion y no escuchan.
     A los clientes de toda la vida no nos cuidan.
     Me pidieron los mismos datos tres veces.
     Me vuelven a pedir los papeles que ya entregué.
     Quedaron en llamarme y sigo esperando.
     Llevo meses quejándome y no cambia nada.
     Me trató como si le estorbara.
     Me bicicletean con el reclamo.
     Nadie pidió perdón.
     Te ponen mil trabas para devolverte el dinero.
     Registraron mi queja y nunca más supe de ellos.
     Tres personas me dieron tres respuestas distintas.`,
  ],
  [
    'indifference positive',
    'positive',
    `She really cared about my problem.
     The lady at the counter really cared about my problem.
     She took the time to explain everything.
     They called me back within the hour.
     Someone finally took ownership of my case.
     They treated me like a person, not a number.
     They put things right straight away.
     Nothing was too much trouble for them.
     They answered all my questions.
     The nurse held my hand and explained every step.`,
    `La señora de ventanilla de verdad se preocupó por mi problema.
     Se tomó el tiempo de explicarme todo.
     Me escucharon de principio a fin.
     Me devolvieron la llamada en una hora.
     Por fin alguien se hizo cargo.
     Dio la cara y lo resolvió.
     Se nota que les importa el cliente.
     Reconocieron el error y lo corrigieron.
     Re copados los chicos del local.
     La enfermera me explicó todo con paciencia.`,
  ],
  [
    'effort negative',
    'negative',
    `I had to call five times to get it done.
     I had to take a day off work for this.
     It takes ten clicks to find the invoice.
     You need an appointment for everything.
     Cash only, they don't take cards.
     It took three weeks to get an answer.
     Cancelling the contract was a nightmare.`,
    `Tuve que llamar cinco veces para que lo hicieran.
     Me hicieron dar mil vueltas.
     Perdí toda la mañana en la sucursal.
     Te piden imprimir, firmar y escanear todo.
     No aceptan tarjetas.
     Tres semanas para contestar un correo.
     Malísimo para aparcar.`,
  ],
  [
    'effort positive',
    'positive',
    `I was in and out in five minutes.
     Checkout was painless.
     No paperwork, no fuss.`,
    `En cinco minutos estaba listo.
     Sin papeleos.
     Fue pan comido.`,
  ],
  [
    'promise negative',
    'negative',
    `They said Tuesday and it came on Friday.
     They did not keep their word.
     They took money from my account without warning.
     Half of my order was missing.
     The parcel was left in the rain.`,
    `Dijeron el martes y llegó el viernes.
     El técnico me dejó plantado.
     No cumplieron su palabra.
     Me sacaron dinero de la cuenta sin avisar.
     Figura como entregado y no llegó.`,
  ],
  [
    'promise positive',
    'positive',
    'They kept their word.\nEverything exactly as agreed.',
    'Todo tal y como acordamos.\nLlegó un día antes.',
  ],
  [
    'price negative',
    'negative',
    `They raised the price without telling anyone.
     Prices have crept up.
     You pay more and get less.
     They charge for absolutely everything.`,
    `Subieron el precio sin avisar.
     Cada vez pagas más por menos.
     Cobran hasta por respirar.
     Te clavan con la cuenta.`,
  ],
  ['price positive', 'positive', 'Very reasonable for what you get.', 'Muy bien de precio.\nVale cada peso.'],
  [
    'product negative',
    'negative',
    `It fell apart after one wash.
     My steak was like leather.
     The app logs me out every time.`,
    `Se desarmó al primer lavado.
     Me salió malo.
     La carne era una suela de zapato.`,
  ],
  [
    'product positive',
    'positive',
    'Still going strong after five years.\nIt does exactly what I need.',
    'Después de cinco años sigue como nuevo.\nHace justo lo que necesito.',
  ],
  [
    'trust negative',
    'negative',
    'They lied to my face.\nThey signed me up without asking.',
    'Ya no les creo nada.\nSon unos chantas.\nMe dieron de alta sin permiso.',
  ],
  ['trust positive', 'positive', 'They told me the truth.', 'Son de fiar.\nMe hablaron claro con los costos.'],
  [
    'competitor negative',
    'negative',
    'The other supermarket is better and cheaper, so I moved.\nAcme is better, I have changed over.',
    'El otro súper es mejor y más barato, me cambié.\nCon la competencia te dan más por menos.',
  ],
];

describe.each(families)('%s', (expected, label, en, es) => {
  it.each(lines(en))('en: %s', (text) => {
    expect(told(text, 'en')).toContain(expected);
    expect(labelOf(text, 'en')).toBe(label);
  });

  it.each(lines(es))('es: %s', (text) => {
    expect(told(text, 'es')).toContain(expected);
    expect(labelOf(text, 'es')).toBe(label);
  });
});

describe('care that is denied', () => {
  it.each([
    ["They don't really care about our comfort.", 'en'],
    ['Nobody cared about my problem.', 'en'],
    ['Nadie se preocupó por nosotros.', 'es'],
    ['Nadie da la cara.', 'es'],
    ['Nadie se hizo responsable.', 'es'],
  ] as const)('%s', (text, lang) => {
    expect(told(text, lang)).toContain('indifference negative');
    expect(told(text, lang)).not.toContain('indifference positive');
  });
});

const leaving: readonly (readonly [LeavingKind, string, string])[] = [
  [
    'left',
    `I have closed my account.
     I've taken my money elsewhere.
     We left after ten years.
     Switched last week and never looked back.
     You have lost me as a customer.
     The other one is cheaper, so I moved.
     I have moved all my accounts to another bank.`,
    `Cerré mi cuenta.
     Me llevé mi dinero a otro banco.
     Nos fuimos después de diez años.
     Me cambié y no me arrepiento.
     Perdieron un cliente de años.
     Ya cancelé.
     Pasé todas mis cuentas a otro banco.`,
  ],
  [
    'going',
    `This was my last order.
     I'm cancelling.
     As soon as my contract ends I am gone.
     I'm off to another bank.`,
    `Este fue mi último pedido.
     Cuando acabe la permanencia me cambio.
     Voy a cancelar.
     No vuelvo ni loca.`,
  ],
  [
    'threat',
    `I am looking at other providers.
     I'm seriously considering leaving.
     If this is not fixed I will cancel.`,
    `Estoy viendo otras opciones.
     Me estoy planteando irme.
     Así van a perder a todos sus clientes.
     Estoy a nada de cancelar.`,
  ],
  [
    'warning',
    `Do not use this company.
     Give this place a miss.
     I would not touch them with a bargepole.`,
    `Ni se les ocurra ir.
     Ahórrense el disgusto.
     No se los deseo ni a mi peor enemigo.`,
  ],
];

describe.each(leaving)('leaving: %s', (kind, en, es) => {
  it.each(lines(en))('en: %s', (text) => expect(kindOf(text, 'en')).toBe(kind));
  it.each(lines(es))('es: %s', (text) => expect(kindOf(text, 'es')).toBe(kind));
});

describe('no leaving', () => {
  it.each(
    lines(`Free cancellation up to 24 hours before.
     I'm quite happy with my plan.
     My kids love the Nintendo Switch.
     I left my suitcase at reception.
     We left a tip.
     We left happy.
     I left five stars.
     The light switch is by the door.
     I moved the sofa by myself.
     I would never go anywhere else.
     They never return calls.
     I'm never disappointed and always come back.
     I'm ready to go home.
     What I am put off by is the colour.`),
  )('en: %s', (text) => expect(kindOf(text, 'en')).toBeNull());

  it.each(
    lines(`Cancelación gratuita hasta 24 horas antes.
     Quisiera quitar el cargo de la factura.
     Mis hijos juegan con la Nintendo Switch.
     Dejé mi maleta en la recepción.
     Dejé las llaves y me fui al aeropuerto.
     Nos fuimos muy contentos.
     No cambio esta tienda por ninguna.
     No dejo de venir desde hace años.
     Me cambié de ropa en el vestuario.
     Nos cambiamos de habitación el primer día.
     No me voy de este banco ni loca.
     Estuve de baja médica un mes.
     Nunca más supe de ellos.
     No dejen de probar el postre.`),
  )('es: %s', (text) => expect(kindOf(text, 'es')).toBeNull());
});

import type { Story } from '../story';

/** Stories about how people were treated: the four closed doors, the data asked for three times, the call on hold. */
export const careStories: readonly Story[] = [
  {
    id: 'four-closed-doors',
    weight: 9,
    ratings: [1, 2, 2, 3],
    sources: ['trustpilot', 'google-maps', 'nps-survey'],
    texts: {
      es: {
        openings: [
          'Viajaba al día siguiente y solo quería avisar de que usaría la tarjeta en {country}.',
          'Quise registrar un viaje a {country} antes de salir.',
          'Salía de viaje en menos de doce horas y necesitaba dar aviso a mi banco.',
          'Solo tenía que activar la alerta de viaje para {country}.',
          'Intenté avisar de que iba a usar la tarjeta de débito fuera del país.',
        ],
        middles: [
          'La página web no me dejó registrarlo tras {minutes} minutos, no hay chat y por teléfono ya habían cerrado; al correo respondió una contestación automática que pedía 48 horas.',
          'La web daba error una y otra vez, el centro de llamadas estaba cerrado y por correo nadie me contestó. Al final, en la sucursal de {branch}, {name} lo resolvió en cinco minutos con mucha amabilidad.',
          'Pasé {minutes} minutos en la web sin conseguirlo, llamé y el horario había terminado, y el correo prometía respuesta en 48 horas. Nadie se hizo cargo.',
          'La opción de la web no funciona, nadie atiende el teléfono a partir de las seis y del correo nunca recibí respuesta.',
          'Me mandaron de la web al teléfono, del teléfono al correo y del correo a la sucursal. Menos mal que {name}, en {branch}, fue muy amable y me lo solucionó al momento.',
        ],
        closings: [
          'Cuatro puertas cerradas para un trámite de un minuto.',
          'No les importa lo más mínimo.',
          'Después de esto me cambié a otro banco.',
          'Así no se trata a un cliente.',
          'He cerrado la cuenta.',
          '',
        ],
      },
      en: {
        openings: [
          'I was flying to {country} the next day and only wanted to add a travel alert.',
          'All I needed was to tell my bank that I would use my debit card in {country}.',
          'Leaving in less than twelve hours, I tried to register my trip.',
          'I tried to set up a travel notice before a trip to {country}.',
          'A simple thing: let the bank know I am travelling.',
        ],
        middles: [
          'After {minutes} minutes the website still would not let me, there was no chat, the call centre had closed for the day, and an automatic e-mail said 48 hours.',
          'The website kept failing, nobody answered the phone and nobody replied to my e-mail. In the end {name} at the {branch} branch was very kind and sorted it out in five minutes.',
          'I spent {minutes} minutes on the website without success, the phone line was closed and the e-mail was an automated reply. Nobody took care of it.',
          'The form on the website does not work, the phone is closed after six and I never got an answer to my e-mail.',
          'I was sent from the website to the phone, from the phone to e-mail and from e-mail to the branch. Luckily {name} in {branch} was friendly and helpful.',
        ],
        closings: [
          'Four closed doors for a one-minute task.',
          'They simply do not care.',
          'I have switched to another bank.',
          'This is no way to treat a customer.',
          'I closed my account the week after.',
          '',
        ],
      },
    },
  },
  {
    id: 'asked-three-times',
    weight: 8,
    ratings: [1, 1, 2],
    sources: ['trustpilot', 'nps-survey', 'support-tickets'],
    texts: {
      es: {
        openings: [
          'Soy cliente Premium desde hace {years} años.',
          'Se supone que tengo un ejecutivo asignado.',
          'Tuve una incidencia con la tarjeta y empezó la pesadilla.',
          'Llamé para aclarar un movimiento de {amount}.',
          'Con la cuenta Premium prometen atención preferente.',
        ],
        middles: [
          'En una sola llamada me pidieron los mismos datos tres veces y me pasaron de un departamento a otro.',
          'El menú de voz no termina nunca y cuando por fin explico el problema me dicen que me van a canalizar al área correspondiente. Tuve que repetirlo todo tres veces.',
          'Me pasaron con cuatro personas distintas y a todas tuve que explicarles lo mismo; nadie me dio una solución.',
          'Me tuvieron de un agente a otro, con la excusa de que es por mi seguridad, y el problema sigue sin resolverse.',
          'Prometieron devolverme la llamada y todavía la estoy esperando.',
        ],
        closings: [
          'A nadie le importa.',
          'Voy a cancelar la cuenta.',
          'Me fui a otro banco.',
          'No lo recomiendo.',
          'Atención pésima.',
          '',
        ],
      },
      en: {
        openings: [
          'I have been a Premium client for {years} years.',
          'I supposedly have a personal adviser.',
          'I had a problem with my card and the nightmare began.',
          'I called about a charge of {amount}.',
          'Premium is sold as priority treatment.',
        ],
        middles: [
          'In a single call I was asked for the same details three times and passed from one department to another.',
          'The voice menu never ends, and once I explained the problem they transferred me again. I had to repeat everything three times.',
          'I spoke to four different people, had to explain it all again to each of them, and nobody solved it.',
          'They kept transferring me around "for your security" and the issue is still not resolved.',
          'They promised to call me back and never did.',
        ],
        closings: [
          'Nobody cares.',
          'I am going to close my account.',
          'I moved to another bank.',
          'I would not recommend them.',
          'Terrible customer service.',
          '',
        ],
      },
    },
  },
  {
    id: 'your-call-is-important',
    weight: 9,
    ratings: [1, 1, 2],
    sources: ['google-maps', 'social', 'trustpilot', 'support-tickets'],
    texts: {
      es: {
        openings: [
          '«Su llamada es muy importante para nosotros».',
          'Llevo {minutes} minutos al teléfono oyendo la misma musiquita.',
          'Tercera vez que llamo esta semana.',
          'Llamar al centro de atención es una tomadura de pelo.',
          'Otra vez en espera con @BancoHorizonte.',
        ],
        middles: [
          'Me tuvieron {minutes} minutos en espera y luego se cortó la llamada.',
          'Nadie contesta el teléfono y cuando contestan te cuelgan.',
          'Tras {minutes} minutos de espera me atendió una persona maleducada que ni me escuchó.',
          'Nunca responden, y el agente me dijo con desgana que no podía hacer nada.',
          'Te pasan a otra cola interminable para hablar con un supervisor que jamás se pone.',
        ],
        closings: [
          'Les da igual el cliente.',
          'Si fuera tan importante, contestarían.',
          'Mañana mismo doy de baja la cuenta.',
          'Nunca más.',
          'Una vergüenza.',
          '',
        ],
      },
      en: {
        openings: [
          '"Your call is very important to us."',
          '{minutes} minutes on the phone listening to the same tune.',
          'Third time I have called this week.',
          'Calling the help line is a joke.',
          'On hold with @BancoHorizonte again.',
        ],
        middles: [
          'They kept me on hold for {minutes} minutes and then the line went dead.',
          'Nobody answers the phone, and when they do they hang up on you.',
          'After {minutes} minutes on hold I got a rude agent who did not even listen.',
          'They never answer, and the agent told me there was nothing he could do.',
          'You are passed to another endless queue to speak to a supervisor who never comes.',
        ],
        closings: [
          'They do not care about customers.',
          'If it were that important they would pick up.',
          'Closing my account tomorrow.',
          'Never again.',
          'Shameful.',
          '',
        ],
      },
    },
  },
  {
    id: 'refund-refused',
    weight: 6,
    ratings: [1, 1, 2],
    sources: ['trustpilot', 'support-tickets', 'social'],
    texts: {
      es: {
        openings: [
          'Me cobraron dos veces {amount}.',
          'Apareció un cargo de {amount} que no reconozco.',
          'Me cargaron {amount} por un seguro que no contraté.',
          'Cobro indebido de {amount} en la tarjeta.',
        ],
        middles: [
          'Reclamé hace {days} días y no me devuelven el dinero; ni siquiera responden.',
          'Se niegan a devolverlo y nadie da una explicación.',
          'He puesto tres reclamaciones y todas las cierran sin resolver nada.',
          'Me dijeron que lo revisarían en {days} días y sigo sin respuesta.',
          'En la sucursal de {branch} me dijeron que no era su problema.',
        ],
        closings: ['He cancelado la tarjeta.', 'Son unos ladrones.', 'No vuelvo con ellos.', 'Muy decepcionado.', ''],
      },
      en: {
        openings: [
          'I was charged {amount} twice.',
          'A charge of {amount} that I do not recognise.',
          'They charged me {amount} for an insurance I never took out.',
          'Wrong charge of {amount} on my card.',
        ],
        middles: [
          'I complained {days} days ago and they still refuse to refund me; they do not even reply.',
          'They refused to give me a refund and nobody explains why.',
          'I filed three complaints and all were closed without solving anything.',
          'They said they would look into it within {days} days and I have heard nothing.',
          'At the {branch} branch they told me it was not their problem.',
        ],
        closings: ['I cancelled the card.', 'Thieves.', 'I will not be back.', 'Very disappointed.', ''],
      },
    },
  },
  {
    id: 'kind-staff',
    weight: 15,
    ratings: [5, 5, 5, 4],
    sources: ['google-maps', 'nps-survey', 'trustpilot'],
    texts: {
      es: {
        openings: [
          'Excelente trato en la sucursal de {branch}.',
          'Fui a la oficina de {branch} con muchas dudas.',
          'Muy contenta con {name}, de {branch}.',
          'Da gusto ir a la sucursal.',
          'Quiero agradecer a {name} su ayuda.',
        ],
        middles: [
          'El personal es muy amable y me lo explicó todo con paciencia.',
          '{name} me escuchó, llamó al día siguiente para ver si todo iba bien y lo resolvió a la primera.',
          'Me atendieron rápido y con una sonrisa.',
          'Se preocuparon de verdad por mi problema.',
          'Personal atento y muy profesional.',
        ],
        closings: [
          'Muy recomendable.',
          'Así da gusto.',
          'Llevo {years} años aquí y seguiré.',
          'Gracias de corazón.',
          '',
        ],
      },
      en: {
        openings: [
          'Excellent treatment at the {branch} branch.',
          'I went to {branch} with many questions.',
          'Very happy with {name} in {branch}.',
          'It is a pleasure to visit this branch.',
          'I want to thank {name} for the help.',
        ],
        middles: [
          'The staff are very friendly and explained everything patiently.',
          '{name} listened, called the next day to check that all was well and solved it first time.',
          'I was served quickly and with a smile.',
          'They really cared about my problem.',
          'Attentive and very professional staff.',
        ],
        closings: [
          'Highly recommended.',
          'This is how it should be.',
          '{years} years here and staying.',
          'Thank you.',
          '',
        ],
      },
    },
  },
];

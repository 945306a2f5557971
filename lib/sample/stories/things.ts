import type { Story } from '../story';

/** Stories about the app, paperwork, cards, prices and terms, and those who leave for reasons of their own. */
export const thingStories: readonly Story[] = [
  {
    id: 'app-crash',
    weight: 60,
    during: [0.52, 0.56],
    ratings: [1, 1, 2],
    sources: ['app-store'],
    texts: {
      es: {
        openings: [
          'Desde la versión {version} no hay manera.',
          'Actualicé a la {version} y se acabó.',
          'Última actualización:',
        ],
        middles: [
          'la app se cierra sola nada más abrirla.',
          'la aplicación falla cada vez que intento hacer una transferencia.',
          'la app se queda colgada en la pantalla de inicio y no funciona la huella.',
          'la aplicación da error al entrar y no puedo ver mi saldo.',
        ],
        closings: [
          'Arréglenlo ya.',
          'Antes iba bien.',
          'La he desinstalado.',
          'Llevo {days} días así.',
          'Un desastre.',
          '',
        ],
      },
      en: {
        openings: [
          'Since version {version} it is unusable.',
          'Updated to {version} and that was it.',
          'Latest update:',
        ],
        middles: [
          'the app crashes as soon as I open it.',
          'the app fails every time I try to make a transfer.',
          'the app freezes on the start screen and the fingerprint login does not work.',
          'the app shows an error when I log in and I cannot see my balance.',
        ],
        closings: ['Fix it now.', 'It used to work fine.', 'Uninstalled.', '{days} days like this.', 'A disaster.', ''],
      },
    },
  },
  {
    id: 'app-good',
    weight: 14,
    during: [0.56, 1],
    ratings: [5, 5, 4],
    sources: ['app-store'],
    texts: {
      es: {
        openings: ['Con la {version} todo va mejor.', 'Por fin.', 'Muy buena aplicación.', 'La uso a diario.'],
        middles: [
          'La app es rápida y muy fácil de usar.',
          'Ya no se cierra y las transferencias son inmediatas.',
          'Todo está claro y funciona perfectamente.',
          'Sencilla, cómoda y segura.',
        ],
        closings: ['Se nota que han escuchado.', 'Buen trabajo.', 'Gracias por arreglarlo.', '', ''],
      },
      en: {
        openings: ['Much better with {version}.', 'At last.', 'Very good app.', 'I use it every day.'],
        middles: [
          'The app is fast and very easy to use.',
          'It no longer crashes and transfers are instant.',
          'Everything is clear and works perfectly.',
          'Simple, convenient and safe.',
        ],
        closings: ['You can tell they listened.', 'Good job.', 'Thanks for fixing it.', '', ''],
      },
    },
  },
  {
    id: 'photo-twice',
    weight: 7,
    ratings: [2, 2, 3],
    sources: ['google-maps', 'trustpilot', 'nps-survey'],
    texts: {
      es: {
        openings: [
          'Para renovar la firma en {branch} hay que armarse de paciencia.',
          'Trámite absurdo en la oficina de {branch}.',
          'Abrir la cuenta en {branch} me costó {days} días.',
          'Fui a actualizar mis datos.',
        ],
        middles: [
          'Te piden dos fotografías en papel y allí mismo te hacen otra digital; demasiados trámites.',
          'Hay que esperar {minutes} minutos en la cola, rellenar el mismo formulario dos veces y volver otro día.',
          'Demasiado papeleo y una cola interminable para una sola ventanilla.',
          'El formulario de la web es muy confuso y al final hay que ir a la sucursal con todo impreso.',
          'Solo abren por la mañana, así que perdí medio día de trabajo para una firma.',
        ],
        closings: [
          'El personal, amable, eso sí.',
          'En pleno siglo XXI.',
          'Muy lento todo.',
          'Qué pérdida de tiempo.',
          '',
        ],
      },
      en: {
        openings: [
          'Renewing a signature in {branch} takes patience.',
          'An absurd procedure at the {branch} office.',
          'Opening an account in {branch} took me {days} days.',
          'I went to update my details.',
        ],
        middles: [
          'They ask for two printed photos and then take a digital one right there; far too much paperwork.',
          'You wait {minutes} minutes in the queue, fill in the same form twice and come back another day.',
          'Too much paperwork and an endless queue for a single counter.',
          'The form on the website is very confusing and in the end you must go to the branch with everything printed.',
          'They only open in the morning, so I lost half a day of work for one signature.',
        ],
        closings: [
          'The staff were kind, though.',
          'In this day and age.',
          'Everything is so slow.',
          'What a waste of time.',
          '',
        ],
      },
    },
  },
  {
    id: 'fees',
    weight: 8,
    ratings: [1, 2, 2, 3],
    sources: ['trustpilot', 'nps-survey', 'social', 'google-maps'],
    texts: {
      es: {
        openings: [
          'Otra subida más.',
          'Llevo {years} años con ellos.',
          'Me llegó la carta con las nuevas tarifas.',
          'Revisad vuestros recibos.',
        ],
        middles: [
          'Las comisiones son carísimas: {amount} al trimestre solo por tener la cuenta.',
          'Me cobran {amount} de comisión por una transferencia.',
          'Han subido el precio otra vez y no vale lo que cuesta.',
          'Cobran por todo, hasta por sacar dinero en su propio cajero.',
        ],
        closings: [
          'Me cambié a un banco sin comisiones.',
          'Un robo.',
          'Voy a buscar otro banco.',
          'Demasiado caro.',
          '',
        ],
      },
      en: {
        openings: [
          'Yet another price rise.',
          'I have been with them for {years} years.',
          'The letter with the new fees arrived.',
          'Check your statements.',
        ],
        middles: [
          'The fees are outrageous: {amount} a quarter just for having an account.',
          'They charge a fee of {amount} for a transfer.',
          'They put the price up again and it is not worth the money.',
          'They charge for everything, even for taking cash from their own machine.',
        ],
        closings: [
          'I switched to a bank without fees.',
          'Daylight robbery.',
          'I am looking for another bank.',
          'Too expensive.',
          '',
        ],
      },
    },
  },
  {
    id: 'fair-price',
    weight: 4,
    ratings: [5, 4],
    sources: ['trustpilot', 'nps-survey'],
    texts: {
      es: {
        openings: ['Cuenta nómina en Horizonte.', 'Comparé varios bancos.', 'Un año con la cuenta joven.'],
        middles: [
          'Sin comisiones y con buen interés; la mejor relación calidad precio.',
          'Las tarifas son claras y muy económicas.',
          'El préstamo salió más barato que en los otros bancos.',
        ],
        closings: ['Satisfecho.', 'Lo recomiendo.', 'De momento, muy bien.', ''],
      },
      en: {
        openings: ['Current account at Horizonte.', 'I compared several banks.', 'One year with the youth account.'],
        middles: [
          'No fees and good interest; great value for money.',
          'The fees are clear and very reasonable.',
          'The loan was cheaper than at the other banks.',
        ],
        closings: ['Satisfied.', 'I recommend it.', 'So far, so good.', ''],
      },
    },
  },
  {
    id: 'card-late',
    weight: 6,
    ratings: [1, 2, 2],
    sources: ['trustpilot', 'support-tickets', 'social'],
    texts: {
      es: {
        openings: [
          'Pedí la tarjeta nueva hace {days} días.',
          'Me prometieron la tarjeta en una semana.',
          'Tarjeta robada, repuesto urgente, decían.',
        ],
        middles: [
          'La tarjeta no ha llegado todavía y el plazo ya pasó.',
          'El envío llegó {days} días tarde y a otra dirección.',
          'Dicen que está enviada, pero nunca llegó.',
        ],
        closings: ['Mientras tanto, sin poder pagar.', 'Muy mal.', 'Me voy a otro banco.', ''],
      },
      en: {
        openings: [
          'I ordered a new card {days} days ago.',
          'They promised the card within a week.',
          'Stolen card, urgent replacement, they said.',
        ],
        middles: [
          'The card still has not arrived and the deadline has passed.',
          'The delivery was {days} days late and went to another address.',
          'They say it was sent, but it never arrived.',
        ],
        closings: ['Meanwhile I cannot pay.', 'Very bad.', 'I am leaving for another bank.', ''],
      },
    },
  },
  {
    id: 'hidden-terms',
    weight: 5,
    ratings: [1, 1],
    sources: ['trustpilot', 'social'],
    texts: {
      es: {
        openings: [
          'Cuidado con la hipoteca bonificada.',
          'Ojo con la letra pequeña.',
          'Me vendieron una cuenta «sin condiciones».',
        ],
        middles: [
          'La publicidad es engañosa: luego te obligan a contratar tres seguros.',
          'Me ocultaron las condiciones y me siento estafado.',
          'Letra pequeña por todas partes; no son nada transparentes.',
        ],
        closings: ['No se fíen.', 'He perdido la confianza.', 'He cerrado todas mis cuentas.', ''],
      },
      en: {
        openings: [
          'Beware of the discounted mortgage.',
          'Watch the small print.',
          'I was sold an account "without conditions".',
        ],
        middles: [
          'False advertising: they then force you to take out three insurances.',
          'They hid the terms and I feel scammed.',
          'Small print everywhere; they are not transparent at all.',
        ],
        closings: ['Do not trust them.', 'I no longer trust them.', 'I closed all my accounts.', ''],
      },
    },
  },
  {
    id: 'other-bank',
    weight: 4,
    ratings: [2, 3],
    sources: ['nps-survey', 'social'],
    texts: {
      es: {
        openings: ['Después de {years} años.', 'Lo he pensado mucho.', 'Probé con {bank}.'],
        middles: [
          '{bank} es mejor y más rápido, así que me cambié.',
          'Me voy a {bank}, que da mejor servicio que Horizonte.',
          'En {bank} todo esto se hace en un minuto; mucho mejor que aquí.',
        ],
        closings: ['Adiós.', 'Sin rencores.', ''],
      },
      en: {
        openings: ['After {years} years.', 'I thought about it for a long time.', 'I tried {bank}.'],
        middles: [
          '{bank} is better and faster, so I switched.',
          'I am moving to {bank}, which is much better than Horizonte.',
          'At {bank} all of this takes a minute; far better than here.',
        ],
        closings: ['Goodbye.', 'No hard feelings.', ''],
      },
    },
  },
  {
    id: 'moved-away',
    weight: 3,
    ratings: [3, 4],
    sources: ['nps-survey'],
    texts: {
      es: {
        openings: ['Nada que reprochar.', 'Motivo de la baja:'],
        middles: [
          'me mudo a {country} y ya no necesito la cuenta.',
          'nos mudamos al extranjero y tuve que cerrar la cuenta.',
          'ya no la necesito, me jubilé y lo junté todo en una sola cuenta.',
        ],
        closings: ['Gracias por estos {years} años.', ''],
      },
      en: {
        openings: ['Nothing to complain about.', 'Reason for closing:'],
        middles: [
          'I am moving to {country} and no longer need the account.',
          'we moved abroad and I had to close the account.',
          'I no longer need it, I retired and put everything into one account.',
        ],
        closings: ['Thanks for these {years} years.', ''],
      },
    },
  },
  {
    id: 'points',
    weight: 3,
    ratings: [2, 3, 4],
    sources: ['nps-survey', 'trustpilot'],
    texts: {
      es: {
        openings: ['Programa de puntos Horizonte.', 'Sobre los puntos:', 'Canjear los puntos.'],
        middles: [
          'Los puntos caducan sin avisar y canjearlos es muy complicado.',
          'Me quitaron {amount} en puntos que tenía acumulados.',
          'El programa de puntos está bien: los canjeé por un viaje sin problemas.',
        ],
        closings: ['', 'Ya ni miro la tarjeta de puntos.', ''],
      },
      en: {
        openings: ['Horizonte points programme.', 'About the points:', 'Redeeming points.'],
        middles: [
          'Points expire without notice and redeeming them is very complicated.',
          'They took away {amount} worth of points that I had collected.',
          'The points programme is good: I exchanged mine for a trip without trouble.',
        ],
        closings: ['', 'I no longer even look at the points card.', ''],
      },
    },
  },
  {
    id: 'neutral',
    weight: 4,
    ratings: [3, 3, 4],
    sources: ['google-maps', 'nps-survey', 'social'],
    texts: {
      es: {
        openings: ['Sucursal de {branch}.', 'Oficina de {branch}, junto a la plaza.', 'Banco.'],
        middles: [
          'Abre de nueve a dos.',
          'Tiene dos cajeros en la entrada.',
          'Fui el martes a ingresar {amount}.',
          'Está en la calle principal.',
        ],
        closings: ['', ''],
      },
      en: {
        openings: ['Branch in {branch}.', 'The {branch} office, next to the square.', 'Bank.'],
        middles: [
          'Open from nine to two.',
          'There are two machines at the entrance.',
          'Went on Tuesday to pay in {amount}.',
          'It is on the main street.',
        ],
        closings: ['', ''],
      },
    },
  },
  {
    id: 'front-line-remark',
    weight: 2,
    ratings: [3],
    sources: ['front-line'],
    texts: {
      es: {
        openings: ['Esta semana en {branch}:', 'Aviso desde el mostrador:'],
        middles: [
          '{days} clientes vinieron porque la web no les dejó registrar el viaje.',
          'los clientes llegan enfadados porque nadie contesta el teléfono.',
          'nos piden dos fotos en papel que nadie usa después; los clientes pierden el tiempo.',
        ],
        closings: ['Conviene arreglarlo.', ''],
      },
      en: {
        openings: ['This week in {branch}:', 'From the counter:'],
        middles: [
          '{days} customers came because the website would not let them register a trip.',
          'customers arrive angry because nobody answers the phone.',
          'we ask for two printed photos that nobody uses; customers lose their time.',
        ],
        closings: ['Worth fixing.', ''],
      },
    },
  },
];

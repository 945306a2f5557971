import type { StoryText } from '../story';

/** The app, paperwork, cards and points, as told in Spanish. */
export const useTextsEs = {
  'app-crash': {
    openings: [
      'Desde la versión {version} no hay manera.',
      'Actualicé a la {version} y se acabó.',
      'Última actualización:',
      'Actualicé el {weekday} y desde entonces,',
      'Con el móvil nuevo y la {version},',
    ],
    middles: [
      'la app se cierra sola nada más abrirla.',
      'la aplicación falla cada vez que intento hacer una transferencia.',
      'la app se queda colgada en la pantalla de inicio y no funciona la huella.',
      'la aplicación da error al entrar y no puedo ver mi saldo.',
      'la app se cierra sola al pagar con la tarjeta.',
      'la app va lentísima y se cierra sola al mandar {amount}.',
    ],
    closings: [
      'Arréglenlo ya.',
      'Antes iba bien.',
      'La he desinstalado.',
      'Llevo {days} días así.',
      'Un desastre.',
      'A las {hour} tenía que pagar el alquiler y no pude.',
      '',
    ],
    mexico: { openings: ['Ya la reinstalé {times} veces en mi celular:'], closings: ['Ya arréglenla, por favor.'] },
  },
  'app-good': {
    openings: [
      'Con la {version} todo va mejor.',
      'Por fin.',
      'Muy buena aplicación.',
      'La uso a diario.',
      'La uso para la {product}.',
      'Versión {version}:',
      'Cinco estrellas desde la {version}.',
    ],
    middles: [
      'La app es rápida y muy fácil de usar.',
      'Ya no se cierra y las transferencias son inmediatas.',
      'Todo está claro y funciona perfectamente.',
      'Sencilla, cómoda y segura.',
      'Mandé {amount} a mi hermana en {country} en un momento, muy fácil.',
      'Bloqueé la tarjeta y pedí otra en {times} toques; muy cómoda.',
      'El buscador de movimientos es excelente y la huella funciona muy bien.',
    ],
    closings: [
      'Se nota que han escuchado.',
      'Buen trabajo.',
      'Gracias por arreglarlo.',
      'Mis padres también la usan ya.',
      '',
    ],
    mexico: { openings: ['La uso diario en mi celular.'], middles: ['Está padrísima: rápida y muy fácil de usar.'] },
  },
  'photo-twice': {
    openings: [
      'Para renovar la firma en {branch} hay que armarse de paciencia.',
      'Trámite absurdo en la oficina de {branch}.',
      'Abrir la cuenta en {branch} me costó {days} días.',
      'Fui a actualizar mis datos a {branch}.',
      'El {weekday} a las {hour}, una sola ventanilla abierta en {branch}.',
      'Para cambiar la titularidad de la {product} hacen falta {times} visitas.',
    ],
    middles: [
      'Te piden dos fotografías en papel y allí mismo te hacen otra digital; demasiados trámites.',
      'Hay que esperar {minutes} minutos en la cola, rellenar el mismo formulario dos veces y volver otro día.',
      'Demasiado papeleo y una cola interminable para una sola ventanilla.',
      'El formulario de la web es muy confuso y al final hay que ir a la sucursal con todo impreso.',
      'Solo abren por la mañana, así que perdí medio día de trabajo para una firma.',
      'Sin cita no atienden y la primera cita libre era {days} días después.',
      'Falta un papel, vuelva mañana; al día siguiente falta otro. {minutes} minutos de cola cada vez y todo muy lento.',
    ],
    closings: [
      'En pleno siglo XXI.',
      'Muy lento todo.',
      'Qué pérdida de tiempo.',
      'El personal, amable, eso sí.',
      'Un trámite demasiado complicado.',
      '',
    ],
    mexico: {
      openings: ['Fui por mi token a la sucursal de {branch}.'],
      middles: [
        'Una fila de {minutes} minutos, me pidieron comprobante de domicilio, INE y dos fotos que ya tenían; demasiado papeleo.',
      ],
    },
  },
  'card-late': {
    openings: [
      'Pedí la tarjeta nueva hace {days} días.',
      'Me prometieron la tarjeta en una semana.',
      'Tarjeta robada, repuesto urgente, decían.',
      'Me dijeron que la tarjeta llegaría el {weekday}.',
      'La tarjeta caducó y prometieron mandar otra.',
    ],
    middles: [
      'La tarjeta no ha llegado todavía y el plazo ya pasó.',
      'El envío llegó {days} días tarde y a otra dirección.',
      'Dicen que está enviada, pero nunca llegó.',
      'El mensajero no vino a la hora acordada y la devolvieron a {branch}.',
      'Llegó con el nombre equivocado y hubo que pedir otra; {days} días más.',
    ],
    closings: [
      'Mientras tanto, sin poder pagar.',
      'Muy mal.',
      'Me voy a otro banco.',
      'Me voy a {country} el {weekday} y no la tengo.',
      '',
    ],
    mexico: { openings: ['Solicité mi plástico hace {days} días.'], closings: ['Y uno sin poder pagar nada.'] },
  },
  points: {
    openings: [
      'Programa de puntos Horizonte.',
      'Sobre los puntos:',
      'Canjear los puntos.',
      'Llevo {years} años juntando puntos.',
      'Puntos de la {product}:',
    ],
    middles: [
      'Los puntos caducan sin avisar y canjearlos es muy complicado.',
      'Perdí {amount} en puntos que tenía acumulados, sin explicación.',
      'El programa de puntos está bien: los canjeé por un viaje a {country} sin problemas.',
      'Para canjear {amount} en puntos hay que llamar y esperar {minutes} minutos.',
      'El catálogo es pobre: una sartén y una maleta.',
    ],
    closings: ['', 'Ya ni miro los puntos.', 'Antes era mejor.', 'Lo pregunté en {branch} y tampoco lo sabían.'],
  },
} as const satisfies Record<string, StoryText>;

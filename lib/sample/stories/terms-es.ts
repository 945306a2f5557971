import type { StoryText } from '../story';

/** Prices, terms, other banks and people's own reasons, as told in Spanish. */
export const termsTextsEs = {
  fees: {
    openings: [
      'Otra subida más.',
      'Llevo {years} años con ellos.',
      'Me llegó la carta con las nuevas tarifas.',
      'Revisad vuestros recibos.',
      'Comisión de la {product}:',
      'El {weekday} me cobraron la cuota de la {product}.',
      'Hice una transferencia a {country}.',
    ],
    middles: [
      'Las comisiones son carísimas: {amount} al trimestre solo por tener la cuenta.',
      'Me cobran {amount} de comisión por una transferencia.',
      'Han subido el precio otra vez y no vale lo que cuesta.',
      'Cobran por todo, hasta por sacar dinero en su propio cajero.',
      'De {amount} al año no se baja, y no dan nada a cambio. Demasiado caro.',
      'Antes era gratis y ahora cuesta {amount} al mes; carísimo para lo que ofrecen.',
    ],
    closings: [
      'He cerrado la cuenta.',
      'Un robo.',
      'Voy a cancelar la cuenta.',
      'Demasiado caro.',
      'Y lo avisan en la página cuatro.',
      'Pregunté en {branch} y es así para todos.',
      'Y encima lo llaman mejora.',
      '',
    ],
    mexico: {
      openings: ['Subieron otra vez la anualidad.', 'Chequen su estado de cuenta.'],
      middles: ['La anualidad de {amount} está carísima y ni la uso.'],
      closings: ['Ya cancelé la tarjeta.', 'Está muy caro.'],
    },
  },
  'fair-price': {
    openings: [
      'Cuenta nómina en Horizonte.',
      'Comparé {times} bancos.',
      'Un año con la cuenta joven.',
      'Abrí la {product} en {branch}.',
      'Llevo {years} años con ellos.',
    ],
    middles: [
      'Sin comisiones y con buen interés; la mejor relación calidad precio.',
      'Las tarifas son claras y muy económicas.',
      'El préstamo salió {amount} más barato que en los otros bancos.',
      'Me devolvieron {amount} en recibos; muy buen precio.',
      'No cobran por las transferencias a {country}; muy barato.',
    ],
    closings: ['Satisfecho.', 'Lo recomiendo.', 'De momento, muy bien.', 'Se la recomendé a {name}.', ''],
  },
  'hidden-terms': {
    openings: [
      'Cuidado con la hipoteca bonificada.',
      'Ojo con la letra pequeña.',
      'Me vendieron una cuenta «sin condiciones».',
      'Firmé la {product} en {branch}.',
      'Me llamaron el {weekday} para ofrecerme una {product}.',
    ],
    middles: [
      'La publicidad es engañosa: luego te obligan a contratar tres seguros.',
      'Me ocultaron las condiciones y me siento estafado.',
      'Letra pequeña por todas partes; no son nada transparentes.',
      'El seguro de {amount} no aparecía en la oferta; publicidad engañosa.',
      'Me aseguraron que se podía anular en {days} días y era mentira.',
    ],
    closings: ['No se fíen.', 'He perdido la confianza.', 'He cerrado todas mis cuentas.', 'Cuidado.', ''],
  },
  'other-bank': {
    openings: [
      'Después de {years} años.',
      'Lo he pensado mucho.',
      'Probé con {bank}.',
      'Pedí una {product} en {bank}.',
      'Mi pareja está en {bank}.',
    ],
    middles: [
      '{bank} es mejor y más rápido, así que me cambié.',
      'Me voy a {bank}, que da mejor servicio que Horizonte.',
      'En {bank} todo esto se hace en un minuto; mucho mejor que aquí.',
      'En {bank} avisas de un viaje a {country} desde el móvil; es mucho mejor que aquí.',
      'En {bank} abrí la {product} en {minutes} minutos y es mejor que la de Horizonte.',
    ],
    closings: ['Adiós.', 'Sin rencores.', 'Horizonte se ha quedado atrás.', ''],
  },
  'moved-away': {
    openings: [
      'Nada que reprochar.',
      'Motivo de la baja:',
      'Después de {years} años,',
      'Cierro la {product}:',
      'Pregunta 3, por qué se va:',
    ],
    middles: [
      'me mudo a {country} y ya no necesito la cuenta.',
      'nos mudamos al extranjero y tuve que cerrar la cuenta.',
      'ya no la necesito, me jubilé y lo junté todo en una sola cuenta.',
      'me traslado a {country} por trabajo y ya no la voy a usar.',
    ],
    closings: ['Gracias por estos {years} años.', 'Saludos a {name}, de {branch}.', ''],
  },
  neutral: {
    openings: [
      'Sucursal de {branch}.',
      'Oficina de {branch}, junto a la plaza.',
      'Banco.',
      'Al lado del mercado de {branch}.',
      'Estuve el {weekday} en {branch}.',
    ],
    middles: [
      'Abre de nueve a dos.',
      'Tiene {times} cajeros en la entrada.',
      'Fui el {weekday} a ingresar {amount}.',
      'Está en la calle principal.',
      'Cierra a las {hour}.',
      'Tengo allí la {product}.',
    ],
    closings: ['', 'Hay una parada de autobús enfrente.', 'Los {weekday} también por la tarde.'],
  },
  'front-line-remark': {
    openings: [
      'Esta semana en {branch}:',
      'Aviso desde el mostrador de {branch}:',
      'Turno del {weekday}, {branch}:',
      'A las {hour} en {branch}:',
    ],
    middles: [
      '{days} clientes vinieron porque la web no les dejó registrar el viaje.',
      'los clientes llegan enfadados porque nadie contesta el teléfono.',
      'nos piden dos fotos en papel que nadie usa después; los clientes pierden el tiempo.',
      '{times} personas esperaron {minutes} minutos para una firma.',
      'una clienta Premium contó que le pidieron los datos tres veces y nadie la ayudó.',
    ],
    closings: ['Conviene arreglarlo.', 'Lo avisé el {weekday}.', ''],
  },
} as const satisfies Record<string, StoryText>;

import type { PackCues } from '../pack-cues';
import type { TelecomTouchpoint } from './touchpoints';

export const telecomSpanish: PackCues<TelecomTouchpoint> = {
  places: {
    'mobile-coverage': {
      judged: `cobertura, señal, (cobertura|señal) (movil|de red|de celular|del celular|4g|5g|en interiores), red movil, recepcion de señal, red`,
      named: `sin (señal|cobertura|servicio en el celular), (antena|antenas), (zona|zonas) (sin|de sombra|muerta|muertas) ..1 (cobertura|señal)?, rayas de (señal|cobertura), rayitas`,
    },
    'home-internet': {
      judged: `internet, fibra, fibra optica, adsl, wifi, wi fi, banda ancha, (conexion|velocidad|servicio|señal) (de|a|del) ..1 (internet|fibra|wifi|red|bajada|subida|descarga), conexion, velocidad contratada, internet (fijo|hogar|en casa|satelital), latencia, ping`,
      named: `(megas|mbps|mb) (de|contratados|contratadas|reales|que)?, test de velocidad, velocidad ..3 (contratada|prometida|real)`,
    },
    'mobile-data': {
      judged: `datos (moviles|del movil|del celular), datos, 4g, 5g, 3g, lte, internet (movil|en el movil|del celular|en el celular), (velocidad|navegacion) ..2 (datos|movil)`,
      named: `(gigas|gb|megas) (de datos|de navegacion|se acaban|incluidos), (quede|quedo|quedas) ..2 (datos|megas|gigas), compartir datos`,
    },
    outages: {
      judged: `averia, averias, cortes, corte (de|del) (servicio|internet|linea|señal|luz de la fibra), incidencia, incidencias, caida (de|del) (servicio|red|internet|sistema), caidas`,
      named: `(internet|servicio|linea|fibra|red|telefono|señal|conexion|wifi|tele) ..3 (cae|cayo|caida|caido|corta|corto|cortan|cortaron|cortada|cortado|suspendido|suspendieron|suspendida|intermitente), se (cae|corta|va|cayo) ..2 (internet|conexion|señal|linea|wifi|red|fibra|servicio), (sin|me quede sin|nos quedamos sin|llevo # dias sin) ..1 (internet|linea|servicio|telefono|fibra|conexion), (cortaron|cortan|corto|suspendieron) ..2 (linea|servicio|internet|telefono), intermitencia, intermitencias`,
    },
    'voice-calls': {
      judged: `linea, lineas, linea (telefonica|movil|fija|de telefono|de celular), telefono fijo, telefonia fija, buzon de voz, (calidad|sonido) de (las|la)? ..1 (llamada|llamadas|voz), llamadas internacionales`,
      named: `(se|me) (cortan|corta|cortaban|caen|entrecortan) ..2 (llamada|llamadas), llamadas ..2 (cortan|entrecortadas|caen|cortadas), (hacer|recibir) llamadas`,
    },
    'tv-service': {
      judged: `decodificador, decodificadores, deco, decos, canal, canales, (television|tele|tv) (de pago|por cable|digital|a la carta|satelital)?, (paquete|servicio) de (television|tv|canales|futbol|deportes), futbol, cable, mando, control remoto, movistar plus`,
    },
    roaming: {
      judged: `roaming, itinerancia, (datos|roaming) en el (extranjero|exterior)`,
      named: `(movil|celular|linea|datos|telefono|llamar|llamadas|usar|funciona|internet) ..4 (extranjero|exterior), fuera del pais`,
    },
    'router-equipment': {
      judged: `router, routers, modem, modems, repetidor, repetidores, amplificador, ont, (equipo|equipos) (de internet|wifi|viejo|defectuoso|en comodato)`,
    },
    handset: {
      judged: `terminal, terminales, (movil|celular|telefono|smartphone|equipo) (nuevo|financiado|reacondicionado|de reemplazo|libre|bloqueado), (financiacion|financiamiento|renove|renovacion) ..1 (terminal|movil|celular|equipo|equipos), iphone, samsung`,
      named: `(liberar|desbloquear|liberaron|desbloquearon) ..2 (movil|celular|terminal|telefono|equipo), imei`,
    },
    'tariff-plan': {
      judged: `plan, planes, tarifa, tarifas, (plan|planes|tarifa|tarifas|paquete|paquetes|pack) (de datos|movil|pospago|postpago|ilimitado|ilimitada|familiar|convergente|contratado|contratada|hogar|fusion|control), paquete, paquetes, combo, datos ilimitados, (oferta|ofertas|promocion|promociones) (de portabilidad|para clientes nuevos|para nuevos clientes|de fibra)`,
      named: `(subieron|suben|subio|sube|subida|aumentaron|aumento|aumentan) ..3 (tarifa|tarifas|plan|paquete|abono)`,
    },
    'line-installation': {
      judged: `instalacion, (instalacion|activacion|alta) de ..1 (fibra|linea|internet|servicio|router|sim|chip|portabilidad), alta, tarjeta sim, sim, esim, e sim, chip, cita de instalacion, instalador, instaladores`,
      named: `(instalar|instalaron|instalen|instalo|instalarme|instalarnos) ..3 (fibra|internet|linea|router|servicio|cable)?, (activar|activaron|activen|activo|activarme) ..3 (linea|sim|chip|servicio|numero|tarjeta|esim)`,
    },
    'number-porting': {
      judged: `portabilidad, (proceso|solicitud|codigo) de portabilidad, portacion, nip de portabilidad`,
      named: `(portar|porte|portarme|portado|portarse|portaron|portarnos|portamos) ..2 (numero|linea|lineas|a|de)?, (conservar|mantener|perder|perdi|pasar) ..2 numero, cambio de (compañia|operador|operadora)`,
    },
    'telecom-bill': {
      judged: `factura, facturas, facturacion, recibo, recibos, boleta, boletas, (factura|recibo) (del mes|mensual|del telefono|de internet|de telefono|final), cuota mensual, renta mensual, mensualidad, domiciliacion`,
      named: `(subieron|suben|subio|sube|subida|aumentaron|aumento|incremento) ..3 (precio|factura|recibo|cuota|mensualidad|boleta|renta), (servicio|servicios|suscripcion|suscripciones) (premium|no solicitado|no solicitados|no contratado|no contratados|no solicitada|de terceros), (sms|mensajes) premium, (cobran|cobraron|cobro|cobrando|cobrar|facturaron|facturan) ..4 (linea|servicio|servicios|datos|roaming|router|deco|internet|fibra|mes|meses|equipo|instalacion)`,
    },
    'top-up': {
      judged: `recarga, recargas, saldo, prepago, tarjeta prepago, (saldo|recarga) de (celular|movil|la linea)`,
      named: `(recargar|recargue|recargo|recargas|recargando|recarguen) ..2 (saldo|celular|movil|linea|chip)?, (desaparecio|comio|comen|roban|robaron|descuentan|descontaron|quitan|consumio) ..2 saldo`,
    },
    'contract-lock-in': {
      judged: `permanencia, (penalizacion|penalidad|multa|clausula|compromiso|contrato) (de|por) ..1 (permanencia|baja|cancelacion|cancelar|incumplimiento|plazo forzoso), plazo forzoso, departamento de (bajas|retencion|retenciones|cancelaciones)`,
      named: `(baja|bajas), (dar|darme|darnos|darse|dieron|di|pedir|pedi|solicite|solicitar|tramitar) ..2 baja, (cancelar|cancele|cancelaron|rescindir) ..3 (contrato|linea|lineas|servicio|internet|plan|suscripcion|fibra), penalizacion, penalizan, atado, atados`,
    },
    'equipment-return': {
      named: `(devolver|devolvi|devolvimos|devolucion|entregar|entregue|recoger|retirar|recogen) ..3 (router|decodificador|deco|modem|equipo|equipos|decos), equipos no devueltos`,
    },
    'operator-shop': {
      judged: `(tienda|tiendas|local|sucursal|centro|oficina) (de|del) ..1 (movistar|vodafone|orange|claro|tigo|entel|telcel|operador|operadora|yoigo|personal|atencion|tuenti), cac, tienda, tiendas, distribuidor, distribuidores`,
    },
    'field-technician': {
      judged: `tecnico, tecnicos, (visita|cita|visitas|citas) (tecnica|tecnicas|del tecnico|con el tecnico|de los tecnicos), servicio tecnico, cuadrilla`,
      named: `(venir|vino|vinieron|viene|mandan|mandaron|mandar|enviar|enviaron|envian) ..3 (tecnico|tecnicos), (parte|ticket|reporte|orden) de (averia|falla|incidencia|trabajo|fallo), (reportar|reporte|reportamos|reportado|abrir|abri) ..2 (falla|averia|incidencia|ticket|fallo)`,
    },
    'telecom-sales-calls': {
      judged: `(llamada|llamadas|mensajes|sms) (comercial|comerciales|publicitaria|publicitarias|publicitarios|de publicidad|de venta|de ventas|spam), telemarketing, spam telefonico, acoso telefonico, comerciales, comercial`,
      named: `(llaman|llamando|llamar|llamadas|llamaron|llama) ..4 (vender|venderme|ofrecer|ofrecerme|ofreciendo|ofertas|contratar), lista robinson, puerta a puerta`,
    },
  },
  reasons: [
    {
      id: 'no-signal',
      place: 'mobile-coverage',
      driver: 'product',
      weight: -0.55,
      patterns: `(sin|no hay|no tengo|no llega|nunca hay|no tiene|poca|nula|cero) ..1 (señal|cobertura), (pierde|pierdo|perdiendo|se va) ..2 (señal|cobertura)`,
    },
    {
      id: 'service-down',
      place: 'outages',
      driver: 'product',
      weight: -0.6,
      patterns: `se (cae|corta|va|cayo|caia|cortaba) ..2 (internet|conexion|señal|linea|wifi|red|fibra|servicio), (internet|conexion|linea|wifi|red|fibra|servicio|señal) ..2 (se (cae|corta|cayo|va)|caido|caida|cortado|cortada|intermitente), (llevo|llevamos|estuve|estuvimos|quede|quedamos|dejaron|dejan) ..3 sin (internet|linea|servicio|telefono|fibra|conexion|luz)`,
    },
    {
      id: 'dropped-calls',
      place: 'voice-calls',
      driver: 'product',
      weight: -0.5,
      patterns: `(cortan|corta|caen|entrecortan|cortaban) ..2 (llamada|llamadas), llamadas ..2 (cortan|caen|entrecortadas)`,
    },
    {
      id: 'lost-number',
      place: 'number-porting',
      driver: 'promise',
      weight: -0.6,
      patterns: `(perdi|perdieron|perder|perdio) ..2 (numero|mi numero), no ..3 (portaron|portado|liberan|liberaron) ..2 (numero|linea)?`,
    },
    {
      id: 'slow-porting',
      place: 'number-porting',
      driver: 'effort',
      weight: -0.45,
      patterns: `portabilidad ..2 (tardo|tarda|demoro|demora|tardaron) ..3 (dia|dias|semana|semanas|mes|meses|mucho)`,
    },
    {
      id: 'not-installed',
      place: 'line-installation',
      driver: 'promise',
      weight: -0.55,
      patterns: `(no|nunca|siguen sin|sigo sin|todavia no|aun no) ..3 (instalaron|instalan|instalar|instalado|activaron|activan|activar|activado)`,
    },
    {
      id: 'locked-in',
      place: 'contract-lock-in',
      driver: 'trust',
      weight: -0.5,
      patterns: `(atado|atados|atada|amarrado|amarrados|preso|obligado) ..4 (permanencia|contrato), (permanencia) ..2 (abusiva|encubierta|oculta|que no|sin)`,
    },
    {
      id: 'lost-credit',
      place: 'top-up',
      driver: 'promise',
      weight: -0.55,
      patterns: `(desaparecio|comieron|comen|come|roban|robaron|descuentan|descontaron|quitan|quitaron) ..3 saldo, recarga ..2 (no|nunca) ..2 (llego|llega|acredito|entro|aparecio|abono)`,
    },
    {
      id: 'cold-calling',
      place: 'telecom-sales-calls',
      driver: 'indifference',
      weight: -0.5,
      subReason: 'rude',
      patterns: `(no paran|dejan|paran|dejen|paren) de llamar, (llaman|llamando|llaman a) ..2 (todas horas|todo el dia|todos los dias|cada dia|diario|siesta|veces al dia), acoso (telefonico|comercial)`,
    },
    {
      id: 'asked-for-box',
      place: 'equipment-return',
      driver: 'promise',
      weight: -0.5,
      patterns: `(cobran|cobraron|cobrar|reclaman|reclamando) ..4 (equipo|equipos|router|decodificador|deco) ..2 (devuelto|devueltos|devolvi|entregue|entregado|devolvimos|no devuelto)`,
    },
  ],
  unmeant: `(hacer|hice|hicimos|haciendo|hago|haces) ..2 (linea|fila|cola), linea (de cajas|de caja|aerea|blanca|de ropa|de productos|de credito|recta|amarilla|media|directa|de buses), lineas aereas, en linea, en primera linea, primera linea de (playa|mar), guardar la linea, en (buena|mala) linea, linea de (atencion|espera|autobus|metro), redes sociales, red social, red de (metro|cajeros|oficinas|talleres|medicos), plan de (accion|viaje|pensiones|vuelo|estudios|ahorro|salud), en plan, buen plan, (el|un|mejor|gran) plan (para|perfecto|de (fin|domingo|sabado)), paquete turistico, (mi|el) paquete (no|llego|esta|fue|sigue|lo), paquetes de viaje, canal de (isabel|youtube|atencion|comunicacion), terminal (1|2|3|4|uno|dos|tres|cuatro|t1|t4|de autobuses|de omnibus|del aeropuerto), la t4, al mando, temporada (alta|baja), (precio|precios|calidad|voz|gama) (alta|baja|altas|bajas), (muy|mas|tan|demasiado) (alta|baja|bajas), (planta|zona|ciudad) (alta|baja), en voz (alta|baja), de (alta|baja) (calidad|gama), calidad (alta|baja), baja (medica|laboral|por maternidad), datos (personales|bancarios|de contacto|de pago|del pasajero|mios|de la tarjeta), mis datos, saldo (a favor|de la cuenta|bancario|disponible), conexion (con|entre|en|a) (vuelo|vuelos|madrid|otro vuelo), vuelo de conexion, perd* ..2 conexion, recepcion del hotel`,
  signs: `operador movil, operadora, operadoras, compañia telefonica, compañia de (telefono|internet|telefonia), telefonia, telecomunicaciones, telefonica, movistar, vodafone, orange, yoigo, jazztel, masmovil, pepephone, claro, tigo, telcel, telmex, izzi, totalplay, megacable, entel, wom, fibertel, personal flow, fibra, router, decodificador, portabilidad`,
};

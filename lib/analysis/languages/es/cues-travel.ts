import type { DriverCue } from '../../opinions/cue-entries';

const BAG =
  '(maleta|maletas|valija|valijas|equipaje|equipajes|bulto|bultos|petaca|petacas|mochila|cochecito|carrito|silla de ruedas|carriola)';
const FLIGHT = '(vuelo|vuelos|avion|aviones|tren|trenes|bus|autobus|micro|omnibus|ferry|conexion|escala|enlace)';
const LONG = '(hora|horas|hrs|hs|minutos|min|dia|dias|noche|rato|eternidad|siglos)';
const QUEUE = '(cola|colas|fila|filas)';

/** Lo que sale mal en un viaje: tarde, cancelado, maletas, colas, a bordo, reserva; y pedir ayuda sin recibirla. */
export const travelCues: readonly DriverCue[] = [
  {
    id: 'promise.cancelled-journey',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.75,
    touchpoint: 'delivery',
    patterns: `
      (cancelaron|cancelo|cancelan|cancelado|cancelados|cancelada|cancelando|cancelais|cancelen|cancelacion|cancelaciones|suspendieron|suspendido|suspendidos|anularon|anulado) ..3 ${FLIGHT}, ${FLIGHT} ..5 (cancelado|cancelados|cancelada|cancelan|cancelaron|suspendido|suspendidos|anulado|anulados|cancelacion),
      (reprogramaron|reprogramado|reprogramados|reprograman|reubicaron|reubicado|reubicados|reubicarnos|reacomodaron) ..3 (vuelo|vuelos|otro|mañana|dia|semana|pasajeros), sin (vuelo|vuelos|conexion) ..1
    `,
  },
  {
    id: 'promise.late-still-there',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.64,
    touchpoint: 'delivery',
    patterns: `
      (encerrados|encerrado|encerrada|sentados|atrapados|varados|varado|varada|tirados|tirado|tirada|botados|botado|parados|retenidos|esperando|dormir|dormimos|durmiendo|pasamos|pase) ..4 (avion|aeropuerto|pista|terminal|puerta|sala de embarque|cabina), ${FLIGHT} ..2 (sigue|siguen|continua|todavia|aun|sin) ..2 (sin|no) ..1 (despegar|salir|llegar|embarcar|partir|aterrizar|moverse|salido|llegado|despegado),
      (demoro|demora|demoraron|demorado|demorados|demorada|atraso|atraso|atrasado|atrasados|atrasaron|retrasan|retraso|retrasado|retrasados|retrasaron|postergaron|postergado) ..3 ${FLIGHT}, ${FLIGHT} ..4 (demorado|demorados|demora|demoro|atrasado|atrasados|atraso|retrasado|retrasados|retrasa|retrasaron|postergado|con retraso|con demora|tarde),
      ${LONG} de (retraso|demora|atraso|delay|tardanza), (retraso|demora|atraso|delay) de ..3 ${LONG}, (perdi|perdimos|pierdo|pierda|perdamos|perder|perdieron|perdio) ..3 (conexion|enlace|escala|vuelo|boda|reunion|crucero|entierro|tren|evento|cumpleaños), (nos|me) ..1 (dejaron|dejo|dejan|han dejado) ..1 (tirados|tirado|tirada|varados|varado|en tierra|botados|plantados|colgados), en tierra ..1, (no|nunca|sin) ..1 (salimos|despegamos|embarcamos|despega|aterriza) ..2
    `,
  },
  {
    id: 'promise.baggage-damaged',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.9,
    touchpoint: 'belongings',
    patterns: `(rompieron|rompio|roto|rota|rotas|rompen|rota|destrozaron|destrozada|destrozado|destrozadas|dañaron|dañada|dañado|dañadas|golpeada|rajada|rajaron|abrieron|abierta|abiertas|mojada|mojado|mojadas|aplastada|reventada|reventaron|partida|estropeada|estropearon|averiaron) ..3 ${BAG}, ${BAG} ..4 (rota|rotas|roto|destrozada|destrozadas|destrozado|dañada|dañadas|dañado|golpeada|rajada|abierta|abiertas|mojada|mojado|mojadas|aplastada|reventada|partida|estropeada|sin ruedas|sin rueda|hecha polvo|hecha trizas|hecha pedazos|en pedazos|violentada|forzada)`,
  },
  {
    id: 'promise.baggage-gone',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.8,
    touchpoint: 'belongings',
    patterns: `
      (perdieron|perdio|pierden|perdida|perdidas|perdido|perder|extraviaron|extraviada|extraviado|extravio|robaron|robada|robado|olvidaron|enviaron|mandaron|desviaron|aparece|aparecen|aparecio|encuentran|localizan|localizar|encontrar|recuperar|entregan|entregado|entregaron|llega|llegan|llego|llegaron) ..1 (mi|mis|la|las|el|nuestra|nuestras|nuestro|su|sus|nuestros|de las|de los|de mi) ${BAG} ..2 (a otra|a otro|en otra|en otro|equivocad*|todavia|aun)?,
      ${BAG} ..4 (perdida|perdidas|perdido|perdieron|extraviada|extraviado|extraviadas|robada|robado|desaparecida|desaparecido|no llega|no llegan|no llego|no llegaron|no aparece|no aparecen|no aparecio|nunca llego|nunca llegaron|sigue en|siguen en|sin aparecer|se quedo en|se quedaron en|en otro|en otra|sin llegar|en paradero), donde ..2 (mi|mis|la|las|el|nuestra|nuestras|nuestro) ${BAG}, sin ..1 ${BAG} ..1 (desde|hace|ni|y|todavia|aun)?, sin (mi|mis|nuestras|nuestro|nuestra|su|sus) ${BAG}, (espero|esperamos|esperando|esperar|reclamo|reclamando|reclamar) ..3 ${BAG}
    `,
  },
  {
    id: 'effort.queue',
    driver: 'effort',
    polarity: 'negative',
    weight: -0.62,
    near: ['onboarding', 'store', 'premises', 'self-service', 'belongings'],
    patterns: `${LONG} ..2 (en|de|haciendo) ..1 ${QUEUE}, ${QUEUE} ..3 (kilometric*|interminable|interminables|eterna|eternas|enorme|enormes|inmensa|inmensas|larguisim*|que no avanza|sin avanzar|da la vuelta|hasta la calle|de ${LONG}), (hacer|haciendo|hicimos|hice) ..1 ${QUEUE} ..2 (para|de|durante), (un|una|solo un|solo una|unico|unica|dos) ..1 (mostrador|mostradores|ventanilla|ventanillas|caja|cajas|persona|empleado|empleada|cajero) ..2 (abierta|abierto|abiertas|abiertos|atendiendo|para|funcionando), (abran|abrir|abrid|pongan|faltan|hacen falta) ..1 mas (cajas|ventanillas|mostradores|personal)`,
  },
  {
    id: 'product.on-board',
    driver: 'product',
    polarity: 'negative',
    weight: -0.58,
    touchpoint: 'premises',
    patterns: `(asiento|asientos|butaca|butacas) ..3 (roto|rotos|rota|incomod*|estrech*|suci*|no reclina|no reclinan|sin reclinar|durisim*|apretad*|pegad*|minuscul*), (avion|aviones|cabina|aeronave) ..3 (viejo|viejos|vieja|viejisim*|antiguo|antiguos|suci*|guarr*|cutre|destartalad*|helad*|calurosa|asfixiante|sin aire|ruidos*), (sin|no hay|no habia|ni) ..1 (wifi|entretenimiento|pantallas|aire acondicionado|manta|mantas|almohada|agua a bordo|enchufes|comida a bordo), espacio ..3 (ridicul*|minimo|inexistente|nulo|piernas), como sardinas, lata de sardinas`,
  },
  {
    id: 'promise.booking-changed',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.62,
    touchpoint: 'ordering',
    patterns: `(cambiaron|cambio|cambian|quitaron|separaron|separan|separados|perdieron|anularon|borraron|movieron) ..2 (asiento|asientos|reserva|reservas|itinerario|horario del vuelo|butacas|turno|cita), (asiento|asientos|reserva|reservas|billete|billetes|boleto|boletos|pasaje|pasajes) ..3 (cambiado|cambiados|separados|cancelada|anulada|perdida|desaparecida|no aparece|no aparecia|no existe|no estaba|no figura|duplicada|equivocad*|erroneo|sin confirmar), overbooking, sobreventa, sobrevendid*, sobrevendieron, (denegaron|negaron|deniegan|niegan) ..2 embarque, (sin|no hay|no tengo|no llega|no llego) ..2 (confirmacion|reserva|localizador|tarjeta de embarque)`,
  },
  {
    id: 'indifference.unanswered-messages',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.66,
    subReason: 'ignored',
    touchpoint: 'support',
    near: ['phone', 'chat', 'email', 'social', 'support'],
    patterns: `
      (tuits|tweets|mensajes|correos|mails|emails|dm|dms|whatsapps|llamadas|reclamos|reclamaciones|solicitudes|consultas) ..3 (sin respuesta|sin contestar|sin responder|ignorados|ignoradas|y nada|y ni|en visto|no responden|no contestan|no atienden), (en|dejan en|dejaron en|clavan el) visto, (hablar|comunicar*|contactar*|localizar) ..3 (persona real|persona de verdad|persona humana|humano|humanos|operador|agente|asesor), (respuesta|respuestas|contestacion|mensaje|mensajes|disculpa|disculpas) ..1 (automatica|automaticas|automatico|automaticos|prefabricad*|generica|genericas|robotica|roboticas|de manual|de robot|enlatad*|copiada|copiadas|tipo|vacias|vacia),
      (contesta|responde|atiende|habla) ..1 (un robot|una maquina|una grabacion|un contestador|el contestador|una locucion), (ni|sin) ..1 (una|un|la menor|ninguna) ..1 (explicacion|disculpa|solucion|respuesta|aviso|informacion|ayuda|compensacion|alternativa), (nadie|no) ..1 (informa|informan|informo|informaron|explica|explican|avisa|avisan|aviso|avisaron|dice nada|dicen nada|dan explicaciones|da explicaciones|da la cara|dan la cara|se hace cargo|se hacen cargo|ayuda|ayudan) ..1, (cero|nula|pesima|falta de|poca|ninguna) (informacion|comunicacion|ayuda|empatia|asistencia)
    `,
  },
];

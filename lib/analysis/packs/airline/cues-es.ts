import type { PackCues } from '../pack-cues';
import type { AirlineTouchpoint } from './touchpoints';

export const airlineSpanish: PackCues<AirlineTouchpoint> = {
  places: {
    fares: {
      judged: `tarifa, tarifas, (precio|precios|costo|coste|costos|costes|valor) ..2 (billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|vuelo|vuelos), (tarifa|tarifas) (basica|basicas|light|optima|promo|aereas), diferencia (de tarifa|tarifaria)`,
      named: `(billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|vuelo|vuelos) (muy|mas|super|bastante|demasiado)? (caro|caros|barato|baratos|economico|economicos), (vuelos|vuelo) low cost, aerolinea de bajo costo, (pague|pagamos|pagar|pagando) ..3 por (el|los|un|mi|cada) (billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|vuelo|vuelos)`,
    },
    'flight-booking': {
      judged: `(reserva|reservas|reservacion|reservaciones|compra|cambio|cambios) ..2 (vuelo|vuelos|billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|nombre|fecha)`,
      named: `(reserve|reservar|reservamos|compre|comprar|compramos|comprado|saque|sacar|sacamos|adquiri|emitir|emitieron) ..3 (vuelo|vuelos|billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes), (cambiar|cambie|cambiaron|modificar|corregir) ..3 (vuelo|vuelos|billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|nombre|fecha|apellido), (mi|la|nuestra) (reserva|reservacion), codigo de reserva, localizador, itinerario, itinerarios, (billete|billetes|boleto|pasaje|pasajes) de (ida|vuelta|avion)`,
    },
    'seat-selection': {
      judged: `(seleccion|eleccion|asignacion|reserva|reasignacion) de (asiento|asientos|plaza|plazas), mapa de asientos`,
      named: `(elegir|elegi|escoger|escogi|seleccionar|seleccione|reservar|reserve|asignar|asignaron|asigno|cambiaron|cambiar|cambio|reasignaron|movieron) ..2 (asiento|asientos|plaza|plazas|lugar en el avion), asiento (asignado|reasignado|reservado|contratado), asientos (asignados|separados|juntos|contratados|reservados), (sentar|sentarnos|sentaron|sentados|sentarse|viajar|viajamos|ir) ..1 (juntos|separados|separadas|juntas)`,
    },
    rebooking: {
      judged: `reubicacion, reacomodo, reprogramacion, (vuelo|vuelos) (alternativo|alternativos|de reemplazo)`,
      named: `(reubicar|reubicaron|reubicarnos|reubicarme|reubicado|reubicados|reacomodar|reacomodaron|reacomodarnos|reacomodado|recolocar|recolocaron|recolocarnos|reprotegieron|reprotegidos), (meter|metieron|pusieron|poner|ponernos|pasaron|pasarnos|subieron|mandaron|colocar|colocaron) ..3 (otro|siguiente|proximo) (vuelo|avion), (siguiente|proximo) vuelo, sobreventa, overbooking, sobrevendido, sobrevendieron, (vendieron|venden) mas (billetes|boletos|pasajes|plazas|asientos|tiquetes), lista de espera`,
    },
    'airport-check-in': {
      judged: `check in, checkin, chek in, chequeo, facturacion, facturacion (de equipaje|online|de maletas), (mostrador|mostradores|counter|counters|fila|cola|colas|filas) de (facturacion|check in|checkin|la aerolinea), web check in, check in (online|en linea|por internet|web), (tarjeta|tarjetas|pase|pases|pasabordo) de (embarque|abordar|abordaje), pasabordo, pasabordos, control de seguridad`,
      named: `(facturar|facture|facturamos|despachar|despache|documentar|documente) ..3 (maleta|maletas|equipaje|valija|valijas|equipajes)?, (imprimir|imprimi|imprimirla) ..2 (tarjeta|pase|embarque), chequearme, chequearnos, hacer el check`,
    },
    boarding: {
      judged: `embarque, abordaje, (proceso|cola|fila|hora|grupo|grupos) de (embarque|abordaje), (puerta|puertas|sala) de (embarque|abordaje), embarque prioritario, (prioridad|prioritario) de embarque, finger, desembarque, jardinera`,
      named: `(embarcar|embarcamos|embarque|embarcando|abordar|abordamos|aborde|abordo el avion|abordando|desembarcar|desembarcamos), (denegaron|negaron|denegado|nego) ..2 (embarque|abordaje|abordar|embarcar), cambio de puerta, cambiaron ..1 puerta, (cerraron|cierran|cerrada|cerrado) ..2 (puerta|puertas|vuelo|embarque), subir al avion`,
    },
    punctuality: {
      judged: `puntualidad, impuntualidad, (hora|horario|horarios) de (salida|llegada|partida|vuelo)`,
      named: `retraso, retrasos, retrasado, retrasados, retrasada, retrasaron, retrasa, retrasarse, demora, demoras, demorado, demorados, demorada, demoraron, demorarse, atraso, atrasos, atrasado, atrasados, (salio|salimos|sale|salen|saliendo|llego|llegamos|llega|llegan|llegar|despego|despegamos|aterrizo|aterrizamos|partio|salir) ..3 (tarde|puntual|puntuales|hora|retraso|horas|minutos|tiempo|antes|temprano), (vuelo|vuelos|avion) ..2 (puntual|puntuales|a tiempo|en hora), impuntual, impuntuales, (horas|hora|minutos) (tarde|de retraso|de demora|de atraso), en pista, en la pista, dentro del avion, (encerrados|parados|sentados) ..2 avion`,
    },
    'cancelled-flight': {
      judged: `(cancelacion|cancelaciones|reprogramacion) ..1 (vuelo|vuelos), (cambio|cambios) de (horario|horarios|itinerario)`,
      named: `(vuelo|vuelos) ..3 (cancelado|cancelados|cancelaron|reprogramado|reprogramados|reprogramaron|suspendido|suspendidos|cancela|cancelo), (cancelado|cancelados|cancelaron|cancelan|cancela|cancelo|cancelarme|cancelarnos|reprogramaron|reprograman|suspendieron|adelantaron) ..3 (vuelo|vuelos|ida|regreso|vuelta)`,
    },
    connections: {
      judged: `escala, escalas, conexion, conexiones, (vuelo|vuelos) de conexion, transbordo, trasbordo, transbordos, (tiempo|hora) de (conexion|escala)`,
      named: `(perdi|perdimos|perder|perdio|pierdo|perdieron|perdiendo|pierda) ..3 (conexion|conexiones|enlace|vuelo de conexion|siguiente vuelo), hacer conexion`,
    },
    'aircraft-seat': {
      judged: `asiento, asientos, butaca, butacas, espacio (para|entre) ..1 (piernas|asientos|rodillas), espacio entre (filas|asiento y asiento), reclinacion, respaldo, reposabrazos, apoyabrazos, reposacabezas, mesita, (ventanilla|pasillo|salida de emergencia), (asiento|asientos) de (ventanilla|pasillo|emergencia|business|turista|ejecutiva), asiento cama`,
      named: `(reclinar|reclinan|reclina|reclinarse|reclinable|reclinables), (rodillas|piernas) ..4 (asiento|delante|adelante)`,
    },
    'aircraft-cabin': {
      judged: `cabina, avion, aviones, flota, aeronave, aeronaves, (baño|baños|lavabo|lavabos|aseo|aseos) ..1 (avion|a bordo|aviones), (limpieza|temperatura|aire acondicionado|interior|estado) ..1 (avion|cabina|aviones), ventanilla del avion, (airbus|boeing|a320|dreamliner)`,
    },
    'inflight-entertainment': {
      judged: `entretenimiento, entretenimiento a bordo, (sistema|pantalla|pantallas|opciones) ..1 entretenimiento, (pantalla|pantallas) (individual|individuales|personal|personales|tactil), peliculas, (wifi|wi fi|internet) (a bordo|en vuelo|en el avion|en el vuelo|del avion), wifi, wi fi, audifonos, auriculares, (enchufe|enchufes|puerto|puertos|toma|tomas) (usb|de corriente)?`,
    },
    'airport-lounge': {
      judged: `sala vip, salas vip, salon vip, salones vip, lounge, lounges, sala (premium|club|de primera|business|ejecutiva)`,
    },
    'inflight-meals': {
      judged: `comida, comidas, comida (a bordo|del avion|en el avion|del vuelo|de avion|en vuelo), (menu|bebida|bebidas|catering|snack|snacks|refrigerio|cena|desayuno|almuerzo) (a bordo|del avion|en el avion|del vuelo|en vuelo), catering, refrigerio, refrigerios, snack, snacks, bebida, bebidas, cena, desayuno, almuerzo, menu (vegetariano|vegano|especial|celiaco|sin gluten|infantil), servicio de (comida|comidas|bebidas|bebida), venta a bordo, sandwich, bocadillo, galletitas, cacahuetes, mani`,
      named: `(dieron|dan|sirvieron|sirven|ofrecieron|ofrecen|dar) ..3 (agua|comer|beber|tomar|vaso de agua|cafe)`,
    },
    'cabin-crew': {
      judged: `tripulacion, tripulacion de cabina, tripulantes, tripulante de cabina, tripulantes de cabina, azafata, azafatas, azafato, azafatos, aeromoza, aeromozas, sobrecargo, sobrecargos, auxiliar de vuelo, auxiliares de vuelo, auxiliares, tcp, tcps, piloto, pilotos, comandante, capitan, personal (de a bordo|a bordo|de cabina|de vuelo|del avion|de abordo), (atencion|servicio|trato) (a bordo|de la tripulacion|en el avion|durante el vuelo|en vuelo|de abordo)`,
    },
    'ground-staff': {
      judged: `personal (de tierra|en tierra|de facturacion|de embarque|de mostrador|del mostrador|del aeropuerto|en el aeropuerto|de la puerta|de counter|del counter|de aeropuerto), (agente|agentes|empleado|empleada|empleados|empleadas|señorita|chica|chico|personal|azafata|azafatas|encargado|encargada|gente) ..1 (mostrador|facturacion|embarque|tierra|counter|puerta de embarque|check in|aeropuerto|ventanilla), (atencion|servicio|trato) (en tierra|en el mostrador|en mostrador|en el aeropuerto|en facturacion|en el counter|en la puerta de embarque), handling`,
    },
    'checked-baggage': {
      judged: `equipaje, equipajes, maleta, maletas, valija, valijas, (equipaje|maleta|maletas|valija|valijas) (facturado|facturada|facturadas|despachado|despachada|documentado|documentada|perdida|perdido|de bodega), (cinta|cintas|entrega|recogida|reclamo|banda) de (equipaje|equipajes|maletas|valijas), carrito de bebe, carrito del bebe, cochecito`,
      named: `(perdieron|perdio|pierden|perder|perdido|rompieron|rompio|rompen|dañaron|extraviaron|extravio|extraviado|extraviada|robaron|abrieron) ..3 (maleta|maletas|equipaje|equipajes|valija|valijas), parte de (equipaje|irregularidad), bodega`,
    },
    'hand-baggage': {
      judged: `equipaje de (mano|cabina), (maleta|maletas|bolso|bolsos|bulto|bultos|mochila|mochilas) de (mano|cabina), (compartimento|compartimentos|compartimiento|compartimientos|maletero|maleteros|portaequipajes) (superior|superiores|de equipaje)?, carry on, articulo personal, medidas (de|del) (equipaje|maleta|maletas|cabina)`,
      named: `(medidor|medir|midieron) ..3 (equipaje|maleta|mochila)`,
    },
    'baggage-fees': {
      judged: `(cargo|cargos|cobro|cobros|tasa|tasas|suplemento|recargo|tarifa|coste|costo|precio) ..1 (por|de|del) ..1 (equipaje|equipajes|maleta|maletas|valija|valijas|asiento|asientos|sobrepeso|mochila|cambio|exceso|tarjeta de embarque), exceso de (equipaje|peso), sobrepeso`,
      named: `(cobran|cobraron|cobro|cobrar|cobrarme|cobrarnos|cobrando|pagar|pague|pagamos|pagando|pagado) ..5 (equipaje|equipajes|maleta|maletas|valija|valijas|asiento|asientos|mochila|sobrepeso|tarjeta de embarque|check in|facturar|mochilas|wifi|agua|comida|bebidas)`,
    },
    'flight-compensation': {
      judged: `compensacion, compensaciones, indemnizacion, indemnizaciones, (bono|bonos|voucher|vouchers|vale|vales) ..1 (de vuelo|de comida|de hotel|de viaje|para otro vuelo)?, (reembolso|devolucion|reintegro) ..2 (vuelo|billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes|dinero), reglamento 261`,
      named: `reembolso, reembolsos, reembolsar, reembolsaron, reembolsen, reembolsado, reintegro, devolucion, (devolver|devuelven|devolvieron|devuelvan) ..3 (dinero|plata|importe|pasaje|billete|boleto), compensar, compensaron, indemnizar, indemnizaron, (pagaron|pagan|pagar|dieron|dan) ..2 (hotel|noche de hotel|hotel y comida|taxi)`,
    },
    'frequent-flyer': {
      judged: `milla, millas, avios, (programa|club|tarjeta|plan) de (viajero frecuente|millas|pasajero frecuente|viajeros frecuentes|puntos), viajero frecuente, pasajero frecuente, iberia plus, lifemiles, club premier, aadvantage, (categoria|tarjeta|socio|cliente|estatus) (oro|plata|platino|gold|platinum|diamante|black|elite), ascenso de clase, upgrade, upgrades, latam pass`,
      named: `(canjear|canje|canjee|redimir|redimi|acumular|acumule|usar mis|use mis) ..2 (millas|puntos|avios), vuelo con millas`,
    },
  },
  reasons: [
    {
      id: 'bumped',
      place: 'rebooking',
      driver: 'promise',
      weight: -0.65,
      patterns: `sobreventa, overbooking, sobrevendido, sobrevendieron, sobrevenden, (vendieron|venden) mas (billetes|boletos|pasajes|plazas|asientos|tiquetes)`,
    },
    {
      id: 'not-rebooked',
      place: 'rebooking',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'unresolved',
      patterns: `(no|sin|ni) ..2 (reubicaron|reubicar|reubicarnos|reubican|reacomodaron|reacomodar|recolocaron|recolocar|recolocarnos), sin (darnos|ofrecernos|darme|ofrecer) ..2 (alternativa|alternativas|solucion|vuelo)`,
    },
    {
      id: 'denied-boarding',
      place: 'boarding',
      driver: 'promise',
      weight: -0.7,
      patterns: `(denegaron|negaron|denegado|negado|nego|impidieron) ..2 (embarque|abordaje|abordar|embarcar|subir), no ..2 (dejaron|permitieron|dejan) (embarcar|abordar|subir), (cerraron|cierran) ..2 (puerta|puertas|embarque) ..3 (nosotros|antes|cara)`,
    },
    {
      id: 'seats-changed',
      place: 'seat-selection',
      driver: 'promise',
      weight: -0.55,
      patterns: `(cambiaron|cambian|quitaron|reasignaron|cambiado|movieron) ..2 (asiento|asientos), (sentaron|sientan|sentados|pusieron|separaron) ..3 (separados|separadas|familia|hijos)`,
    },
    {
      id: 'pay-for-bag',
      place: 'baggage-fees',
      driver: 'price',
      weight: -0.5,
      patterns: `(cobran|cobraron|cobro|cobrar|cobrarme|cobrarnos|pagar|pague|pagamos) ..5 (por|de) ..2 (equipaje|maleta|maletas|valija|valijas|mochila|asiento|asientos|tarjeta de embarque)`,
    },
    {
      id: 'knees',
      place: 'aircraft-seat',
      driver: 'product',
      weight: -0.55,
      patterns: `(rodillas|piernas) ..4 (asiento de delante|asiento de adelante|de delante|de enfrente), no (se)? reclina*, (como sardinas|van apretad*), sin espacio ..2 piernas`,
    },
    {
      id: 'missed-connection',
      place: 'connections',
      driver: 'promise',
      weight: -0.55,
      patterns: `(perdi|perdimos|perdio|perdieron|perdiendo) ..3 (conexion|conexiones|enlace|vuelo de conexion|siguiente vuelo)`,
    },
    {
      id: 'no-food',
      place: 'inflight-meals',
      driver: 'product',
      weight: -0.45,
      patterns: `ni (un|siquiera)? ..1 (vaso de agua|agua|snack|cafe|refrigerio), (no|ni) ..2 (dan|dieron|sirven|sirvieron|ofrecen) ..3 (agua|comida|comer|snack|refrigerio|nada de comer)`,
    },
    {
      id: 'useless-miles',
      place: 'frequent-flyer',
      driver: 'product',
      weight: -0.5,
      patterns: `(imposible|no ..2 (dejan|puedo|pude|pueden)) ..1 (canjear|usar|redimir) ..2 (millas|puntos|avios), (caducaron|vencieron|expiraron|caducan) ..2 (millas|puntos|avios)`,
    },
  ],
  unmeant: `(a|de) gran escala, a escala, puntualidad (en la|en el|de la|del) (entrega|pago|envio|reparto), (demora|retraso|demoras|retrasos) en (la|el) (entrega|atencion|respuesta|pago|envio|reembolso|devolucion), equipaje emocional, cabina (telefonica|de fotos)`,
  signs: `aerolinea, aerolineas, compañia aerea, compañias aereas, linea aerea, lineas aereas, vuelo, vuelos, volar, vole, volamos, volando, volado, avion, aeropuerto, aeropuertos, barajas, el prat, ezeiza, clase (turista|business|ejecutiva|economica), iberia, vueling, ryanair, air europa, avianca, latam, aeromexico, volaris, vivaaerobus, viva aerobus, aerolineas argentinas, volotea, copa airlines, interjet, easyjet`,
};

import type { PackCues } from '../pack-cues';
import type { HospitalityTouchpoint } from './touchpoints';

export const hospitalitySpanish: PackCues<HospitalityTouchpoint> = {
  places: {
    'table-booking': {
      judged: `(reserva|reservas|reservacion|reservaciones) (de|en el) (mesa|mesas|restaurante), sistema de reservas del restaurante`,
      named: `(reservar|reserve|reservamos|reservado|reservada|teniamos|tenia|habiamos reservado) ..3 (mesa|mesas|para cenar|para comer|para almorzar), (reserva|reservacion|mesa) para (#|dos|tres|cuatro|cinco|seis|ocho|diez|cenar|comer|almorzar|la cena|el almuerzo), sin reserva, sin reservar, sin reservacion, el tenedor`,
    },
    'room-booking': {
      judged: `(reserva|reservas|reservacion|reservaciones) (de|del) ..1 (habitacion|habitaciones|hotel|hoteles|cuarto), central de reservas`,
      named: `(reservar|reserve|reservamos|reservado|reservando|contratamos|contrate) ..4 (habitacion|habitaciones|hotel|noche|noches|suite|estancia|cuarto|cuartos|estadia), booking, expedia, despegar, airbnb, tipo de habitacion, (dieron|dieron otra|asignaron) ..3 habitacion ..2 (distinta|diferente|reservada|contratada|pequeña), nos cambiaron ..2 habitacion`,
    },
    'food-ordering': {
      judged: `comanda, comandas, toma (de la comanda|del pedido)`,
      named: `(tomar|tomaron|tomarnos|tomo|tomara|tomaran) ..2 (nota|comanda|pedido|orden), (nuestro|nuestra|mi|el|la) (pedido|comanda|orden) ..2 (equivocado|mal|llego|tardo|equivocada|incompleto), (se equivocaron|se olvidaron|olvidaron|equivocaron) ..3 (plato|platos|pedido|comanda|orden|bebida|bebidas), (pedir|pedimos|ordenar|ordenamos) (la comida|los platos|la orden)`,
    },
    'room-rates': {
      judged: `(precio|precios|tarifa|tarifas|costo|coste) ..2 (habitacion|habitaciones|noche|hotel|alojamiento|estancia|estadia), todo incluido, media pension, pension completa`,
      named: `(euros|pesos|dolares|soles|#) (la|por) noche, por noche`,
    },
    'menu-prices': {
      judged: `(precio|precios|costo|coste) ..2 (carta|menu|platos|plato|bebidas|bebida|comida|vino|vinos|raciones|cerveza|copas|copa), menu (del dia|ejecutivo|diario|degustacion), (plato|platos) del dia`,
      named: `(euros|pesos|dolares|soles|#) (por|una|un|la|el) ..1 (plato|cerveza|caña|copa|hamburguesa|cafe|pizza|racion|botella|menu|agua|refresco), (platos|plato|menu|carta|comida|bebidas|vinos|copas) ..1 (caro|cara|caros|caras|barato|baratos|baratas|carisimo|carisimos|carisimas)`,
    },
    'hotel-check-in': {
      judged: `check in, checkin, check out, checkout, registro, (hora|proceso) de (entrada|salida|check in|checkin), (llave|llaves|tarjeta|tarjetas) ..1 (habitacion|magnetica|puerta|cuarto), late check out, early check in`,
      named: `(al|cuando) (llegar|llegamos|llegue|llego), a nuestra llegada, a la llegada, (habitacion|cuarto) ..2 (lista|preparada|disponible|listo), registrarnos, registrarse, entregar (la habitacion|el cuarto)`,
    },
    'guest-room': {
      judged: `habitacion, habitaciones, cuarto, cuartos, recamara, recamaras, dormitorio, dormitorios, suite, suites, balcon, terraza privada, (vistas|vista) (al|a la|del|de la) ..1 (mar|piscina|calle|jardin|ciudad|patio|playa|habitacion|habitaciones), armario, armarios, caja fuerte, mobiliario, cortinas`,
      named: `(en|de) (la|nuestra|mi) habitacion`,
    },
    bed: {
      judged: `cama, camas, colchon, colchones, almohada, almohadas, sabanas, ropa de cama, sofa cama, supletoria, edredon, manta, mantas, cobijas, frazada, frazadas, somier`,
      named: `(dormir|dormi|dormimos|descansar|descansamos|descanse) ..2 (bien|mal|genial|fatal)`,
    },
    bathroom: {
      judged: `baño, baños, ducha, duchas, regadera, bañera, tina, inodoro, aseo, aseos, lavabo, lavabos, lavamanos, sanitario, sanitarios, servicios higienicos, toalla, toallas, agua caliente, presion del agua, champu, gel, secador, grifo, grifos, cuarto de baño, articulos de aseo`,
    },
    'room-cleaning': {
      judged: `limpieza, higiene, servicio de limpieza, aseo de la habitacion, (moqueta|alfombra|alfombras)`,
      named: `(sucio|sucia|sucios|sucias|suciedad|mugre|mugriento|mugrienta|limpio|limpia|limpios|limpias|limpisimo|limpisima|limpisimos|limpisimas|impecable|pulcro|pulcra), (chinches|cucaracha|cucarachas|hormigas|bichos|ratones|ratas|moho|polvo|humedad|pelos|manchas|manchada|manchadas), (limpiar|limpiaron|limpian|hicieron|hacer) ..2 (habitacion|habitaciones|cuarto|cuartos|cama)`,
    },
    noise: {
      judged: `ruido, ruidos, insonorizacion, aislamiento, aislamiento acustico, tranquilidad, silencio`,
      named: `ruidoso, ruidosa, ruidosos, ruidosas, silencioso, silenciosa, tranquilo, tranquila, paredes ..1 (de papel|finas|delgadas), (oye|oyen|oia|oian|escucha|escuchan|escuchaba|escuchar|oir) ..2 (todo|vecinos|vecino|calle|trafico|puertas|musica|pasillo|conversaciones), tapones`,
    },
    'room-equipment': {
      judged: `aire acondicionado, climatizacion, calefaccion, termostato, ventilacion, ventilador, radiador, radiadores, minisplit, a c, wifi, wi fi, internet, conexion (a internet|wifi)?, señal (wifi|de wifi|de internet), television, televisor, televisores, tele, tv, nevera, frigobar, cafetera, plancha, enchufes`,
      named: `(calor|frio) ..2 (habitacion|cuarto|habitaciones|noche), temperatura de la habitacion`,
    },
    'common-areas': {
      judged: `vestibulo, lobby, hall, ascensor, ascensores, elevador, elevadores, pasillo, pasillos, escaleras, edificio, instalaciones, infraestructura, zonas comunes, areas comunes, mantenimiento, jardin, jardines, estructura`,
      named: `(necesita|necesitan|falta|hace falta|pide) ..2 (reforma|renovacion|mantenimiento|remodelacion|mano de pintura|restauracion), (anticuado|anticuada|anticuados|descuidado|descuidada|deteriorado|deteriorada|venido a menos)`,
    },
    leisure: {
      judged: `piscina, piscinas, pileta, piletas, alberca, albercas, spa, gimnasio, gym, jacuzzi, sauna, playa, hamacas, tumbonas, camastros, reposeras, animacion, (club|zona) infantil, miniclub, espectaculos, shows, masaje, masajes, toboganes, pista de padel, balneario, zona de aguas`,
    },
    surroundings: {
      judged: `ubicacion, situacion, localizacion, zona, barrio, entorno, emplazamiento, vista, vistas`,
      named: `(cerca|lejos|cerquita|al lado|a pasos|a dos pasos|a # minutos|a # metros|a # cuadras|a una cuadra|a pocos metros|a pocos minutos) (de|del|de la) ..2 (centro|metro|playa|estacion|aeropuerto|catedral|plaza|todo)?, (bien|mejor|muy bien|centricamente|perfectamente|inmejorablemente|mal) (ubicado|situado|localizado|comunicado), centrico, centrica, (parada|boca|estacion) de (metro|bus|autobus|tren) ..2 (cerca|lado|puerta|minutos)`,
    },
    parking: {
      judged: `aparcamiento, aparcamientos, parking, estacionamiento, estacionamientos, cochera, garaje, garage, parqueadero, parqueo, playa de estacionamiento, plaza de (garaje|parking|aparcamiento), valet parking, aparcacoches, valet`,
      named: `(aparcar|estacionar|aparcamos|estacionamos|parquear|dejar el (coche|auto|carro))`,
    },
    'dining-room': {
      judged: `ambiente, ambientacion, decoracion, salon, comedor, terraza, terrazas, mesa, mesas, silla, sillas, barra, musica, iluminacion, patio, local, decorado, atmosfera, mantel, manteles`,
      named: `(sentaron|sentar|sentarnos|ubicaron|acomodaron|pusieron) ..3 (mesa|terraza|esquina|lado|puerta|rincon)`,
    },
    breakfast: {
      judged: `desayuno, desayunos, (bufe|buffet|bufet|sala) de desayuno, desayuno (buffet|bufe|continental|americano), desayunos buffet, brunch`,
      named: `desayunar, desayunamos`,
    },
    dishes: {
      judged: `comida, comidas, plato, platos, cocina, cena, cenas, almuerzo, almuerzos, postre, postres, entrante, entrantes, primero, segundo plato, carta, menu, racion, raciones, porcion, porciones, buffet, bufet, bufe, tapa, tapas, pincho, pinchos, carne, carnes, pescado, pescados, marisco, mariscos, pollo, arroz, arroces, paella, pizza, pizzas, pasta, ensalada, ensaladas, hamburguesa, hamburguesas, sushi, tacos, sopa, asado, parrillada, chuleton, tortilla, croquetas, ceviche, empanadas, bocadillo, pan, patatas, papas, materia prima, ingredientes, sabor, sabores, opciones (vegetarianas|veganas|sin gluten), comida (del|en el) (hotel|restaurante), gastronomia`,
      named: `(crudo|cruda|quemado|quemada|pasado de coccion|poco hecho|poco hecha|soso|sosa|desabrido|desabrida|recalentado|recalentada|rico|rica|riquisimo|riquisima|delicioso|deliciosa|exquisito|exquisita|sabroso|sabrosa|intoxicacion)`,
    },
    drinks: {
      judged: `vino, vinos, carta de vinos, bodega, cerveza, cervezas, caña, cañas, copa, copas, coctel, cocteles, mojito, mojitos, cafe, cafes, sangria, bebida, bebidas, tragos, gin tonic, gin tonics, refrescos, jugo, jugos, zumo, zumos, margaritas, vermut, chupito, chupitos`,
      named: `aguado, aguada, aguados, aguadas`,
    },
    'waiting-staff': {
      judged: `camarero, camareros, camarera, camareras, mesero, meseros, mesera, meseras, mozo, mozos, moza, mozas, garzon, garzones, maitre, maitres, sumiller, somelier, barman, bartender, jefe de sala, (servicio|atencion|personal) ..1 (mesa|mesas|restaurante|comedor|sala|barra|bar|terraza)`,
      named: `(nos (atendio|atendieron|sirvio|sirvieron)) ..2 (mesa|camarero|camarera|mesero|mesera|mozo)`,
    },
    'front-desk': {
      judged: `recepcion, recepcionista, recepcionistas, (personal|chicas|chicos|chica|chico|señor|señora|gente|atencion|trato|servicio) (de|en|de la|en la) recepcion, conserje, conserjeria, botones, portero de noche, direccion del hotel, gerente del hotel, director del hotel, (personal|equipo|empleados) del hotel`,
    },
    'extra-charges': {
      judged: `minibar, mini bar, (tasa|impuesto|tasas) (turistica|turistico|turisticas|de limpieza), resort fee, cargo por servicio`,
      named: `la cuenta, cuenta final, la nota, la dolorosa, propina, propinas, servicio de mesa, cubierto, cubiertos, descorche, fianza, deposito, (cobraron|cobran|cobro|cobrar|cobrarnos|cobrando|pagar|pagamos) ..3 (minibar|pan|agua|parking|aparcamiento|estacionamiento|toallas|wifi|desayuno|cubierto|servicio|hielo|aperitivo|cuna|caja fuerte)`,
    },
    takeaway: {
      judged: `(comida|pedido|pedidos|servicio|envio|entrega|reparto|pizza) (a domicilio|para llevar), delivery, comida para llevar, (pedidos|pedido) (para llevar|por glovo|por rappi|por uber eats)`,
      named: `(glovo|just eat|uber eats|ubereats|deliveroo|rappi|pedidosya|pedidos ya), para llevar, (pedi|pedimos|pedir) ..2 (domicilio|llevar|app)`,
    },
  },
  reasons: [
    {
      id: 'table-given-away',
      place: 'table-booking',
      driver: 'promise',
      weight: -0.65,
      patterns: `(dieron|habian dado|dieron a otros) (nuestra|mi) mesa, no ..2 (respetaron|guardaron|mantuvieron|tenian|encontraban|constaba) ..2 (mesa|reserva de mesa)`,
    },
    {
      id: 'room-not-ready',
      place: 'hotel-check-in',
      driver: 'promise',
      weight: -0.55,
      patterns: `(habitacion|habitaciones|cuarto) ..1 no ..2 (lista|listas|preparada|preparadas|disponible|listo), no ..3 (dieron|entregaron|dan) ..2 (habitacion|cuarto|llave) hasta`,
    },
    {
      id: 'not-looked-after',
      place: 'waiting-staff',
      driver: 'indifference',
      weight: -0.55,
      subReason: 'ignored',
      patterns: `(nadie|no|nunca) ..2 (tomaba|tomo|tomaron|tomar) ..2 (nota|pedido|orden|comanda), (no|nadie) ..1 (nos)? (hacian|hacia|hizo|hicieron) caso, (levantar|llamar|pedir) ..3 (mil|varias|tres|cinco|cuatro) veces`,
    },
    {
      id: 'wrong-dish',
      place: 'food-ordering',
      driver: 'promise',
      weight: -0.6,
      patterns: `(trajeron|sirvieron|trajo|sirvio) ..2 (plato|platos|pedido|bebida|cosa|comida) ..2 (equivocado|equivocada|equivocados|diferente|que no), (se)? (olvidaron|olvido|equivocaron|equivoco) ..2 (plato|platos|pedido|comanda|bebida|bebidas|postre|orden)`,
    },
    {
      id: 'hear-everything',
      place: 'noise',
      driver: 'product',
      weight: -0.5,
      patterns: `se (oye|oia|escucha|escuchaba|oyen|escuchan) (absolutamente)? todo, (oye|oyen|oia|oian|escucha|escuchan) ..2 (vecinos|vecino|pasillo|habitacion de al lado|conversaciones), paredes ..1 de papel, no ..2 (dormir|dormimos|pegar ojo|descansar|dejaron dormir) ..3 (ruido|musica|ruidos), no pegar ojo, no pegamos ojo`,
    },
    {
      id: 'slept-well',
      place: 'bed',
      driver: 'product',
      weight: 0.5,
      patterns: `(dormimos|dormi|descansamos|descanse|duerme|descansa) (muy bien|genial|de maravilla|como un bebe|como bebes|estupendamente|de lujo)`,
    },
    {
      id: 'slept-badly',
      place: 'bed',
      driver: 'product',
      weight: -0.55,
      patterns: `(dormimos|dormi|descansamos|duerme) (mal|fatal|muy mal|pesimo), (dolor de|me dejo la|nos dejo la) espalda`,
    },
    {
      id: 'other-room',
      place: 'room-booking',
      driver: 'promise',
      weight: -0.65,
      patterns: `(habitacion|cuarto) ..3 (no era|distinta|distinto|diferente|inferior) ..4 (reserve|reservamos|reservada|reservado|contratamos|contratada|pagamos|pague), overbooking, sobreventa`,
    },
  ],
  unmeant: `un cuarto de, (tres|dos) cuartos de, primero (que|de|decir|por), lo primero, a primera hora, en primer, (en|por) (la|esta|toda la) zona, zona (wifi|de confort), (tomar|tener) en cuenta, la cuenta de (instagram|facebook|correo|banco|twitter), mesa de ayuda, (al pie|a pie) de playa, de playa, (dia|dias) de playa, a la carta, la carta de (reclamacion|presentacion), hoja de reclamaciones, de segunda mano, sobre la mesa, rico en, costa rica, puerto rico, (rico|rica|ricos|ricas) (en|historia|cultura|gente), (gente|familia) rica, nota (de|media|un|alta|baja), poner nota`,
  signs: `hotel, hoteles, hostal, hostel, resort, restaurante, restaurantes, restaurant, parador, posada, bar, bares, cafeteria, cerveceria, pizzeria, taberna, marisqueria, asador, huesped, huespedes, comensal, comensales, alojamiento, alojarse, alojados, alojamos, (nuestra|mi|la) (estancia|estadia), hospedaje, hospedamos, hospedarse, (comimos|cenamos|cenar|almorzamos|tapear), camarero, camareros, mesero`,
};

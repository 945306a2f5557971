import type { PackCues } from '../pack-cues';
import type { RetailTouchpoint } from './touchpoints';

export const retailSpanish: PackCues<RetailTouchpoint> = {
  places: {
    'shop-till': {
      judged: `caja, cajas, (fila|filas|cola|colas|linea) (en|de|para) (la|las)? ..1 (caja|cajas|pagar), cajas (rapidas|de autocobro|automaticas|de autopago), linea de cajas, autocobro, autopago`,
      named: `(solo|solamente|una sola|unica|dos|pocas) ..3 (caja|cajas) ..1 (abierta|abiertas|funcionando|habilitada|habilitadas)?, (cola|fila) para pagar, (hacer|hice|hicimos) (cola|fila) ..2 (pagar|caja)`,
    },
    'shop-floor': {
      judged: `pasillo, pasillos, probador, probadores, vestidores, estanteria, estanterias, estante, estantes, gondola, gondolas, escaparate, escaparates, carritos, horario de (la tienda|apertura|cierre), anaquel, anaqueles, vidriera`,
      named: `(tienda|local|ropa) ..2 (desordenada|desordenado|ordenada|ordenado|tirada|revuelta)`,
    },
    assortment: {
      judged: `surtido, variedad, (variedad|gama|surtido|oferta|seleccion) de (productos|articulos|marcas|ropa|tallas|modelos|calzado), coleccion, colecciones, marcas, marca (blanca|propia), catalogo`,
    },
    'stock-availability': {
      judged: `stock, disponibilidad, existencias, disponibilidad de (productos|stock|tallas)`,
      named: `sin (stock|existencias), (agotado|agotada|agotados|agotadas), no (hay|habia|tenian|tienen|quedaba|quedan) ..2 (stock|existencias|tallas|talla|producto|productos|disponible|disponibles), (fuera|falta|rotura|quiebre|ruptura) de stock, (no disponible|no disponibles), estantes vacios, desabastecimiento, desabastecido, preventa`,
    },
    'shopping-basket': {
      judged: `carrito, carrito de (compra|compras|la compra), cesta (de la compra)?, bolsa de compra, pasarela de pago, (proceso|pagina) de (pago|compra), compra (online|por internet|en linea|web)`,
      named: `(añadir|agregar|agregue|meter|añadi|poner) ..3 (carrito|cesta), (codigo|cupon|codigos|cupones) ..4 (funciona|funciono|aplica|aplico|aplicar|valido|acepta|aceptaba), (finalizar|tramitar|realizar|terminar|hacer|hice) ..2 (pedido|compra), (numero|confirmacion) de pedido, paypal`,
    },
    'product-page': {
      judged: `(ficha|descripcion|fotos|foto|imagen|imagenes|informacion|detalles) ..1 (producto|productos|articulo|articulos|prenda|web|pagina|anuncio), guia de tallas, tabla de (tallas|medidas), buscador, filtros, publicacion, publicaciones`,
      named: `(no|nada) ..2 (parece|corresponde|igual|coincide) ..3 (foto|fotos|imagen|descripcion|descrito|web), (en la (foto|imagen)|en las fotos), como (en la foto|se ve en|en la imagen)`,
    },
    'parcel-tracking': {
      judged: `seguimiento, (numero|codigo|guia|enlace|link) de (seguimiento|rastreo|guia|envio), rastreo, tracking, localizador del envio, estado (del|de mi) (pedido|envio|paquete)`,
      named: `(rastrear|seguir|rastree) ..2 (pedido|paquete|envio), (figura|aparece|aparecia|pone|ponia|dice|sale|figuraba|marca) ..2 (entregado|entregada|reparto|transito|preparacion)`,
    },
    courier: {
      judged: `transportista, transportistas, repartidor, repartidores, mensajero, mensajeros, mensajeria, paqueteria, empresa de (transporte|transportes|reparto|mensajeria|paqueteria|envio|envios), agencia de transporte, (seur|mrw|correos|gls|nacex|dhl|ups|fedex|estafeta|servientrega|oca|andreani|starken|chilexpress|coordinadora|correo argentino|interrapidisimo), cartero`,
      named: `(dejaron|dejo|tiraron|dejan|tiro) ..3 (puerta|porteria|vecino|vecina|portal|calle|suelo|conserje), (intento|intentos) de entrega, (no habia nadie|direccion (equivocada|incorrecta|erronea|incompleta))`,
    },
    'click-and-collect': {
      judged: `(recogida|retiro|recojo|recoleccion) (en|de) ..1 (tienda|tiendas|sucursal|local|punto|producto), punto (de|pack) (recogida|retiro|entrega)?, puntos de (recogida|retiro|entrega), click (and|y) (collect|recoge)`,
      named: `(recoger|recogi|recogerlo|retirar|retire|retirarlo|recogerla|pasar a buscar) ..4 (tienda|sucursal|local|punto|pedido|compra)`,
    },
    'parcel-packaging': {
      judged: `embalaje, empaque, empaquetado, packaging, envoltorio, envoltura, papel de burbujas, precinto`,
      named: `(caja|paquete|cajas|bulto|sobre) ..3 (rota|roto|abierta|abierto|aplastada|aplastado|golpeada|golpeado|dañada|dañado|mojada|mojado|destrozada|destrozado|maltratada|maltratado), (mal|bien|muy bien|perfectamente) (embalado|embalada|empaquetado|empaquetada|empacado|empacada|envuelto|envuelta|protegido|protegida)`,
    },
    'order-contents': {
      named: `(articulo|producto|talla|color|pedido|modelo|prenda|cosa|paquete) (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea|incompleto|incompleta|distinto|diferente|cambiado|cambiada), (llego|vino|mandaron|enviaron|envian|mandan|recibi|trajeron|entregaron) ..3 (equivocado|equivocada|incompleto|incompleta|otro|otra|distinto|distinta|diferente|erroneo|mitad|incorrecto), (faltaba|faltaban|falta|faltan|falto|faltaron) ..3 (articulo|articulos|producto|productos|pieza|piezas|tornillos|prenda|cosas|accesorio|accesorios)`,
    },
    sizing: {
      judged: `talla, tallas, tallaje, talle, talles, horma, largo, calce, patronaje`,
      named: `(talla|tallan|calza|calzan|viene|vienen) ..1 (pequeño|grande|chico|justo|poco|mucho|pequeña|chica), (queda|quedan|quedo|quedaba) ..2 (grande|chico|pequeño|corto|largo|ajustado|ancho|estrecho|apretado|chica|corta|ancha)`,
    },
    materials: {
      judged: `tela, telas, tejido, tejidos, material, materiales, costura, costuras, cremallera, cierre, botones, forro, color, colores, acabado, acabados, cuero, piel, algodon, poliester, durabilidad, confeccion, terminaciones`,
      named: `(encogio|encogieron|destiñe|destiño|descosido|descosida|descosio|descosieron|transparenta|hace bolitas|pelotillas|motas|despego|despegaron|rompio a), (al|con el) primer lavado, (primera|primer|segunda) (lavada|puesta|uso|lavado), a los (pocos|dos|tres) (dias|usos|lavados)`,
    },
    freshness: {
      judged: `fruta, frutas, verdura, verduras, fruta y verdura, carniceria, pescaderia, panaderia, fruteria, charcuteria, (productos|alimentos|producto) (frescos|fresco), carne, pescado, pan, congelados`,
      named: `(caducado|caducada|caducados|caducadas|vencido|vencida|vencidos|vencidas|podrido|podrida|podridas|podridos|pasado de fecha), fecha de (caducidad|vencimiento|consumo), con moho`,
    },
    'shop-assistants': {
      judged: `dependiente, dependientes, dependienta, dependientas, vendedor, vendedores, vendedora, vendedoras, cajera, cajeras, cajero de (la tienda|turno), (personal|empleado|empleada|empleados|empleadas|chica|chico|chicas|chicos|encargado|encargada|señora|gente) (de|en) (la|las|el)? ..1 (tienda|tiendas|caja|cajas|sucursal|seccion|probadores|mostrador), (atencion|trato) en (la)? (tienda|caja|cajas), guardia de seguridad, vigilante de seguridad, reponedor, reponedores, encargada de tienda, promotora, promotoras`,
    },
    'price-tags': {
      judged: `etiqueta, etiquetas, etiquetado, cartel, carteles, (precio|precios) (marcado|marcados|en la etiqueta|del cartel|de la etiqueta|en caja|de oferta|online|en tienda), precios`,
      named: `(en|al pasar por) caja ..4 (otro|mas caro|distinto|diferente) precio?, (marcaba|marca|ponia|decia) ..2 (precio|euros|pesos), precio ..2 (distinto|diferente) ..2 (caja|etiqueta|marcado)`,
    },
    'delivery-charges': {
      judged: `(gastos|gasto|coste|costo|costes|costos|precio|cargo) de (envio|envios|devolucion|transporte|flete|despacho|aduana|aduanas), flete, envio gratis, envio gratuito, envios gratis, aduana, aduanas, (pedido|compra) (minimo|minima)`,
      named: `(pagar|pague|cobran|cobraron|cobro|cobrar|cobrarte) ..3 (envio|flete|despacho|transporte|aduana|aduanas)`,
    },
    'sales-and-coupons': {
      judged: `rebajas, cupon, cupones, (codigo|codigos) (de descuento|promocional|promocionales), black friday, buen fin, hot sale, cyber monday, cyberday, liquidacion, (promocion|oferta|ofertas|promociones|descuento|descuentos) (anunciada|anunciadas|publicada|del folleto|de la semana|engañosa|engañosas), folleto, promocion, promociones`,
      named: `(en|de) (oferta|rebaja|rebajas|promocion|liquidacion), (2|dos|3|tres) por (uno|1|dos|2), 2x1, 3x2, # por ciento de descuento`,
    },
    'returns-and-exchanges': {
      judged: `devolucion, devoluciones, cambio, cambios, (politica|proceso|plazo|sistema|gestion) de (devolucion|devoluciones|cambio|cambios|reembolso), cambios y devoluciones, (cambio|devolucion) ..1 (producto|articulo|talla|prenda), etiqueta de devolucion`,
      named: `(devolver|devolvi|devolverlo|devolverla|devuelto|cambiar|cambie|cambiarlo|cambiarla|descambiar|descambio) ..4 (producto|articulo|prenda|zapatos|pedido|talla|compra|ropa|tienda|lo)?, reembolso, reembolsar, (devuelven|devolvieron|devolverme|devuelvan) ..2 (dinero|plata|importe|lo pagado), nota de credito, vale de (compra|devolucion|tienda), ticket de (compra|regalo|cambio), sin (el)? ticket, boleta de compra`,
    },
    'shopper-card': {
      judged: `(tarjeta|tarjetas) (de cliente|de puntos|de socio|regalo|de regalo|de fidelidad|de fidelizacion|del club|club|de la tienda|departamental), (club|programa) de (clientes|puntos|socios|fidelizacion), puntos, gift card, tarjeta (monedero|oro del)`,
      named: `(canjear|canje|usar|acumular|redimir) ..2 (puntos|tarjeta regalo|vales|cheques)`,
    },
  },
  reasons: [
    {
      id: 'wrong-address',
      place: 'courier',
      driver: 'promise',
      weight: -0.6,
      patterns: `(direccion|domicilio|casa|portal) (equivocada|equivocado|incorrecta|incorrecto|erronea|erroneo), (entregaron|entrego|dejaron|enviaron|mandaron) ..3 (otra|distinta) (direccion|persona|casa)`,
    },
    {
      id: 'left-outside',
      place: 'courier',
      driver: 'promise',
      weight: -0.55,
      patterns: `(dejo|dejaron|dejan|tiro|tiraron|abandono) ..4 (calle|lluvia|portal|suelo|vecino|puerta|intemperie), (ni|no) ..1 (llamo|llamaron|toco|tocaron) ..1 (timbre|puerta|al timbre|al portero)`,
    },
    {
      id: 'damaged-parcel',
      place: 'parcel-packaging',
      driver: 'promise',
      weight: -0.6,
      patterns: `(caja|paquete|embalaje|empaque|bulto|sobre) ..3 (rota|roto|abierta|abierto|aplastada|aplastado|golpeada|golpeado|mojada|mojado|destrozada|destrozado|maltratado), mal (embalado|embalada|empaquetado|empaquetada|empacado|empacada|envuelto|protegido)`,
    },
    {
      id: 'well-packed',
      place: 'parcel-packaging',
      driver: 'promise',
      weight: 0.5,
      patterns: `(bien|perfectamente|muy bien|super bien|cuidadosamente) (embalado|embalada|empaquetado|empaquetada|empacado|empacada|envuelto|envuelta|protegido|protegida)`,
    },
    {
      id: 'tracking-stuck',
      place: 'parcel-tracking',
      driver: 'promise',
      weight: -0.5,
      patterns: `(seguimiento|rastreo|tracking) ..2 (no (funciona|actualiza|avanza|se mueve)|parado|detenido|no se actualiza), (aparece|figura|pone|dice|marca|aparecia|ponia) ..2 entregado ..3 (no|pero|nunca)`,
    },
    {
      id: 'no-exchange',
      place: 'returns-and-exchanges',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'obstructed',
      patterns: `(no|negaron|niegan|negandose) ..4 (aceptan|aceptaron|acepta|hacen|hicieron|admiten) ..2 (cambio|cambios|devolucion|devoluciones), (se)? (negaron|niegan|nego) ..3 (cambiar|cambiarme|devolver|devolverme|cambio)`,
    },
    {
      id: 'odd-fit',
      place: 'sizing',
      driver: 'product',
      weight: -0.45,
      patterns: `(talla|tallan|viene|vienen|calza|calzan) ..1 (pequeño|grande|chico|chica|pequeña|justo), (tallas|tallaje|talles) ..2 (no (corresponden|coinciden|son reales)|raras|mal)`,
    },
    {
      id: 'falls-apart',
      place: 'materials',
      driver: 'product',
      weight: -0.6,
      patterns: `(encogio|encogieron|destiñe|destiño|destiñen|descosio|descosieron|descosido|descosida|pelotillas|bolitas) ..3 (lavado|lavada|puesta|uso|dias|semanas|primer|primera|poco)?, (rompio|rompieron|roto) ..3 (primer|primera|dos|pocos) (uso|puesta|dia|dias|usos|lavado)`,
    },
    {
      id: 'past-date',
      place: 'freshness',
      driver: 'product',
      weight: -0.6,
      patterns: `(caducado|caducada|caducados|caducadas|vencido|vencida|vencidos|vencidas|podrida|podrido|podridas|podridos), con moho`,
    },
    {
      id: 'stock-gone',
      place: 'stock-availability',
      driver: 'promise',
      weight: -0.5,
      patterns: `(estantes|estanterias|gondolas|anaqueles) ..1 (vacios|vacias), nunca (hay|tienen) ..2 (stock|nada|tallas|producto|productos|existencias)`,
    },
    {
      id: 'incomplete',
      place: 'order-contents',
      driver: 'promise',
      weight: -0.6,
      patterns: `(pedido|compra|caja) ..2 (incompleto|incompleta), (faltaba|faltaban|faltan|faltaron|falto) ..2 (articulo|articulos|producto|productos|pieza|piezas|tornillos|prendas|cosas)`,
    },
  ],
  unmeant: `en cambio, a cambio de, cambio de (opinion|planes|vuelo|nombre|fecha|domicilio|horario|turno|actitud|compañia), (tipo|casa) de cambio, a lo largo, largo plazo, a la larga, (largo|larga) (tiempo|viaje|rato|espera|camino), caja de ahorros, caja fuerte, caja (rural|madrid), caja negra, caja de cambios, cambiar de (opinion|compañia|operador|banco|planes), piel (seca|grasa|sensible|mixta), por cierre, cierre (de|del) (cuenta|tienda|año|local), bolsa de (trabajo|valores), correos electronicos, hacer seguimiento, seguimiento (medico|del caso|de mi reclamo)`,
  signs: `tienda, tiendas, supermercado, supermercados, hipermercado, comercio, comercios, almacen, almacenes, grandes almacenes, tienda online, tienda en linea, comprar online, pedido online, ropa, zapatos, zapatillas, vestido, calzado, prenda, prendas, amazon, mercado libre, mercadolibre, zara, mercadona, carrefour, el corte ingles, falabella, liverpool, ikea, (mi|el) (pedido|paquete) (llego|no llego|no llega|no ha llegado), vendedor`,
};

import type { DriverCue } from '../../opinions/cue-entries';

export const priceCues: readonly DriverCue[] = [
  {
    id: 'price.expensive',
    driver: 'price',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'offer',
    near: ['billing', 'refund', 'repair', 'cancellation'],
    negated: 'flip',
    patterns: `caro, cara, caros, caras, carisim*, carillo, carito, carero, careros, costoso, costosa, costosos, costosas, (precio|precios|tarifa|tarifas|costo|costos|coste|cuota|cuotas|cuenta|valor) ..3 (alto|altos|alta|altas|elevado|elevados|elevada|elevadas|excesivo|excesivos|excesiva|abusivo|abusivos|abusiva|abusivas|desorbitado|desorbitados|exagerado|exagerados|desproporcionado|desproporcionados|prohibitivo|prohibitivos|inflado|inflados|subido|disparado|por las nubes|carisimos|injustificado|injustificados|fuera de lugar|escandaloso|ridiculo|ridiculos|sube|suben|subio|subieron|aumenta|aumentan|aumento|aumentaron|desmedido|salado|salados|una locura|un abuso|no corresponde|no justifica|no se justifica|absurdo|absurdos|de infarto|europeos), (alto|altos|elevado|elevados|excesivo|excesivos|abusivo|abusivos|desorbitado|desorbitados|exagerado|exagerados|ridiculo|ridiculos) (precio|precios|costo|coste|tarifas|tarifa|cargos), (subida|subidas|aumento|aumentos|alza|incremento|suba|incrementos|subir|suben|subieron|subio|subiendo|aumentan|aumentaron|aumentar|incrementan|incrementaron) ..3 (precio|precios|tarifa|tarifas|cuota|cuotas|coste|costo|recibo|factura|abono|costos), (no|nunca|ni|tampoco) ..2 (vale|valen|valio|merece|justifica|justifican|valia|justificaria|amerita) ..2 (precio|pena pagar|dinero|lo que (cuesta|pagas|cuestan|pague|cobran|piden)|lo que vale|esa plata|ese dinero|costo|tanto dinero|tanta plata), (pagar|pagas|pagamos|pague|pagando|cuesta|cuestan|cobran|cobraron|costo|cobra|cobrar|sale|salio) ..2 (tanto|demasiado|un ojo|una fortuna|un dineral|un riñon|mas de lo|carisimo|una barbaridad|un huevo|fortunas|un disparate|una locura|un monton), (precio|precios) no ..2 (corresponde|corresponden|justifica|justifican|acorde), (un ojo de la cara|un dineral|un paston|pastizal|paston|una clavada|clavada|clavaron|clavan|sablazo|sablazos|nos clavaron|un robo el precio|una pasada de precio|precio de oro|precios de lujo|por ese precio|para ese precio|para el precio|por este precio), (mala|pesima|poca|nula|pobre|malisima|baja) (relacion)? ..1 (calidad precio|precio calidad|relacion calidad), (relacion calidad precio|calidad precio|relacion precio calidad) ..2 (mala|pesima|nula|horrible|mejorable|baja|no es|deficiente|no es buena|regular|deja), sobrevalorad* (el precio|de precio)?, (mas|mucho mas) (barato|baratos|barata|economico) (en|otro|otra|otros|otras|fuera), (por|con) (lo que|el precio que) ..1 (pagas|pagamos|cuesta|cobran|pague|se paga|pagan), (pagas|pago|pagar) ..3 mas (por|que), (afan|solo|animo|fin) ..1 (recaudatorio|recaudar), sacacuartos, sacadineros, sacaplata, chupasangre, chupa sangre, usureros, usura, abusan (de|con|en) ..1 (precio|precios|el|los|la), un abuso, abusivo, abusivos, abusiva, abusivas`,
  },
  {
    id: 'price.fee',
    driver: 'price',
    polarity: 'negative',
    weight: -0.55,
    touchpoint: 'billing',
    near: ['refund', 'repair', 'cancellation', 'delivery', 'billing'],
    patterns: `(comision|comisiones|recargo|recargos|sobrecargo|penalizacion|penalidad|sobrecoste|sobreprecio) ..1 (por|de|del|es|son|abusivas|altas|altisimas|abusiva|en)?, (cobrais|cobran|cobraron|cobra|cobrar|cobrarte|cobro|cobrando|hay que pagar|pagar|pagas|cobrarnos|cobrarme|cobren|tienes que pagar|tuve que pagar|tuvimos que pagar|se paga|pagando) ..3 (extra|aparte|adicional|adicionales|suplemento|por todo|el wifi|por el wifi|por maleta|por la maleta|por equipaje|por el equipaje|por el pan|el pan|cubierto|por el cubierto|por usar|por el parking|el parking|por elegir asiento|por el asiento|por internet|el internet|por separado|por cancelar|por mantenimiento|por llevar), (cargos|cargo|gastos|gasto|costos|costo|coste|costes) (de gestion|de gestion|extra|extras|adicional|adicionales|por servicio|de envio|de mantenimiento|de cancelacion|administrativos), (gratis|incluido|incluida) (no|ni)`,
  },
  {
    id: 'price.waste',
    driver: 'price',
    polarity: 'negative',
    weight: -0.7,
    touchpoint: 'unspecified',
    near: ['offer', 'billing'],
    negated: 'flip',
    patterns: `(perdida|perder|perdi|perdimos|tirar|tire|tiramos|tirado|tirada|malgastar|malgaste|desperdicio|desperdiciar|botar|bote|pierdan|pierdas|tiren|gasten|gastes|desperdicien|malgasten|boten) ..1 (de|el|su|tu|mi|la|nuestro|en)? ..1 (dinero|plata|pasta|guita|lana), dinero (tirado|perdido|malgastado|a la basura), plata (tirada|perdida|a la basura|mal gastada), (no|ni) (vale|valio|valen|merece) ..1 (la pena|nada|lo que cuesta|un peso|un euro), no lo vale, no los vale`,
  },
  {
    id: 'price.fair',
    driver: 'price',
    polarity: 'positive',
    weight: 0.55,
    touchpoint: 'offer',
    near: ['billing', 'repair'],
    patterns: `(buen|buenos|buena|gran|excelente|excelentes|mejor|mejores|inmejorable|increible|increibles|muy buen|muy buenos|justo|justos|razonable|razonables|barato|baratos|ajustado|ajustados|bajo|bajos|estupendo|super|magnifico|asequible|asequibles|accesible|accesibles|competitivo|competitivos|economico|economicos|genial|fantastico|adecuado|bonito|lindos) ..1 (precio|precios|tarifa|tarifas|relacion (calidad|precio|precio calidad)|calidad precio|relacion|precio calidad), (precio|precios|tarifa|tarifas|costo) ..3 (bueno|buenos|buena|justo|justos|razonable|razonables|barato|baratos|ajustado|ajustados|adecuado|adecuados|moderado|moderados|bajo|bajos|asequible|asequibles|accesible|accesibles|competitivo|competitivos|economico|economicos|correcto|correctos|inmejorable|inmejorables|excelente|excelentes|increible|increibles|contenido|contenidos|imbatible|imbatibles|bien|populares|super|aceptable|aceptables|acorde|muy bien|comodos), (relacion calidad precio|calidad precio|relacion precio calidad|relacion calidad) ..3 (buena|excelente|inmejorable|perfecta|muy buena|increible|imbatible|estupenda|correcta|genial|fantastica|optima|adecuada|10|de 10|buenisima|insuperable|muy bien|espectacular|bestial), (buena|excelente|inmejorable|perfecta|increible|gran|estupenda|mejor|optima|insuperable|buenisima|genial) ..1 relacion ..1 (calidad|precio), barato, barata, baratos, baratas, baratisim*, economico, economicos, economica, asequible, asequibles, (vale|valio|valen|merece) ..1 (cada peso|cada euro|cada centavo|lo que cuesta|lo que pagas|su precio|el precio), bien de precio, bueno bonito y barato, bueno bonito barato, ganga, gangas, chollo, chollazo, (ahorre|ahorras|ahorrar|ahorro) ..2 (dinero|plata|mucho|euros|pesos|lana), no es (caro|cara), (desayuno|parking|envio|aparcamiento|internet|wifi) ..2 (gratis|gratuito)`,
  },
];

export const trustCues: readonly DriverCue[] = [
  {
    id: 'trust.scam',
    driver: 'trust',
    polarity: 'negative',
    weight: -0.85,
    near: ['ordering', 'billing', 'refund', 'offer', 'advertising', 'website', 'app', 'delivery', 'product', 'premises', 'phone', 'email', 'communication', 'cancellation', 'renewal', 'reputation', 'support', 'belongings', 'repair', 'store', 'staff'],
    patterns: `estafa, estafas, estafad*, estafador*, estafan, estafaron, estafo, estafar, estafando, estafen, timo, timos, timad*, timador*, timan, timaron, timar, timen, fraude, fraudes, fraudulent*, fraudulento, engaño, engaños, engañad*, engañan, engañaron, engaña, engañar, engañando, engañarnos, engañoso, engañosa, engañosos, engañosas, engañifa, tomadura de pelo, (toman|tomaron|tomando|tomar|tomarnos) ..1 el pelo, me ven la cara, ven la cara, (vieron|ver|viendo) ..1 la cara (de)?, mentira, mentiras, mentiros*, mienten, mintieron, mintio, miente, mentir, mintiendo, mienta, nos mintieron, ladron, ladrones, ladrona, chorros, rateros, ratas, choros, sinverguenza, sinverguenzas, caraduras, caradura, (un|es|son|puro|autentico|verdadero|vaya|menudo|total) robo, robo a mano armada, un atraco, atraco, asalto a mano armada, un afano, (nos|me|te|les) (roban|robaron|robo|han robado|robando|clavaron|quisieron cobrar|querian cobrar|quieren robar|ven la cara|vieron la cara|afanaron|chorearon|atracaron), (roban|robando|robar|robaron) ..2 (dinero|plata|clientes|gente|datos|cliente|todo|cosas|usuarios|pasajeros), robo ..1 (dinero|en la habitacion|de), chanchullo, chanchullos, letra (chica|pequeña|chiquita), letras (pequeñas|chicas), (cargos|costos|costes|gastos|clausulas|condiciones|cobros|comisiones|clausula) (oculto|ocultos|ocultas|escondidos|abusivas|sorpresa), (publicidad|propaganda|informacion|oferta|anuncio|promocion) (engañosa|engañoso|falsa|falso|mentirosa), (reseñas|opiniones|comentarios|resenas|perfiles) (falsas|falsos|compradas|pagadas|inventadas), falso, falsos, falsificad*, falsificacion, pirata, trampa, trampas, tramposos, tramposo, truco, trucos, gato por liebre, deshonest*, deshonestidad, poco (serio|seria|serios|honesto|honestos|transparente|transparentes|fiable|fiables|confiable|confiables|etico), (falta de|nula|cero|poca) (transparencia|seriedad|etica|honestidad|confianza|formalidad), (no|nada) ..1 (confiable|confiables|fiable|fiables|serio|serios|seria|transparente|honesto|honestos|formal|formales|confio|confien|confies|me fio|se fien|te fies|os fieis|de fiar|da confianza|dan confianza|inspira confianza|inspiran confianza), (perdi|perdido|perder|pierde|pierden|perdimos) ..2 confianza, desconfian*, (no|nunca) ..1 (dijeron|informaron|advirtieron|avisaron|mencionaron|explicaron|informan|dicen|advierten) ..1 (eso|nada de|de que|al (comprar|contratar|reservar)|que (habia|tenia|era|cobraban|iban|debia)|de eso|las condiciones), (ocultan|ocultaron|oculto|ocultar|esconden|esconder) ..2 (informacion|condiciones|cargos|gastos|que|precio), (sin|no dieron|no di) (mi|nuestro|nuestra|su) (consentimiento|autorizacion|permiso)`,
  },
  {
    id: 'trust.safety',
    driver: 'trust',
    polarity: 'negative',
    weight: -0.75,
    negated: 'flip',
    near: ['premises', 'delivery', 'app', 'website', 'product', 'billing', 'belongings', 'self-service', 'onboarding', 'staff', 'email', 'phone'],
    patterns: `insegur*, inseguridad, peligroso, peligrosa, peligrosos, peligrosas, peligro, (no|nada|poco|nunca) ..2 (segura|seguro|seguros|seguras|seguridad), (falta|falta de|fallo de|fallos de|problemas de|brecha de|cero|nula|poca|sin) seguridad, (robaron|robo|robos|robadas|robado|desaparecio|desaparecieron|hurtaron|hurto) ..4 (habitacion|cuarto|caja fuerte|hotel|coche|auto|celular|movil|cartera|bolso|dinero de|joyas|camara|ropa|pertenencias), (intoxicacion|intoxicad*|intoxique|me enferme|nos enfermamos|enfermamos|enferme|enfermaron|nos sento mal|me sento mal|descompuse|descompusimos|gastroenteritis|salmonela|diarrea), (hackear*|hackeo|hackearon|hackeada|hackeado|robo de datos|filtracion|filtraron|filtran|venden ..1 datos|vendieron ..1 datos|robo de identidad|phishing|virus|spyware), (venden|comparten|usan|filtran|compartieron|vendieron) ..2 (datos|informacion personal|mis datos|tus datos), (proteccion de datos|privacidad) ..3 (violan|no|vulnera|cero|incumplen), riesgo de (incendio|accidente|caida|caerse)`,
  },
  {
    id: 'trust.honest',
    driver: 'trust',
    polarity: 'positive',
    weight: 0.6,
    near: ['ordering', 'billing', 'refund', 'offer', 'website', 'app', 'delivery', 'product', 'premises', 'staff', 'repair', 'phone', 'support', 'store'],
    patterns: `(muy|son|empresa|gente|es|super|totalmente|personas|y) (honesto|honestos|honesta|honestas|honrado|honrados|confiable|confiables|fiable|fiables|transparente|transparentes|serio y|seria y|serios y|seguro y|segura y|formales|formal), honestidad, honradez, transparencia, seriedad, (da|dan|inspira|inspiran|genera|transmite|transmiten|me da|mucha|total|plena) confianza, de (toda|total|plena|mucha|mi) confianza, de confianza, confiable, confiables, (se|me|te|nos) (siente|sientes|senti|sentimos|sentia|senti) (seguro|segura|seguros|seguras), (zona|lugar|barrio|sitio|compra|pago|hotel|ciudad|area) (muy|totalmente|super|bastante)? ..1 (segura|seguro|seguros), sin (letra chica|letra pequeña|sorpresas|cargos ocultos)`,
  },
];

export const competitorCues: readonly DriverCue[] = [
  {
    id: 'competitor.better-elsewhere',
    driver: 'competitor',
    polarity: 'negative',
    weight: -0.65,
    near: ['app', 'website', 'product', 'premises', 'offer', 'staff', 'support', 'delivery', 'store', 'loyalty', 'advertising'],
    patterns: `(hay|existen|encontre|encuentras|encontramos|tienen|conozco|encontraras|habiendo|probe) ..2 (otros|otras|otro|otra|muchos|muchas|opciones|alternativas|sitios|lugares|hoteles|restaurantes|apps|compañias|bancos|varios) ..3 (mejor|mejores|mas baratos|mas baratas|superiores|mucho mejores), (hay|existen|habia|tengo|tienen|encuentras) ..1 (mejores|mejor) ..1 (opciones|opcion|alternativas|sitios|lugares|lugar|hoteles|restaurantes|apps|aplicaciones|compañias|bancos|aerolineas|empresas), (mejores|mejor) (opciones|opcion|alternativas|sitios|lugares|hoteles|restaurantes) (por (el mismo|menos|ese)|cerca|fuera|en otros), (cualquier|otra|otro|otras|otros) ..3 (hubiera|habria|hubiese) ..1 (sido|estado) mejor, (otros|otras) (hoteles|hostales|apartamentos|aplicaciones|opciones) ..2 (mejor|mejores), (mejor|mucho mejor|mas|mejores|prefiero|preferible) ..2 (la|el|los|las)? ..1 (competencia), la competencia, (me|nos) (voy|cambio|cambie|cambiare|paso|pase|pasare|fui|cambiamos|vamos|pasamos|quedo|mude) (a|con|para) ..3 (otra|otro|competencia|movistar|vodafone|orange|telcel|claro|personal|tigo|bbva|santander|ing|revolut|nubank|iberia|latam|avianca|vueling|uber|cabify|didi|amazon|mercado libre|netflix|spotify|iphone|samsung|android|telegram|jazztel|yoigo|masmovil|digi|renfe|mercadona|carrefour|lidl), (cambiarme|cambiarse|cambiar|pasarme|irme|cambiarnos|cambien|cambiense|cambiaos|pasarse|portar*) (de|a|con) (compañia|banco|operadora|operador|aerolinea|proveedor|otra|otro|empresa|la competencia), (prefiero|preferimos|preferiria|prefieran|recomiendo|mejor|elijan|elegiria|vayan|volar con|viajar con|busquen|vete|ve|ir|use|usen) ..1 (mejor|otro|otra|ir a otro|ir a otra|usar otra|mil veces|a otro|a otra|el (hotel|restaurante|banco)|volar con|viajar con|comprar en|usar), (peor|peores|inferior|inferiores|mas caro|mas caros|mas cara|menos) que (otros|otras|otro|otra|la competencia|el resto|los demas|las demas|cualquier|el anterior|los otros|las otras|mi anterior), (otros|otras|otro|otra|cualquier otro|cualquier otra) ..1 (hoteles|hotel|aerolineas|aerolinea|compañias|compañia|bancos|banco|apps|app|restaurantes|restaurante|empresas|empresa|tiendas|tienda|marcas|marca|lugares|sitios|operadoras|cadenas|proveedores) ..5 (mejor|mejores|si|mas barato|mas baratos|barato|funciona|funcionan|superior|superan|ofrecen|tienen|dan|responden|no cobran), (comparado|comparada|comparados|comparacion|comparandolo|comparamos|compararlo) ..1 (con|a) ..1 (otros|otras|otro|la|los|el|las|hoteles|lo), (no|nada|ni) ..2 (comparar|compara|comparacion|comparable|que ver) con ..1 (otros|otras|otro|la|el|los|las)?, (mucho|mil veces|bastante|muchisimo|infinitamente|era|es|son) mejor (el|la|los|las|otro|otra|que este|que esta|que aqui) ..2`,
  },
  {
    id: 'competitor.best',
    driver: 'competitor',
    polarity: 'positive',
    weight: 0.55,
    near: ['app', 'website', 'product', 'premises', 'offer', 'staff', 'support', 'delivery', 'store', 'loyalty'],
    patterns: `(mejor|mejores|superior|mas barato|mas baratos|mas rapido|mas comodo|mas limpio|superiores|mas economico) que (otros|otras|otro|otra|la competencia|el resto|los demas|las demas|cualquier|muchos|muchas|la mayoria|el anterior|los otros|las otras|mi anterior|en otros|en otras), (el|la|los|las|de lo|lo) (mejor|mejores) ..4 (de todos|de todas|del mercado), (no tiene|sin|no hay) (competencia|comparacion|rival|igual|quien le gane), nada que envidiar, (a diferencia|al contrario) de (otros|otras|otro|otra|los|las|muchos|la mayoria), (supera|superan|gana|ganan|le da mil vueltas|da mil vueltas|le da cien vueltas) ..1 a? ..1 (otros|otras|todos|todas|competencia|resto|cualquier|la mayoria)`,
  },
];

export const circumstanceCues: readonly DriverCue[] = [
  {
    id: 'circumstance.own',
    driver: 'circumstance',
    polarity: 'negative',
    weight: -0.35,
    touchpoint: 'unspecified',
    near: ['cancellation', 'renewal', 'ordering', 'app', 'website'],
    patterns: `ya no (lo|la|los|las|me)? ..1 (necesito|necesitamos|uso|usamos|utilizo|utilizamos|preciso|ocupo|hace falta|requiero|sirve a mi), no (lo|la) (necesito|uso|ocupo|preciso) mas, (me|nos) ..1 (mude|mudo|mudamos|mudando|traslade|traslado|trasladamos|cambie de (casa|ciudad|pais|trabajo|domicilio)|cambiamos de (casa|ciudad|pais|domicilio)|voy del pais|fui del pais|jubile), por (mudanza|cambio de domicilio|traslado|enfermedad|motivos personales|motivos familiares|motivos de salud|razones personales|razones de salud|temas personales|cuestiones personales|problemas de salud|un familiar|un accidente|fallecimiento), cambio de (domicilio|planes|residencia|ciudad|pais|trabajo), (cambiaron|cambiado|cambio) (mis|mi|nuestros|nuestra|mis|nuestras) (planes|circunstancias|situacion|necesidades), (perdi|quede sin|me quede sin|deje|cambie de) (mi|el|de)? (trabajo|empleo), (fallecio|murio|fallecimiento de) (mi|su|un|el titular|la titular), (vendi|vendimos) (el|la|mi|nuestro|nuestra) (coche|auto|carro|casa|moto|negocio), (cerre|cerramos) (mi|el|nuestro) negocio, (tengo|tenemos|necesito|debo|hay) que (recortar|reducir|ahorrar) gastos, reducir gastos`,
  },
];

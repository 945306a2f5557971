import type { DriverCue } from '../../opinions/cue-entries';

const ATTEND =
  '(atendieron|atendio|atendidos|atendido|atendida|atendidas|atienden|atiende|atendiendo|tratados|tratado|tratadas|trataron|trato|servidos|sirvieron|recibieron|recibidos|acogieron)';

/** El servicio contado como escena y lo que llega a la mesa: cómo se sentó, sirvió, apuró, y cuánto había. */
export const tableCues: readonly DriverCue[] = [
  {
    id: 'indifference.table-rude',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.62,
    subReason: 'rude',
    touchpoint: 'staff',
    patterns: `
      (me|nos|te) (hicieron|hizo|hacen|hace) sentir ..2 (mal|fatal|incomod*|culpable*|ignorad*|humillad*|mierda|basura|idiota*|tont*|ladron*|delincuente*|criminal*|estupid*),
      ${ATTEND} ..2 (mal|fatal|regular|pesimamente|de mala gana|de malas maneras|con desgana|de malas|con prisas|de pena|sin ganas|con mala cara|a las patadas|para el orto), (mal|pesimamente|regular) (atendido|atendidos|atendida|atendidas|tratados|tratado), (mala|malas|peor|peores) (cara|caras|gana|ganas|manera|maneras|modos|modales|formas|contestaciones|educacion|leche|onda|predisposicion|actitud|atencion),
      (meten|metian|metieron|metiendo|meter) ..1 prisa, (con|mucha|muchas|tanta) (prisa|prisas), (echaron|echan|corrieron|corren|levantaron|levantan|apuran|apuraron|echarte|echarnos|echaran) ..2 (mesa|local|de alli|para que nos|para que te|del restaurante), (dejes|dejaras|dejaramos|liberes|liberar|desocupar|ocupar) ..1 mesa, (tiro|tiraron|tiran|derramo|derramaron|volco|volcaron|lanzo|lanzaron) ..3 (encima|mesa|copa|plato|vino|salsa|comida|cafe|croquetas),
      (quito|quitaron|quitan|retiro|retiraron|retiran|llevaron|llevo) ..3 (plato|platos|carta|copa|copas|pan|mesa) ..2 (sin|antes|delante|mientras), sin (preguntar|preguntarnos|avisar|saludar|decir|mirarnos|pedir permiso|explicar|ofrecer|ofrecernos|despedirse|disculparse|sonreir|siquiera) ..1, (discutiendo|discutio|discusiones|gritos|gritando|bronca|broncas|bostezos|cuchicheando|cuchichear|riendose|burlandose|mofandose|criticando) ..1,
      (camarero|camarera|camareros|camareras|mesero|meseros|mesera|mozo|mozos|dueño|dueña|encargado|maitre|servicio|personal|empleados) ..3 (seco|seca|secos|borde|bordes|antipatic*|malhumorad*|distante|distantes|frio|fria|frios|desagradable|desagradables|desganad*|prepotente|prepotentes|chulo|chulos|soberbi*|estirad*|despistad*|torpe|torpes|desbordad*|acelerad*|saturad*|agobiad*|descoordinad*|desorganizad*|brusco|brusca|bruscos|altaner*|impertinente|impertinentes|ausente|ausentes|novat*|inexpert*|pasota|pasotas|grosero|groseros|grosera), (pasan|pasa|pasaban|paso|pasaron|pasando) de (ti|nosotros|mi|los clientes|todo|largo), (se olvidaron|se olvido|se olvidan|olvidaron|olvido) ..2 (nosotros|de traer|del pan|pan|bebida|bebidas|pedido|plato|mesa|comanda|postre), (hay|hubo|habia|tuvimos|tuve|tienes) que ..1 (llamar|pedir|insistir|reclamar|buscar|perseguir|levantarse|ir a buscar) ..3 (veces|camarero|al camarero|mesero|mozo|la cuenta|varias|atencion),
      (nadie|no) ..1 (explica|explico|explicaron|pregunto|preguntaron|ofrecio|ofrecieron|aconsejo|asesoro|sonrie|sonreia|saludo|saludaron|tomaba nota|acerco|acercaba|preguntaran|retiraba), (poca|poco|falta de|escasa|ninguna|sin|faltaba|nula|nulo) (experiencia|profesionalidad|profesionalismo|simpatia|amabilidad|delicadeza|educacion|tacto|esmero|interes|empatia|coordinacion|atencion), poco (profesional|profesionales|amable|amables|atento|atentos|preparad*|simpatic*|acertado el servicio|servicial|serviciales|formad*)
    `,
  },
  {
    id: 'indifference.well-attended',
    driver: 'indifference',
    polarity: 'positive',
    weight: 0.62,
    subReason: 'bare-service',
    touchpoint: 'staff',
    patterns: `
      ${ATTEND} ..2 (bien|genial|fenomenal|estupendamente|perfectamente|maravillosamente|de maravilla|de lujo|de diez|de 10|excelente|excelentemente|con cariño|con amabilidad|amablemente|con mimo|espectacular|increible|barbaro|al detalle|en todo momento|con rapidez|con una sonrisa), (bien|muy bien|perfectamente|estupendamente|genialmente|mejor) (atendid*|tratad*|recibid*|asesorad*|aconsejad*|acogid*|servidos),
      (aconsejaron|aconsejo|aconsejan|aconsejar|asesoraron|asesoro|asesoran|recomendaron|recomendo|recomiendan|orientaron|explicaron|explico|explica|explican|explicando|explicandote) ..2 (muy bien|bien|platos|plato|vino|vinos|carta|menu|cada|todo|perfectamente|genial|a la hora|maravilla), (dejarse|dejate|dejaos|dejense|dejamos|deje) aconsejar ..1, (pendiente|pendientes|atent*|detallist*|solicit*|volcad*|encima) ..1 (de todo|de ti|de nosotros|del cliente|en todo|siempre|a todo|al detalle|de que), (un detalle|detalle de la casa|detalles de la casa|detallazo|nos invitaron|invitaron|invito la casa|invita la casa|obsequiaron|cortesia de la casa|nos regalaron) ..1,
      (con|mucho|gran|todo el|del) (esmero|mimo|cariño|detalle), (profesional|profesionales|profesionalidad|discret*|eficaz|eficaces|eficiente|eficientes|intachable|impecable) ..1 (servicio|personal|camareros|trato|atencion|en el trato|y atent*|y amable*), (servicio|personal|trato|atencion|camareros|camareras|equipo) ..2 (profesional|profesionales|discret*|intachable|cercan*|esmerad*|exquisit*|correct*|de primera|a la altura|personalizad*|familiar|familiares|atentisim*|detallista|sobresaliente|un diez|un 10|de diez|de 10|impecable|inmejorable), (se preocupan|se preocuparon|se preocupo|se desviven|se desvivieron|se esmeran|se esfuerzan|se vuelcan|se volcaron) ..1, (nos|te|me) (hicieron|hacen|hace|hizo) sentir ..1 (bien|como en|como un rey|como una reina|como reyes|en casa|en familia|comod*|a gusto|bienvenid*|especial*|querid*|segur*|importante*|mimad*|acogid*|unic*|parte|genial|de maravilla|feliz|felices|relajad*|tranquil*), (amabilisim*|atentisim*|majisim*|simpatiquisim*|encantadisim*|educadisim*|profesionalisim*)
    `,
  },
  {
    id: 'effort.served-late',
    driver: 'effort',
    polarity: 'negative',
    weight: -0.52,
    touchpoint: 'staff',
    patterns: `(tardaron|tardan|tarda|tardo|tarden|demoraron|demoran|demora|tardaba|tardaban) ..3 (servir|traer|traernos|atender|atendernos|plato|platos|comida|cuenta|bebidas|sacar|tomar nota|tomarnos|emplatar|cobrar|cobrarnos|sentarnos), (entre plato y plato|entre platos|entre un plato|entre el primer) ..3 (mucho|minutos|tiempo|media hora|eterno|larga|eternidad|esperar)?, (comida|platos|plato|bebida|bebidas|postre|postres|cuenta|carta|cafe) ..2 (tardo|tardaron|tarda|tardan|demoro|demoraron|llego|llegaron) ..2 (mucho|demasiado|eternidad|siglos|hora|horas|minutos|bastante|media|tarde)`,
  },
  {
    id: 'effort.served-fast',
    driver: 'effort',
    polarity: 'positive',
    weight: 0.5,
    touchpoint: 'staff',
    patterns: `(platos|comida|plato|servicio|servidos|sirvieron|servido) ..3 (en su justo momento|a su tiempo|en su momento|a su ritmo|con rapidez|rapidamente|al momento|sin demora|sin esperas|a buen ritmo|con ritmo|rapidisim*), (ritmo|tiempos) ..2 (adecuad*|perfect*|correct*|buen|bueno|ideal), buen ritmo`,
  },
  {
    id: 'product.plenty',
    driver: 'product',
    polarity: 'positive',
    weight: 0.5,
    touchpoint: 'product',
    negated: 'drop',
    patterns: `
      (cantidad|cantidades|raciones|racion|porciones|porcion|platos|platillos|tapas|menu|comida|bocadillos) ..2 (suficiente|suficientes|correcta|correctas|correcto|adecuada|adecuadas|generosa|generosas|generosos|abundante|abundantes|grande|grandes|copiosa|copiosas|copiosos|enorme|enormes|justa y|considerable|considerables|bien servidas|bien servidos|bien servida|interminable|inmensas|gigantes|buena cantidad), (mucha|buena|gran|muchisima|suficiente|bastante|abundante|generosa) (cantidad|comida|racion|porcion), (buenas|grandes|generosas|abundantes|enormes|grandiosas|correctas|amplias) (raciones|porciones|cantidades|tapas),
      (carta|menu|oferta|variedad|seleccion|surtido|bodega|carta de vinos) ..2 (amplia|amplio|extensa|extenso|variada|variado|completa|completo|original|originales|interesante|interesantes|creativa|innovadora|cuidada|sugerente|equilibrada|de temporada|espectacular|amplisima|variadisima), (amplia|extensa|variada|gran|buena|interesante|original|completa|cuidada|enorme|excelente|mucha|bastante) ..1 (carta|oferta gastronomica|seleccion|variedad|bodega|carta de vinos|surtido|eleccion|gama|diversidad), (variedad|muchas opciones|muchisima variedad|diversidad) (de|en|para) ..1, (presentacion|presentaciones|emplatado|elaboracion|elaboraciones|combinacion|combinaciones) ..3 (original|originales|cuidad*|cuidadisim*|exquisit*|impecable|perfect*|buena|muy buena|excelente|espectacular|sorprendente*|preciosa|creativ*|innovador*|acertad*|elegante|magnifica|fantastica|bonita), (original|originales|cuidada|buena|excelente|exquisita|espectacular|magnifica|increible|bonita|fantastica) ..1 (presentacion|elaboracion|emplatado), (bien|perfectamente|exquisitamente|maravillosamente) (presentad*|emplatad*|elaborad*|servid*), no te (quedas|vas|iras|quedaras) con hambre, (quedamos|quede|quedas|sales|salimos|sali) ..1 (llenos|lleno|llena|satisfechos|saciados|rodando|mas que satisfechos|pochos)
    `,
  },
  {
    id: 'product.not-plenty',
    driver: 'product',
    polarity: 'negative',
    weight: -0.5,
    touchpoint: 'product',
    patterns: `(cantidad|cantidades|raciones|racion|porciones|porcion|platos|comida|tapas|platillos) ..3 (minimalista|irrisori*|escasisim*|escuet*|pequeñisim*|poca|pocas|minima|minimas|limitada|limitadas|raquitic*|corta|cortas|de muestra|justas|ridicul*), (raciones|porciones|cantidades|platos|tapas) ..2 (pequeñ*|escas*|diminut*|minuscul*|ridicul*|mini|chic*), (pequeñas|escasas|minimas|ridiculas|diminutas|minusculas|poca|poquisima|poquita|insuficiente|miseras) ..1 (raciones|porciones|cantidades|cantidad|racion|porcion|comida), (quede|quedamos|quedas|quedarse|quedaras|salimos|sali|quedar|vas|fuimos) ..1 con ..1 hambre, (comido|comer|comimos|comi) ..1 poco, (carta|menu|oferta|variedad|seleccion|bodega) ..2 (corta|corto|cortita|escueta|escasa|limitada|limitado|reducida|reducido|pobre|aburrida|poco variada|repetitiva|justita|pequeña|monotona), (poca|escasa|nula|limitada|falta de|reducida) ..1 (variedad|seleccion|oferta|opciones|eleccion|carta), (pocas|escasas|sin) opciones, poco variad*, (mal|poco) (presentad*|emplatad*|elaborad*|cuidada la presentacion)`,
  },
  {
    id: 'product.eaten-badly',
    driver: 'product',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'product',
    patterns: `(se come|se comio|comi|comimos|comido|cenamos|cenado|comer|comiendo|cocinan) ..1 (mal|fatal|regular|peor|de pena|muy mal|bastante mal), no (sabia|sabian|sabe|saben|supo) a (nada|mucho) ..3, (sabe|sabia|sabian|saben|sabor) a (rancio|quemado|congelado|microondas|viejo|frito|aceite|refrito|grasa|cloro|plastico|amoniaco|detergente|pasado), (nos|me) (sento|sentaron|cayo|dio) ..1 (mal|fatal|dolor|diarrea|gastroenteritis) ..2, (no|ni) ..1 (pudimos|pude|pudieron) ..1 (comer|comerlo|comerla|terminar|acabar|terminarlo|tragar) ..2, (echado|echada|echados) a perder, (bajado|baja|bajo|perdido|empeorado|descendido|disminuido) ..1 (calidad|nivel) ..1, calidad ..2 (bajado|baja|pesima|mala|escasa|justita|dudosa|inferior|mediocre|mediocres|no corresponde|no se corresponde|normalita|regular|deja|dejaba|brilla)`,
  },
  {
    id: 'product.eaten-well',
    driver: 'product',
    polarity: 'positive',
    weight: 0.6,
    touchpoint: 'product',
    patterns: `(se come|se comio|comi|comimos|comido|cenamos|cenado|comer|comiendo|cocinan|cene|comere) ..1 (bien|de maravilla|genial|fenomenal|estupendamente|de lujo|de cine|espectacular|riquisimo|increible|buenisimo|de miedo|de escandalo|divinamente|a gusto|fantastico|excelente|como reyes|como en casa), (mejor|mejores) ..3 que ..1 (he comido|hemos comido|he probado|hemos probado|comi|probe|probado|comido|existe|hay en), (un|una|todo un|autentico|verdadero) (placer|deleite|festin|espectaculo|lujo|delicia|gustazo|gozada|fiesta) ..1 (para|culinari*|gastronomic*|de sabores|comer)?, para ..1 (paladar|sentidos), (calidad|producto|productos|genero|materia prima|materias primas) ..2 (de primera|primer nivel|alta|altisima|excelente|excelentes|buena|muy buena|magnifica|inmejorable|extraordinaria|insuperable|suprema|superior|exquisita|de los productos|fresco|frescos|fresquisimo|indiscutible), (excelente|buena|muy buena|gran|alta|inmejorable|magnifica|mejor|primera|maxima|extraordinaria|buenisima|exquisita|optima|increible) ..1 (calidad|materia prima|materias primas|genero|producto|productos|cocina), platos de calidad, (la|esta) excelencia`,
  },
];

import type { PackCues } from '../pack-cues';
import type { SoftwareTouchpoint } from './touchpoints';

export const softwareSpanish: PackCues<SoftwareTouchpoint> = {
  places: {
    'sign-up': {
      judged: `registro, (proceso|formulario|pantalla) de (registro|alta), tutorial, tutoriales, alta de usuario, creacion de (la)? ..1 cuenta`,
      named: `(registrar|registrarme|registrarse|registre|registrarte|registrado|registrarnos), (crear|cree|crearme|creando|abrir|hacer) ..2 cuenta, (codigo|codigos|correo|enlace|sms) de (verificacion|confirmacion|activacion), verificar (la|mi) (cuenta|identidad|correo)`,
    },
    login: {
      judged: `(inicio|pantalla) de sesion, login, logueo, verificacion en dos pasos, doble factor, captcha`,
      named: `(iniciar|inicie|inicio|cerrar|cierra|cerro|cierran|abrir) ..1 sesion, (contraseña|contraseñas|clave de acceso), (recuperar|restablecer|olvide|cambiar) ..2 (contraseña|clave|cuenta), (no|ni) ..3 (entrar|ingresar|acceder|loguear|loguearme|loguearse), (entrar|acceder|ingresar) a (mi|la) (cuenta|app|aplicacion), sesion`,
    },
    'app-update': {
      judged: `actualizacion, actualizaciones, (nueva|ultima|anterior|vieja|antigua|esta) version, version (nueva|anterior|actual|antigua|vieja)`,
      named: `(desde|tras|despues de|con|hasta) ..2 (actualizacion|actualizar|actualizaron|actualice), (actualizar|actualizo|actualice|actualizaron|actualizado|actualizada|actualizan|actualicen)`,
    },
    crashes: {
      judged: `estabilidad`,
      named: `(se|me) ..1 (cierra|cierran|cerro|cuelga|colgo|cuelgan|congela|congelo|traba|trabo|traban|tilda|crashea|cae|cayo|reinicia|bloquea|pega|queda pegada|queda pegado), (crashea|crasheo|crashes|pantallazo), (error|errores|bug|bugs|fallo|fallos|falla|fallas), pantalla (negra|blanca|en blanco|en negro), (no|ni) ..1 (abre|carga|arranca|inicia|funciona), mensaje de error`,
    },
    'app-speed': {
      judged: `(tiempo|tiempos|velocidad) de (carga|respuesta), rendimiento, fluidez, optimizacion`,
      named: `(tarda|demora|tardan|tarde|toma) ..4 (cargar|abrir|iniciar|abrirse|arrancar|cargarse), (lenta|lento|lentisima|lentisimo|lentas|lentitud|fluida|fluido), lag, laguea, lagueado, cargando, (carga|cargan) (lento|rapido|lentamente|muy lento|muy rapido|eternamente)`,
    },
    interface: {
      judged: `interfaz, interfaz de usuario, interface, diseño, modo (oscuro|noche|claro), menus, boton, botones, iconos, icono, letra, tamaño de letra, navegacion, pantalla (principal|de inicio), widget, widgets, tema, usabilidad, estetica de la app`,
      named: `(facil|dificil|sencillo|sencilla|comodo|practico|practica) de (usar|utilizar|manejar|entender|navegar), (facil|sencillo|sencilla) ..1 (uso|manejo), intuitiva, intuitivo, intuitivas, poco intuitiva`,
    },
    'app-alerts': {
      judged: `notificacion, notificaciones, notificaciones push, alertas, recordatorios`,
      named: `(notifica|notifique|avisa|avise) ..2 (mensaje|mensajes|nada|nuevo)?`,
    },
    'battery-and-storage': {
      judged: `(consumo|gasto|uso) de (bateria|memoria|datos|ram), almacenamiento, memoria, peso de la app, cache`,
      named: `(gasta|consume|come|chupa|drena|agota|gastan|consumen) ..3 (bateria|memoria|datos|ram|espacio), (ocupa|pesa|ocupan) ..2 (espacio|mucho|memoria|demasiado|megas|gigas), (calienta|recalienta) ..2 (telefono|movil|celular), segundo plano`,
    },
    compatibility: {
      judged: `compatibilidad, (version|app|aplicacion) (de|para) (ipad|tablet|android|ios|iphone|mac|windows|escritorio|pc|web|ordenador|computadora)`,
      named: `(compatible|incompatible|compatibles), (funciona|funcionan|soporta|sirve|anda|soportada) ..4 (ipad|android|ios|iphone|samsung|xiaomi|huawei|tablet|mac|windows|chromecast|carplay|motorola), (android auto|carplay|chromecast)`,
    },
    'permissions-and-privacy': {
      judged: `permiso, permisos, privacidad, politica de privacidad, proteccion de datos, cifrado`,
      named: `(acceso|acceder) a (mis|tus|los|la|mi|tu) ..1 (contactos|ubicacion|fotos|camara|microfono|archivos|datos|galeria), (roba|roban|espia|espian|rastrea|venden|vende|recopila|recopilan|recolecta) ..3 (datos|informacion|ubicacion|contactos), (spyware|malware|virus|troyano)`,
    },
    'in-app-ads': {
      judged: `anuncio, anuncios, publicidad, publicidades, propaganda, propagandas, (anuncio|anuncios|publicidad) (emergente|emergentes|de video|intrusiva|intrusivos|en pantalla completa), comerciales, pop ups, popups`,
      named: `(sin|quitar|saltar|omitir|eliminar|ver) ..1 (anuncios|publicidad|anuncio|comerciales|propaganda)`,
    },
    'sync-and-backup': {
      judged: `sincronizacion, (copia|copias) de seguridad, respaldo, respaldos, backup, nube, exportacion, importacion, guardado automatico`,
      named: `(sincronizar|sincroniza|sincronizan|sincronizado|sincronizo|exportar|importar|respaldar|restaurar), (perdi|borro|borraron|elimino|perdio|desaparecio|desaparecieron|perdieron|borran|borra|pierde|pierden) ..4 (datos|progreso|avance|avances|archivos|fotos|notas|mensajes|historial|partida|conversaciones|documentos|chats)`,
    },
    integrations: {
      judged: `integracion, integraciones, api, apis, complemento, complementos, plugin, plugins, extension, extensiones, conector, conectores`,
      named: `(integrar|integra|integran|vincular|vincula|conectar|conecta|enlazar) ..3 (google|calendario|outlook|slack|excel|spotify|gmail|facebook|banco|drive|whatsapp)`,
    },
    functions: {
      judged: `historias, muro, publicaciones, funcion, funciones, funcionalidad, funcionalidades, herramienta, herramientas, opciones, ajustes, configuracion, buscador, busqueda, busquedas, filtros, personalizacion, plantillas, algoritmo, prestaciones`,
      named: `(falta|faltan|quitaron|quitar|agregar|agreguen|añadir|añadan|faltaria|pongan|agregaran|eliminaron|sacaron) ..3 (funcion|funciones|opcion|opciones|herramienta|boton|posibilidad|funcionalidad)`,
    },
    'content-library': {
      judged: `contenido, contenidos, catalogo, biblioteca, canciones, playlist, playlists, listas de reproduccion, (variedad|cantidad|seleccion) de (contenido|canciones|peliculas|series|musica), capitulos, episodios, series, niveles, graficos, jugabilidad, personajes, lecciones, ejercicios, recetas, calidad (del|de) ..1 (video|audio|sonido|imagen), recomendaciones`,
    },
    'subscription-plans': {
      judged: `suscripcion, suscripciones, (suscripcion|plan|planes|cuota|version|membresia) (mensual|anual|premium|gratuita|gratuito|gratis|de pago|pro|familiar|completa), version (gratis|gratuita|premium|de pago|pro|completa), (periodo|semana|mes|version|dias) de prueba, prueba (gratis|gratuita), premium, membresia, licencia, licencias`,
      named: `(pagar|pague|pagas|pagando|pago) ..3 (premium|suscripcion|version|app|todo|aplicacion|usarla)`,
    },
    'in-app-purchases': {
      judged: `compras (integradas|dentro de la app|en la app|dentro de la aplicacion|in app), microtransacciones, micropagos, monedas, gemas, diamantes`,
      named: `(cobraron|cobran|cobro|cobrarme|cobrar|cargaron|descontaron) ..5 (prueba|suscripcion|gratis|anual|año|app|aplicacion|tarjeta|google play|sin autorizacion|mensualidad|mes), pay to win, restaurar ..1 (compra|compras)`,
    },
    'subscription-renewal': {
      judged: `renovacion, renovacion (automatica|de la suscripcion|anual)`,
      named: `(renueva|renovo|renovar|renovaron|renueven|renovado|renove) ..2 (automaticamente|suscripcion|sola|solo|sin avisar)?`,
    },
    unsubscribing: {
      named: `(cancelar|cancele|cancelarla|cancelo|anular|desactivar) ..3 (suscripcion|prueba|membresia|cuenta|renovacion|premium|plan), (darme|darse|darte|dar|me di) ..1 baja, (borrar|eliminar|cerrar|borre|elimine|borro) ..2 (cuenta|perfil), desuscribir*`,
    },
    'help-centre': {
      judged: `(centro|seccion|foro|pagina) de (ayuda|soporte), documentacion, preguntas frecuentes, desarrollador, desarrolladores, desarrolladora, programadores, soporte, soporte tecnico, equipo de (soporte|desarrollo)`,
      named: `(abri|abrir|envie|enviar|levante|mande|reporte|reportar) ..2 (ticket|tickets|error|bug|reporte|fallo|problema)`,
    },
  },
  reasons: [
    {
      id: 'charged-after-trial',
      place: 'in-app-purchases',
      driver: 'promise',
      weight: -0.6,
      patterns: `(cobraron|cobran|cobro|cobrado|cargaron|descontaron) ..5 (prueba|sin avisar|sin autorizacion|sin permiso|sin mi permiso|despues de cancelar|periodo de prueba)`,
    },
    {
      id: 'progress-lost',
      place: 'sync-and-backup',
      driver: 'product',
      weight: -0.65,
      patterns: `(perdi|borro|borraron|perdio|desaparecio|desaparecieron|perdieron|borran|borra|elimino) ..3 (datos|progreso|avance|avances|archivos|fotos|notas|mensajes|historial|partida|conversaciones|chats|documentos)`,
    },
    {
      id: 'drains',
      place: 'battery-and-storage',
      driver: 'product',
      weight: -0.55,
      patterns: `(gasta|consume|come|chupa|drena|agota|gastan|consumen) ..2 (bateria|memoria|datos|ram), (ocupa|pesa|ocupan) (mucho|demasiado|muchisimo), (calienta|recalienta) ..2 (telefono|movil|celular)`,
    },
    {
      id: 'spies',
      place: 'permissions-and-privacy',
      driver: 'trust',
      weight: -0.65,
      patterns: `(roba|roban|espia|espian|vende|venden|filtran|filtraron) ..3 (datos|informacion|contactos|mis datos), (demasiados|muchos|tantos) permisos`,
    },
    {
      id: 'locked-out',
      place: 'login',
      driver: 'product',
      weight: -0.65,
      patterns: `no ..3 (iniciar|abrir) sesion, no ..2 (puedo|deja|pude|permite) ..1 (entrar|ingresar|acceder|loguear|loguearme), (cierra|cerro|cierran|expulsa|saca) ..1 (la)? sesion ..1 (sola|cada)?`,
    },
    {
      id: 'silent-renewal',
      place: 'subscription-renewal',
      driver: 'trust',
      weight: -0.55,
      patterns: `(renueva|renovo|renovaron|renovado|renuevan) ..3 (sin avisar|sin aviso|sin permiso|automaticamente|sola|solo)`,
    },
    {
      id: 'feature-gone',
      place: 'functions',
      driver: 'product',
      weight: -0.5,
      patterns: `(quitaron|eliminaron|sacaron) ..2 (funcion|funciones|opcion|opciones|herramienta|funcionalidad), (falta|faltan|le faltan|le falta) ..2 (funciones|opciones|funcion|opcion|herramientas|funcionalidades)`,
    },
    {
      id: 'not-compatible',
      place: 'compatibility',
      driver: 'product',
      weight: -0.5,
      patterns: `(no es|incompatible) ..1 (compatible|con), no ..2 (funciona|anda|sirve|corre|soporta) ..2 (en|con|para) ..2 (ipad|android|ios|iphone|samsung|xiaomi|huawei|tablet|mac|windows|chromecast|carplay|motorola)`,
    },
    {
      id: 'paywalled',
      place: 'subscription-plans',
      driver: 'price',
      weight: -0.5,
      patterns: `todo ..2 (de pago|es premium|hay que pagar), (hay|tienes|tenes|debes) que pagar ..3 (todo|usar|funciones|usarla|cualquier), (quieren|te obligan) ..1 (pagues|pagar|suscribirte)`,
    },
    {
      id: 'intuitive',
      place: 'interface',
      driver: 'effort',
      weight: 0.55,
      patterns: `(muy|super|bastante|es|mas) (intuitiva|intuitivo), facil de (usar|navegar|manejar|entender)`,
    },
    {
      id: 'silent-alerts',
      place: 'app-alerts',
      driver: 'product',
      weight: -0.5,
      patterns: `(notificaciones|alertas|avisos|recordatorios) ..2 no ..1 (llegan|llega|funcionan|suenan|aparecen), no ..2 (llegan|suenan|aparecen) ..2 (notificaciones|alertas|avisos)`,
    },
    {
      id: 'code-missing',
      place: 'sign-up',
      driver: 'product',
      weight: -0.5,
      patterns: `(no|nunca) ..2 (llega|llego|envian|mandan|recibo|enviaron) ..2 (codigo|sms|correo de|verificacion)`,
    },
  ],
  unmeant: `(cerraron|cierran|cerro|cerrar) ..1 (tienda|local|oficina|puerta|puertas|embarque|sucursal|caja), menu del dia, (servicio|atencion|camarero|camareros|personal|cocina|entrega|cola|fila|cajera|caja) ..2 (lento|lenta|lentos|lentas|lentisimo|lentisima), por error, error (humano|mio|nuestro|de la tienda|del hotel|en la factura|en el pedido), sin error, (fallo|falla) (humano|humana), hace falta, falta de (respeto|personal|limpieza|atencion|higiene), (mis|los) datos bancarios, diseño (de la habitacion|interior|del local|del hotel|de interiores), tema (de|del), el tema, (un|este|ese|otro) tema, extension (de la|telefonica|del), opciones (vegetarianas|veganas|de comida|sin gluten|de pago|de menu), de memoria, en la nube, (tarjeta|tarjetas) premium, (economy|clase|servicio) premium, series de problemas, permiso (de conducir|de circulacion|para), con permiso, virus (estomacal|del), se cae a pedazos, cargando (maletas|bolsas|con)`,
  signs: `app, apps, aplicacion, aplicaciones, programa informatico, software, desarrollador, desarrolladores, android, ios, iphone, play store, app store, google play, descargar, descargue, descarguen, descarga, instalar, instale, desinstalar, desinstale, desinstalo, juego, actualizacion, version premium`,
};

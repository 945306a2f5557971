import type { PackCues } from '../pack-cues';
import type { FinanceTouchpoint } from './touchpoints';

export const financeSpanish: PackCues<FinanceTouchpoint> = {
  places: {
    'bank-branch': {
      judged: `sucursal, sucursales, oficina, oficinas, (sucursal|oficina|oficinas|sucursales) (bancaria|bancarias|del banco), ventanilla, ventanillas, horario de caja`,
      named: `(cerraron|cierran|cerrando|cerrado|cierre) ..3 (oficina|oficinas|sucursal|sucursales), en (el|mi) banco, (pedir|sacar|coger) ..1 (cita|turno) ..3 (banco|oficina|sucursal)`,
    },
    'cash-machine': {
      judged: `cajero, cajeros, cajero automatico, cajeros automaticos`,
      named: `(sacar|saque|retirar|retire|retiro|extraer|disponer) ..2 (dinero|efectivo|plata|#), (retiro|extraccion|disposicion) de (efectivo|dinero), (trago|comio|retuvo) ..2 tarjeta, (ingresar|ingrese|depositar|deposite) ..2 (efectivo|billetes|dinero)`,
    },
    'online-banking': {
      judged: `banca (en linea|online|electronica|digital|por internet|a distancia|telefonica), (home banking|homebanking), (web|pagina|portal|plataforma|sucursal) ..1 (banco|virtual), oficina virtual, (clave|claves|contraseña|token) (del banco|digital|de acceso|dinamica|de internet)?, area de cliente`,
      named: `(entrar|ingresar|acceder|acceso) ..3 (mi cuenta|banca|home banking|cuenta online), (bloqueo|bloquearon|bloqueado|bloqueada) ..2 (clave|usuario|acceso|contraseña|token)`,
    },
    'mobile-banking': {
      judged: `banca movil, (app|aplicacion|apps|aplicaciones) ..1 (banco|movil|seguro|aseguradora), app, aplicacion, pago movil`,
    },
    'account-opening': {
      judged: `(apertura|alta) de (cuenta|cuentas|la cuenta)`,
      named: `(abrir|abri|abrirme|abrimos|abrieron|abierto) ..3 (cuenta|cuentas|nomina), (solicitar|solicite|solicitud|tramitar|pedi|pedir) ..3 (tarjeta|cuenta|tarjetas), (domiciliar|domicilie|llevar|traer|pase) ..2 nomina, nuevo cliente, regalo de bienvenida`,
    },
    'identity-checks': {
      judged: `(verificacion|validacion|comprobacion) ..2 (identidad|datos|documentos|facial|documentacion)?, documentacion, reconocimiento facial, tramites, papeleo`,
      named: `(verificar|validar|acreditar|verificaron|confirmar) ..2 (identidad|datos|cuenta|documentos|domicilio), (dni|nie|ine|cedula|pasaporte|rfc) ..2 (vencido|escaneado|caducado|foto)?, (enviar|mande|mandar|subir|envie|presentar|piden|pidieron|pedian) ..3 (documentos|documentacion|papeles|dni|cedula|nominas|comprobante|comprobantes), comprobante de (domicilio|ingresos|domicilio reciente), origen de (los)? ..1 fondos`,
    },
    'bank-account': {
      judged: `(la|mi|una|su|esta)? cuenta, (las|mis|sus)? cuentas, (cuenta|cuentas) (corriente|corrientes|nomina|de ahorro|de ahorros|sueldo|bancaria|bancarias|conjunta|vista|rut|online), caja de ahorro, caja de ahorros, saldo, ahorros`,
      named: `(bloquear|bloquearon|bloqueo|bloqueado|bloqueada|embargo|embargaron|congelaron|congelado|retenido|retienen|retuvieron) ..3 (cuenta|cuentas|saldo|fondos|dinero|plata|nomina|sueldo), (cobrar|ingresar|depositar|depositaron) ..2 (nomina|sueldo|pension)`,
    },
    'payment-card': {
      judged: `tarjeta, tarjetas, (tarjeta|tarjetas) (de credito|de debito|credito|debito|prepago|virtual|revolving), limite (de credito|de la tarjeta), linea de credito, pin, contactless, visa, mastercard, american express, plastico`,
      named: `tarjeta ..3 (rechazada|bloqueada|clonada|robada|perdida|vencida|caducada|denegada|llego|llega), (rechazaron|rechaza|rechazo|bloquearon|clonaron|denegaron) ..2 (tarjeta|compra|pago|operacion)`,
    },
    transfers: {
      judged: `transferencia, transferencias, (transferencia|transferencias) (bancaria|bancarias|inmediata|inmediatas|internacional|spei), bizum, spei, pix, yape, plin, nequi, daviplata, giro, giros, remesa, remesas, domiciliaciones`,
      named: `(transferir|transferi|transfirieron|transfiero|enviar|envie|mandar|mande) ..2 (dinero|plata|fondos|euros|pesos|dolares), (pago|transferencia|deposito) ..3 (acreditado|acreditada|acredito|rebotado|rebotada|pendiente|reflejado|refleja|abonado)`,
    },
    lending: {
      judged: `prestamo, prestamos, credito, creditos, hipoteca, hipotecas, (prestamo|credito|creditos|prestamos) (personal|hipotecario|personales|al consumo|vehicular|de coche|hipotecarios|preconcedido|automotriz), refinanciacion, reunificacion de deudas, financiacion, microcredito`,
      named: `(aprobaron|rechazaron|negaron|denegaron|concedieron|aprobar|conceder|denegado) ..3 (prestamo|credito|hipoteca|solicitud), (amortizar|amortizacion|refinanciar|subrogar|subrogacion|aval|avalista|tasacion|escritura), buro de credito, asnef, veraz, datacredito, dicom`,
    },
    'account-fees': {
      judged: `comision, comisiones, (comision|comisiones|gastos|cuota|cuotas|cargo|cargos) (de|por) ..1 (mantenimiento|descubierto|transferencia|retiro|manejo|administracion|apertura|cancelacion|cajero|inactividad|anualidad|reclamacion), cuota de manejo, anualidad, costo de mantenimiento, gastos bancarios, tipo de cambio, descubierto, descubiertos, numeros rojos`,
      named: `(cobran|cobraron|cobro|cobrar|cobrando|cobrarme) ..4 (comision|comisiones|mantenimiento|descubierto|anualidad|manejo|tener la cuenta)`,
    },
    'disputed-charges': {
      judged: `contracargo, contracargos, (departamento|area|equipo) de (fraude|fraudes|aclaraciones), aclaracion, aclaraciones, desconocimiento de compra`,
      named: `(cargo|cargos|cobro|cobros|compra|compras|movimiento|movimientos|retiro|retiros|operacion|operaciones|consumo|consumos) (no reconocido|no reconocidos|no reconocida|no reconocidas|no autorizado|no autorizados|no autorizadas|fraudulento|fraudulentos|fraudulenta|fraudulentas|indebido|indebidos|desconocido|desconocidos|extraño|extraños), (desconoci|desconocer|desconozco|disputar) ..2 (cargo|compra|cargos|consumo|consumos), (robaron|hackearon|vaciaron|clonaron|sacaron|sustrajeron) ..3 (cuenta|tarjeta|dinero|plata|ahorros), phishing, suplantacion, (doble cargo|cargo duplicado|cobro duplicado|cobraron dos veces|doble cobro)`,
    },
    'interest-rates': {
      judged: `interes, intereses, (tipo|tipos|tasa|tasas) ..1 interes, tae, cat, tasa, tasas, euribor, rentabilidad, remuneracion, rendimiento, rendimientos`,
    },
    'insurance-premium': {
      judged: `prima, primas, (precio|costo|coste|cuota|valor|recibo|cotizacion) ..1 (seguro|poliza|seguros|cobertura), cotizacion, bonificacion`,
      named: `(subieron|suben|subio|sube|subida|aumentaron|aumento|encarecieron) ..3 (seguro|poliza|prima|cuota del seguro|cuota)`,
    },
    'policy-cover': {
      judged: `cobertura, coberturas, poliza, polizas, (seguro|seguros) (de|a) ..1 (hogar|coche|auto|vida|salud|viaje|moto|casa|todo riesgo|decesos|carro|medico|terceros|mascotas), seguro, seguros, franquicia, deducible, (cuadro|cartilla) medic*, condiciones de la poliza, copago, copagos, carencia`,
      named: `(cubre|cubren|cubria|cubrir|cubierto|cubierta|cubrieron|cubriera), exclusiones, exclusion, letra (pequeña|chica)`,
    },
    'insurance-claim': {
      judged: `siniestro, siniestros, perito, peritos, peritaje, peritacion, tasador, indemnizacion, (gestion|tramitacion|parte|tramite|reclamo) ..2 (siniestro|siniestros|accidente|poliza), tramitador, tramitadora, ajustador, ajustadores, liquidador, inspector, reembolso de gastos, (autorizacion|autorizaciones) medic*`,
      named: `(dar|di|dimos|abrir|abri|declarar|dar de alta) ..2 parte, (mi|el|un|tuve un) (accidente|choque|golpe|robo|incendio), (indemnizar|indemnizan|indemnizaron), (siniestro total|declararon siniestro|perdida total)`,
    },
    'roadside-assistance': {
      judged: `grua, gruas, gruista, asistencia (en carretera|en viaje|vial|mecanica|en el hogar|domiciliaria|al hogar), auxilio (mecanico|vial), (taller|talleres) (concertado|concertados|asociado|autorizado), coche de (sustitucion|cortesia), auto de reemplazo, vehiculo de sustitucion, fontanero, cerrajero, plomero, reparador, reparadores`,
      named: `(quede|quedamos|quedo) ..2 (tirado|tirada|tirados|varado|varados|varada), remolque, remolcaron`,
    },
    adviser: {
      judged: `(gestor|gestora|gestores|asesor|asesora|asesores|ejecutivo|ejecutiva|ejecutivos|cajero humano|agente|director|directora|interventor|subdirector|corredor|corredora|mediador|mediadora) ..1 (banco|cuenta|cuentas|personal|financiero|financiera|seguros|oficina|sucursal|comercial|hipotecario)?, (personal|empleado|empleada|empleados|atencion|trato) (de|en) (la|el)? ..1 (oficina|sucursal|banco|ventanilla|caja), cajeros humanos, cajera`,
    },
    'policy-renewal': {
      judged: `renovacion, renovacion (de la poliza|del seguro|automatica), recibo de (la)? renovacion`,
      named: `(renovar|renove|renovaron|renovo|renovado|renovarme|prorroga|prorrogar) ..3 (seguro|poliza)?, vencimiento de la poliza`,
    },
    'closing-account': {
      judged: `cierre de (la)? ..1 (cuenta|cuentas)`,
      named: `(cerrar|cerre|cerraron|cancelar|cancele|cancelaron|anular|dar de baja|rescindir) ..3 (cuenta|cuentas|tarjeta|poliza|seguro|tarjetas), baja (del seguro|de la poliza|de la tarjeta|de la cuenta), (cuenta|poliza|tarjeta) (cancelada|cerrada)`,
    },
  },
  reasons: [
    {
      id: 'card-swallowed',
      place: 'cash-machine',
      driver: 'promise',
      weight: -0.55,
      patterns: `(trago|comio|retuvo|quedo) ..2 (tarjeta|mi tarjeta), (cajero|cajeros) ..2 (sin (dinero|efectivo|plata|servicio)|fuera de servicio|no (dan|da|tiene) ..1 (dinero|efectivo))`,
    },
    {
      id: 'branch-closed',
      place: 'bank-branch',
      driver: 'effort',
      weight: -0.5,
      patterns: `(cerraron|cierran|cerrando|cerrado) ..2 (oficina|oficinas|sucursal|sucursales), (sin|solo con) cita previa, (solo|nada mas) ..2 (atienden|caja|abren) ..3 (mañana|martes|jueves|once|11|10)`,
    },
    {
      id: 'frozen',
      place: 'bank-account',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'obstructed',
      patterns: `(bloquearon|bloqueo|bloqueado|bloqueada|bloquean|congelaron|congelado|retienen|retuvieron|retenido) ..3 (cuenta|cuentas|saldo|fondos|dinero|plata|nomina|sueldo), (cuenta|cuentas|fondos|dinero) ..1 (bloqueada|bloqueado|bloqueadas|bloqueados|congelada|congelados|retenido)`,
    },
    {
      id: 'declined',
      place: 'payment-card',
      driver: 'promise',
      weight: -0.5,
      patterns: `tarjeta ..3 (rechazada|denegada|bloqueada), (rechaza|rechazan|rechazo|rechazaron|deniega) ..2 (tarjeta|pago|compra)`,
    },
    {
      id: 'fraud-on-account',
      place: 'disputed-charges',
      driver: 'trust',
      weight: -0.6,
      patterns: `(robaron|vaciaron|sacaron|sustrajeron|hackearon|clonaron) ..3 (cuenta|tarjeta|dinero|plata|ahorros)`,
    },
    {
      id: 'claim-denied',
      place: 'insurance-claim',
      driver: 'indifference',
      weight: -0.65,
      subReason: 'obstructed',
      patterns: `(rechazaron|rechazan|rechazo|niegan|negaron|denegaron|deniegan) ..2 (siniestro|parte|indemnizacion|cobertura|reclamo), no ..2 (pagan|pagaron|indemnizan|indemnizaron|hacen cargo|hicieron cargo)`,
    },
    {
      id: 'claim-paid',
      place: 'insurance-claim',
      driver: 'indifference',
      weight: 0.55,
      patterns: `(pagaron|resolvieron|tramitaron|gestionaron|arreglaron) ..2 (siniestro|parte|indemnizacion) ..2 (rapido|enseguida|rapidamente|dias|problema)`,
    },
    {
      id: 'not-covered',
      place: 'policy-cover',
      driver: 'promise',
      weight: -0.5,
      patterns: `(no|nada|nunca) ..1 (cubre|cubren|cubria|cubrieron|cubrio), no cubre nada`,
    },
    {
      id: 'transfer-slow',
      place: 'transfers',
      driver: 'effort',
      weight: -0.45,
      patterns: `(transferencia|transferencias|pago|giro|deposito) ..2 (tarda|tardo|tardan|demora|demoro|demoran) ..3 (dia|dias|semana|semanas|horas|mucho|#), (transferencia|deposito|pago) ..2 no ..2 (llego|llega|acredito|acredita|refleja)`,
    },
    {
      id: 'rate-bad',
      place: 'interest-rates',
      driver: 'price',
      weight: -0.45,
      patterns: `(intereses|interes|tasas|tasa) ..1 (abusivos|abusivo|abusivas|altisimos|altisima|altisimas|altos|usura|usureros|excesivos|desmedidos)`,
    },
    {
      id: 'verify-again',
      place: 'identity-checks',
      driver: 'effort',
      weight: -0.45,
      patterns: `(piden|pidieron|pedian|solicitan|exigen) ..4 (documentos|documentacion|papeles|requisitos|dni|comprobantes|papeleo)`,
    },
  ],
  unmeant: `(tener|tengan|tengo|tienen|ten|teniendo|tomar|tomen|tuvieron) en cuenta, darse cuenta, (me|se|nos) (di|dio|dimos|doy|da|dan|dieron) cuenta, dar cuenta, a fin de cuentas, mas de la cuenta, por (mi|su) cuenta, la cuenta (del restaurante|por favor), pedir la cuenta, pedimos la cuenta, trajeron la cuenta, (cuenta|cuentas) (de|con) (correo|instagram|usuario|twitter|un|una|todo|muchas), cuenta con, (estoy|estar|esta) seguro, (estoy|estar) segura, seguro que, seguro de que, sitio seguro, lugar seguro, de seguro, a buen seguro, muy seguro, mi prima, (tarjeta|tarjetas) (de embarque|sim|regalo|de visita|de memoria|de sonido|grafica|llave), tarjeta de la habitacion, materia prima, (poco|mucho|ningun|falta de|sin|con) interes, de interes, interes (en|por), cobertura (movil|de red|de la linea|telefonica|de señal|4g|5g), (sin|mala|buena|poca) cobertura, dar credito, darle credito, oficina de (turismo|correos), saldo (telefonico|de recarga)`,
  signs: `banco, bancos, bancario, bancaria, banca, entidad bancaria, aseguradora, aseguradoras, compañia de seguros, seguro de, poliza, polizas, hipoteca, bbva, santander, caixabank, la caixa, bankia, sabadell, ing direct, bankinter, banamex, banorte, bancolombia, davivienda, banco estado, galicia, mapfre, mutua madrileña, linea directa, axa, allianz, sanitas, adeslas, tarjeta de credito, transferencia bancaria`,
};

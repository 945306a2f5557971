import type { LeavingCue } from '../../opinions/cue-entries';

// Compuesto de lo que no cambia con el tiempo ni la persona: quién presta, adónde se va uno, qué se lleva, qué deja.
const QUIEN = `(banco|bancos|compañia|compañias|operadora|operador|empresa|empresas|proveedor|aerolinea|aseguradora|seguro|gimnasio|supermercado|marca|tienda|cadena|app|aplicacion|plataforma|entidad|hotel|restaurante|agencia|red|cia|comercializadora|mutua|correduria|servicio|telefonica|caja|cooperativa|parte|lado|sitio)`;
const OTRO = `(otro|otra|un|una) ..1 ${QUIEN}`;
const RIVAL = `(la competencia|competencia|un competidor|otro lado|otra parte|los otros)`;
const CASA = `(este banco|esta compañia|esta empresa|esta operadora|esta aerolinea|esta app|esta aseguradora|este gimnasio|esta tienda|este proveedor|aqui|aca)`;
const TENIDO = `(cuenta|cuentas|contrato|contratos|suscripcion|servicio|servicios|linea|lineas|tarjeta|tarjetas|membresia|plan|poliza|polizas|abono|seguro|seguros|hipoteca|internet|fibra)`;
const LLEVADO = `(dinero|plata|nomina|ahorros|ahorro|cuenta|cuentas|numero|numeros|linea|lineas|hipoteca|seguro|seguros|negocio|inversiones|poliza|polizas|portabilidad|contrato|tarjetas|pension)`;
const MI = `(mi|mis|la|el|las|los|nuestra|nuestro|nuestras|nuestros|toda mi|todo mi|todos mis|todas mis|todo el|toda la)`;
const ME = `(me|nos)`;

const VOY = `(voy|vamos|cambio|cambiamos|paso|pasamos|marcho|marchamos|largo|largamos|mudo|mudamos|ire|iremos|cambiare|cambiaremos|pasare|pasaremos|marchare|marcharemos|mudare|voy a ir|voy a cambiar|voy a pasar|voy a mudar|vamos a cambiar|vamos a pasar|vamos a ir|estoy cambiando|estoy pasando|estamos cambiando|estamos pasando|quiero cambiar|quiero ir|quiero pasar)`;
const IRME = `(voy a|vamos a|quiero|queremos|prefiero|preferimos|decidi|decidimos|he decidido|hemos decidido|tengo que|tendre que|termino|acabare|acabo|necesito|toca|estoy por|estamos por|intento|procedo a|estoy|estamos) ..1 (irme|irnos|cambiarme|cambiarnos|pasarme|pasarnos|marcharme|marcharnos|mudarme|largarme|cambiandome|pasandome|cambiandonos|pasandonos)`;
const FUI = `(cambie|cambiamos|pase|pasamos|fui|fuimos|marche|marchamos|mude|mudamos|he cambiado|hemos cambiado|he pasado|hemos pasado|he ido|hemos ido|he marchado|acabe cambiando|acabe yendo|acabamos cambiando|habia cambiado)`;
const A = `(a|al|con|para|hacia)`;
const CUANDO = `(mañana|hoy|ya|hoy mismo|mañana mismo|ahora mismo|ya mismo|esta semana|este mes|la semana que viene|el mes que viene|el mes proximo|cuanto antes|el lunes|el martes|el miercoles|el jueves|el viernes)`;
const CANCELO = `(cancelo|cierro|rescindo|anulo|cancelare|cerrare|rescindire|cancelaremos|cerraremos|doy de baja|dare de baja|daremos de baja)`;

/** Verbos de irse según tiempo y persona, con adónde se va uno, qué se lleva o qué deja. */
export const leavingVerbs: readonly LeavingCue[] = [
  {
    id: 'leaving.gone-elsewhere',
    kind: 'left',
    weight: -0.9,
    isElsewhere: true,
    patterns: `${ME} ..1 ${FUI} ..1 ${A} (${OTRO}|${RIVAL}), ${ME} ..1 (lleve|llevamos|he llevado|hemos llevado) ..1 ${MI} ..1 ${LLEVADO}, (porte|portamos|he portado|hemos portado|traspase|he traspasado|traslade) ..1 ${MI} ..1 ${LLEVADO} ${A} (${OTRO}|${RIVAL}), ya ${ME} (cambiaron|pasaron) ${A} (${OTRO}|${RIVAL})`,
  },
  {
    id: 'leaving.gone-to-name',
    kind: 'left',
    weight: -0.9,
    needs: ['name', 'own'],
    isElsewhere: true,
    patterns: `${ME} ..1 ${FUI} con, ${ME} ..1 (cambie|cambiamos|pase|pasamos|he cambiado|hemos cambiado|he pasado|hemos pasado) a, (porte|he portado|traspase|he traspasado|lleve|he llevado|pase|he pasado) ..1 ${MI} ..1 ${LLEVADO} a`,
  },
  {
    id: 'leaving.gone-from',
    kind: 'left',
    weight: -0.9,
    patterns: `${ME} ..1 (he dado|hemos dado|habia dado) de baja, (despues de|luego de|tras|desde) (darme|darnos|haberme dado|habernos dado) de baja, (cancele|cerre|rescindi|anule|he cancelado|he cerrado|he anulado|hemos cerrado|hemos cancelado|he rescindido) ..1 ${MI} ..1 ${TENIDO}, (deje|dejamos|he dejado|hemos dejado) (este banco|esta compañia|esta empresa|esta operadora|esta app|este gimnasio)`,
  },
  {
    id: 'leaving.going-elsewhere',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['own'],
    isElsewhere: true,
    patterns: `${ME} ..1 ${VOY} ..1 ${A} (${OTRO}|${RIVAL}), ${IRME} ..1 ${A} (${OTRO}|${RIVAL}), ${ME} ..1 (llevo|llevamos|llevare|llevaremos|voy a llevar|vamos a llevar|estoy llevando) ..1 ${MI} ..1 ${LLEVADO}, (porto|portare|portamos|portando|portar|traspaso|traspasare|traslado|muevo|movere|pasare|cambiare|paso) ..1 ${MI} ..1 ${LLEVADO} ${A} (${OTRO}|${RIVAL}), (porto|portare|voy a portar|estoy portando) ${MI} ..1 (numero|linea|lineas|numeros), ${IRME} ..1 de ${QUIEN}, ${ME} ..1 (cambio|cambiamos|cambiare|cambiaremos|voy a cambiar|vamos a cambiar|estoy cambiando) de ${QUIEN}, ${ME} ..1 (cambio|cambiare|paso|ire|voy) ${A} los (demas|de enfrente)`,
  },
  {
    id: 'leaving.going-to-name',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['name', 'own'],
    isElsewhere: true,
    patterns: `${ME} ${VOY} ..1 (a|con), ${IRME} (a|con), (porto|portare|portando|portar|traspaso|traspasare|muevo|llevo|llevare|paso|pasare) ..1 ${MI} ..1 ${LLEVADO} a`,
  },
  {
    id: 'leaving.ending',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['own'],
    patterns: `${CANCELO} ..1 ${MI} ..1 ${TENIDO}, ${CUANDO} ..1 (mismo)? ${ME}? (cancelo|doy de baja|desinstalo|rescindo), ${ME} ..1 (doy|dare|damos|daremos|voy a dar|estoy dando) de baja, (no|nunca) ..1 (voy|vamos|pienso|pensamos) a? renovar, ya no ..2 (voy a usar|vamos a usar|voy a utilizar|usare|usaremos|utilizare|seguire usando), ya no (necesito|necesitamos|quiero|queremos|uso|usamos) ..1 ${MI} ..1 ${TENIDO}, (dejo|dejamos|dejare|voy a dejar|vamos a dejar) (este banco|esta compañia|esta empresa|esta operadora|esta app|este gimnasio|de ser cliente|de ser socio|de comprar|de usarla|de usarlo|de volar), ${ME} (voy|vamos|marcho|largo|ire|ireme) de ${CASA}, (no seguire|no sigo|dejo de ser|no seguiremos) ..1 (cliente|clientes|siendo cliente|con ustedes|con vosotros)`,
  },
  {
    id: 'leaving.ending-outright',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['opening', 'closing', 'own'],
    patterns: `${ME} (voy|marcho|largo|piro), (cancelo|desinstalo) ${CUANDO}, voy a cancelar ${CUANDO}?, ${ME} (cambio|voy a cambiar|cambiare|marchare|ire|voy a ir|voy a marchar), ${ME} (paso|cambio) (a)? (otra|otro)`,
  },
  {
    id: 'leaving.if',
    kind: 'threat',
    weight: -0.7,
    needs: ['condition', 'closing', 'own'],
    patterns: `(cancelo|cancelare|cancelamos|cancelaremos|desinstalo|desinstalare|rescindo|cierro) (todo|mañana|hoy|ya|la|lo)?, ${ME} ..1 (voy|vamos|marcho|marchamos|largo|largamos|ire|iremos|cambio|cambiamos|cambiare|cambiaremos|borro|salgo|piro|cambiaria|iria) ${CUANDO}?, (voy|vamos) a (cancelar|irme|irnos|cambiarme|cambiarnos)`,
  },
  {
    id: 'leaving.if-changing',
    kind: 'threat',
    weight: -0.7,
    needs: ['condition', 'opening'],
    patterns: `(cambio|cambiare|cambiamos|cambiaremos) de ${QUIEN}`,
  },
  {
    id: 'leaving.if-from',
    kind: 'threat',
    weight: -0.7,
    needs: ['condition', 'own'],
    patterns: `(la|lo|las|los) (desinstalo|borro|cancelo|cierro|elimino|doy de baja|dare de baja|cancelare), (pierden|perderan|perdereis|perdeis) ..1 (un|una|a un|a una)? (cliente|clienta), ${ME} (veran|vereis) en (otra|otro|la competencia), (me|nos) (perderan|pierden|perdeis) ..1 (como)? (cliente|clientes)`,
  },
];

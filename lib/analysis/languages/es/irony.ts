import type { IronyCue } from '../../opinions/cue-entries';

const OWN = '(mi|mis|nuestra|nuestras|nuestro|nuestros)';
const ME = '(me|nos|te|le|les|os|se)';
/** What nobody is praised for in earnest: "cancelar mi vuelo", but not "cancelar mi suscripción". */
const FAILING = `(
  (haber)? (perder|romper|dañar|destrozar|estropear|arruinar|extraviar|fastidiar|retrasar|demorar|robar|ignorar|perdido|roto|arruinado|estropeado|dañado|destrozado|extraviado|robado|ignorado) ${OWN}|
  (perder|extraviar|romper) (la|las|el|los) (maleta|maletas|equipaje|equipajes|paquete|pedido|valija|valijas)|
  (haber)? (cancelar|cancelado) ..1 (vuelo|vuelos|viaje)|
  (perderme|perdernos|romperme|rompernos|cancelarme|cancelarnos|robarme|robarnos) ..1 (maleta|maletas|equipaje|vuelo|vuelos|paquete|pedido|valija|reserva|telefono|bolso|viaje|dinero)|
  (arruinarme|arruinarnos|estropearme|estropearnos|fastidiarme|fastidiarnos|joderme|jodernos|amargarme|amargarnos|destrozarme|destrozarnos|colgarme|colgarnos|estafarme|estafarnos|mentirme|mentirnos|ignorarme|ignorarnos|maltratarme|maltratarnos|engañarme|engañarnos)|
  (haberme|habernos|haberle|haberles) (perdido|arruinado|cancelado|jodido|estropeado|roto|dejado|cobrado|estafado|mentido|colgado|ignorado)|
  (hacerme|hacernos) (esperar|perder el vuelo|perder el tiempo|perder tiempo|perder la conexion|perder la mañana|perder la tarde|pasar un mal rato)|
  (tenerme|tenernos|dejarme|dejarnos) (esperando|en espera|tirado|tirada|tirados|tiradas|colgado|colgada|colgados|plantado|plantada|plantados|sin|en visto|#|una hora|dos horas|tres horas|horas)|
  no (contestar|contestarme|responder|responderme|atender|atenderme|atendernos|ayudar|ayudarme|avisar|avisarme|avisarnos|hacer nada|resolver nada|resolver mi|solucionar nada|solucionar mi|cumplir|entregar|devolverme)|
  (cobrarme|cobrarnos) (dos veces|de mas|doble)|(tomarme|tomarnos) el pelo|(tratarme|tratarnos) como
)`
  .replaceAll(/\s+/g, ' ')
  .replaceAll('( ', '(')
  .replaceAll(' )', ')')
  .replaceAll('| ', '|')
  .replaceAll(' |', '|');
const ORDEALS =
  '(retraso|retrasos|demora|demoras|cancelacion|planton|maltrato|mal servicio|pesimo servicio|horrible servicio|nefasto servicio|mala atencion|pesima atencion|nula atencion|nula ayuda|nula respuesta|mal trato|pesimo trato|robo|estafa|perdida de tiempo|incompetencia|ineficacia|ineficiencia|disgusto|mal rato|mal trago|dolor de cabeza|tomadura de pelo|engaño)';
const LONG = '(hora|horas|# minutos|minutos|media hora|siglos|una eternidad|toda la mañana|toda la tarde)';
const TRIALS = `((esperar|estar esperando|hacer cola|hacer fila|perder) ..3 ${LONG}|hacer (cola|colas|fila|filas) bajo|hacer (cola|fila)|(perder) (el vuelo|la conexion|el tiempo|el tren)|pagar (para|por) nada|pagar dos veces|que ${ME} (cuelguen|cuelgue|ignoren|ignore|dejen tirado|dejen tirada|dejen tirados|dejen en visto|dejen esperando|cobren dos veces|cobren de mas|mientan|tomen el pelo|hagan esperar|cancelen|pierdan|roben|estafen|traten como|atiendan mal)|que (nadie|no) ${ME}? ..1 (conteste|contesten|responda|respondan|atienda|atiendan|funcione|funcionen|avise|avisen|llegue|lleguen))`;

/** Praise that its own words give away: for a failure, at an ordeal, or as another's claim. Own knowledge, Raíz contributors. */
export const ironyCues: readonly IronyCue[] = [
  {
    id: 'irony.thanks-for-failure',
    kind: 'failure',
    weight: -1,
    patterns: `(gracias|bravo|felicidades|felicitaciones|felicito|enhorabuena|ole|chapo|aplauso|aplausos|buen trabajo|gran trabajo|excelente trabajo|premio) ..2 por ${FAILING}, (gracias|bravo|felicidades|felicitaciones|enhorabuena|aplauso|aplausos|agradece|agradecido|agradecida) ..2 (por)? (el|la|los|las|tu|su|vuestra|vuestro|otro|otra|tanto|tanta|este|esta)? (#|una|dos|tres|cuatro|cinco|seis)? ${ORDEALS}, (gracias|bravo|felicidades|felicitaciones|enhorabuena|aplauso) ..2 por (las|los|la)? (#|dos|tres|cuatro|cinco|seis|siete|muchas|tantas)? ${LONG} de (espera|retraso|demora|cola), gracias ..1 por (nada|absolutamente nada)`,
  },
  {
    id: 'irony.applause-for-failure',
    kind: 'failure',
    weight: -1,
    patterns: `(buen trabajo|gran trabajo|excelente trabajo|bonito trabajo|bien hecho|bravo) ..1 ((perdiendo|rompiendo|arruinando|estropeando|extraviando|robando) ..1 (maletas|maleta|equipaje|equipajes|vacaciones|viaje|paquete|paquetes|pedido|pedidos|dia|boda|luna de miel|tiempo)|cancelando ..1 (vuelo|vuelos)|ignorando a|ignorandome|ignorandonos|dejandome|dejandonos|haciendome (esperar|perder)|haciendonos (esperar|perder)|cobrandome|cobrandonos|mintiendo|estafando|tomandonos)`,
  },
  {
    id: 'irony.joy-of-ordeal',
    kind: 'failure',
    weight: -1,
    patterns: `(encanta|encanto|adoro|gusto|gusto da|ilusion|alegria|maravilla|bonito|lindo|bien|divertido|placer|nada mejor que|nada como|amo) ..1 ${TRIALS}`,
  },
  {
    id: 'irony.delight',
    kind: 'delight',
    weight: -0.9,
    patterns: `que (maravilla|bien|alegria|ilusion|gusto|detalle|bonito|lindo|nivel|divertido|sorpresa|emocion|suerte|suerte la mia|genial|padre|chido|chevere|casualidad), (pues|muy|ay|ah|vaya|todo|mira que) (bien|genial|bonito|lindo|estupendo|perfecto|maravilloso), bravo, ole, olé, enhorabuena, felicidades, felicitaciones, bien hecho, buen trabajo, lo que (faltaba|me faltaba|nos faltaba)`,
  },
  {
    id: 'irony.reported',
    kind: 'reported',
    weight: 0,
    patterns: `(dicen|dice|prometen|anuncian|presumen|aseguran|presume|alardean|alardea) (que|de|ser|tener)?, se (hacen llamar|hace llamar|jactan|vanaglorian|venden como|vende como|anuncian como|anuncia como), supuesto, supuesta, supuestos, supuestas, supuestamente, presunto, presunta, segun (ellos|ustedes|vosotros|su web|la publicidad|su publicidad)`,
  },
];

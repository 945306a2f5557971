import type { ConditionCue } from '../../opinions/cue-entries';

const FALLO = `(vez|fallo|falla|error|problema|retraso|subida|demora|mentira|averia|cobro|excusa|caida|corte|incidencia)`;
const QUE_PASE = `(vuelva|vuelvan|volvais|sigan|siga|sigais|suban|suba|subais|contesten|conteste|contesteis|respondan|responda|respondais|solucionen|solucione|solucioneis|arreglen|arregle|arregleis|resuelvan|resuelva|resolvais|devuelvan|devuelva|devolvais|cumplan|cumpla|mejoren|mejore|mejoreis|cambien|cambie|llamen|llame|llameis|hagan|haga|hagais|den|deis|falle|fallen|falleis|pase|ocurra|cobren|cobre|cobreis|toquen|pongan|llegue|lleguen|atiendan|atienda|bajen|baje|quiten|falten)`;

/** Lo que hace depender de algo lo que está al lado, y lo que solo lo parece. "Sí" con acento no lo es: lo mira quien lee. */
export const conditionCues: readonly ConditionCue[] = [
  {
    id: 'condition.si',
    opens: 'condition',
    patterns: `si, a menos que, a no ser que, salvo que, excepto que, en caso de que, siempre que no, mientras no, mientras sigan, mientras siga, con que, como (no)? ..3 ${QUE_PASE}, hasta que (no)? ..2 ${QUE_PASE}`,
  },
  {
    id: 'condition.o',
    opens: 'consequence',
    patterns: `de lo contrario, de no ..1 (ser|hacerlo|haber|recibir|obtener), en caso contrario, o (me|nos|cancelo|cierro|cambio), o bien (me|nos|cancelo), o si no, (a|para)? la proxima, (un|una|otro|otra) ..1 ${FALLO} mas, (otro|otra) ${FALLO}, una mas, una mas y, uno mas`,
  },
  {
    id: 'condition.no-si',
    opens: 'nothing',
    patterns: `como si, ni si, incluso si, aun si, solo si, si bien, por si, si es que, si acaso, que si, y si, que (pasa|pasaria|pasara|pasa entonces|ocurre|ocurriria|ocurrira|sucede|sucederia|sucedera|hago|hacemos|puedo hacer) (si|cuando), si no (fuera|fuese|hubiera|llega a ser), si (pudiera|pudiese|pudieramos|fuera|fuese|hubiera|hubiese|tuviera|puedo|podemos), si (quieren|quieres|quereis|quiere|buscan|buscas|buscais|busca|valoran|valoras|aprecian|aprecias|desean|piensan|piensas|estan pensando|estas pensando|van a venir|vas a venir|vais a venir), (se|sabe|saben|saber|ver|veo|pregunte|pregunto|preguntaron|preguntar|preguntan|preguntando|importa|dudo|duda) ..1 si, si señor, eso si, ahora si, claro que si, porque si, un si, este si, esta si, aqui si`,
  },
];

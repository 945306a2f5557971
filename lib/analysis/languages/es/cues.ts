import type { LanguageCues } from '../../opinions/cue-entries';
import { aspectCues } from './cues-aspects';
import { careCues } from './cues-care';
import { effortCues, promiseCues } from './cues-effort-promise';
import { evaluationCues } from './cues-evaluations';
import { indifferenceCues } from './cues-indifference';
import { circumstanceCues, competitorCues, priceCues, trustCues } from './cues-other-reasons';
import { productCues } from './cues-product';
import { tableCues } from './cues-table';
import { travelCues } from './cues-travel';
import { conditionCues } from './conditions';
import { ironyCues } from './irony';
import { leavingCues } from './leaving';
import { leavingVerbs } from './leaving-verbs';

/** Everything Spanish says about opinions and leaving. */
export const spanishCues: LanguageCues = {
  drivers: [
    ...travelCues,
    ...tableCues,
    ...indifferenceCues,
    ...careCues,
    ...effortCues,
    ...promiseCues,
    ...priceCues,
    ...trustCues,
    ...competitorCues,
    ...circumstanceCues,
    ...productCues,
  ],
  aspects: aspectCues,
  evaluations: evaluationCues,
  leaving: [...leavingVerbs, ...leavingCues],
  conditions: conditionCues,
  irony: ironyCues,
  idle: `(gracias|bravo|felicidades|enhorabuena|agradezco|agradecida|agradecido|agradecidos|trabajo|chapo) ..4 (encontrar|encontrando|encontrado|localizar|localizado|recuperar|recuperado|devolver|devolverme|devolvernos|devuelto|entregar|entregado) ..3 (maleta|maletas|equipaje|valija|valijas|bolso|mochila), (deje|dejamos|deja|dejar|dejado|facture|facturamos) ..1 (mi|mis|la|las|el|nuestras) ..1 (maleta|maletas|equipaje|valija|valijas|mochila), (fallo|falla|error|problema|retraso|subida|demora|mentira|averia|cobro|excusa) mas (de|del|en|por|con|para|que|a|al|grave|serio|comun|frecuente), un poco, un poquito, de diez (años|año|minutos|dias|horas|meses|semanas|personas|euros|pesos|dolares|soles|mil|millones|noches|kilos|metros|veces|km|kilometros|segundos), (los|unos|muchos|varios|hay|hubo|habia|constantes|continuos|tantos|sin|sufro|sufrimos|tengo|tenemos|tuvimos|mas) cortes, cortes (de|constantes|continuos|todo|cada|a cada|diarios), (me|nos) ..1 (cambie|cambiamos|pase|pasamos|he cambiado|hemos cambiado|he pasado|hemos pasado) (a|con) (ustedes|vosotros|vos|este|esta|estos), (iba|ibamos) a (darme|darnos|dar) de baja, no (vas a|van a|vais a|va a|puedes|se puede) ..1 (encontrar|pedir|encontraras) ..1 (mejor|mejores), no (vas a|van a|vais a|va a|puedes|se puede) ..1 (encontrar|pedir) nada mejor, no (encontraras|encontraran|encontrareis|encuentras|hay) nada mejor, no (pude|pudimos|puedo|podemos|se le puede) ..1 (encontrarle|encontrar|poner|ponerle) ..1 (ni un|ni una|ningun|ninguna|un|una|un solo|una sola) (defecto|defectos|fallo|pega|pero), no ..1 (te|me|nos|se) (deja|dejan|dejaba|dejaban|dejo|dejaron|permite|permiten|permitia|permitio) ..1 (dormir|descansar|conversar|hablar|concentrarse|concentrarte|pegar ojo|relajarse|relajarte), (probe|probamos|probado|pruebo|probar|comparado|comparo|comparando) ..1 la competencia, (pense|pensaba|pensamos|pensabamos|crei|creia|creiamos|temia|temiamos) que ..1 (iba a ser|era|seria|fuera) (una|un|otra|otro)? (estafa|timo|fraude|engaño), no (hay|encontraras|encuentras|he encontrado|existe) ..1 mejor, sin embargo, no obstante, no ..1 (me|nos) (importaria|importa) (volver|regresar|repetir), no (pude|pudimos|pudieron) ..1 (repetir|volver|regresar), punto de vista, (a primera|a simple|hasta la) vista, en vista de, perder de vista, sin duda alguna, sin mas, cancelacion (gratis|gratuita|sin costo|sin coste), (sin|ningun|no hay|no hubo|no tuve|no tuvimos|ni un) ..1 (problema|problemas|inconveniente|inconvenientes|queja|fallo), no (solo|solamente|unicamente), buenos dias, buenas tardes, buenas noches, buen dia, buena tarde, buena noche, feliz (dia|año|navidad|cumpleaños), buen (viaje|fin de semana|finde|provecho|rato), de buena mañana, mas o menos, por lo menos, al menos, mas bien, o bien, si bien, bien (de|del) tiempo, esta bien, muy bien gracias, ya esta bien, mas vale, de nuevo, de nueva cuenta, nueva york, nuevo mexico, año nuevo, mala suerte, menos mal, no (estaria|vendria|estuvo|esta|estaba|es|son|fue) (nada)? mal, no (dudo|dudaria|dudamos|dudariamos|dudare|dudaremos|dudes|duden|dudeis) en, sin (dudarlo|dudar|duda|ninguna duda|lugar a dudas), no lo (dudes|duden|dudeis), no (te|se|os) (arrepentiras|arrepentiran|arrepentireis|pierdas|pierdan|lo pierdas|lo pierdan), (no|ni) ..1 (deje|dejes|dejen|dejeis) de (ir|visitar|probar|pasar|venir|conocer|pedir), quitar el (cargo|polvo), (deje|dejamos|dejar|dejado|dejo) ..1 (mi|mis|la|las|nuestras|el) (maleta|maletas|equipaje|valija|coche|llaves), de baja (laboral|medica|maternal), temporada (alta|baja), planta baja, en voz (alta|baja), alta (velocidad|definicion|gama), la primera vez, (primera vez|ultima vez) que (vine|vinimos|estuve|estuvimos|fui|fuimos|visite|viaje|compre|fue), (casco|ciudad|habana|parte|zona|san juan) (antiguo|antigua|vieja|viejo), (plaza|calle|centro|parte|habana|barrio) (vieja|viejo|antigua|antiguo|historico), mundo antiguo, aire fresco, agua fria, (cerveza|cervezas|bebida|bebidas|caña) (fria|frias|fresquita), plato fuerte, a la brevedad, en seco, mejor dicho, a lo mejor, lo mejor (es|seria) que, mejor que nada, de mal en peor, ni bien, bien comun, bien de interes, un bien, hombre bueno, por las buenas, a buen recaudo, buena parte, buen rato, buena cantidad, buen numero, gran parte, gran numero, gran cantidad, gran hotel, gran via, gran canaria, solo falta, hacer falta, hace falta (que|un|una), sin falta, con gusto, mucho gusto, servicio militar, personal shopper, datos personales, vuelo directo, horas antes, (no|ni) ..1 (tiene|tienen) (perdida|desperdicio), no hay (queja|quejas|pero), nada que (reprochar|objetar|envidiar al resto), (me|nos) ..1 (cambie|cambiamos|cambio|cambiaron|cambiar) (de|a|para|el|la|en) ..2 (habitacion|habitaciones|cuarto|ropa|mesa|asiento|asientos|hotel|piso|casa|zapatos|opinion|idea|tema|sitio|lugar|lado|planta|talla|color|vestuario|bañador), no ..1 (me|nos) (voy|vamos|ire) de (este|esta|mi|aqui|aca), (me|nos) ..1 (voy|vamos|ire|iremos|fui|fuimos|iba|mudo|mude|mudamos|marcho|marchamos|cambio|cambie|cambiamos|pase|pasamos|pasaron|cambiaron) ..1 (a|de) (otro|otra) (ciudad|pais|casa|habitacion|cuarto|mesa|reunion|cita|oficina|sucursal|planta|hotel|playa|estado|region|provincia|persona|departamento|piso|barrio), (cerre|cerramos|pedi|pedimos|pague|pagamos|cerrar) ..1 (la|mi|nuestra) cuenta (del|de la|en el|en la|de un|en un) (restaurante|bar|hotel|cafe|cafeteria|local|mesa|cena|comida|taberna|boda), nunca mas ..1 (supe|supimos|contestaron|contesto|respondieron|respondio|llamaron|llamo|aparecieron|aparecio|escribieron|se supo), (no|ni) (me)? ..1 (cambio|cambiaria|cambiare) por (nada|ninguna|ninguno|otra|otro)`,
  negators: `no, nunca, jamas, sin, nada, ni, tampoco, ningun, ninguna, ninguno, poco, poca, apenas, nadie, falta de, falta, carece de, ausencia de, lejos de, cero`,
  adjectiveComesFirst: false,
  sharedAdjectives: new Set(
    'excelente excelentes gran buen buena buenos buenas muy genial estupendo estupenda fantastico fantastica maravilloso maravillosa magnifico magnifica increible inmejorable inmejorables espectacular perfecto perfecta mejor lindo linda hermoso hermosa bonito bonita mal mala malo malos malas pesimo pesima pesimos pesimas horrible horribles terrible fatal nefasto nefasta'.split(
      ' ',
    ),
  ),
};

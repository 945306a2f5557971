import type { StayingWords } from '../../opinions/cue-entries';

const ELLOS = `(ellos|vosotros|ustedes|usted)`;
const CASA = `(esta|vuestra|su|mi|la|la misma) (compañia|empresa|operadora|aseguradora|entidad|suscripcion)`;
const CLIENTE = `(cliente|clienta|clientes|clientas|socio|socia|socios|suscriptor|suscriptora|abonado|abonada)`;

/** Lo que dice quien al final se queda o ha vuelto. "Me quedo" solo no basta: "me quedo sin línea", "me quedó claro". */
export const stayingWords: StayingWords = {
  cues: [
    {
      id: 'staying.me-quedo',
      patterns: `(me|nos) (quedo|quedamos|quedare|quedaremos|he quedado|hemos quedado) ..1 (con ${ELLOS}|como ${CLIENTE}|en ${CASA}), (me voy a|nos vamos a|prefiero|preferimos) (quedar|quedarme|quedarnos) ..1 (con ${ELLOS}|como ${CLIENTE}|en ${CASA})`,
      needs: ['own'],
    },
    {
      id: 'staying.al-final',
      patterns: `(al final|finalmente|asi que|total que|por ahora|de momento|por el momento) (me quedo|nos quedamos|me he quedado|nos hemos quedado|me quedare|nos quedaremos), ya no (me voy|nos vamos|me cambio|nos cambiamos|me doy de baja|nos damos de baja|me quiero ir|queremos irnos)`,
      needs: ['closing', 'own'],
    },
    {
      id: 'staying.decidi',
      patterns: `(decidi|decidimos|he decidido|hemos decidido|opte por|optamos por|hemos optado por|he optado por) ..1 (seguir con ${ELLOS}|continuar con ${ELLOS}|quedarme con ${ELLOS}|quedarnos con ${ELLOS}|seguir siendo ${CLIENTE}|no darme de baja|no darnos de baja|no irme|no irnos|no cambiarme|no cambiarnos|no cambiar de (compañia|operadora|banco|aseguradora))`,
      needs: ['own'],
    },
    {
      id: 'staying.decidi-quedarme',
      patterns: `(decidi|decidimos|he decidido|hemos decidido) (quedarme|quedarnos)`,
      needs: ['closing', 'own'],
    },
    {
      id: 'staying.vuelvo-a-ser',
      patterns: `(vuelvo|volvemos|volvi|volvimos|he vuelto|hemos vuelto|volvere|volveremos) a ser ..1 ${CLIENTE}, (soy|somos) ..1 ${CLIENTE} (de nuevo|otra vez|nuevamente), (de nuevo|otra vez|nuevamente) (soy|somos) ..1 ${CLIENTE}, (seguire|seguiremos) (siendo|como) ..1 ${CLIENTE}, (seguire|seguiremos|sigo|seguimos) con ${ELLOS}`,
      needs: ['own'],
    },
    {
      id: 'staying.he-vuelto',
      patterns: `(he vuelto|hemos vuelto|volvi|volvimos|hemos regresado|he regresado) (con|a) (${ELLOS}|${CASA})`,
      needs: ['closing', 'own'],
    },
    {
      id: 'staying.otra-vez',
      patterns: `(he vuelto|hemos vuelto|volvi|volvimos) a (elegir|contratar|reservar|alojarme|alojarnos|suscribirme|suscribirnos|confiar), (he|hemos) contratado (de nuevo|otra vez|nuevamente) con ${ELLOS}`,
      needs: ['own'],
    },
    {
      id: 'staying.me-recuperaron',
      patterns: `(me|nos) (han|habeis|ha) (recuperado|reconquistado|retenido) ..1 como ${CLIENTE}, (me|nos) (recuperaron|recuperasteis|retuvieron|reconquistaron) ..1 como ${CLIENTE}, (me|nos) (han|habeis|ha) (convencido|persuadido) (de|para) (que me quede|que nos quedemos|quedarme|quedarnos|seguir|no irme|no irnos|no darme de baja|no cambiarme), (me|nos) (convencieron|convencisteis) (de|para) (que me quedara|que me quedase|quedarme|quedarnos|seguir|no irme|no irnos|no darme de baja|no cambiarme), (han|habeis|ha) (conseguido|logrado) que (me quede|nos quedemos|siga con ${ELLOS}|vuelva a ser ${CLIENTE}|volvamos a ser ${CLIENTE}), (consiguieron|lograron|lograsteis|conseguisteis) que (me quedara|me quedase|nos quedaramos|nos quedasemos)`,
    },
    {
      id: 'staying.anulo-la-baja',
      patterns: `(he anulado|he cancelado|he retirado|he parado|hemos anulado|hemos cancelado|hemos retirado|hemos parado|anulo|anule|retiro|retire|pare|cancele|cancelo) (la|mi|nuestra) (baja|portabilidad|solicitud de baja|solicitud de portabilidad)`,
      needs: ['own'],
    },
  ],
  idle: `a (elegir|contratar|reservar|alojarme|alojarnos|confiar) ..3 (otra|otro|otros|otras), sin duda, sin ninguna duda, sin dudarlo, no (lo)? dudo, casi (me|nos) (recuperan|convencen), (me|nos) (quedo|quedamos|quedare|quedaremos) ..1 (con|en) ..3 (la duda|las ganas|el mal sabor|la boca abierta), (me|nos) (quedo|quedamos) (con|en) ${ELLOS} (la|las|el|los|hasta|de|dos|tres|una|unas)`,
};

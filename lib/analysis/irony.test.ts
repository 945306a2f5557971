import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import type { AnalysedLanguage } from './types';

const read = (text: string, lang: AnalysedLanguage) => analyse({ text, lang });
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ironic: Readonly<Record<AnalysedLanguage, string[]>> = {
  en: lines(`
    Thanks for losing my suitcase.
    Thank you so much for ruining our honeymoon!
    Great job losing my bag.
    Well done breaking my guitar, guys.
    Bravo for leaving us stranded in Lisbon.
    Kudos on messing up my order again.
    Congratulations on charging me twice for the same ticket.
    Nice work ignoring my e-mails.
    Thanks for the 3 hour delay.
    Thanks for the long wait and the cold shoulder.
    Way to go making us miss our connection.
    I love waiting two hours for a table.
    I just love being on hold all morning.
    Gotta love getting hung up on.
    Nothing better than standing in line for an hour.
    So much fun sitting on the tarmac.
    Enjoyed being ignored by your agents.
    Oh great, another delay.
    Just great, they lost my bag.
    How lovely: two hours on hold.
    Great, two hours in line and nobody at the desk.
    Fantastic, my flight is cancelled again.
    Oh wonderful. They hung up on me.
    Awesome, stuck on the runway for three hours.
    Perfect, now they have lost my luggage too.
    Brilliant! Another two hours of waiting.
    Nice, the parcel never arrived.
    Your "great" support hung up on me.
    The "best service in town" left us waiting an hour.
    They say it is excellent service and nobody answers the phone.
  `),
  es: lines(`
    Gracias por perder mi maleta.
    Muchas gracias por arruinarnos las vacaciones.
    Mil gracias por dejarme tirada en el aeropuerto.
    Bravo por cancelar mi vuelo sin avisar.
    Felicidades por cobrarme dos veces.
    Enhorabuena por hacernos perder el tiempo.
    Buen trabajo perdiendo maletas.
    Un aplauso por tomarnos el pelo.
    Gracias por las tres horas de espera.
    Gracias por el retraso, como siempre.
    Gracias por no contestar.
    Se agradece el plantón.
    Me encanta esperar dos horas en la cola.
    Me encanta que me cuelguen el teléfono.
    Nada como hacer cola bajo la lluvia.
    Adoro que me ignoren.
    Qué ilusión que te cancelen a última hora.
    Qué maravilla: tres horas de espera.
    Qué bien, otra vez retraso.
    Qué bonito, me han perdido la maleta.
    Genial, otra hora en la cola.
    Estupendo, han cancelado el vuelo.
    Fantástico, dos horas de retraso.
    Perfecto, ahora nadie contesta.
    Qué detalle. Nadie nos avisó del retraso.
    Qué alegría, me cobraron dos veces.
    Bravo, me habéis perdido el paquete.
    Su "excelente" atención me colgó el teléfono.
    El "mejor servicio" nos dejó tirados.
    Dicen que es un servicio excelente y nadie contesta el teléfono.
  `),
};

const sincere: Readonly<Record<AnalysedLanguage, string[]>> = {
  en: lines(`
    Thanks for finding my suitcase.
    Thank you so much for saving our honeymoon!
    Thanks for not losing my bag.
    Great job finding my bag.
    Well done repairing my guitar, guys.
    Bravo for getting us home from Lisbon.
    Kudos on getting my order right.
    Congratulations on a wonderful hotel.
    Nice work answering my e-mails so quickly.
    Thanks for the quick delivery.
    Thank you for cancelling my subscription at once.
    Thanks for breaking it down for me, very clear.
    I love waiting staff who smile.
    I love sitting on the terrace.
    I just love this place.
    Gotta love their pizza.
    Nothing better than their breakfast.
    So much fun for the children.
    Enjoyed being pampered at the spa.
    Oh great, they found it.
    Just great, thank you.
    How lovely: flowers in the room.
    Great, no queue at all.
    Fantastic, the flight left on time.
    Oh wonderful. They called me back.
    Awesome, the parcel came a day early.
    Perfect, everything went smoothly.
    Brilliant! No waiting.
    Great, although we had to wait a little.
    "The best service in town" is no exaggeration, we loved it.
  `),
  es: lines(`
    Gracias por encontrar mi maleta.
    Muchas gracias por salvarnos las vacaciones.
    Mil gracias por ayudarme en el aeropuerto.
    Gracias por no perder mi maleta.
    Bravo por resolver mi problema tan rápido.
    Felicidades por el magnífico hotel.
    Enhorabuena por un servicio tan amable.
    Buen trabajo encontrando mi maleta.
    Un aplauso para la cocinera.
    Gracias por la rapidez.
    Gracias por la excelente atención.
    Gracias por contestar enseguida.
    Gracias por cancelar mi suscripción sin problemas.
    Se agradece el trato amable.
    Me encanta desayunar en la terraza.
    Me encanta que me llamen por mi nombre.
    Nada como su tarta de queso.
    Adoro este sitio.
    Qué ilusión volver a este hotel.
    Qué maravilla: flores en la habitación.
    Qué bien, llegó antes de tiempo.
    Qué bonito, repetiremos.
    Genial, sin colas.
    Estupendo, encontraron la maleta.
    Fantástico, el vuelo salió puntual.
    Perfecto, todo salió bien.
    Qué detalle. Nos regalaron una botella de vino.
    Bravo, volveremos.
    Genial, aunque tuvimos que esperar un poco.
    "El mejor servicio" no es exagerado: nos encantó.
  `),
};

describe.each(['en', 'es'] as const)('praise of a failure is blame (%s)', (lang) => {
  it('has thirty cases of each kind', () => {
    expect(ironic[lang]).toHaveLength(30);
    expect(sincere[lang]).toHaveLength(30);
  });

  it.each(ironic[lang])('%s', (text) => {
    const { sentiment, opinions, explanation } = read(text, lang);
    expect(sentiment.label).toBe('negative');
    expect(opinions.filter(({ polarity }) => polarity === 'positive')).toEqual([]);
    expect(explanation.reduce((sum, term) => sum + term.contribution, 0)).toBe(Math.round(sentiment.score * 10_000));
  });

  it.each(sincere[lang])('but in earnest: %s', (text) => {
    expect(read(text, lang).sentiment.label).toBe('positive');
  });
});

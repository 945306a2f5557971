import { describe, expect, it } from 'vitest';
import { readPart } from '../text/read-part';
import { detectLanguage } from './detect-language';
import { VOTED } from './function-words';
import { alienTo, sistersOf } from './word-shapes';

const aliens = (word: string) => VOTED.filter((_, index) => (alienTo(word) >> index) & 1);

describe('how languages spell', () => {
  it.each([
    ['bueno', ['pt']],
    ['habitaciones', ['pt', 'it']],
    ['trabalho', ['es', 'it', 'fr']],
    ['pessoa', ['es', 'fr']],
    ['bellezza', ['es', 'pt']],
    ['zeitung', ['es', 'pt', 'fr', 'it']],
    ['thought', ['es', 'pt', 'it']],
    ['bateaux', ['es', 'en', 'it']],
  ] as const)('%s is none of %j', (word, languages) => {
    expect(aliens(word)).toEqual(expect.arrayContaining([...languages]));
  });

  it('lets a language have its own commonest words', () => {
    const own = {
      en: 'would room breakfast delivery never always customer service happened anything',
      es: 'habitaciones desayuno siempre nunca bueno empleados actividades llegamos pedido mejor ciudades',
      pt: 'quartos atendimento sempre nunca funcionarios entrega melhor pessoas cidade cliente',
      fr: 'chambre toujours jamais accueil livraison petit personnel magasin serveur commande',
      it: 'camera colazione sempre personale consegna spedizione prodotto ristorante bellissima gentile',
      de: 'zimmer immer bestellung lieferung freundlich personal geschaft wieder leider fruhstuck',
    } as const;
    for (const [language, words] of Object.entries(own))
      for (const word of words.split(' ')) expect(aliens(word), word).not.toContain(language);
  });

  it('knows which languages may share a learned word', () => {
    expect(sistersOf('forma', 'es')).toEqual(['pt', 'it', 'ca']);
    expect(sistersOf('bueno', 'es')).not.toContain('pt');
    expect(sistersOf('direct', 'en')).toEqual(['fr']);
    expect(sistersOf('knowing', 'en')).toEqual([]);
  });
});

describe('what two languages’ lexicons share', () => {
  it.each([
    ['Fechamos o contrato num sábado e a fatura chegou com valores diferentes', 'pt'],
    ['Cancelaram a reserva, responsabilidade da plataforma', 'pt'],
    ['Responsabilidade empresarial', 'pt'],
    ['Beschwerden', 'de'],
    ['Directions incomplètes', 'fr'],
    ['Cooperazione totale', 'it'],
    ['La reserva y la forma de pago no son claras en la plataforma', 'es'],
    ['Responsabilidad total', 'es'],
  ] as const)('%s is %s', (text, language) => {
    expect(detectLanguage([readPart(text, 'text')])).toBe(language);
  });
});

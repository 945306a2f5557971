import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { readPart } from '../text/read-part';
import { detectLanguage } from './detect-language';

const languageOf = (text: string): string => detectLanguage([readPart(text, 'text')]);

/** Reviews of one to three words, as people leave them. */
const shortTexts = {
  es: `Pésimo; Genial; Muy bien; Malísimo; Excelente; Bueno; Mal; Regular; Súper; Chévere; Bonito; No sirve; Me encanta; Nada mal;
    Buen hotel; Pésima atención; Muy caro; Lentísimo; Una estafa; Todo perfecto; Mala calidad; Comida fría; No vuelvo; Encantada;
    Decepcionante; Ladrones; Muy padre; Trucho; Chafa; Un desastre; Buenísima onda; Personal amable; Vergonzoso; Sin comentarios`,
  en: `Nice app; Fine; Worst ever; Bad; Good; Great; Love it; Terrible service; Rubbish; Meh; Scam; Superb; Not good; Too expensive;
    Rude staff; Useless; Highly recommended; Average; Slow delivery; Works fine; Decent; Never again; Brilliant; Okay; Poor quality;
    Absolutely awful; Lovely place; Crashes constantly; Would recommend; Total waste; Excellent; Cold food; Perfect; Disgusting`,
  pt: `Ótimo; Péssimo; Muito bom; Muito ruim; Péssimo atendimento; Não recomendo; Adorei; Horrível; Entrega atrasada; Nunca mais; Perfeito;
    Excelente produto; Quarto sujo; Bom preço; Gostei bastante; Veio quebrado; Ótima comida; Uma porcaria`,
  it: `Ottimo; Ottimo servizio; Bellissimo; Molto buono; Camera sporca; Personale gentile; Una truffa; Davvero bravi; Che schifo;
    Da evitare; Cibo freddo; Non funziona; Sconsigliato; Prezzi alti; Buonissimo; Esperienza orribile; Consigliatissimo`,
  fr: `Nul; Très bien; Parfait; Personnel désagréable; Hôtel magnifique; À fuir; Trop cher; Superbe; Chambre sale; Je recommande;
    Livraison rapide; Très déçu; Mauvaise qualité; Décevant; Accueil froid; Rien à dire; Service nul`,
  de: `Sehr gut; Schlecht; Toll; Schrecklich; Nie wieder; Zimmer schmutzig; Viel zu teuer; Abzocke; Gerne wieder; Katastrophe;
    Unfreundliches Personal; Gutes Produkt; Funktioniert nicht; Lecker; Total enttäuscht; Kann man machen`,
  nl: `Slecht; Zeer goed; Uitstekend; Nooit meer; Heel duur; Vriendelijk personeel; Waardeloos; Aanrader; Werkt niet; Vieze kamer`,
  ca: `Molt bé; Molt bo; Menjar boníssim; No tornarem; Habitació bruta; Massa car; Tot perfecte; Molt recomanable; Una vergonya`,
} as const;

const cases = Object.entries(shortTexts).flatMap(([language, list]) =>
  list.split(';').map((text) => [text.trim(), language] as const),
);

describe('the language of texts of one to three words', () => {
  it.each(cases)('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('a verdict that both languages write alike is read, whichever of the two is told', () => {
    for (const [text, label] of [
      ['Horrible', 'negative'],
      ['Terrible', 'negative'],
      ['ok', 'positive'],
    ] as const) {
      const { lang, sentiment } = analyse({ text });
      expect(['en', 'es']).toContain(lang);
      expect(sentiment.label).toBe(label);
    }
  });

  it('nothing but a name, a number or a face tells no language', () => {
    for (const text of ['@somebody', '10/10', '👍', ':)', 'https://example.org']) expect(languageOf(text)).toBe('und');
  });

  it.each([
    ['Pésimo', 'negative'],
    ['Malísimo', 'negative'],
    ['Nice app', 'positive'],
    ['Muy bien', 'positive'],
    ['Worst ever', 'negative'],
    ['Excelente', 'positive'],
    ['Bad', 'negative'],
    ['Genial', 'positive'],
    ['Péssimo', 'negative'],
    ['Ottimo servizio', 'positive'],
    ['Très bien', 'positive'],
  ] as const)('%s is %s', (text, label) => {
    expect(analyse({ text }).sentiment.label).toBe(label);
  });
});

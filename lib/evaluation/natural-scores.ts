import { createRequire } from 'node:module';

interface Analyzer {
  getSentiment(words: readonly string[]): number;
}

interface Tokenizer {
  tokenize(text: string): string[];
}

export interface NaturalTool {
  readonly name: string;
  readonly score: (text: string) => number;
}

const PARTS = {
  en: { language: 'English', lexicon: 'afinn', stemmer: 'porter_stemmer', tokenizer: 'regexp_tokenizer' },
  es: { language: 'Spanish', lexicon: 'senticon', stemmer: 'porter_stemmer_es', tokenizer: 'aggressive_tokenizer_es' },
} as const;

/**
 * The analyser of `natural` with its own tokenizer and stemmer, untuned: AFINN in English, senticon in Spanish; null for
 * other languages. It is slow and its lexicons may not ship: measures only.
 */
export function naturalTool(lang: string): NaturalTool | null {
  if (lang !== 'en' && lang !== 'es') return null;
  const { language, lexicon, stemmer, tokenizer } = PARTS[lang];
  const load = createRequire(import.meta.url);
  const Analyzer = load('natural/lib/natural/sentiment/SentimentAnalyzer.js');
  const tokens = load(`natural/lib/natural/tokenizers/${tokenizer}.js`);
  const analyzer: Analyzer = new Analyzer(language, load(`natural/lib/natural/stemmers/${stemmer}.js`), lexicon);
  const splitter: Tokenizer = lang === 'en' ? new tokens.WordTokenizer() : new tokens();
  const score = (text: string): number => {
    const words = splitter.tokenize(text);
    return words.length === 0 ? 0 : analyzer.getSentiment(words);
  };
  return { name: `natural ${lexicon}`, score };
}

// `natural` types its package entry only, which must not be imported (it loads database clients); these are the sub-paths used.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const PorterStemmerEs: { stem(word: string): string };
  export default PorterStemmerEs;
}

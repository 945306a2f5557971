/** Version of the analysis (lib/analysis), written here too so that the writer need not load every lexicon; 0 is kept for mentions without text. */
export const ANALYSIS_VERSION = 5;
export const NOT_ANALYSED = 0;

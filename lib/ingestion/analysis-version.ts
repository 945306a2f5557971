/** Version of the analysis (lib/analysis), written here too so that the writer need not load every lexicon (`NOT_ANALYSED` is kept for mentions without text). */
export const ANALYSIS_VERSION = 5;

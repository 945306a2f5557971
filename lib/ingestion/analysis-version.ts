/** Grows whenever the analysis would read a stored text differently; 0 is kept for mentions without text, never analysed. */
export const ANALYSIS_VERSION = 1;
export const NOT_ANALYSED = 0;

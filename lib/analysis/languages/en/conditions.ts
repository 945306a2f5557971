import type { ConditionCue } from '../../opinions/cue-entries';

/** Words that make what stands beside them hang on something, and those that only look so. */
export const conditionCues: readonly ConditionCue[] = [
  {
    id: 'condition.if',
    opens: 'condition',
    patterns: `if, unless, (provided|providing|supposing|assuming) (that|you|they), as long as, so long as, (until|till) (you|they|it|this|that|someone|somebody), should (you|this|it|they) ..2 (happen|continue|fail|raise|keep|increase) ..1`,
  },
  {
    id: 'condition.or',
    opens: 'consequence',
    patterns: `or else, otherwise, or (i|ill|im|we|well|were), next time, (one|any|another|just one|even one) more ..2, (another|one) (mistake|error|delay|outage|failure|price|rise|increase|slip|strike|excuse|charge|fee) ..1`,
  },
  {
    id: 'condition.no-if',
    opens: 'nothing',
    patterns: `even if, as if, only if, if only, what if, what (happens|would happen|will happen|is going to happen|do we do|do i do|should i do|should we do) (if|when|unless), if possible, if any, if anything, if ever, if not for, if not (more|all), if you ask me, if (i|we) (could|had|were|can|didnt have|could have), if (you|anyone|anybody|someone|people) (want|wants|value|values|need|needs|like|likes|enjoy|are looking|is looking|are thinking|wish|expect|care), if (youre|you are) ..1 (looking|thinking|considering|planning|after|wondering|reading), (wonder|wondering|ask|asked|asks|see|know|sure|unsure|check|checked|doubt|tell|say|matter|idea|care) if, (who|do not|dont) (know|knows|care) if`,
  },
];

import type { StayingWords } from '../../opinions/cue-entries';

const CUSTOMER = `(customer|client|member|subscriber|guest|customers|clients|members|subscribers)`;
const I_AM = `(i am|im|we are)`;
const I_WILL = `(i will|ill|we will|well)`;
const LEAVE = `(leave|cancel|switch|go elsewhere|close my account|close our account)`;
const LEAVING = `(leaving|cancelling|canceling|switching|going elsewhere|closing my account|closing our account)`;

/** What those say who stay in the end, or came back. "They kept me" alone does not do: "kept me waiting", "kept me informed". */
export const stayingWords: StayingWords = {
  cues: [
    {
      id: 'staying.won-back',
      patterns: `won (me|us) back, won back ..1 (my|our) (business|custom|loyalty|trust)`,
    },
    {
      id: 'staying.kept',
      patterns: `(kept|keeping|retained|keep) (me|us) as (a|an)? ..1 ${CUSTOMER}, (kept|retained|saved) (my|our) (business|custom), (you|they|he|she) (have|has)? (just)? (kept|retained) a ..1 ${CUSTOMER}`,
    },
    { id: 'staying.kept-me', patterns: `(they|you|he|she) (have|has)? (kept|retained) (me|us)`, needs: ['closing'] },
    {
      id: 'staying.stay',
      patterns: `${I_AM} staying ..1 (as (a|an)? ..1 ${CUSTOMER}|after all), ${I_AM} not ${LEAVING} after all, ${I_WILL} (stay|remain) ..1 (a|an|your|their|as a) ..1 ${CUSTOMER}, ${I_WILL} not be ${LEAVING} after all`,
    },
    {
      id: 'staying.decided',
      patterns: `(decided|chose|agreed) to (stay|remain) (as (a|an)? ..1 ${CUSTOMER}|a ..1 ${CUSTOMER}), (decided|chose|agreed) not to ${LEAVE}, decided against ${LEAVING}, (changed|change) (my mind|our minds) about ${LEAVING}, (convinced|persuaded) (me|us) (to (stay|remain)|not to ${LEAVE}), talked (me|us) (into staying|out of ${LEAVING})`,
    },
    {
      id: 'staying.decided-to-stay',
      patterns: `(decided|chose|agreed) to stay (with (them|you))?`,
      needs: ['closing'],
    },
    {
      id: 'staying.again',
      patterns: `(i am|im|we are|i became|we became|i have become|ive become) (now)? (a|an)? ..1 ${CUSTOMER} (again|once more|once again), (i|we|ive|weve) (have|am|are)? (come|came|coming) back as (a|an)? ..1 ${CUSTOMER}, (i|we|ive|weve) (have)? (switched|moved|gone) back to (them|you), (i|we|ive|weve) (have)? (resubscribed|re subscribed|rejoined|signed up again|reactivated (my|our) (account|subscription|contract|membership))`,
    },
    {
      id: 'staying.used-again',
      patterns: `(i|we|ive|weve) (have)? (just)? (booked|ordered|flown|flew|stayed|shopped|signed up|renewed) (with them|with you|here) again`,
    },
    {
      id: 'staying.withdrawn',
      patterns: `(i|we|ive|weve) (have)? (cancelled|canceled|withdrew|withdrawn|stopped|revoked) (my|our|the) (cancellation|cancelation|notice of cancellation)`,
    },
  ],
  idle: `(almost|nearly|trying to|tried to|try to|could have|would have|should have|could|would|to have|have to) (won|win|keep|kept|retain|retained) (me|us|my|our|a) (back|business|custom)?, (no longer|not) ..1 ${CUSTOMER} again, (are|is) (they|it) keeping (me|us), keep (me|us) as (a|an)? ..1 ${CUSTOMER}`,
};

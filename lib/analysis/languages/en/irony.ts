import type { IronyCue } from '../../opinions/cue-entries';

const LONG = '(hours|hour|ages|forever|an hour|half an hour|all day|all night|# minutes|minutes|so long|weeks|months)';
/** What nobody is praised for in earnest: "cancelling my flight", but not "cancelling my subscription". */
const FAILING = `(
  (losing|misplacing|breaking|damaging|destroying|smashing|crushing|wrecking|ruining|spoiling|wasting|stealing|delaying|ignoring|dropping|forgetting) (my|our|his|her|their|me|us)|
  (ruining|spoiling) (everything|the|a)|wasting (everyones|peoples)|ignoring customers|losing luggage|
  (cancelling|canceling) (my|our|the|all)? (flight|flights|train|trip)|delaying (the|every) (flight|train)|
  hanging up|(putting|keeping|leaving) (me|us) on hold|(keeping|leaving|making) (me|us|everyone|people) (waiting|wait|late|miss|stranded|pay twice|sleep)|
  stranding (me|us|passengers|people)|leaving (my|our) (bag|bags|luggage|suitcase|stroller)|(messing|screwing) (up|me|us|it)|
  overcharging|(charging|billing) (me|us) (twice|double|extra|for nothing)|double charging|overbooking|bumping (me|us)|letting (me|us) down|
  lying to (me|us|customers)|(sending|giving|delivering) (me|us)? the wrong|not (answering|replying|responding|helping|showing up|turning up|caring|listening|delivering|telling us)|
  never (answering|replying|calling|delivering)|doing nothing|disconnecting (me|us)|scamming (me|us|people)|ripping (me|us|people) off|failing (me|us|to)|treating (me|us|customers) like
)`
  .replaceAll(/\s+/g, ' ')
  .replaceAll('( ', '(')
  .replaceAll(' )', ')')
  .replaceAll('| ', '|')
  .replaceAll(' |', '|');
const ORDEALS =
  '(delay|delays|wait|waiting|cancellation|cancellations|headache|headaches|runaround|stress|nightmare|disappointment|letdown|incompetence|rudeness|cold shoulder|lost bag|lost bags|lost luggage|broken promises|wasted day|wasted time|sleepless night|inconvenience caused)';
const TRIALS = `((waiting|queuing|queueing|standing|sitting) ..2 (in line|in a queue|in the queue|on hold|on the tarmac|on the runway|in the rain|on the floor)|(waiting|queuing|queueing|spending|wasting) ..2 ${LONG}|(being|getting) (put|kept|left)? (on hold|stuck|stranded|ignored|lied to|hung up on|charged twice|overcharged|bumped|scammed|ripped off|treated like)|having to (wait|queue|chase|pay twice|call back|call again|beg)|paying (for nothing|twice)|missing (my|our) (connection|flight|train)|losing (my|our) (luggage|bag|bags|money))`;

/** Praise that its own words give away: for a failure, at an ordeal, or as another's claim. Own knowledge, Raíz contributors. */
export const ironyCues: readonly IronyCue[] = [
  {
    id: 'irony.thanks-for-failure',
    kind: 'failure',
    weight: -1,
    patterns: `(thanks|thank you|thx|cheers) ..3 for ${FAILING}, (thanks|thank you|thx|cheers) ..2 for (the|your|a|an|another|yet another|all the|those|that)? (#|one|two|three|four|five|six|long|endless|lovely|usual|constant|unexpected|extra|utter)? (hour|hours|hours of|minute|day|days of)? ${ORDEALS}, (thanks|thank you|thx|cheers) ..1 for (nothing|zero help|no help|absolutely nothing)`,
  },
  {
    id: 'irony.applause-for-failure',
    kind: 'failure',
    weight: -1,
    patterns: `(great|good|nice|awesome|fantastic|excellent|amazing|brilliant|stellar|wonderful|bang up|top|lovely) (job|work|effort|way of) ..2 ${FAILING}, (well done|bravo|kudos|props|congrats|congratulations|hats off|way to go|nice one|full marks|applause) ..2 ${FAILING}`,
  },
  {
    id: 'irony.joy-of-ordeal',
    kind: 'failure',
    weight: -1,
    patterns: `(love|loved|loving|enjoy|enjoyed|enjoying|adore|fun|nothing better than|nothing beats|nothing like|pleasure of|joy of|joys of|privilege of) ..1 ${TRIALS}, (love|gotta love) (it)? (when|how) (you|they|your|my|our|the (app|airline|site|website|bank|driver|courier)) ..3 (never|cancel|cancels|cancelled|canceled|lose|loses|lost|ignore|ignores|hang up|hangs up|crashes|breaks|fails|charge me|charges me|overcharge|lie|lies|delay|delays|delayed)`,
  },
  {
    id: 'irony.delight',
    kind: 'delight',
    weight: -0.9,
    patterns: `(oh|just|how|thats just|thats|simply|ah|yay|isnt that|now thats|well thats) (great|lovely|wonderful|fantastic|brilliant|perfect|awesome|nice|superb|marvellous|marvelous|delightful|charming|terrific), what (a|an) (surprise|treat|joy|delight|pleasure), just what (i|we) (needed|wanted), (lucky me|lucky us|good times|what fun), (good|great|nice) (job|work|one), well done, bravo, congratulations, congrats, way to go`,
  },
  {
    id: 'irony.reported',
    kind: 'reported',
    weight: 0,
    patterns: `(they|website|ad|ads|advert|brochure|sign|you|company) ..1 (say|says|claim|claims|boast|boasts|brag|brags|advertise|advertises|call yourselves|call themselves), so called, self proclaimed, supposedly, allegedly, (advertised|marketed|billed) as`,
  },
];

import type { LeavingCue } from '../../opinions/cue-entries';

// Composed of what stays the same whatever the tense: who provides, where one goes, what one takes along.
const PROVIDER = `(bank|banks|company|companies|provider|providers|carrier|carriers|network|networks|operator|operators|supplier|suppliers|insurer|insurers|insurance|broker|airline|airlines|gym|gyms|store|stores|shop|shops|supermarket|chain|brand|brands|app|apps|service|software|platform|tool|product|vendor|isp|internet|hotel|restaurant|dealer|pharmacy|dentist|doctor|agency|firm|one|ones)`;
const OTHER = `(another|a different|a new|a better|a cheaper|a rival|a competing|some other|the other|other|any other|different|rival) ..1 ${PROVIDER}`;
const RIVAL = `(a|the|your|one of your|their)? (competitor|competitors|competition|rival|rivals)`;
const AWAY = `(elsewhere|somewhere else|anywhere else|someone else|somebody else)`;
const HOME = `(you|your bank|your company|this bank|the bank|this company|the company|this app|the app|this gym|the gym|this provider|this network|the network|this insurer|this airline|this service|them|these people)`;
const HELD = `(account|accounts|subscription|subscriptions|membership|contract|policy|policies|plan|plans|service|services|card|cards|insurance|mortgage|line|lines|number|premium|trial)`;
const MOVED = `(money|savings|account|accounts|business|custom|salary|payroll|pension|mortgage|insurance|number|numbers|lines|line|contract|policy|investments|portfolio|cards|loan|data)`;
const MINE = `(my|our|both my|all my|all our|the|this)`;
const ADVERB = `(now|also|definitely|already|therefore|finally|just|actually|immediately|all|both|hereby|probably|likely|simply|gladly|happily|certainly|currently|then|so|soon|seriously)?`;

const AM = `(im|i am|we are|were|am|ill be|i will be|we will be|well be|going to be|will be)`;
const WILL = `(ill|i will|we will|well|will|shall|i shall|going to|gonna|decided to|plan to|planning to|intend to|i would rather|id rather)`;
const I_WILL = `(ill|i will|we will|well|i shall|we shall|im going to|i am going to|were going to|we are going to|im gonna)`;
const HAVE = `(ive|i have|weve|we have|i had|i|we)`;
const UNSAID = `(have|ive|now|just|already|finally|since)?`;
const LEAVING = `(leaving|switching|moving|changing|going|transferring|defecting|migrating|heading|off|porting|going over|moving over|switching over|jumping ship)`;
const LEAVE = `(leave|switch|move|change|go|transfer|defect|migrate|head|go over|move over|switch over|jump ship|port out)`;
const LEFT = `(switched|moved|changed|gone|went|transferred|defected|migrated|moved over|switched over|left|jumped ship)`;
const TO = `(for|to|over to|across to|with|in favour of|in favor of)?`;
const WHEN = `(today|tomorrow|now|soon|asap|immediately|next week|next month|this week|this month|for good|at once|then|too|altogether|straight away)?`;

/** Verbs of leaving by tense and person, with where one goes, what one takes or what one ends. */
export const leavingVerbs: readonly LeavingCue[] = [
  {
    id: 'leaving.gone-elsewhere',
    kind: 'left',
    weight: -0.9,
    isElsewhere: true,
    patterns: `${HAVE} ${ADVERB} ${LEFT} ${TO} (${OTHER}|${RIVAL}|${AWAY}), ${HAVE} ${ADVERB} (ported|moved|transferred|switched|taken|took) ${MINE} ..2 ${MOVED} ..1 (to|over to|with)? (${OTHER}|${RIVAL}|${AWAY})`,
  },
  {
    id: 'leaving.gone-to-name',
    kind: 'left',
    weight: -0.9,
    needs: ['name'],
    isElsewhere: true,
    patterns: `${HAVE} ${ADVERB} (switched|defected|migrated|changed|moved over|switched over|gone over|went over) to, ${HAVE} ${ADVERB} (ported|moved|transferred|switched|taken) ${MINE} ..2 ${MOVED} ..1 to, (left|ditched|dropped|dumped) (you|them|this bank|this company|this app) for`,
  },
  {
    id: 'leaving.gone-unsaid',
    kind: 'left',
    weight: -0.9,
    needs: ['opening'],
    isElsewhere: true,
    patterns: `${UNSAID} ${LEFT} ${TO} (${OTHER}|${RIVAL}), ${UNSAID} (ported|moved|transferred|switched|taken|took) ${MINE} ..2 ${MOVED} ..1 (to|over to|with)? (${OTHER}|${RIVAL}|${AWAY})`,
  },
  {
    id: 'leaving.gone-to-name-unsaid',
    kind: 'left',
    weight: -0.9,
    needs: ['opening', 'name'],
    isElsewhere: true,
    patterns: `${UNSAID} (switched|migrated|moved over|switched over|gone over) to, ${UNSAID} (ported|moved|transferred|switched|taken) ${MINE} ..2 ${MOVED} ..1 to`,
  },
  {
    id: 'leaving.gone-from',
    kind: 'left',
    weight: -0.9,
    patterns: `${HAVE} ${ADVERB} (closed|cancelled|canceled|ended|terminated) ${MINE} ..1 ${HELD}, ${HAVE} ${ADVERB} (left|quit|ditched|dumped) ${HOME}, ${HAVE} ported out`,
  },
  {
    id: 'leaving.going-elsewhere',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    isElsewhere: true,
    patterns: `${AM} ${ADVERB} ${LEAVING} ${TO} (${OTHER}|${RIVAL}|${AWAY}), ${WILL} ${ADVERB} ${LEAVE} ${TO} (${OTHER}|${RIVAL}|${AWAY}), (${AM}|${WILL}) ${ADVERB} (porting|port|moving|move|transferring|transfer|switching|switch|taking|take) ${MINE} ..2 ${MOVED} ..1 (to|over to|with)? (${OTHER}|${RIVAL}|${AWAY}), ${AM} ${ADVERB} (leaving|ditching|dropping) ${HOME} for, ${WILL} ${ADVERB} (leave|ditch|drop) ${HOME} for`,
  },
  {
    id: 'leaving.going-elsewhere-unsaid',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['opening'],
    isElsewhere: true,
    patterns: `${LEAVING} ${TO} (${OTHER}|${RIVAL}|${AWAY}), (porting|moving|transferring|switching|taking) ${MINE} ..2 ${MOVED} ..1 (to|over to|with)? (${OTHER}|${RIVAL}|${AWAY})`,
  },
  {
    id: 'leaving.going-to-name',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['name'],
    isElsewhere: true,
    patterns: `${AM} ${ADVERB} (switching|moving|changing|defecting|migrating|moving over|switching over|porting|going over) to, ${WILL} ${ADVERB} (switch|move|change|defect|migrate|move over|switch over|go over) to, (${AM}|${WILL}) ${ADVERB} (porting|port|moving|move|transferring|transfer|switching|switch|taking|take) ${MINE} ..2 ${MOVED} ..1 to, ${AM} ${ADVERB} (leaving|ditching) ..2 for`,
  },
  {
    id: 'leaving.going-to-name-unsaid',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['opening', 'name'],
    isElsewhere: true,
    patterns: `(switching|moving|changing|migrating|moving over|switching over|going over) to, (porting|moving|transferring|switching|taking) ${MINE} ..2 ${MOVED} ..1 to`,
  },
  {
    id: 'leaving.ending',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    patterns: `${AM} ${ADVERB} (cancelling|canceling|closing|ending|terminating|dropping) ${MINE} ..1 ${HELD}, ${WILL} ${ADVERB} (cancel|close|end|terminate|drop) ${MINE} ..1 ${HELD}, ${AM} ${ADVERB} (leaving|quitting|ditching|dropping) ${HOME}, ${WILL} ${ADVERB} (leave|quit|ditch|drop|stop using) ${HOME}, ${WILL} ${ADVERB} (not renew|unsubscribe|take ${MINE} ..1 ${MOVED} ..1 ${AWAY}), ${AM} ${ADVERB} (unsubscribing|uninstalling|not renewing), (no longer|dont|do not) (need|want) (my|our|the|this|your|an) ..1 ${HELD} (any more|anymore|any longer|at all), no longer (need|needs|want|require|use) (my|our|the|this|your|an) ..1 ${HELD}, (will|shall|ill|we will|well) no longer (use|be using|need|be needing|bank|shop|fly|subscribe|be a customer|be with you) ..1, (please|kindly|want you to|like you to) (close|cancel|terminate) (my|our) ..1 (account|accounts|subscription|membership|contract|policy)`,
  },
  {
    id: 'leaving.ending-asked',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['opening'],
    patterns: `(please|kindly)? (close|cancel|terminate|delete|end) (my|our) ..1 ${HELD}`,
  },
  {
    id: 'leaving.ending-outright',
    kind: 'going',
    weight: -0.9,
    underCondition: 'threat',
    needs: ['closing'],
    patterns: `(${AM} ${ADVERB} (cancelling|canceling|unsubscribing|switching|out of here)) ${WHEN}, (ill|i will|we will|im going to|i am going to|i shall|gonna) ${ADVERB} (cancel|switch|unsubscribe|uninstall|jump ship) ${WHEN}`,
  },
  {
    id: 'leaving.if',
    kind: 'threat',
    weight: -0.7,
    needs: ['condition', 'closing'],
    patterns: `(${AM}|i|we) ${ADVERB} (leaving|gone|off|out|done|switching|moving|moving on|walking|walking away|cancelling|canceling|quitting) ${WHEN}, (${I_WILL}|i|we) ${ADVERB} (leave|go|quit|walk|walk away|move on|cancel|switch|change|be gone|be leaving|be off|be cancelling|be switching) ${WHEN}`,
  },
  {
    id: 'leaving.if-from',
    kind: 'threat',
    weight: -0.7,
    needs: ['condition'],
    isElsewhere: true,
    patterns: `(${I_WILL}|i|we|might|may|could) ${ADVERB} ${LEAVE} ${TO} (${OTHER}|${RIVAL}|${AWAY}), (i|we) ${ADVERB} (cancel|close|leave|quit) (${HOME}|${MINE} ..1 ${HELD}), (you|they|youll|you will|theyll) ..1 (lose|losing) (me|us|my business|our business)`,
  },
  {
    id: 'leaving.tempted',
    kind: 'threat',
    weight: -0.7,
    patterns: `(may|might|could) (well|just|have to|be|easily|as well) (leave|leaving|cancel|cancelling|switch|switching|be leaving|be cancelling|go elsewhere), (thinking|think|thought|considering|contemplating) (of|about)? (leaving|switching|moving|changing|closing|cancelling|canceling|porting) ..1 (to|my|for|you|banks|providers|bank|provider|it|this)`,
  },
];

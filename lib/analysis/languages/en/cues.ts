import type { LanguageCues } from '../../opinions/cue-entries';
import { aspectCues } from './cues-aspects';
import { careCues } from './cues-care';
import { effortCues, promiseCues } from './cues-effort-promise';
import { evaluationCues } from './cues-evaluations';
import { indifferenceCues } from './cues-indifference';
import { circumstanceCues, competitorCues, priceCues, trustCues } from './cues-other-reasons';
import { productCues } from './cues-product';
import { reachCues } from './cues-reaching';
import { tableCues } from './cues-table';
import { travelCues } from './cues-travel';
import { conditionCues } from './conditions';
import { ironyCues } from './irony';
import { leavingCues } from './leaving';
import { leavingVerbs } from './leaving-verbs';

/** Everything English says about opinions and leaving. */
export const englishCues: LanguageCues = {
  drivers: [
    ...travelCues,
    ...reachCues,
    ...tableCues,
    ...indifferenceCues,
    ...careCues,
    ...effortCues,
    ...promiseCues,
    ...priceCues,
    ...trustCues,
    ...competitorCues,
    ...circumstanceCues,
    ...productCues,
  ],
  aspects: aspectCues,
  evaluations: evaluationCues,
  leaving: [...leavingVerbs, ...leavingCues],
  conditions: conditionCues,
  irony: ironyCues,
  idle: `(thanks|thank you|thx|kudos|bravo|props|job|work|well done|appreciate|appreciated|grateful|impressed) ..4 (find|finding|found|locating|located|tracking down|recovering|recovered|returning|returned|retrieving|reuniting|delivering|delivered) ..3 (bag|bags|baggage|luggage|suitcase|suitcases|stroller), one more (mistake|error|failure|strike|delay|outage|slip|price rise|increase) (in|on|with|from|of|by|that|to|at), (good|best|better|easy|great|easiest) way (to|of), (i|we|ive|weve|id|he|she) ..1 (left|forgot|packed|put|lost track of|dropped) ..2 (bag|bags|suitcase|luggage) ..2 (chair|table|car|home|hotel|room|lobby|seat|taxi|cab|train|floor|store|house), (i|we|ive|weve) ..1 (cancelled|canceled|cancel) ..2 (flight|flights|trip|train|booking|reservation|order|visit), delays (can|may|might|do|could) ..1 happen, (understand|expect|expected) ..1 (delay|delays), delayed (response|responses|reply|replies|gratification|start), (baggage|bag|luggage) (allowance|policy|policies|fee|fees|tag|tags), queue up for, in line with, on the line of, free cancellation, hard (day|days|work|worker|workers), (good|great|new) friend, good thing, looking good, good friday, no need (of|for|to), (no|not a|without any|wasnt a|not any|without a) (problem|problems|issue|issues|trouble), no worries, not only, (couldnt|cant|could not|can not|cannot|didnt|wont|hard to|struggled to) ..1 find (a single|any|a|one|anything) ..1 (fault|faults|flaw|wrong|thing wrong|thing to complain about), (wont|cant|couldnt|cannot|will not|dont|never) ..1 find ..1 (better|nicer|friendlier|kinder), (tried|tested|compared) ..1 (the|your|their|its) (competition|competitors|competitor|rivals), miles (better|ahead|above|away|nicer|cheaper|faster|easier), without (me|us|you|my|our) ..1 asking, (zero|no|without|without any) (fee|fees|hidden fees|monthly fees|commission|commissions), (thought|expecting|expected|worried|afraid|feared|assumed|suspected) (it|this|they|that)? ..1 (was|were|would|might|could|to)? (be)? (a|another)? (scam|fake|fraud), not just, not to mention, nintendo switch, good morning, good evening, good afternoon, good night, good luck, good day, great day, nice day, a good (idea|time|day|thing|while|hour|amount|bit|news), great (news|idea|day|time), well done, as well, as well as, might as well, at best, to be fair, (would|will|wont|dont|didnt|do|should|should not|wouldnt|will) ..1 not hesitate, (wouldnt|dont|wont|didnt|without) (hesitate|hesitation), not hesitate to, (would|will|do) not hesitate to (recommend|return|stay|come), cant wait, can not wait, cannot wait, wait staff, cant recommend ..3 (enough|highly enough), (could|can) not recommend ..3 enough, cant say enough, (nothing|never) bad to say, never a bad, never had a (bad|problem|single), never had (a|any) ..1 (problem|problems|issue|issues|bad), (hard|difficult|impossible) to beat, you cant go wrong, cant go wrong, dont (miss|worry), not (miss|worry), (you|do) not (miss|be disappointed), at no extra (cost|charge), (no|without) extra (charge|charges|cost|fee|fees), first and last name, last chance saloon, light switch, turn off, good old, like new, best buy, best western, free of charge, in charge, (avoid|avoids|avoided|avoiding) (the)? ..1 (crowds|crowd|queues|queue|lines|line|confusion|delays|rush|noise|traffic|hassle|tourist), better late than never, (unsubscribe|unsubscribed|unsubscribing) ..3 (newsletter|newsletters|emails|email|mails|list|notifications|texts|promotions), not opposed to, (not|cant|cannot|couldnt) ..1 imagine (going|coming) back, (coming|come|be|go|going) back in (stock|time|store|stores), (wont|doesnt|didnt|cant|couldnt|not) ..1 (let|allow) (me|us|you) ..1 (go|come|return) ..1, (trying|tried|order|try|how|want|wanted|help|helps|helped) ..1 to avoid, sooner or later, at the last minute, late (night|evening|afternoon|check out|checkout|breakfast|lunch|dinner|flight|arrival was), old (town|city|quarter|school|friend|friends|fashioned charm|havana|building), small (business|town|hotel with|boutique|talk|world), cold (beer|beers|drinks|drink|water), hard (working|drive|rock), hot water, problem solved, (return|returning|come back|go back|be back) (to|again) ..2 (soon|definitely|sure), (definitely|certainly|surely|gladly) (return|be back|come back|go back), bad boy, (what|how) (a|is) (the|your) (problem|issue), slow cooked, slow roasted, mailing list, pretty much, fun fact, just in case, in case, in that case, charging cable, (return|returns|returned|returning) ..1 (call|calls|phone calls|emails|messages|calls back), (never|wouldnt|would not|wont) ..1 (go|shop|bank|eat|stay|fly|buy|book) (anywhere|somewhere) else, hot and cold, cold and hot, (flying|fly|flew|flown|in|travelling|traveling|travelled|booked|business or|business and|in business or|upgraded to) first class, first class (lounge|lounges|passengers|passenger|ticket|tickets|cabin|seat|seats|section|flight|flights|check in|customers)`,
  negators: `not, no, never, dont, doesnt, didnt, isnt, wasnt, arent, werent, wont, wouldnt, cant, cannot, couldnt, shouldnt, hasnt, havent, hadnt, aint, without, neither, nor, hardly, barely, nothing, none, nobody, far from, anything but, lack of, lacks, lacking, less than`,
  adjectiveComesFirst: true,
  sharedAdjectives: new Set(
    'great good excellent amazing nice lovely wonderful fantastic awesome superb perfect outstanding brilliant incredible fabulous decent terrific exceptional best terrible horrible awful bad poor worst dreadful lousy disgusting appalling'.split(
      ' ',
    ),
  ),
};

import type { DriverCue } from '../../opinions/cue-entries';

export const priceCues: readonly DriverCue[] = [
  {
    id: 'price.expensive',
    driver: 'price',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'offer',
    near: ['billing', 'refund', 'repair', 'cancellation'],
    negated: 'flip',
    patterns: `expensive, overpriced, over priced, pricey, pricy, costly, exorbitant, extortionate, rip off prices, (too|so|very|high|higher|crazy|ridiculous|outrageous|insane|absurd|inflated|steep|excessive|astronomical|sky high|unreasonable) (high|price|prices|priced|pricing|cost|costs|fares|fare|rates|rate|premium|premiums), (price|prices|cost|costs|fare|fares|rates|pricing|premium|premiums|bill) (is|are|was|were|has|have|keep|keeps|went|going|gone|seem|seems|a bit|tad)? ..1 (high|higher|steep|ridiculous|outrageous|excessive|crazy|insane|too high|up|absurd|exorbitant|doubled|tripled|increased|rising|through the roof|unreasonable), (price|rate|fare|cost) (increase|increases|hike|hikes|rise|rises|gouging|jump), (raise|raised|raises|raising|increase|increased|increases|increasing|hiked|doubled|doubling|jacked up|upped) ..3 (price|prices|rate|rates|fare|fares|cost|costs|premium|fees|subscription|bill), (cost|costs|costing|charge|charges|charged|pay|paid|paying) ..1 (a fortune|an arm and a leg|too much|way too much|so much|through the nose|double|twice as much|more than|an extra|fortune), (not|isnt|wasnt|never|nowhere near|hardly|arent|no longer) ..2 worth (it|what|your money|paying|the money|the price|the cost|that much|every), at a premium (cost|price)?, premium (cost|price|prices), (poor|bad|terrible|no|awful|horrible|low|worst|zero|not good) value, (poor|bad) price, (not|isnt|wasnt) ..1 good value, (cheaper|less|better price|better value|lower price) (elsewhere|somewhere else|online|at another), for (that|this|the|what|such) ..1 (price|money|cost|amount|kind of money) ..2 (expect|expected|should|i want|you|not|is|it), (small|tiny|stingy|measly) (portion|portions) ..4 (price|expensive), cant afford, unaffordable, could not afford, hidden cost, pay (more|extra) for, (price|money|cash) (grab|grabbing), greedy, greed, money grab*, moneygrab*, cash grab`,
  },
  {
    id: 'price.fee',
    driver: 'price',
    polarity: 'negative',
    weight: -0.55,
    touchpoint: 'billing',
    near: ['refund', 'repair', 'cancellation', 'delivery', 'billing'],
    patterns: `(fee|fees|surcharge|surcharges) (for|of|to|is|are|on|was|were|just|every|even|at)?, (baggage|bag|booking|service|change|cancellation|late|overdraft|resort|delivery|shipping|monthly|maintenance|admin|transaction|extra|additional|foreign|parking|annual) (fee|fees|charge|charges), (charge|charged|charges|charging|pay|paying|paid|have to pay|had to pay) ..2 (extra|additional|for everything|for wifi|for water|for a bag|for bags|for luggage|for a seat|for seats|for parking|for breakfast|for internet), nickel and dime*, nickle and dime*, extra (charge|charges|cost|costs|fee|fees), (everything|internet|wifi|wi fi|water) ..2 (costs extra|is extra|at extra cost|not free|not included)`,
  },
  {
    id: 'price.waste',
    driver: 'price',
    polarity: 'negative',
    weight: -0.7,
    touchpoint: 'unspecified',
    near: ['offer', 'billing'],
    negated: 'flip',
    patterns: `(waste|wasted|wasting|waist|total waste|complete waste) ..2 (money|cash|dollars|buck|bucks), (money|cash) (wasted|down the drain|badly spent), (save|keep) your money, dont (waste|spend) your (money|cash|hard earned), want my money back, (spend|spent) (your|my) money elsewhere, daylight robbery, highway robbery`,
  },
  {
    id: 'price.fair',
    driver: 'price',
    polarity: 'positive',
    weight: 0.55,
    touchpoint: 'offer',
    near: ['billing', 'repair'],
    patterns: `(great|good|excellent|amazing|best|fantastic|incredible|fair|reasonable|decent|unbeatable|awesome|outstanding|nice|low|lower|lowest|affordable|competitive|right|wonderful|super|terrific|perfect|cheap) (value|price|prices|pricing|priced|deal|deals|rate|rates|fare|fares|cost|bargain), (price|prices|pricing|cost|rates|fares) (is|are|was|were|seem|seems) ..2 (reasonable|good|great|fair|right|low|affordable|cheap|excellent|decent|unbeatable|ok for|amazing|competitive|awesome|perfect), reasonably priced, well priced, fairly priced, (very|is|was|are|really|pretty|so|quite|relatively) cheap, cheap and (good|cheerful|cheerfull|easy), cheaper than, inexpensive, affordable, affordably, economical, a bargain, bargain, a steal, value for money, value for (the|your) money, bang for (your|the|my) buck, (worth|well worth) (every|the price|the money|paying|each|what|the cost|every penny), for the (price|money|cost) ..3 (great|good|excellent|cant beat|unbeatable|you cant|its|this is), (cant|cannot|can not) beat (the|that|this) (price|value|deal), good for the (price|money), money well spent, (saved|saves|save) ..3 (money|# dollars|bucks|a lot of money), free (breakfast|parking|shipping|delivery)`,
  },
];

export const trustCues: readonly DriverCue[] = [
  {
    id: 'trust.scam',
    driver: 'trust',
    polarity: 'negative',
    weight: -0.85,
    near: ['ordering', 'billing', 'refund', 'offer', 'advertising', 'website', 'app', 'delivery', 'product', 'premises', 'phone', 'email', 'communication', 'cancellation', 'renewal', 'reputation', 'support', 'belongings', 'repair', 'store', 'staff'],
    patterns: `scam, scams, scammed, scammer, scammers, scamming, fraud, frauds, fraudulent, fraudsters, con artist*, con artists, (a|total|complete) con, conned, rip off, ripoff, rip offs, ripped off, ripped (me|us) off, (rips|ripping) (you|people|off) off?, swindle*, cheated, cheat (you|people|customers|us|me), cheats, cheaters, cheating (customers|people|us|me|you), crook*, thieves, thief, theft, (stole|steal|steals|stealing|stolen|robbed|robbing) ..3 (money|me|us|from me|from us|from you|my|our|from customers|cash|data|jewelry|ipad), robbers, shady, sketchy, dodgy, (lied|lie|lies|lying|liar|liars|liers), (false|misleading|deceptive|fake|dishonest) (advertising|advertisement|advert|ad|ads|information|claims|description|marketing|info|statement|statements|pictures|photos|promise), (mislead|misleads|misled|misleading|deceived|deceive|deceiving|deceptive|deceitful|deception|dishonest|dishonesty|untrustworthy|untrusted|unethical|unscrupulous|unprincipled), bait and switch, (hidden|undisclosed) (fee|fees|charge|charges|cost|costs|terms|conditions|clause|clauses), fine print, small print, (tricked|trick|tricks|fooled|duped|trap|trapped) (me|us|you|people|into|customers), (fake|bought|paid|false|phony) (review|reviews|product|products|item|ratings), counterfeit, knock off, knockoff, not (genuine|authentic|original|the real), (dont|do not|cant|cannot|never|not|no longer|couldnt|lost|no|lose) ..1 trust (them|this|it|in|you|the|these|any|anymore|with)?, lack of (transparency|honesty|trust), not (transparent|honest|trustworthy), (without|never) ..1 (my|our|asking|giving) ..1 (consent|permission|authorisation|authorization|knowledge|authorized), without (consent|permission|telling me|informing me|notice|notifying), didnt (tell|mention|inform|disclose|warn) (me|us|you|that|about)`,
  },
  {
    id: 'trust.safety',
    driver: 'trust',
    polarity: 'negative',
    weight: -0.75,
    negated: 'flip',
    near: ['premises', 'delivery', 'app', 'website', 'product', 'billing', 'belongings', 'self-service', 'onboarding', 'staff', 'email', 'phone'],
    patterns: `unsafe, dangerous, danger, not (safe|secure), (isnt|wasnt|arent|dont feel|didnt feel|doesnt feel|never felt|didnt feel|felt) ..1 (safe|secure|unsafe), insecure, (fire|safety|health|security) (hazard|hazards|risk|risks|concern|concerns|issue|issues|violation|violations|breach|flaw), hazardous, (catch|catches|caught) (on)? fire, (food poisoning|poisoned|got sick|got ill|made me sick|made us sick|fell ill), hacked, hackers, (data|privacy|security) (breach|leak|leaks|breaches|violation|issues|concerns|nightmare|invasion), (invade|invades|invasion of|violates|violated|violate|respect) ..1 privacy, spyware, malware, virus, phishing, spying, spies on, tracks (you|your|me), (sold|sell|sells|selling|share|shares|shared|sharing|leaked|collects|collecting) (my|our|your|user|personal) ..1 (data|information|info|details|number|email), identity theft`,
  },
  {
    id: 'trust.honest',
    driver: 'trust',
    polarity: 'positive',
    weight: 0.6,
    near: ['ordering', 'billing', 'refund', 'offer', 'website', 'app', 'delivery', 'product', 'premises', 'staff', 'repair', 'phone', 'support', 'store'],
    patterns: `honest (company|and|people|staff|business|about|service|seller|mechanic|mechanics|with|team), honesty, trustworthy, (can|could|fully|completely|totally|really) trust (them|this|it|the|you|him|her), i trust (them|this|it|the|you), trusted (company|brand|seller|bank|site), reputable, transparent (about|pricing|company|with|and|prices|process), transparency, no hidden (fees|charges|costs), (feel|felt|feels|very|is|was|perfectly|completely|totally) (safe|secure), safe (and|area|neighborhood|neighbourhood|place|location|landing|flight|pair), (legit|legitimate), upfront about, ethical`,
  },
];

export const competitorCues: readonly DriverCue[] = [
  {
    id: 'competitor.better-elsewhere',
    driver: 'competitor',
    polarity: 'negative',
    weight: -0.65,
    near: ['app', 'website', 'product', 'premises', 'offer', 'staff', 'support', 'delivery', 'store', 'loyalty', 'advertising'],
    patterns: `(better|cheaper|nicer|superior|faster|best|more reliable) (options|option|alternatives|alternative|places|place|hotels|hotel|restaurants|restaurant|apps|app|products|product|companies|company|airlines|airline|banks|deals|ones|choices|elsewhere|somewhere else|lounges|lounge) (out there|available|elsewhere|around|for|in|at|than|nearby|exist|to choose|on the market|in town)?, (go|went|going|look|shop|shopping|buy|bought|book|booking|eat|stay|fly|flying|take ..3 business|taking ..3 business|find|try|moved|moving|buying) (elsewhere|somewhere else|to a competitor|to the competition|with another|with someone else|to another|with a different|to a different), (your|the|its|their) (competitor|competitors|competition|rival|rivals), competitors, (try|use|choose|chose|buy|get|pick|fly|prefer|switching to|switched to|switch to|moving to|moved to|changing to|changed to|going with|went with|changed over to|replaced it with|stick to|stick with|go for|stay at|opt for) ..4 instead, (switched|switching|switch|moved|moving|changing|changed|change|going back|went back|jump ship|defect|defecting|migrate|migrating|migrated) to (a|an|the|another|delta|united|american|southwest|jetblue|samsung|iphone|apple|android|google|spotify|uber|lyft|verizon|att|t mobile|tmobile|vodafone|sprint|chase|netflix|amazon|ebay|hbo|microsoft|firefox|chrome|linux|other|different) ..2, (is|was|are|were|works|work|did|does|has|have|offers|provides) ..2 (much|far|way|so much|lot|a lot) (better|superior|nicer|faster) (than this|than these|than yours|than here), (not|isnt|wasnt|nowhere near|arent|nothing|never|doesnt|dont|wont|cant) ..2 (as good as|compare|compares|compared|match up|comparable) ..2, (worse|inferior|poorer|slower|poor|disappointing|bad|weak) ..3 (than|compared to|in comparison to|compared with) (the other|other|others|any other|most|all other|its competitors|competitors|my previous|my old|their other|those), (doesnt|does not|cant|cannot|not) compare (to|with), (other|another|all other|any other) ..1 (airlines|airline|companies|company|banks|bank|apps|app|hotels|restaurants|carriers|carrier|lounges|brands|stores|providers|networks|sites|places) ..3 (better|cheaper|faster|dont|doesnt|manage|offer|offers|do it|nicer|can|works|work|working|have|provide|let|allow), i prefer (the other|another|their|other), (try|trying|tried|using|use|used|downloading|find) another (app|one|company|bank|airline|site|brand|provider|product|carrier), (maps|app|apps|one|version|brand|company|airline|bank|site) (is|are|was|were|works)? (much|way|far|so)? better`,
  },
  {
    id: 'competitor.best',
    driver: 'competitor',
    polarity: 'positive',
    weight: 0.55,
    near: ['app', 'website', 'product', 'premises', 'offer', 'staff', 'support', 'delivery', 'store', 'loyalty'],
    patterns: `(better|nicer|superior|faster|easier|cheaper|more reliable|more comfortable|best|more) ..3 than (any other|other|others|the other|all other|most|most other|the competition|competitors|all the|my old|my previous|its competitors|anything else|anywhere else|the rest|all others|any), (best|favorite|favourite|nicest|finest|top) ..2 (compared to|of all|of any|out of all|among) ..1, (beats|beat|blows away|outperforms|outshines|surpasses) ..2 (other|others|competition|all|competitors|any|every|them all|rest), (switched|switching|moved|came|coming|changed) (from|over from) ..4, second to none, unrivaled, unrivalled, unmatched, no other ..1 (compares|comes close|company|airline|app|place|bank|hotel), (better|nicer|superior) to (other|others|all|any|most)`,
  },
];

export const circumstanceCues: readonly DriverCue[] = [
  {
    id: 'circumstance.own',
    driver: 'circumstance',
    polarity: 'negative',
    weight: -0.35,
    touchpoint: 'unspecified',
    near: ['cancellation', 'renewal', 'ordering', 'app', 'website'],
    patterns: `(no longer|dont|do not|didnt|not|wont) ..1 (need|needed|require|use) (it|the|this|them|your|that|a|my|any) (anymore|any more|any longer|service|now|account|card|subscription|app|internet|phone), no longer (need|needed|require|required|use|using|have a use|live|living|relevant), (i|we|ive|weve|were|im|am|have|are) ..1 (moved|moving|relocated|relocating|emigrating) (house|home|away|abroad|overseas|out|country|city|to another|to a new|to a different|cities|countries|state|states|because|for work|in with), (changed|change of|new|lost|lose|left|losing) (my)? (job|jobs|circumstances), (got|been|was) (laid off|made redundant), (retired|retiring|retirement), (my|our) (situation|circumstances|plans|needs|schedule|personal) ..1 (changed|has changed|have changed), change of plans, due to (illness|my health|surgery|a bereavement|personal reasons|family|an injury|pregnancy|covid), (for|due to) (personal|family|health|medical) (reasons|circumstances|emergency), (my|a) ..2 (passed away|died|death|funeral), (had|have|having) (a baby|surgery|an accident), (sold|sell|selling) (my|the|our) (car|house|home|business), (closed|closing|shut) (my|our) business, cant afford ..3 (anymore|right now|any more) since i, need to cut (costs|back|expenses), (finished|graduated|graduating) ..2 (school|college|university|course|studies)`,
  },
];

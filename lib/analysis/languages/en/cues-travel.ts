import type { DriverCue } from '../../opinions/cue-entries';

const BAG =
  '(bag|bags|baggage|luggage|luggages|suitcase|suitcases|stroller|strollers|carseat|garment bag|golf clubs|checked bag|checked bags|checked items|backpack|duffel|skis|surfboard)';
const CARRIED =
  '(bag|bags|baggage|luggage|suitcase|suitcases|stroller|carseat|car seat|guitar|instrument|wheelchair|golf clubs|belongings|surfboard|bike|pram|cello|violin|backpack)';
const CANCELLED = '(cancelled|canceled|cancled|cancelld|cxld|cxl|cancelling|canceling|cancels)';
const FLIGHT = '(flight|flights|flt|flts|plane|planes|train|trains|bus|ferry|connection|leg|departure|trip|route)';
const LONG =
  '(hour|hours|hr|hrs|min|mins|minute|minutes|1hr|2hr|2hrs|3hr|3hrs|4hrs|4hr|5hrs|6hrs|8hrs|15min|20min|30min|40min|45min|20mins|30mins|40mins|45mins|90min|1h|2h|3h|day|days|ages|forever)';
const BOARD = '(plane|planes|aircraft|airplane|airplanes|jet|tarmac|runway|taxiway|airport|airports|terminal|gate)';
const CREW =
  '(crew|pilot|pilots|copilot|captain|first officer|flight crew|flight attendants|flight attendant|gate|gate agent|jetway|jet bridge|fuel|paperwork|mechanic|mechanics|maintenance|deicing|de icing|ramp|ground crew|catering|pushback|tug|takeoff|take off|someone to)';
const LINE = '(line|lines|queue|queues|lineup)';

/** What goes wrong on a journey: late, cancelled, bags, queues, on board. */
export const travelCues: readonly DriverCue[] = [
  {
    id: 'promise.cancelled-journey',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.75,
    touchpoint: 'delivery',
    patterns: `
      ${CANCELLED} ..3 ${FLIGHT}, ${FLIGHT} ..5 ${CANCELLED}, ${CANCELLED} flight*, flight* ..3 cancellation*,
      cancel ..2 (flight|flights|flt|train|trains) (before|without|again|for|due|at|on|yesterday|today|twice|and|last), cancellations, cancelations,
      (cancelled|canceled|cancelation|cancellation) ..1 (again|last minute|because|due|twice|tomorrow|today|yesterday|tonight|without|no reason|at the last|mid|with no|both|multiple),
      why ..5 (cancelled|canceled), (been|being|got|was|is|were|are|just|shows|showing|now|getting|both) ..1 (cancelled|canceled|cxl|cxld) ..1,
      no ..1 flights (out|to|until|available|today|tomorrow|going|for), (next|first|earliest|other) ..1 (available)? flight ..3 (tomorrow|until|days|wednesday|tuesday|monday|thursday|friday|saturday|sunday|next day),
      cancelledflight*, canceledflight*, cancelledflights, flightcancelled
    `,
  },
  {
    id: 'promise.baggage-damaged',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.9,
    touchpoint: 'belongings',
    patterns: `
      (damaged|damage|damages|damaging|broke|broken|breaks|ruined|ruin|destroyed|destroy|ripped|tore|torn|cracked|smashed|soaked|crushed|dented|mangled|shattered|busted|trashed|scratched|throwing|thrown|tossing|tossed) ..3 ${CARRIED},
      ${CARRIED} ..4 (damaged|broken|ruined|destroyed|ripped|torn|tore|cracked|smashed|soaked|soaking|crushed|dented|mangled|shattered|busted|trashed|scratched|wet|in pieces|missing a wheel|opened),
      (baggage|luggage|bag) damage, (damaged|damage) (claim|claims), (damagedluggage|damagedbag|brokenbag|brokenluggage)
    `,
  },
  {
    id: 'promise.baggage-gone',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.8,
    touchpoint: 'belongings',
    patterns: `
      (where|wheres|when) ..4 ${BAG}, (no|without|zero) ..2 ${BAG} (yet|is|on|here|and|in|for|or|since|at|today|arrived), ${BAG} ..2 (not|never|didnt|hasnt|havent|isnt|arent|wasnt|werent|dont) ..2 (on|here|arrived|arrive|come|came|make|made|there|with|in|located|found|at|been|loaded|get|delivered|show|scanned|transferred),
      (find|finding|found|locate|locating|located|track|tracking|trace|retrieve|recover|deliver|delivering|reunited with|wish|send|sending|sent|fly|flew|looking for|claim) ..2 (my|our|her|his|their|the|lost|missing) ${BAG},
      (want|need|expect|expecting|wishing|awaiting|await|receive|received|see|get|getting|got|have|give|return) ..2 (my|our|her|his|their) ${BAG} ..1 (back)?,
      ${BAG} ..4 (lost|missing|misplaced|misrouted|misdirected|delayed|stolen|stole|left behind|left in|nowhere|still in|still at|another city|another flight|different flight|wrong flight|wrong airport|wrong city|went to|sent to|is in|are in|is at|comes out last|come out last|came out last|gone|disappeared|stuck in|stuck at|late|in limbo|mia),
      (wait|waiting|waited|waits) ..3 ${BAG}, (lost|lose|losing|loses|loose|loosing|misplaced|misplace|misrouted|forgot|forgotten|left|leaves|stole|stolen|mishandle*|mishandling|misplacing) ..3 ${BAG},
      ${BAG} ..1 (delay|delays|problem|problems|issue|issues|fail|fiasco|nightmare|mess|disaster|hell), (lost|missing|delayed|late) (bag|bags|baggage|luggage|suitcase),
      (lostluggage|lostbags|lostbag|lostmyluggage|lostmybag|missingbag|missingluggage|wheresmybag|wheresmyluggage|whereismybag|whereismyluggage|nobag|nobags|noluggage|delayedbag*|lostbaggage|wherearemybags),
      ${LONG} ..2 (after|since) landing ..4 ${BAG}, (different|other|wrong) (bag|suitcase|luggage), (without|no|any|clean|dry|my) clothes
    `,
  },
  {
    id: 'promise.late-still-there',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.66,
    touchpoint: 'delivery',
    patterns: `
      (sitting|sat|sit|siting|stuck|stranded|trapped|held|hostage|parked|stand|standing|waiting|waited|wait|idle|idling|still|remain) ..2 (on|in|at|aboard) ..2 ${BOARD}, (on|in) ..1 plane ..2 (for|past|over|since) ..2 ${LONG},
      (wait|waiting|waited|waits) ..1 (for|on) ..3 ${CREW}, (wait|waiting|waited) ..1 (for|to) ..2 (flight|flights|board|take off|takeoff|leave|depart|connect|connecting flight|deplane|pushback|park),
      ${LONG} ..2 (on|in|at|of) ..1 ${BOARD}, ${LONG} ..1 ((and)? counting|behind schedule|past|after scheduled|after landing|delay*|tarmac), ${LONG} ..1 layover,
      (sitting|sat|siting|stuck|stranded|waiting|held) ..1 (at|in|here) ..3 ${LONG}, been (at|in|sitting|stuck|stranded) ..3 ${LONG}, been on (the|this|a|our|your) ..1 ${BOARD}, on ..1 (tarmac|runway) (for|again|in|since|waiting|at|now|still|#|over|past|two|three|the past|another),
      (waiting|wait|standing) to (board|leave|depart|take off|deplane|fly|pull|park|dock|get off), (standby|stand by) ..2 (for|on|list|again|since|tomorrow|in), (scheduled|supposed|original|originally) ..2 (arrival|departure|to leave|to depart|to land|to take off|to board|to arrive|arrive|depart|leave),
      (wouldnt|wont|didnt|would not|not) (let|allow) ..1 (us|me|them|him|her|passengers) ..1 (on|board|on board|off), (plane|gate|door|doors|flight) ..2 (gone|left without|closed|shut) ..2, (plane|flight|aircraft|crew) ..2 (still|hasnt|havent|not|isnt) ..1 (left|here|arrived|boarded|moved|taken off|departed|boarding|ready|at the gate|leaving), deplan*, (de planed|deboard|deboarded|deboarding|offloaded|offload), taxied back, (return|returned|returning|back|went back|turned back) to ..1 gate,
      (pushed|moved|rolled|bumped) back ..1 (to|again|until|another|#|departure|takeoff), (time|departure|departure time|takeoff) ..2 (keeps|kept|changed|changes|changing|slipping|pushed|moved),
      hold* up (the flight|flight|a flight|our flight|our plane), (no|dont have|dont have a|without|lack of|needs a|need a|missing) ..1 (pilot|pilots|crew|captain|flight crew|first officer|copilot|gate available|ramp crew), (wheres|where is|wheresthe) ..1 (pilot|pilots|crew|plane|flight)
    `,
  },
  {
    id: 'promise.late-missed',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.66,
    touchpoint: 'delivery',
    patterns: `
      (miss|missed|missing|misses|lost|lose) ..3 (connection|connections|connecting|connector|flight|flights|flt|cruise|wedding|funeral|meeting|meetings|conference|interview|event|plans|birthday|ferry|layover),
      (miss|missed|missing) ..2 (day|days|work|my game|the game|dinner|class|classes|party|appointment|appointments|reservations) ..2 (because|due|thanks|of work|of vacation|now|today|tomorrow)?,
      (late|later|delayed) ..1 (for|to) (work|our|my|meeting|wedding|connection|the next|next flight|connecting), (cant|wont|never|unable to|trying to|want to|need to|like to|please get|able to) ..1 (make|get|be|reach|catch) ..2 (home|connection|connecting flight|destination|my flight|my connection|final destination) ..2 (tonight|today|tomorrow|now|before|on time|asap|safely)?,
      (get|getting|got) (me|us|my family|my wife|him|her) ..1 (home|to) ..2, (overnight|another night|spend the night|spending the night|night|sleep|sleeping|slept|stuck) in ..2 (airport|terminal)
    `,
  },
  {
    id: 'promise.late-told',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.66,
    touchpoint: 'delivery',
    near: ['belongings', 'refund', 'repair'],
    patterns: `
      delays, delayed, delaying, ${LONG} ..1 delay, (delay|delays) (at|in|on|due|because|of|after|again|from|was|is|with|this|caused|and|today|now|on|me|us|causing|for|by|to),
      (the|a|another|this|long|longer|your|our|of|same|big|that|no reason|constant|maintenance|mechanical|weather|further|more|damn|why|what|with|for|lengthy|another|major|yet another|explain|significant|multiple) ..1 delay,
      (is|was|were|are|be|been|being|running|ran|always|very|again|so|extremely|super|consistently|all|already|both|arrive|arrived|arriving|arrives|land|landed|landing|depart|departed|leave|leaving|left|took off|takes off|departing|boarded|boarding) ..1 late,
      late (departure|departures|arrival|arrivals|flight|flights|plane|again|departing|leaving|arriving|boarding|take off|takeoff|because|due|inbound|aircraft|crew|landing|flts),
      (flightdelay*|delayedflight*|alwayslate|alwaysdelayed|neverontime|lateflight*|lateagain|missedconnection*|missedflight*)
    `,
  },
  {
    id: 'product.aircraft-fault',
    driver: 'product',
    polarity: 'negative',
    weight: -0.5,
    touchpoint: 'delivery',
    patterns: `(mechanical|technical|equipment|engine|hydraulic|brake|electrical|door) (failure|failures|malfunction|malfunctions|breakdown), (plane|aircraft|jet|engine) ..2 (broke|broken|breaks|malfunction*|unserviceable|out of service|falling apart|ancient|disgusting|filthy), (emergency|rough|hard|bumpy|scary|turbulent) (landing|flight|ride|takeoff)`,
  },
  {
    id: 'effort.queue',
    driver: 'effort',
    polarity: 'negative',
    weight: -0.68,
    near: ['onboarding', 'store', 'premises', 'self-service'],
    patterns: `
      (standing|stood|stand|stuck|waiting|wait|waited|hour|hours|hr|hrs|minutes|minute|min|mins|been|still|time) ..3 in ..2 (line|queue), (line|queue) for (over|about|#|two|three|hours|an|more|almost|nearly|ages|check in|checkin|security|baggage|customer),
      ${LINE} ..2 (long|longer|longest|crazy|ridiculous|insane|moving|moved|out the door|wrapped|forever|hours|hour|slow|huge|unreal|unbelievable|absurd|massive|stretching|a mile|of people|of # people|hasnt moved|not moving|backed up|wraps|snaking),
      (# |#|hundred|hundreds|dozens|many|several|thousands|ton|tons|everyone) ..2 (people|ppl|passengers|pax|customers|travelers) ..2 (in line|in a line|waiting|deep|ahead|behind|in the queue|lined up),
      (one|1|two|2|three|3|only|single|few) ..2 (agent|agents|person|people|rep|reps|employee|employees|worker|workers|kiosk|kiosks|lane|lanes|woman|man|staff|counter|clerk|cashier) ..2 (working|open|helping|checking|handling|for|to help|on duty|at the counter|staffing),
      (unproductive|inefficient|slow|slowest|disorganized|chaotic|worst|terrible|horrible) ..1 (check in|checkin|boarding|bag drop|security|boarding process), (longlines|longline|longwait|longestline*|neverendingline|slowcheckin), hour long (line|queue|wait), # minute (line|queue),
      (open|opened|need|opening) more (lanes|kiosks|counters|registers|checkouts|windows|lines|tills)
    `,
  },
  {
    id: 'product.on-board',
    driver: 'product',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'premises',
    patterns: `
      (seat|seats|tray|tray table|screen|screens|tv|tvs|monitor|headphone jack|outlet|outlets|power|plug|light|reading light|armrest|lavatory|bathroom|toilet|wifi|wi fi|entertainment|entertainment system|ac|air|a c|heat|internet) ..3 (broken|broke|not working|doesnt work|dont work|doesnt recline|dont recline|isnt working|wasnt working|out of order|inoperable|inop|wont recline|down|stuck|barely works|nonexistent|non existent|does not work|didnt work|not functioning),
      (no|broken|without|zero|turn off|turned off|turn on|lack of|had no) ..1 (wifi|wi fi|entertainment|tv|tvs|movies|movie|power|outlets|usb|legroom|leg room|blankets|blanket|pillow|pillows|air|ac|a c|recline|cushion|cushions|water on board|snack|snacks|drinks|beverages|beverage|food on|meal|meals|peanuts|water),
      (plane|cabin|seat|seats|aircraft|airplane|row) ..2 (dirty|dirtiest|filthy|freezing|hot|boiling|sweltering|cold|smells|smelly|smelled|stuffy|gross|nasty|sticky|ancient|outdated|cramped|tiny|uncomfortable|narrow|hard|disgusting|sauna|oven|degrees), (freezing|boiling|burning up|sweating|roasting|melting|suffocating|sweltering|stuffy) ..2 (plane|cabin|on board|flight|seat|aircraft),
      (cramped|squished|squeezed|crammed|wedged|squashed|sardine|sardines) ..3 (plane|seat|seats|row|cabin|flight|middle), (dirtiest|filthy|oldest|smelliest|nastiest|crappiest|worst|dirty|stinky|ancient) ..1 (plane|planes|aircraft|cabin|seat|seats|flight), (middle|back|bulkhead|non reclining|broken|worst|assigned) (seat|seats) ..2 (not|wont|doesnt|for|again|even|when|instead)?,
      (overhead|bin|overhead bin|overhead bins|bins|overhead space|carry on space|bin space|overheads) ..3 (full|no|space|empty|not|taken|left), (gate check|gate checked|forced to check|made to check|make me check|force me to check|forcing bag) ..1,
      (rough|bumpy|worst|horrible|terrible|miserable|awful|nightmare|hellish|horrid|scary) (flight|flights|flying|trip|experience flying|travel experience|flying experience|journey), (inedible|rubber|plastic|dog|cold|gross|disgusting) (meal|food|chicken|pasta|sandwich), out of (food|water|snacks|drinks|meals|beverages|sandwiches)
    `,
  },
  {
    id: 'promise.seat-changed',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.56,
    touchpoint: 'ordering',
    patterns: `
      (seat|seats|seating|seat assignment|seat assignments|row|itinerary|reservation|booking|ticket|tickets) ..4 (changed|moved|split|apart|separated|scattered|gave away|given away|taken away|not together|reassigned|switched|downgraded|cancelled|disappeared|gone|lost|messed|screwed|wrong|dropped|wiped|mixed|invalid|not found),
      (changed|changes|moved|split|splits|gave|given|giving|gives|separate|separated|separating|lost|sold|took|reassigned|switched|messed up|screwed up|mess up|screw up|dropped) ..3 (seat|seats|seat assignment|seat assignments|seating|reservation|reservations|itinerary|booking|rebooking|ticket|tickets),
      (rebook|rebooked|rebooking|rebooks|reticketed|rescheduled|reschedule|rescheduling|resched|reroute|rerouted) ..2 (wrong|wrongly|incorrectly|twice|again|without|me on|us on|for tomorrow|for|on|to|myself|through|online|days|next), (trying|tried|unable|cant|help|need|needs|assistance|trouble|getting|difficulty) ..2 (rebook|rebooked|rebooking|rescheduled|reschedule|rescheduling),
      (no|without|dont have|didnt get|lost|unassigned|not have) ..1 (seat assignment|seat assignments|assigned seat|assigned seats|seats assigned|seats together), (family|kids|kid|children|child|toddler|wife|husband|son|daughter|infant) ..5 (sit|sitting|seat|seats|seated|together|apart|separate|separately|separated) ..1, overbook*, oversold, oversell, oversold flight, (bumped|involuntarily|denied boarding),
      (downgraded|downgrade) ..2 (seat|seats|economy|coach|me|us|from|class|ticket), (name|names) ..2 (misspelled|wrong|mismatch|issue|incorrect|change), double booked, (confirmation|record locator|conf) ..3 (wrong|not found|doesnt|invalid|never|not), (no|missing|cant find|find|never received|not received) ..1 (confirmation|itinerary|reservation|e ticket|ticket number|record)
    `,
  },
  {
    id: 'product.cannot-book',
    driver: 'product',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'website',
    near: ['website', 'app', 'self-service', 'ordering'],
    patterns: `
      (cant|unable|trying|tried|impossible|wont let me|wont allow me|not able|couldnt|difficult|attempting|attempted|havent been able|cannot|not let me|not allow me|doesnt let me|how do i|how can i|trouble|problem|problems|issues|issue|fails|failing|tryin) ..1 (to)? ..1 (book|booking|rebook online|check in online|checkin online|log in|login|log on|logging in|sign in|select|choose|pick|purchase|buy|redeem|use my|print|upgrade|reserve|modify|add my|pay for|check in|checkin|checking in|change my seat|change my flight|change my reservation|change online|view my|pull up|retrieve) ..2,
      (site|website|web site|webpage|page|link|links|web|online|login|log in|checkout|booking page|reservation system|booking system) ..3 (down|isnt working|not working|broken|error|errors|crash|crashed|crashes|tripping|doesnt work|dont work|wont|fails|failed|failing|glitch|glitches|glitchy|bug|buggy|bugs|timed out|times out|timing out|unavailable|expired|freezes|froze|useless|awful|terrible|horrible|sucks|kicked me|frustrating|not loading|keeps|invalid|disabled),
      (error|glitch|bug) ..2 (site|website|page|online|booking|checking|when|message|trying), (miles|points|upgrade|upgrades|status|credits|credit|mileage|companion) ..4 (expire|expired|missing|not showing|not posted|not credited|never posted|never credited|gone|lost|denied|disappeared|didnt|wont|cant be|removed|deleted|wiped),
      (award|awards|companion) (flight|flights|ticket|tickets|travel|availability|seats) ..3 (not|no|never|cant|unavailable|impossible|gone|error)
    `,
  },
  {
    id: 'price.fare-changed',
    driver: 'price',
    polarity: 'negative',
    weight: -0.55,
    touchpoint: 'offer',
    patterns: `(price|prices|fare|fares|ticket|tickets|airfare|cost) ..3 (went up|jumped|higher|doubled|difference|increased|more than|went from|goes up|go up|skyrocketed|raised|changed|hiked), (fare|price|cost) (difference|diff|increase), (# |#|extra) more (to|than|for) ..3 (change|book|fly|same)?, (pay|paying|paid|charge|charged|charging) ..3 (difference|to change|to move|to sit|for a seat|for seats|for an earlier|to rebook)`,
  },
];

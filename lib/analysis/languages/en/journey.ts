import type { JourneyWords } from '../../journey/journey-words';

/** How English tells of going from one contact to the next. */
export const englishJourney: JourneyWords = {
  contacts: [
    {
      touchpoint: 'phone',
      acts: `(called|phoned|rang|calling|phoning|ringing|call) up? (the|my|their|your|our|a|local) ..2 (branch|store|shop|office|bank|company|hotel|airline|restaurant|hotline|helpline|centre|center), (called|phoned|rang|telephoned|dialled|dialed|ringing|phoning), (tried|trying|attempted|had|needed|decided|managed|forced|tried again) ..1 to (call|phone|ring|telephone), (tried|after|by|ended up|started|kept|spent ..3|resorted to|upon) (calling|phoning|ringing), (i|we) ..1 (call|phone|ring), (spoke|talked|spoken|speaking|talking|got through|complained|enquired|inquired|asked|tried) ..4 (on|over|by|via) the? (phone|telephone), (spoke|talked|spoken|got through) (to|with) ..3 (call centre|call center|hotline|helpline|operator), made ..2 (call|calls), (was|were|spent ..3|got) ..1 on the phone (to|with|for|again), (waited|was|were|sat|spent ..3|left|kept|put me|placed) ..3 on hold, (gave|given) (them|you|customer service|support|the ..2) ..1 (call|ring), picked up the phone, got on the phone`,
      places: `call (centre|center|centres|centers), hotline, hot line, helpline, help line, customer service (line|number|phone), phone (line|lines|menu|support|number|queue), (on|over|by) the? phone, telephone line, telephone lines, voicemail, the operator, phone operator`,
    },
    {
      touchpoint: 'chat',
      acts: `(used|tried|opened|started|contacted|went|turned|got|spoke|chatted|talked|asked|wrote|messaged|moved|switched|logged|resorted|reached) ..4 (chat|chatbot|whatsapp|bot|virtual assistant), chatted (with|to|online), trying ..2 chat, (texted|messaged) them, (i|we) (chat|open the chat)`,
      places: `live chat, online chat, web chat, chat, chatbot, chat bot, the bot, whatsapp, virtual assistant, chat agent`,
    },
    {
      touchpoint: 'email',
      acts: `(emailed|emailing), (e mailed|e mailing), (sent|wrote|send|sending|written|writing|fired off|dropped|dropping|replied) ..4 (email|emails|e mail|e mails|mail|mails), (contacted|contacting|tried|wrote|complained|reached out|replied|asked|followed up) ..4 (by|via|through|over) (email|e mail|mail), (tried|had|decided|ended up|resorted|needed) ..1 (emailing|to email|to e mail), (i|we) ..1 email`,
      places: `email, emails, e mail, e mails, email address, email support`,
    },
    {
      touchpoint: 'social',
      acts: `(tweeted|tweeting), (posted|messaged|complained|wrote|contacted|tried|sent|dmd|asked|reached out|turned|went|vented) ..4 (twitter|facebook|instagram|social media|direct message|dm), dmd them`,
      places: `twitter, facebook, instagram, social media, social media team`,
    },
    {
      touchpoint: 'website',
      acts: `(tried|went|looked|used|logged|signed|booked|ordered|bought|checked|searched|attempted|purchased|applied|did|reserved|registered|started|began|paid|requested|complained|entered|clicked|changed|made|placed|filed|submitted|spent|wanted|got|trying|booking|ordering) ..6 (on|onto|in|to|into|through|via|from|with|at|using) ..3 (website|site|web site|webpage|web page|web|websites), (tried|went|booked|ordered|bought|applied|purchased|reserved|registered|paid|attempted|checked|signed|complained|placed|trying|made) ..5 online, (visited|tried|used|opened|checked) (the|their|your|its|company|bank) ..2 (website|site|web site|webpage), (filled|completed|submitted|sent|used|filling) ..3 (online|contact|web|complaint|website) form`,
      places: `website, web site, their site, your site, the site, webpage, web page, (online|contact|web) form, (site|website) chat, online (booking|ordering|checkout|system)`,
    },
    {
      touchpoint: 'app',
      acts: `(tried|went|looked|used|logged|opened|booked|ordered|bought|checked|attempted|did|paid|requested|registered|started|started|began|reported|complained|entered|changed|signed|made|placed|trying|wanted) ..6 (on|in|through|via|with|from|into|to|using) (the|their|your|its|this|my) ..2 (app|application), (used|tried|opened|installed|downloaded|reinstalled) (the|their|your|its) ..2 app`,
      places: `app, mobile app, phone app, the application`,
    },
    {
      touchpoint: 'self-service',
      acts: `(tried|used|went|logged|queued|attempted) ..6 (kiosk|atm|cash machine|ticket machine|vending machine|self checkout|online banking|internet banking|customer portal|portal|self service)`,
      places: `kiosk, kiosks, atm, atms, cash machine, ticket machine, self checkout, online banking, internet banking, customer portal, online portal, the portal, self service`,
    },
    {
      touchpoint: 'store',
      acts: `(went|drove|walked|travelled|traveled|returned|marched|popped|headed|came|rushed|stopped|showed up|turned up|going|driving|walking|queued|ended up|got|called in|dropped|gone|been|cycled|trekked|visiting) ..3 (to|in|into|at|by|inside|back) ..4 (branch|branches|store|stores|shop|shops|counter|office|outlet|showroom|dealership|bank), (visited|tried|entered) ..4 (branch|store|shop|office|outlet|showroom|dealership), (took|brought|returned|carried) ..5 (to|into|in) ..3 (branch|store|shop|outlet), (asked|complained|bought|queued|collected|purchased|ordered|spoke|talked) ..6 (in|at) ..3 (branch|store|shop|counter|office), (went|go|going|gone) (in|there) (in person|personally), (had|decided|needed|tried|forced) ..1 to (go|drive|walk|return|travel|visit) ..4 (branch|store|shop|counter|office|outlet)`,
      places: `branch, store, shop, counter, outlet, showroom, dealership, (local|nearest|ticket) office`,
    },
    {
      touchpoint: 'staff',
      acts: `(asked|spoke|talked|told|complained|approached|went|spoken|saw|explained|turned|reported|mentioned|asking|speaking|raised|called over|informed|notified|flagged) ..3 (receptionist|reception|front desk|manager|clerk|waiter|waitress|attendant|crew|cashier|concierge|steward|stewardess|server|gate agent|supervisor|employee|staff|doorman|host|hostess|bartender|guard|conductor|shop assistant|sales assistant)`,
      places: `receptionist, reception, front desk, manager, clerk, waiter, waitress, attendant, cashier, concierge, gate agent, supervisor, employee, staff, crew, shop assistant, sales assistant, duty manager`,
    },
    {
      touchpoint: 'support',
      acts: `(contacted|contacting), (reached out|wrote|written|complained|spoke|spoken|talked|turned|went|got in touch|in touch|dealt|appealed|escalated|writing|speaking) (to|with) ..3 (customer service|customer services|customer support|customer care|customer relations|support|tech support|technical support|help desk|helpdesk|support team|the company|the bank|the airline|head office|headquarters|complaints department|complaints team), (wrote|written|reached out|complained|got in touch) (to|with) (them|you), (raised|opened|logged|filed|submitted|lodged|made|created) ..2 (ticket|complaint|case|support request|claim), (tried|asked|tried contacting|had|needed|decided|attempted|trying) ..2 (customer service|customer support|customer care|support|help desk|contacting them|to contact)`,
      places: `customer service, customer services, customer support, customer care, tech support, technical support, support team, help desk, helpdesk, complaints department, complaints team, head office`,
    },
    {
      touchpoint: 'repair',
      acts: `(took|sent|brought|returned|dropped|shipped) ..5 (for|to|in|into|at) ..2 (repair|repairs|workshop|garage|service centre|service center|repair shop|mechanic|repair centre|repair center), (technician|engineer|repairman|plumber) ..1 (came|visited|arrived|turned up|showed up)`,
      places: `technician, engineer, repairman, workshop, service centre, service center, repair shop, repair centre, repair team`,
    },
    {
      touchpoint: 'onboarding',
      acts: `(went|got|queued|arrived|ran|came|tried|walked|headed) ..4 (check in|bag drop|boarding gate|the gate), checked in`,
      places: `check in (desk|counter|staff|agent), bag drop, boarding gate, the gate, airport desk`,
    },
  ],
  outcomes: {
    'no-answer': `(no|without|without any|without an|never an|zero|not an|not one|not a single|no one) (answer|answers|reply|replies|response|responses|feedback), no (real|useful|human|proper|further) (answer|reply|response), (nobody|no one|noone|none|never|not|no agent|no human|no person) ..4 (answered|answers|answer|answering|replied|replies|reply|responded|responds|respond|picked up|picks up|pick up|called back|call back|got back|get back|gets back|wrote back|returned my|came back to|phoned back|rang back|followed up), (didnt|doesnt|dont|wont|havent|hasnt|wouldnt|hadnt|arent|isnt) ..3 (answer|answered|answering|answers|reply|replied|replying|respond|responded|responding|pick up|picking up|call back|called back|get back|got back|gotten back|write back|phone back|ring back|return my|even answer), (unanswered|unreturned), rang out, (just|it|phone|line) ..1 (rings|rang) and (rings|rang), rings out, (ignored|ignoring|ignores), (heard|hear) ..2 (nothing|back nothing|not a word), (radio silence|dead silence|total silence|complete silence|only silence|just silence|crickets), (still|am) ..1 waiting ..3 (reply|answer|response|hear|call|callback|email), and nothing, (never|havent|havent yet|didnt|not) ..2 heard ..1 back, never came back, never (answered|replied|responded|returned|called|heard), left on read`,
    closed: `(was|were|is|are|already|had|found|found it|being|it|just|be|permanently|temporarily) ..2 (closed|shut), closed (for|at|on|by|early|already|when|down), (outside|out of|outside of) ..2 hours, (not|wasnt|werent|isnt|arent|never) ..1 open, had ..1 gone home, (only|just) open ..4, hours ..2 (ended|over|finished), no longer open`,
    'passed-on': `(transferred|transferring|transfers|redirected|rerouted) ..1 (me|us|my call), (was|were|got|been|get|being) ..3 (transferred|passed|bounced|redirected|referred|sent|shunted|pushed|handed|forwarded|directed) ..2 (to|around|back|from|between|on|over), (passed|bounced|shunted|pushed|handed|sent|directed|referred|forwarded|pointed|kept sending|kept passing) (me|us) ..2 (to|around|back|from|between|on|over|elsewhere|away), put me through to, (told|asked|instructed|advised|telling|tells|tell|said|ordered) ..1 (me|us|to) (to)? (call|phone|ring|go|email|e mail|contact|visit|speak|write|try|use|come|take it up|check with|ask), (said|says|told me|told us|claimed|insisted) ..5 (not their|wasnt their|isnt their|was not their) (department|problem|job|responsibility|fault), (blamed|blames|blaming) ..2 (courier|bank|other|each other|website|supplier|store|branch|airline|carrier)`,
    solved: `(managed|able) to ..3 (solved|sorted|fixed|resolved|sort it|fix it|solve it|resolve it|sort everything|book|help me|help us), (solved|sorted|fixed|resolved|settled|corrected|rectified|untangled|straightened) ..2 (it|everything|problem|issue|this|that|mess|matter|all|me|my|our|out|in|within|at once|immediately|straight away|right away|same day|quickly), (it|everything|problem|issue|matter|all|that|this) ..3 (solved|sorted|fixed|resolved|settled|rectified), (solved|sorted|fixed|resolved), took care of (it|everything|the|my|me|us), (got|gave|give|issued|sent|received|processed) ..2 (full|my|our|me|us|a|the) ..1 (refund|money back|new one|replacement|money), (refunded|replaced|reimbursed|exchanged|reissued|rebooked|unlocked|activated|reactivated) ..1 (me|us|it|my|the|everything|our|them|within|immediately|straight), (helped|assisted) (me|us)? ..1 (immediately|at once|straight away|right away|within|in|out|get|quickly), did it (in|within|for me|at once|on the spot|straight away), done in ..2 (minutes|minute|seconds|no time), (got|getting) (it|everything|me|us|this) (done|sorted|fixed|working|solved|resolved|in|on), made it right, put it right, (noted|added|changed|updated|cancelled|canceled|booked|arranged|set it up|found) ..3 (in|within) ..2 (minutes|minute|seconds|moments|no time), worked (first time|at once|straight away|perfectly), problem gone, on the spot`,
    failed: `(never|didnt|did not|hasnt) ..1 (showed up|turned up|show up|turn up|shown up|turned out), (crashed|crashes|crashing|froze|freezes|frozen|freezing|glitched|glitching), (didnt|doesnt|wouldnt|wont|dont|couldnt|cant|not|never|wasnt|cannot|could not|did not|would not|unable to|failed to|refused to|fails to|refuses to|hasnt|havent) ..3 (work|worked|working|load|loaded|loading|open|let me|let us|allow|accept|accepted|go through|process|solve|solved|fix|fixed|resolve|resolved|help|helped|helping|sort|sorted|log|find|finish|complete|submit|connect|connected|book|do anything|change|add|see|understand|answer my question|refund|replace|able to|cancel|reset|pay|check|get it|get any help|know), (error|errors|error message|error messages), (no|without|without any|zero|little) (help|luck|success|solution|use|avail|joy|resolution), to no avail, in vain, (useless|pointless|hopeless|unhelpful), (waste|wasted) ..3 time, (hung|hang|hangs|hanging) up, (cut|cuts|kept cutting) ..1 off, (got|was|were|been|kept getting) ..1 (cut off|disconnected|logged out|kicked out|timed out), (line|call) ..1 (dropped|drops|went dead|disconnected), timed out, (was|is|were|went|been|still|again) ..1 (down|broken|offline|unavailable|out of order|out of service), (automatic|automated|canned|scripted|standard|generic|template|copy paste) ..1 (reply|replies|response|responses|answer|answers|email|message), (still|yet|remains|remained|it is|its|is|was|left|nothing|nobody|no one|nothing was|nothing got|never|not yet|problem) ..2 (unresolved|unsolved|unfixed|not solved|not fixed|not resolved|not sorted|solved|fixed|resolved|sorted out), (nobody|no one|none of them|not one) ..3 (could help|can help|knew|knows|cared|cares|helped|helps|had a clue|wanted to know|took responsibility|could tell), no idea, (nothing|not a thing) ..1 (happened|changed|came|done|could be done), (refused|denied|rejected|declined) ..3, (wrong|rude|shrugged), (spun|spinning|endless loop|going in circles|in circles|went round in circles), (kept|keeps) ..1 (failing|rejecting|logging me out|going blank|saying|asking), failed, blank (page|screen), (promised|said) ..6 never (did|came|happened|arrived)`,
  },
  order: {
    first: `first, firstly, first of all, at first, initially, to begin with, to start with, it (started|began|all started|all began) ..1, originally, the first time, in the beginning`,
    next: `then, next, after that, afterwards, afterward, later, later on, subsequently, secondly, second, third, thirdly, so then, and then, the next day, next day, the following (day|morning|week), the day after, (days|weeks|hours|minutes) later, so, following that, a week later, from there, after which`,
    last: `finally, in the end, at last, eventually, lastly, at the end, ultimately, in desperation, as a last resort, last of all, ended up`,
    again: `again, once more, once again, (second|third|fourth|another|next|other) time, a second, another (call|email|e mail|message|visit|chat), back (to|in|at) the, went back, (second|third|fourth) (call|email|visit), second attempt, third attempt`,
    before: `before, prior to`,
    after: `after, once, since, having`,
    earlier: `before that, previously, earlier, beforehand, prior to that, before this, had already, id already, wed already, i had first, had first, first had`,
    when: `when, whenever, every time, each time, after, any time, as soon as, if`,
  },
  times: [
    [
      2,
      `twice, two times, 2 times, (two|2) (calls|emails|e mails|visits|messages), (several|many|multiple|numerous|countless|various) ..1 (times|calls|emails|messages|visits|occasions|attempts|e mails), (dozens|hundreds) of times`,
    ],
    [3, `three times, 3 times, thrice, (three|3) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [4, `four times, 4 times, (four|4) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [5, `five times, 5 times, (five|5) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [6, `six times, 6 times, (six|6) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [7, `seven times, 7 times, (seven|7) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [8, `eight times, 8 times, (eight|8) ..1 (calls|emails|e mails|visits|messages|attempts)`],
    [10, `ten times, 10 times, (ten|10) ..1 (calls|emails|e mails|visits|messages|attempts)`],
  ],
  denied: `never, didnt, did not, dont, do not, havent, have not, hadnt, had not, not, wasnt, couldnt, could not, cant, cannot, no need to, without, neither, nor, no, wouldnt`,
  supposed: `if, who (do|can|should|to), how (do|can|should), where (do|can|should), (do|can|may|shall) (i|we), (should|could|would|might|must|may) ..2 have, shouldve, couldve, wouldve, should, would, could, might, may, will, ill, well, going to, gonna, about to, planning to, plan to, want to, wanted to, hoping to, hope to, wish, wished, instead of, rather than, unless, imagine, suppose, next time, thought (about|of), thinking (about|of), considered, considering, in case, please, meant to, supposed to, ought to, able to, better to, tempted to, threatened to`,
  own: `i, we, ive, weve, id, wed, im`,
  others: `he, she, they, you, who, it, people, someone, somebody, nobody, others, theyve, hes, shes, youre, everyone, anyone, (my|our|his|her|their) ..1 (sister|brother|mother|mum|mom|father|dad|son|daughter|friend|friends|neighbour|neighbor|neighbours|neighbors|colleague|colleagues|boss|cousin|aunt|uncle|parents|wife|husband|partner|girlfriend|boyfriend|roommate|flatmate|grandmother|grandfather|kids|in laws|coworker|assistant), (another|other|some|one|many|most|the|a|these|those|several|fellow) ..2 (customer|customers|guest|guests|passenger|passengers|client|clients|man|woman|lady|guy|person|reviewer|reviewers|traveller|travellers|traveler|travelers|couple|family|user|users|shopper|agent|driver|courier|manager|company|bank|store|shop|branch|airline|hotel|rep|representative|friend|girl|boy|staff|clerk|receptionist|salesman|technician)`,
  light: `of, and, then, so, but, also, finally, later, again, first, firstly, next, after, eventually, even, therefore, thus, when, once, afterwards, just, only, immediately, ultimately, initially, secondly, thirdly, second, third, already, lastly, instead, still, plus, or, today, yesterday, while, having, since, before, tried, by, upon, of all, that, day, days, week, weeks, hours, the following, morning, two, three, ok, well, in, end, at, last, attempt, step, to`,
  idle: `(to|be|want|wanted|until|please|can|could|will|would|should|must|needs|need|needed|hope|hoping|going|wanting|expect|expected) ..2 (solved|sorted|fixed|resolved), called (me|us|it|a|off|out|him|her|itself|himself|herself), so called, (is|was|are|were|place|hotel|restaurant|product|one|app|company|shop|store|bar|cafe|something|dish|street|person|lady|guy|man|woman|waiter|named|named and) called, what ..1 called, rang (true|a bell|up), call it a day, web of, pm me, front store, in store for, store (the|my|our|your|in|it), (in|of) the app store, app store, play store, app stores, shop around, (no|not|without) (problem|problems|issue|issues|trouble|wait|waiting), office (hours|chair|desk|work), (home|my|our|post|his|her) office, box office, microsoft office, contacted (me|us), emailed (me|us), e mailed (me|us), across the counter, over the counter, kitchen counter, lunch counter, on site, site (was|is) beautiful, camp site, building site, camping site, a great job, no wonder`,
  needsSubject: true,
};

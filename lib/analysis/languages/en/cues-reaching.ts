import type { DriverCue } from '../../opinions/cue-entries';

/** Asking for help and not getting it: hard to reach, machines in place of people, nothing told, nothing offered. */
export const reachCues: readonly DriverCue[] = [
  {
    id: 'effort.hard-to-reach',
    driver: 'effort',
    polarity: 'negative',
    weight: -0.58,
    touchpoint: 'phone',
    near: ['phone', 'chat', 'email', 'social'],
    patterns: `
      calling ..1 (for|since|all|every) ..2 (days|hours|weeks|yesterday|morning|day|thursday|friday|saturday|sunday|monday|tuesday|wednesday|last|#|two|three|four|hour|times),
      (tried|trying|attempted|attempting|try|impossible|how can i|how do i|how do we|how can we|need|want|unable|cant|hours) ..1 (to)? ..1 (call|calling|reach|reaching|contact|contacting|get through|get thru|get a hold of|get hold of|get ahold of|speak|speak to|talk|talk to|phone|ring|dial|communicate) ..2 (you|someone|somebody|anyone|customer|them|reservations|a person|a human|a real|agent|rep|support|for|several|phone|cust|number|your|the airline|to|with)?,
      (call|try) ..1 (back|again) later, told to call ..1, (get|gets|getting|got|go|goes|going|went) ..1 (thru|through) ..1 (to|on the|when|after|all|your)?, (holding|hold) (for|over|about|#|almost|nearly|since) ..3 (hour|hours|min|mins|minutes|hr|hrs|now|ages|agent|to speak),
      (been|just|keep|kept|still|hours|hour|minutes|music|phone|long|min|mins) ..1 (holding|hold) ..1, (#|hour|hours|hr|hrs|min|minutes) ..1 (hold|holds|phone wait|phone call|call|of hold|on the phone|on phone|phone), onhold*, hold (queue|message|music|time|times), (hold|phone) (is|was|has been) ..2 (hour|hours|min|minutes|long|ridiculous),
      (phone|phones|phone line|phone lines|phone system|line|lines|number|hotline|800) ..3 (busy|disconnects|disconnected|disconnecting|down|overloaded|dead|cuts off|cut off|not working|broken|jammed|overwhelmed|not accepting|cuts out|hangs up|always busy),
      (disconnected|disconnects|disconnecting|disconnect|hangs up|hanging up|dropped|drops|dropping) ..1 (me|on me|us|on us|my call|the call|calls|call|again|twice|after|three|# times), (call|calls) ..2 (dropped|disconnected|dropping|failed|not going|arent going|dont go|ended|gets cut|got cut), phone system, (busy|overloaded) (phone|phones|line|lines|system)
    `,
  },
  {
    id: 'indifference.no-human',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.56,
    subReason: 'bare-service',
    touchpoint: 'phone',
    near: ['phone', 'chat', 'email', 'social'],
    patterns: `
      (speak|talk|speaking|talking|spoken|talked|get|reach|need|want|find|give me|getting) ..3 (human|humans|human being|real person|actual person|live person|live human|live agent|real human|living person|person on the phone),
      (speak|talk) ..1 (to|with) ..1 (supervisor|manager|someone|somebody|anyone|person) ..2,
      (answer|pick up|answering|pickup) ..1 (phone|phones|calls|call|your phone|your phones), (anyone|anybody|is there someone) ..2 (answering|listening|awake|working|answer ..2 (phone|phones|calls)),
      (robotic|canned|automated|scripted|generic|computerized|cookie cutter|form|boilerplate|auto|standard|stock|cut and paste|pre written|rote|lame|poor|weak|pathetic|awful|terrible|horrible|slow|no|useless|late) ..1 (response|responses|reply|replies|apology|apologies|answers|letter|tweets), autoresponse*, autorepl*, auto (response|reply|generated|message), (computer|machine|robot|bot|recording) ..2 (replied|voice|answering|instead|hangs|hung|tweeting|responding|all i get|says), (hire|hiring|need|get|employ|train) more (people|agents|staff|reps|operators|employees|customer service)
    `,
  },
  {
    id: 'indifference.empty-sorry',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.58,
    subReason: 'ignored',
    touchpoint: 'support',
    near: ['phone', 'email', 'social', 'staff'],
    patterns: `
      (where|wheres) ..1 (my|the|our) apology, (apology|apologies|apologize|apologizing|sorry|apologise) ..3 (not enough|doesnt|isnt|wont|dont|meaningless|empty|not accepted|cheap|not good enough|hollow|insufficient|useless|not going to|does not|doesn|fix), (not|never|arent|isnt) ..2 sorry ..1 (enough|at all)?, (empty|hollow|insincere|meaningless|fake|half hearted) (apology|apologies|words|sorry), (just|only|keep|keeps) ..1 (apologize|apologizes|apologizing|saying sorry|apologising),
      (no|little|zero|without|not|lack of|show some|have some|any) ..1 (empathy|sympathy|remorse|compassion|accountability|responsibility|explanation|courtesy), (take|takes|taking|took|accept|taken) ..1 no ..1 responsibility, (blame|blames|blaming|blamed) ..3 (weather|customer|customers|passenger|passengers|me|us|each other|others|everyone|airport|mother), (dont|doesnt|do not|does not|didnt|could|couldnt|clearly) ..1 (care|give a) ..2,
      (do|does|did) you ..1 (even|really|guys|people|actually) ..1 (care|read|listen|answer|respond|help|want), (make|making|made) (it|this|things) right, (get your act together|get your shit together), (no|wont|not|zero|didnt|doesnt) ..2 (accommodations|accommodation|hotel|hotels|hotel voucher|meal voucher|food voucher|voucher|vouchers|comp|reimbursement|compensate|accommodate|reimburse) ..1
    `,
  },
  {
    id: 'indifference.told-nothing',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.58,
    subReason: 'ignored',
    touchpoint: 'communication',
    near: ['phone', 'email', 'social', 'staff', 'support'],
    patterns: `
      (no|zero|without|lack of|poor|better|little|terrible|need|horrible|bad|absent|improve|improved) ..1 (communication|communications|transparency),
      (no|zero|without|lack of|little|never any|not any) ..1 (information|info|updates|update|announcement|announcements|explanation|notice|notification|warning|heads up) ..1,
      (conflicting|inaccurate|incorrect|contradictory|false|misleading|bad|wrong|different|mixed|inconsistent) (information|info|answers|updates|messages|stories|reports|data), (tell|told|telling|tells|given|gave|giving|give) ..1 (me|us|passengers|customers|people)? ..1 (nothing|different|conflicting|otherwise|wrong|no info|no information|no reason|false|misinformation|no explanation|the wrong),
      (nobody|no one|noone) ..1 (knows|know|knew|tells|told|tell|telling|seems|can tell|has any|has a clue|available|at the|at gate|there|here|at), (tell|told|inform|informed|update|updated|communicate|notify|notified) ..1 (us|me|passengers|customers|people) ..2 (what is|whats|what the|why|going on|what was|anything|when), kept in the dark, in the dark, (what|whats) ..2 going on
    `,
  },
  {
    id: 'indifference.poor-service-said',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.66,
    subReason: 'bare-service',
    touchpoint: 'support',
    near: ['phone', 'chat', 'email', 'social'],
    patterns: `
      (need|needs|expect|expected|hoped|want|deserve|deserves|require|hoping|expecting|wish) ..2 (better|more|decent|good|some|actual|higher level|higher) ..2 (service|customer service|support|customer support|care), (customer service|customer svc|cust service|cust serv|customer care|service|cs) ..2 (fail|fails|failed|failure|joke|sucks|sucked|sucking|disappointing|horrible|terrible|awful|pathetic|lacking|nonexistent|non existent|nightmare|poor|worst|atrocious|unacceptable|abysmal|needs work|deplorable|lousy|subpar|is bad|was bad|so bad|ridiculous|at its worst|shit|crap|garbage|disaster|unhelpful|useless),
      (worst|horrible|terrible|awful|poor|bad|pathetic|crappy|shitty|lousy|lack of|no|zero|nonexistent|non existent|horrendous|atrocious|abysmal|disgusting|shameful|inferior|unacceptable|disappointing|dreadful) ..1 (customer service|customer svc|cust service|cust serv|customer care|customer experience|customer relations|cs|customer support|customerservice),
      (badservice|poorservice|terribleservice|horribleservice|awfulservice|noservice|worstservice*|shittyservice|badcustomerservice|poorcustomerservice|terriblecustomerservice|horriblecustomerservice|awfulcustomerservice|nocustomerservice|worstcustomerservice*|customerservicefail|customerservicefails|customerserviceplease|badcustomerexperience|customerservicesucks|nohelp|unhelpful|disservice|nocustomercare|servicefail|epicservicefail|lousyservice|crappyservice),
      (treat|treats|treated|treating|treatment) ..3 (this way|like this|like that|poorly|so bad|better|so poorly|customers|passengers|loyal), (loyal|valued|frequent|longtime|long time|elite|gold|platinum|million) ..1 (customer|customers|flyer|flyers|member|members|passenger|flier) ..4 (treated|treat|lost|losing|ignored|nothing|worst|no|not)
    `,
  },
];

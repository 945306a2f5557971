import type { DriverCue } from '../../opinions/cue-entries';

/** Service told as a scene, and what comes to the table: how one was seated, served, hurried, portioned. */
export const tableCues: readonly DriverCue[] = [
  {
    id: 'indifference.hurried',
    driver: 'indifference',
    polarity: 'negative',
    weight: -0.62,
    subReason: 'rude',
    touchpoint: 'staff',
    patterns: `
      (rush|rushed|rushing|hurry|hurried|shoo|shooed|herded|hustled|kicked|pushed) (us|me|you|him|her|them|customers|diners|guests|people) ..1 (along|out|off|through|inside|outside|away)?, (felt|feel|feeling|feels|being|were|was) ..1 (rushed|hurried|shooed|pressured|intimidated|ignored|unwanted),
      (walked|walks|stormed|storms|stomped|turned|walking) (off|away) ..1, (spilled|spilt|dumped|slammed|tossed|plopped|plunked|dripped) ..4 (us|me|my|table|drink|drinks|wine|water|plates|plate|food|lap|tea|coffee|check|bill),
      (turned|turning|turns|turn) ..1 (us|me|customers|people|diners|guests) away, (refuse|refuses|refused|refusing) to (seat|serve|take|split|give|bring|make), (wont|wouldnt|didnt|would not|did not|not) ..1 (seat us|seat me|seat you|seat parties|seat incomplete|let us sit|let me sit|let us order|let me finish|split the|separate the),
      (hover|hovered|hovering|hovers|interrupt|interrupted|interrupting|eavesdrops|eavesdropping|loitering), (intimidate|intimidates|intimidated|belittle|belittles|scolded|lectured|snickered|sneered|huffing|glared|glares|glaring) ..1, (looked|looks|looking|stared|staring) at (me|us|my|you) ..1 (like|as if|as though|funny),
      (push|pushed|pushes|pushing|upsell|upselling|pressure|pressured|forced|forcing|drive up|drove up) ..3 (drinks|dessert|specials|bottles|bill|more food|another drink|to order|check), (complain|complained|complaining|argue|argued|arguing|demand|demanded|asked|asking) ..4 (tip|tips|gratuity), (major|serious|bad|snotty|snooty|such|with|lots of|full of|an|holier than thou|his|her|their|the) attitude, attitude of the,
      (without|never|nor|didnt|did not) ..1 (asking|ask|smile|smiling|apologizing|explaining|explain|refill|refilled|clearing|cleared|acknowledging|looking up|so much as), (put|drop|dropped|brought|slap|slapped) ..2 (check|bill) ..2 (before|without|while), (took|taking|clear|cleared|clearing|grab|grabbed|snatched) ..3 (plate|plates|food|glass|dish) ..3 (before|without|while|still|asking), (waiter|waitress|server|bartender|staff|host|hostess) ..3 (disappeared|vanished|hiding|mia|nowhere|bored|sulking|unhappy|huff|careless|clumsy|inattentive|incompetent)
    `,
  },
  {
    id: 'promise.order-forgotten',
    driver: 'promise',
    polarity: 'negative',
    weight: -0.6,
    touchpoint: 'ordering',
    patterns: `(forgot|forgotten|forgets|messed up|screwed up|mixed up|botched|missed) ..2 (sandwich|drinks|sides|side|appetizer|appetizers|entree|dessert|part of|half|half of|my order|our order|order|orders|my drink|napkins|utensils|sauce), (someone elses|somebody elses|the wrong|wrong|another tables) (order|food|dish|meal|drink|table|plate|entree), reservation ..3 (and|but|still|yet) ..3 (waited|wait|not ready|seated late|no table), no record of ..2 reservation, (forgot|forgets|forgotten|forgetting|failed) to (bring|put in|put|serve|place|include|give us|give me|send|add|enter)`,
  },
  {
    id: 'effort.served-late',
    driver: 'effort',
    polarity: 'negative',
    weight: -0.52,
    touchpoint: 'staff',
    patterns: `(food|drinks|dish|dishes|appetizers|entree|entrees|meal|meals|order|courses|menus|dessert|water|plates) ..2 (took|arrived|came|came out|comes|take|served|brought) ..3 (forever|ages|hour|hours|minutes|mins|so long|too long|long time|while|eternity|at different times|apart), (took|takes|taking) ..2 (forever|ages|so long|too long|hour|hours|while|minutes|long time) ..2 (to get|to be|to order|to bring|to take|to serve|to come|for our|for the|for my|for a|just to), (seated|seat us|sat down|seating) ..3 (late|after|hour|minutes later), (flag|flagged|flagging|chase|hunt|track|wave) ..1 (down)? ..2 (waiter|waitress|server|anyone|someone|them|him|her)`,
  },
  {
    id: 'indifference.looked-after',
    driver: 'indifference',
    polarity: 'positive',
    weight: 0.62,
    subReason: 'bare-service',
    touchpoint: 'staff',
    patterns: `
      (treated|treats|treat|treating|feel|felt|made to feel|welcomed) ..3 (family|friend|friends|a regular|regulars|royalty|queen|king|guest|vip), (cater|caters|catered|catering) ..2 (needs|every|every need|any|us|you|whim), (comped|on the house|complimentary (drink|drinks|dessert|appetizer|champagne|glass)|gave us free|brought us free|offered us free|treated us|free dessert|free drinks|free drink) ..1 (us|dessert|drinks|appetizer|drink|champagne|shots|round)?,
      (remember|remembers|remembered|knows|recognize|recognizes) ..1 (my name|our name|our names|names|us|me|my order|regulars|you|every customer|their customers), (seated|sat|served|accommodated|greeted|welcomed) ..2 (quickly|immediately|promptly|right away|timely|within minutes|in no time|early|warmly|courteously|cheerfully|with a smile|on time), (refill|refills|refilled|refilling) ..1 (water|waters|drinks|glasses|coffee)?,
      (made|make|makes|making) sure ..3 (enjoying|enjoyed|happy|comfortable|everything|seat|we had|i had|ok|okay|good), (helped|guided|walked|explained|recommend|recommended|suggest|suggested|suggestions|recommendations) ..3 (menu|choices|through the menu|perfect wine|wines|pairing|pairings), never (rush|rushed|rushes) ..1, (waiters|waiter|waitress|server|servers|staff|bartender|owner|chef|host|hostess) ..3 (nicest|sweetest|kindest|best|funny|hilarious|fun|adorable|gracious|spot on|on point|on top of|took care|greeted|accomodating|accommodating|freindly|friendly|curteous|courteous|pleasant|personable|surprise|surprised),
      (accomodating|freindly|frendly|curteous|hospitible|atentive), (honored|accommodated|accomodated) ..2 (reservation|request|requests|us|our party|large party|allergies|allergy|special), special requests, (proprietor|owner|owners|chef) ..3 (came out|comes out|visits|visited|greets|greeted|stopped by|himself|herself)
    `,
  },
  {
    id: 'product.plenty',
    driver: 'product',
    polarity: 'positive',
    weight: 0.5,
    touchpoint: 'product',
    negated: 'drop',
    patterns: `(portion|portions|serving|servings|plates|plate|sizes|quantities|helpings|portion size|portion sizes) ..3 (large|huge|big|enormous|generous|ample|plentiful|giant|massive|hearty|good|more than enough|substantial|decent|great|gigantic|monstrous), (large|huge|big|enormous|generous|ample|giant|massive|hearty|good size|gigantic|monstrous|decent size|good sized|oversized) ..1 (portion|portions|serving|servings|plates|bowls|bowl|slices|sandwich|sandwiches|burger|burgers|salads|quantities|helpings|menu), more than enough ..1 (food)?, enough (food)? (for two|to share|for leftovers|to feed|for # ), (lot|lots|tons|plenty|great deal|plethora|abundance|wide array|array|numerous|hundreds|endless|multitude|so many|over # |amazing array) ..1 (of)? ..1 (variety|choices|choice|options|selection|dishes|items|variations|combinations|different dishes|wines|beers), (extensive|varied|diverse|eclectic|ever changing|interesting|creative|inventive|innovative|unique|impressive|comprehensive|amazing|great|good|vast|large|huge) ..1 (menu|menus|wine list|list|beer list|selection|variety|choices|options|offerings|sake list|cocktail list|drink list|combinations), (menu|wine list|beer list|list|selection|choices|options|variety) ..2 (extensive|varied|interesting|creative|endless|huge|vast|impressive|unique|diverse|changes|great|amazing|good|rule|abound|inventive), (beautifully|nicely|artfully|well|wonderfully|elegantly|creatively) (presented|plated|arranged|garnished|decorated), (presentation|plating) ..2 (beautiful|great|excellent|amazing|wonderful|impressive|lovely|gorgeous|nice|good|perfect|elegant)`,
  },
  {
    id: 'product.not-plenty',
    driver: 'product',
    polarity: 'negative',
    weight: -0.5,
    touchpoint: 'product',
    patterns: `(portion|portions|serving|servings|plates|sizes|portion size|portion sizes) ..3 (tiny|small|smaller|minuscule|miniscule|stingy|skimpy|puny|laughable|ridiculous|shrinking|shrunk|insufficient|meager|measly|pathetic), (tiny|small|minuscule|stingy|skimpy|puny|bite sized|meager|measly) ..1 (portion|portions|serving|servings|plates|plate|slice|slices|sandwich|burger|dish|dishes|amount|amounts|entree|entrees|appetizer), (not|nearly|hardly|barely|wasnt|isnt) enough (food|to|for|meat|sauce|cheese|chicken|rice), (left|leave|leaving|still|came out|walked out|went home) ..1 (hungry|starving), (menu|selection|wine list|list|choices|options) ..2 (limited|small|boring|typical|predictable|uninspired|lacking|short|minimal|unimaginative|tiny), (limited|uninspired|boring|unimaginative|predictable|tiny|short|small) ..1 (menu|selection|wine list|choices|options), (not|arent|werent|isnt) ..2 (many|lot of|much) (choices|options|variety|selection|vegetarian options)`,
  },
];

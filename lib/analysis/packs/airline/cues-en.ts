import type { PackCues } from '../pack-cues';
import type { AirlineTouchpoint } from './touchpoints';

export const airlineEnglish: PackCues<AirlineTouchpoint> = {
  places: {
    fares: {
      judged: `fare, fares, airfare, airfares, (ticket|tickets|flight|flights) (price|prices|cost|costs), (price|prices|cost) of ..2 (ticket|tickets|flight|flights), fare (class|classes|rules|difference), basic economy (fare|fares|ticket|tickets)`,
      named: `difference in fare, (cheap|cheaper|cheapest|expensive|pricey|low cost|overpriced) (flight|flights|ticket|tickets), (paid|pay|paying) ..3 (for|per) ..2 (flight|flights|ticket|tickets), (flights|tickets|flight|ticket) (is|are|was|were) ..2 (cheap|cheaper|expensive|overpriced|pricey)`,
    },
    'flight-booking': {
      judged: `flight (booking|bookings|reservation|reservations), booking flights, booking a flight, name (change|correction), (date|flight) (change|changes)`,
      named: `(book|booked|booking|reserve|reserved|buy|bought|purchased) ..3 (flight|flights|ticket|tickets), (change|changed|changing|modify|move) ..2 (flight|flights|ticket|tickets|return date), flights booked, flight booked, (my|our|the) (reservation|reservations|booking|itinerary), itinerary, itineraries, confirmation code, record locator, booking reference, passenger name, (multi city|round trip|one way) (ticket|booking|flight)`,
    },
    'seat-selection': {
      judged: `seat (selection|selections|assignment|assignments|reservation|reservations|map|choice), (choosing|selecting|picking|assigning) ..2 (seat|seats), seating arrangement`,
      named: `(choose|chose|select|selected|pick|picked|preselected|reserved|reserve|assigned|reassigned|changed|moved|switched|gave away|booked) (my|our|your|a|the|his|her|their|us|me)? (seat|seats), (seat|seats) (together|assigned|reassigned|changed|was given away|were given away|were changed|was changed), (sit|seated|sat|seat|seating) ..2 (together|apart|separately), (split|separated) ..2 (family|up|seats)`,
    },
    rebooking: {
      judged: `rebooking, rebooking process, alternative (flight|flights), alternate (flight|flights), replacement flight`,
      named: `(rebook|rebooked|rebooks|re book|re booked|rebooking|reroute|rerouted|rerouting|re routed|reaccommodated|reticketed), (put|get|got|getting|placed|booked|moved) (me|us|him|her|them|everyone)? ..1 on (a|an|the) ..1 (next|another|later|earlier|different|other) (flight|plane|one), (next|another|later|other) (available flight|flight out), overbooked, overbooking, over booked, oversold, bumped, bumped off, bumped from, standby, stand by list`,
    },
    'airport-check-in': {
      judged: `check in, checkin, check in (desk|counter|line|queue|process|kiosk|area|procedure), online check in, web check in, mobile check in, bag drop, baggage drop, bag drop off, boarding (pass|passes), mobile boarding (pass|passes), security line, security check, security queue`,
      named: `checking in, (checked|check) in (online|at|for|early|#|on|our|my|the), (print|printed|printing) ..2 (pass|passes|boarding pass|boarding passes), (ticket|ticketing|airline) (counter|desk)`,
    },
    boarding: {
      judged: `boarding, boarding (process|procedure|queue|line|group|groups|order), gate, gates, departure gate, boarding gate, jet (bridge|way), jetway, priority boarding`,
      named: `(board|boarded|deplane|deplaned|deplaning|disembark|disembarked|disembarking) ..2 (plane|aircraft|flight|early|last|first|late)?, (denied|refused) boarding, gate (change|changes|changed), at the gate, closed the gate, group #, zone #, priority (lane|passengers)`,
    },
    punctuality: {
      judged: `punctuality, on time performance, (departure|arrival) time, (departure|arrival) (times|schedule)`,
      named: `(delay|delays|delayed|delaying), (late|on time|early|punctual|ahead of schedule|behind schedule) (departure|departures|arrival|arrivals|flight|flights|flt|take off|takeoff), (left|leaves|leave|departed|departs|depart|arrived|arrive|arrives|landed|lands|took off|take off|takes off|taking off|running|was|were|is|are|always|flights|flight|flew) ..3 (late|on time|early|on schedule|ahead of schedule|behind schedule|hours late|punctual|punctually), (hours|hour|hrs|hr|minutes|mins|min) (late|delayed|behind schedule), (sitting|sat|stuck|waiting|stranded|held|sit|waited) ..3 (tarmac|runway|on the plane|in the plane|on the ground), tarmac, taxiing`,
    },
    'cancelled-flight': {
      judged: `flight (cancellation|cancellations), schedule (change|changes)`,
      named: `(flight|flights|flt|flts|flightled|it) ..3 (cancelled|canceled|cancelling|canceling|rescheduled|cancels), (cancelled|canceled|cancelling|canceling|cancel|cancels|reschedule|rescheduled|scrapped) ..3 (flight|flights|flt|flts), cancelled flightled, (changed|moved|change) ..2 (departure time|flight time|schedule|flight times)`,
    },
    connections: {
      judged: `layover, layovers, lay over, stopover, stopovers, stop over, connection, connections, (connecting|connection) (flight|flights|time|times), transfer between (flights|terminals)`,
      named: `(missed|miss|missing|make|made|catch|caught) ..2 (connection|connections|connector|connecting flight|connecting), (connect|connected|connecting) (in|at|through|to)`,
    },
    'aircraft-seat': {
      judged: `seat, seats, seating, legroom, leg room, knee room, seat (pitch|width|comfort|recline|cushion|belt), recline, armrest, armrests, headrest, tray table, (window|aisle|middle|exit row|bulkhead|flat bed|lie flat|economy|business class|premium economy|first class) (seat|seats), flatbed, lie flat (bed|beds), economy plus, extra legroom, more room`,
      named: `(reclined|reclines|reclining|knees), (seat|seats|row) in front`,
    },
    'aircraft-cabin': {
      judged: `cabin, cabins, (plane|planes|aircraft|aircrafts|airplane|airplanes|jet|fleet), (plane|aircraft|airplane|on board|onboard) (toilet|toilets|bathroom|bathrooms|lavatory|lavatories|interior|temperature|air), lavatory, lavatories, window, windows, cabin lighting, lighting, cabin (temperature|air|cleanliness|noise|pressure), (737|a320|a330|a380|787|777|dreamliner|airbus|boeing)`,
      named: `air (vents|vent), engine noise`,
    },
    'inflight-entertainment': {
      judged: `(inflight|in flight|onboard|on board|seatback|seat back) (entertainment|entertainment system|wifi|wi fi|internet|movies|movie|screen|screens|tv|tvs|magazine|connectivity), entertainment, entertainment (system|options|selection|screen|unit), ife, movie (selection|selections|choice), selection of (movies|films), wifi, wi fi, (seatback|seat back) (screen|screens|tv|tvs), (personal|individual) (screen|screens|tv|tvs), headphones, earphones, (usb|power) (port|ports|outlet|outlets|socket|sockets), gogo`,
      named: `(watch|watched|watching) ..2 (movie|movies|film|films)`,
    },
    'airport-lounge': {
      judged: `lounge, lounges, (business|first class|vip|airport|arrivals|departure|club|executive|airline) (lounge|lounges), admirals club, united club, sky club, galleries lounge`,
      named: `lounge (access|pass|passes)`,
    },
    'inflight-meals': {
      judged: `(inflight|in flight|onboard|on board|airline|plane|airplane|special|vegetarian|vegan|kosher|hot|complimentary) (meal|meals|food|snack|snacks|catering|drink|drinks|service of food), meal, meals, food, food and (drinks|drink|beverages|beverage), snack, snacks, catering, drinks, drinks (trolley|cart|service), (food|meal|beverage|drink) service, pretzels, peanuts, breakfast, dinner, lunch`,
      named: `(served|serve|serving|offered) ..3 (meal|meals|drink|drinks|snack|snacks|water|food)`,
    },
    'cabin-crew': {
      judged: `crew, cabin crew, crews, flight crew, aircrew, cabin staff, flight (attendant|attendants|attendent|attendents|stewards), stewardess, stewardesses, steward, stewards, purser, air (hostess|hostesses), pilot, pilots, captain, co pilot, (crew|staff|attendants|attendant) on (board|the plane|the flight|our flight|my flight), (inflight|in flight|onboard|on board) (staff|service|crew|team), fa, fas`,
      named: `cockpit`,
    },
    'ground-staff': {
      judged: `ground (staff|crew|crews|personnel|service|services|team|agent|agents|handling), gate (agent|agents|staff|attendant|attendants|crew|personnel), (check in|checkin|counter|ticket|ticketing|airport|desk) (staff|agent|agents|attendant|attendants|personnel|lady|clerk|clerks|employee|employees|people|representative), (staff|agent|agents|lady|woman|man|guy|employees|person|attendant|people) at (the)? ..1 (gate|counter|check in|checkin|desk|airport|check in desk|check in counter|ticket counter|bag drop), baggage (handlers|handler|agent|agents)`,
    },
    'checked-baggage': {
      judged: `luggage, baggage, suitcase, suitcases, bag, bags, (checked|hold|lost|delayed|missing) (bag|bags|baggage|luggage), baggage (claim|handling|service|services|carousel|reclaim|delivery|tracking), luggage (handling|service|delivery), (baggage|bag|luggage) (belt|carousel), stroller, pram, golf clubs, car seat`,
      named: `(lost|lose|losing|damaged|broke|delayed|misplaced|found|stole) (my|our|his|her|their|the|all) ..1 (bag|bags|baggage|luggage|suitcase|suitcases), carousel, tag number, file reference`,
    },
    'hand-baggage': {
      judged: `carry on, carryon, carry ons, carryons, hand (luggage|baggage), cabin (bag|bags|baggage|luggage), carry on (bag|bags|luggage|baggage|size|policy), overhead (bin|bins|compartment|compartments|locker|lockers|space|storage), bin space, personal item`,
      named: `gate (check|checked|checking) ..2 (bag|bags|carry on|it), bag sizer, sizer`,
    },
    'baggage-fees': {
      judged: `(baggage|bag|luggage|carry on|seat|seat selection|change|overweight|excess baggage|check in|checked bag|extra|cancellation|boarding pass) (fee|fees|charge|charges|price|prices), (fee|fees|charge|charges) for ..2 (bag|bags|baggage|luggage|seat|seats|carry on|change|changes|boarding pass|check in), excess (baggage|luggage), overweight (bag|bags|luggage)`,
      named: `(charge|charged|charges|charging|pay|paid|paying) ..5 (bag|bags|baggage|luggage|carry on|seat|seats|seat selection|suitcase|boarding pass|water|overweight|check in|wifi|wi fi|food|drinks|snacks), # for ..2 (bag|bags|baggage|luggage|carry on)`,
    },
    'flight-compensation': {
      judged: `(flight|ticket|travel|meal|food|hotel|flight credit) (voucher|vouchers|credit|credits|compensation), compensation, flight compensation, (refund|refunds|reimbursement) (process|policy|request|requests|department), eu261, ec261, ec 261, eu 261, uk261, travel credit, (flight|future) credit, delay compensation`,
      named: `refund, refunds, refunded, refunding, reimburse, reimbursed, reimbursement, compensate, compensated, voucher, vouchers, money back, claim form, (hotel|meals|taxi) (paid|provided|covered), (put|putting) (us|me) up in ..2 hotel`,
    },
    'frequent-flyer': {
      judged: `frequent (flyer|flier|flyers|fliers) ..1 (program|programme|programs|club|miles|points|account|number|status)?, (air|bonus|award|reward) miles, miles, mileage, mileageplus, mileage plus, skymiles, aadvantage, avios, rapid rewards, trueblue, (gold|silver|platinum|elite|diamond|premier|executive) (status|member|members|card|club|tier), (loyalty|rewards) (program|programme|scheme), award (flight|flights|ticket|tickets|seats|travel), upgrade, upgrades`,
      named: `(redeem|redeemed|redeeming|use|used|earn|earned|accrue|expire|expired) ..2 (miles|points|avios), (upgraded|upgrading)`,
    },
  },
  reasons: [
    {
      id: 'bumped',
      place: 'rebooking',
      driver: 'promise',
      weight: -0.65,
      patterns: `(got|was|were|been|being|get) bumped, bumped (me|us|him|her|from|off|to), overbooked, oversold, over booked, (overbooks|overbook|oversell) ..2 (flight|flights)`,
    },
    {
      id: 'not-rebooked',
      place: 'rebooking',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'unresolved',
      patterns: `(wouldnt|would not|refused to|refuses to|couldnt|could not|wont|unable to|nobody would|no one would) (rebook|re book|reroute|help us rebook), no (alternative|other) flight`,
    },
    {
      id: 'denied-boarding',
      place: 'boarding',
      driver: 'promise',
      weight: -0.7,
      patterns: `(denied|refused) (me|us|him|her|them)? boarding, (wouldnt|didnt|not|wont) let (us|me|him|her|them) (board|on the plane|on the flight|on the aircraft)`,
    },
    {
      id: 'seats-changed',
      place: 'seat-selection',
      driver: 'promise',
      weight: -0.55,
      patterns: `(changed|reassigned|gave away|took away|moved|switched) (my|our|his|her|their) (seat|seats), (separated|split up|seated apart) ..3 (family|kids|children|child|husband|wife|son|daughter)`,
    },
    {
      id: 'pay-for-bag',
      place: 'baggage-fees',
      driver: 'price',
      weight: -0.5,
      patterns: `(charged|charge|charges|charging|pay|paid|paying) ..4 (for|per) ..3 (bag|bags|carry on|luggage|suitcase|suitcases|seat selection|boarding pass)`,
    },
    {
      id: 'knees',
      place: 'aircraft-seat',
      driver: 'product',
      weight: -0.55,
      patterns: `(knees|legs) ..4 (seat in front|front seat), no (legroom|leg room), (doesnt|dont|didnt|wouldnt|not) ..1 recline, like sardines`,
    },
    {
      id: 'missed-connection',
      place: 'connections',
      driver: 'promise',
      weight: -0.55,
      patterns: `(missed|miss|missing) ..2 (connection|connections|connecting flight|connector)`,
    },
    {
      id: 'no-food',
      place: 'inflight-meals',
      driver: 'product',
      weight: -0.45,
      patterns: `(no|not even|without) ..2 (snack|snacks|meal|water|food) ..2 (on board|onboard|offered|served|on the flight|on a), (ran|run) out of ..1 (food|meals|water)`,
    },
    {
      id: 'smooth-boarding',
      place: 'boarding',
      driver: 'effort',
      weight: 0.5,
      patterns: `(smooth|quick|easy|efficient|orderly) boarding, (boarded|deplaned) ..1 (quickly|on time|smoothly)`,
    },
  ],
  unmeant: `boarding school, # miles (away|from|long|apart|per hour), miles (away|from|ahead|better), (walk|walked|walking|drive|drove|mile|several|few|many|hundred|hundreds of|thousand) miles, car seats?, take a seat, have a seat, (brand|company|industry) fleet, delay in (answering|replying|responding|response), delayed (response|reply|refund|answer), software (update|upgrade), hotel (check in|gate|lounge), in the bag`,
  signs: `airline, airlines, airways, flight, flights, flt, flts, fly, flew, flown, flying, airport, airports, plane, aircraft, pilot, (economy|business|first) class, boeing, airbus, luggage lost, american airlines, united airlines, southwest, jetblue, ryanair, easyjet, lufthansa, delta airlines, british airways, emirates, vueling, iberia`,
};

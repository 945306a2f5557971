import type { PackCues } from '../pack-cues';
import type { HospitalityTouchpoint } from './touchpoints';

export const hospitalityEnglish: PackCues<HospitalityTouchpoint> = {
  places: {
    'table-booking': {
      judged: `table (booking|reservation|reservations|bookings), opentable, (dinner|lunch|restaurant) (reservation|reservations|booking|bookings)`,
      named: `(reserve|reserved|book|booked|reserving|booking|held|gave away) ..2 (table|tables), (reservation|reservations|booking|table) for (#|two|three|four|five|six|eight|dinner|lunch|brunch), (reservation|booking) at (the)? (restaurant|bar), (no|without a) reservation, walk ins, walk in, table (was|wasnt) ..1 (ready|reserved|given away)`,
    },
    'room-booking': {
      judged: `(hotel|room|online) (booking|bookings|reservation|reservations), booking process`,
      named: `(booked|reserved|book|reserve|booking) ..4 (room|rooms|suite|suites|hotel|night|nights|stay|villa|apartment), (reservation|reservations|booking) (for|of) ..2 (room|rooms|night|nights|suite), booking com, expedia, hotels com, agoda, airbnb, (gave|given|put) (us|me) ..2 (different|smaller|wrong|another) room, overbooked, room type`,
    },
    'food-ordering': {
      named: `(took|take|taking|taken|takes) (our|my|the|your) (order|orders|drink order|food order|drinks order), (our|my|the) (order|orders) (was|were|came|taken|wrong|got|never), (wrong|messed up|mixed up|forgot|incorrect) ..2 (order|orders|dish|meal), (place|placed|placing) (our|my|an|the) order, (waited|waiting|wait) ..3 to order`,
    },
    'room-rates': {
      judged: `room (rate|rates|price|prices|cost), (price|rate|cost|rates) ..1 (room|rooms|per night|a night), nightly rate, (price|rate) (per|a) night, all inclusive (price|package|deal), hotel (price|prices|rates)`,
      named: `(#|dollars|pounds|euros|bucks) (a|per) night, per night`,
    },
    'menu-prices': {
      judged: `(menu|food|drink|drinks|wine|bar|cocktail|beer) (price|prices), (price|prices|cost) of ..2 (food|drinks|drink|wine|beer|meal|meals|menu|dishes|dinner), (prix fixe|set menu|lunch special|early bird|happy hour)`,
      named: `(#|dollars|pounds|euros|bucks) for (a|the|one) ..2 (beer|glass|burger|coffee|cocktail|pizza|steak|salad|drink|meal|dish|dinner), (expensive|overpriced|pricey|cheap|inexpensive) ..1 (food|drinks|drink|menu|wine|dishes|meal|restaurant)`,
    },
    'hotel-check-in': {
      judged: `check in, checkin, check out, checkout, check in (process|time|experience|desk), check out (process|time), early (check in|checkin|arrival), late (check out|checkout), room (key|keys|card|keycard), key card, key cards`,
      named: `(checked|checking) (in|out), (check|checked) us (in|out), room ..2 (ready|not ready|wasnt ready|available until), upon arrival, on arrival, (when|as) we arrived`,
    },
    'guest-room': {
      judged: `room, rooms, bedroom, bedrooms, suite, suites, villa, guestroom, guest (room|rooms), (hotel|our|my|the) room, balcony, (sea|ocean|city|garden|pool|room) (view|views), wardrobe, closet, safe, curtains, room (decor|furniture|size|amenities)`,
      named: `(in|of) (the|our|my) room`,
    },
    bed: {
      judged: `bed, beds, mattress, mattresses, pillow, pillows, bed linen, linen, linens, sheets, bedding, duvet, duvets, blanket, blankets, (king|queen|twin|sofa|double|single) (bed|beds)`,
      named: `(slept|sleep) (well|badly|like|great|terribly|poorly)`,
    },
    bathroom: {
      judged: `bathroom, bathrooms, shower, showers, bath, bathtub, tub, toilet, toilets, restroom, restrooms, washroom, washrooms, sink, towels, towel, toiletries, water pressure, hot water, shower head, hairdryer, hair dryer, drain`,
    },
    'room-cleaning': {
      judged: `cleanliness, housekeeping, hygiene, room cleaning, maid service, (carpet|carpets)`,
      named: `dirty, filthy, grubby, spotless, spotlessly clean, immaculate, immaculately clean, clean, (bed bugs|bedbugs|bed bug|cockroach|cockroaches|roach|roaches|ants|mice|mouse droppings|rats|mold|mould|mildew|dust|stains|stained), (cleaned|cleaning|made up) ..2 (room|rooms|daily|every day), hair in (the)? ..1 (bed|shower|sink|food)?`,
    },
    noise: {
      judged: `noise, noise level, noise levels, soundproofing, sound proofing, sound insulation, quietness`,
      named: `noisy, noisier, loud, quiet, peaceful, (thin|paper thin) walls, walls ..2 (thin|paper thin), (hear|heard) ..3 (neighbours|neighbors|everything|street|traffic|people|doors|guests), (street|traffic|construction|neighbours|neighbors|music|night) noise, ear plugs, earplugs`,
    },
    'room-equipment': {
      judged: `air (conditioning|conditioner|con|conditioners), aircon, air con, ac, a c, heating, heater, thermostat, ventilation, radiator, wifi, wi fi, internet, internet (connection|access|speed), wireless, wlan, tv, television, fridge, mini fridge, kettle, coffee (maker|machine), iron, sockets, plugs`,
      named: `(room|rooms) ..3 (freezing|boiling|stuffy|too hot|too cold|humid), tv channels`,
    },
    'common-areas': {
      judged: `lobby, elevator, elevators, lift, lifts, corridor, corridors, hallway, hallways, stairs, staircase, building, facilities, common areas, public areas, maintenance, upkeep, grounds, garden, gardens`,
      named: `(needs|need|in need of) ..2 (renovation|refurbishment|updating|refurbishing|tlc|makeover), run down, rundown, outdated, dated`,
    },
    leisure: {
      judged: `pool, pools, swimming pool, swimming pools, hot tub, jacuzzi, spa, gym, fitness (centre|center|room), sauna, beach, private beach, sun (beds|loungers), sunbeds, loungers, kids club, animation team, evening entertainment, massage, massages, water park, tennis court`,
    },
    surroundings: {
      judged: `location, neighborhood, neighbourhood, area, surroundings, view, views`,
      named: `(close|near|walking distance|minutes walk|min walk|block|blocks|steps|step|handy) (to|from) ..3 (beach|metro|subway|station|centre|center|airport|downtown|attractions|old town|shops|restaurants|everything|convention)?, (metro|subway|tube|bus) (station|stop) ..2 (near|close|nearby|around|away), (well|centrally|ideally|perfectly|conveniently|great) located`,
    },
    parking: {
      judged: `parking, car park, parking (lot|garage|space|spaces), valet, valet parking, garage`,
      named: `(park|parked|parking) ..2 (car|street|underground)`,
    },
    'dining-room': {
      judged: `ambience, ambiance, atmosphere, decor, dining (room|area), terrace, patio, rooftop, outdoor (seating|tables|area), seating, table, tables, chairs, booth, booths, lighting, music, vibe, setting, interior, bar area, courtyard`,
      named: `(seated|sat) us ..2 (by|near|next|at|in)`,
    },
    breakfast: {
      judged: `breakfast, breakfasts, (breakfast|continental|cooked|buffet) (buffet|breakfast|selection|room|choice), buffet breakfast, brunch`,
    },
    dishes: {
      judged: `food, dish, dishes, meal, meals, dinner, lunch, appetizer, appetizers, starter, starters, entree, entrees, main, mains, main course, dessert, desserts, cuisine, menu, portions, portion, portion size, buffet, pizza, pasta, steak, steaks, burger, burgers, sushi, seafood, fish, chicken, salad, salads, soup, curry, ribs, fries, bread, rice, noodles, tacos, sandwich, sandwiches, tapas, ingredients, chef, kitchen, vegetarian (option|options|dish|dishes), gluten free (option|options), flavors, flavours`,
      named: `(undercooked|overcooked|over cooked|under cooked|raw|burnt|bland|tasteless|delicious|tasty|cold food|food poisoning)`,
    },
    drinks: {
      judged: `drink, drinks, wine, wines, wine (list|selection), cocktail, cocktails, beer, beers, draft beer, coffee, espresso, cappuccino, sangria, margarita, margaritas, martini, martinis, tea, juice, beverages`,
      named: `watered down`,
    },
    'waiting-staff': {
      judged: `waiter, waiters, waitress, waitresses, server, servers, waitstaff, wait staff, waiting staff, bartender, bartenders, barman, barmaid, hostess, host, maitre d, sommelier, busboy, busboys, table service, (restaurant|bar|dining|serving|breakfast) (staff|service), service (at|in) (the)? (restaurant|bar|table)`,
      named: `(waited on|served us|serving us|our table|refilled|refill|came back to check), (flag|flagging|flagged) ..1 (down|waiter|someone|server)`,
    },
    'front-desk': {
      judged: `front desk, front (desk staff|desk clerk|desk agent|desk person|office), reception, receptionist, receptionists, (reception|desk|lobby|hotel) (staff|team|clerk|lady|guy|manager), concierge, bellboy, bellman, porter, porters, doorman, night (manager|porter), duty manager, hotel management, check in (staff|lady|agent|clerk)`,
    },
    'extra-charges': {
      judged: `minibar, mini bar, (resort|destination|facility|amenity|parking|cleaning|city) (fee|fees|tax|charge), service charge, (security|damage) deposit, room charges, split the bill`,
      named: `bill, the check, cover charge, corkage, tip, tips, gratuity, gratuities, deposit, (charged|charge|charging|billed|pay|paid) ..3 (minibar|mini bar|wifi|wi fi|parking|towels|water|bread|breakfast|room service|ice|late checkout|cancellation), hidden (fees|charges|costs), added ..3 (bill|check)`,
    },
    takeaway: {
      judged: `takeaway, take away, takeout, take out, (food|pizza|home) delivery, delivery (driver|guy|man|time), to go (order|orders|box|food)`,
      named: `(uber eats|ubereats|deliveroo|just eat|doordash|door dash|grubhub|glovo|rappi), (order|ordered|ordering) ..2 (delivery|takeout|takeaway|online)`,
    },
  },
  reasons: [
    {
      id: 'table-given-away',
      place: 'table-booking',
      driver: 'promise',
      weight: -0.65,
      patterns: `gave (our|my|the) table away, gave away (our|my) table, (our|my) table ..2 (given away|not ready|wasnt ready), (no|had no|couldnt find ..1) record of ..2 (reservation|booking)`,
    },
    {
      id: 'room-not-ready',
      place: 'hotel-check-in',
      driver: 'promise',
      weight: -0.55,
      patterns: `(room|rooms) ..1 (wasnt|was not|isnt|not|werent|were not) ..1 ready, (couldnt|could not|not able to) check in (until|for|till)`,
    },
    {
      id: 'not-looked-after',
      place: 'waiting-staff',
      driver: 'indifference',
      weight: -0.55,
      subReason: 'ignored',
      patterns: `(never|didnt|not once|nobody|no one) ..1 (came back to|come back to|checked on us|check on us|refilled|refill|took our order|take our order|offered us), (had to|trying to|tried to) ..1 flag ..3 (down|waiter|server|someone)`,
    },
    {
      id: 'wrong-dish',
      place: 'food-ordering',
      driver: 'promise',
      weight: -0.6,
      patterns: `(brought|served|gave) ..2 (wrong|different) (order|dish|food|drink|drinks|meal|plate), (forgot|mixed up|messed up|screwed up|got wrong) (our|my|the|half) ..1 (order|orders|starters|drinks|appetizer|food|meal|dish)`,
    },
    {
      id: 'hear-everything',
      place: 'noise',
      driver: 'product',
      weight: -0.5,
      patterns: `(hear|heard) ..1 (everything|every word|neighbours|neighbors|every sound|street noise|people next door), (thin|paper thin) walls, walls ..2 (paper thin|thin)`,
    },
    {
      id: 'slept-badly',
      place: 'bed',
      driver: 'product',
      weight: -0.55,
      patterns: `(slept|sleep) (badly|terribly|poorly|awfully), (couldnt|could not|didnt|barely) sleep`,
    },
    {
      id: 'slept-well',
      place: 'bed',
      driver: 'product',
      weight: 0.5,
      patterns: `(slept|sleep) (well|great|very well|so well|like a baby|like a log|wonderfully)`,
    },
    {
      id: 'other-room',
      place: 'room-booking',
      driver: 'promise',
      weight: -0.65,
      patterns: `(double|over) booked, overbooked, (gave|given|put) (us|me) ..2 (different|smaller|another) room ..3 (booked|paid|reserved)`,
    },
  ],
  unmeant: `no room for (improvement|error|doubt), room for (improvement|error|doubt|more), room service, (car|bus|train) (seat|seats), bar of, raise the bar, raised the bar, set the bar, the bar is, no tip, tip of, tips (for|on|and tricks), tip (for|on) (travellers|travelers|visitors), double check, check it out, check this (place|out), check them out, clean (bill|slate), on the table, whole area, grey area, (area|areas) (of|for) improvement, in the area, cold comfort, loud and clear, river bed, flower bed, (flight|phone|internet|electricity) bill, drink driving`,
  signs: `hotel, hotels, hostel, resort, restaurant, restaurants, motel, inn, b and b, bnb, cafe, bistro, pizzeria, steakhouse, diner, pub, guest, guests, our stay, my stay, stayed (here|at|in|for), (ate|dined|eat|eating|dining) (here|there|at), waiter, waitress, menu`,
};

import type { PackCues } from '../pack-cues';
import type { RetailTouchpoint } from './touchpoints';

export const retailEnglish: PackCues<RetailTouchpoint> = {
  places: {
    'shop-till': {
      judged: `till, tills, checkout (line|lines|queue|queues|lanes|area), (self|self service) (checkout|checkouts|scan|scanner), cash (desk|register|registers), checkouts`,
      named: `(queue|queues|queueing|queuing|line|lines|lined up) (to pay|at the till|at the tills|at the register|at the checkout|at checkout|for the till), (only|just) (one|#|two|a few) ..2 (till|tills|register|registers|checkout|checkouts|lane|lanes|cashier|cashiers) ..1 open?, (ring|rang|ringing|scanned|scan) ..2 (up|items|groceries)`,
    },
    'shop-floor': {
      judged: `store layout, layout of the (store|shop), (fitting|changing|dressing) (room|rooms), aisle, aisles, shelf, shelves, shop floor, displays, (store|shop) (cleanliness|atmosphere|hours), opening hours, trolleys, trolley, shopping (cart|carts)`,
      named: `(messy|untidy|disorganised|disorganized|cluttered|tidy) ..1 (store|shop|shelves|aisles)`,
    },
    assortment: {
      judged: `(selection|range|choice|variety|assortment) ..1 (of)? ..1 (products|items|goods|brands|clothes|shoes|stock|styles|clothing|groceries|produce), product (range|selection), selection, assortment, variety, brands, collection, own brand, store brand`,
    },
    'stock-availability': {
      judged: `availability, stock levels, stock`,
      named: `out of stock, in stock, sold out, back order, backorder, backordered, back ordered, unavailable, (stock|item|items|product|products|size|sizes) ..2 (unavailable|available|sold out|run out|discontinued), (ran|run|running) out of (stock|it|them), empty shelves, shelves ..2 empty, restock, restocked, pre order, preorder, preordered`,
    },
    'shopping-basket': {
      judged: `basket, shopping (basket|bag), checkout, checkout (process|page), online (checkout|ordering|order process), guest checkout, payment (page|step), cart`,
      named: `(add|added|adding|put|left) ..3 (to|in) (the|my|your)? (basket|cart|bag), (promo|discount|coupon|voucher) (code|codes) ..4 (work|working|applied|apply|accepted|invalid|rejected), (place|placed|placing|complete|completed|submit) ..2 order, order (confirmation|number), paypal, klarna`,
    },
    'product-page': {
      judged: `(product|item) (page|pages|description|descriptions|photos|pictures|images|details|information), size (guide|chart|charts), (site|website) (search|filters|navigation), search (function|bar|filters), (description|photo|picture|photos|pictures) (on|in) the (site|website|page|listing|app), listing, listings`,
      named: `(as|than|not) ..2 (described|advertised|pictured|shown) ..2 (site|website|online|photo|picture|listing), (looks|looked|look) ..2 (nothing like|different from) ..1 (picture|photo|pictures|photos|image)`,
    },
    'parcel-tracking': {
      judged: `tracking, tracking (number|information|info|updates|link|page|details|system), order (tracking|status), delivery (updates|notifications|status)`,
      named: `(track|tracked) ..2 (order|parcel|package|shipment|it|delivery), (says|said|marked|showing|shows) ..2 delivered, (hasnt|not|never|didnt) ..1 (updated|dispatched|shipped), status (says|said|still|has)`,
    },
    courier: {
      judged: `courier, couriers, carrier, delivery (driver|drivers|company|man|guy|person|service|partner|firm|slot|slots), (ups|fedex|dhl|usps|hermes|evri|yodel|dpd|royal mail|parcelforce|ontrac|lasership), postman, mailman`,
      named: `(left|thrown|threw|dumped) ..4 (porch|doorstep|door|neighbor|neighbour|bin|rain|gate), missed delivery, (delivery|delivered) (attempt|attempts|attempted), (wrong|neighbours|neighbors) (address|house|door), signed for`,
    },
    'click-and-collect': {
      judged: `click and collect, click collect, curbside (pickup|pick up)?, (in store|store|instore) (pickup|pick up|collection), collection (point|points|desk), pickup (point|points|counter|desk), parcel (locker|lockers|shop), amazon locker`,
      named: `(collect|collected|collecting|pick up|picked up|picking up) ..3 (in store|from the store|from store|from the shop|at the store|order|from the locker)`,
    },
    'parcel-packaging': {
      judged: `packaging, packing, wrapping, gift wrap, gift wrapping, bubble wrap, (the|cardboard|shipping) box`,
      named: `(box|package|parcel|boxes) ..3 (damaged|crushed|torn|open|opened|dented|squashed|ripped|wet), (damaged|broken|smashed|broke) (in|during) (transit|shipping|delivery|the post), (badly|poorly|well|beautifully|carefully|nicely) (packed|packaged|wrapped)`,
    },
    'order-contents': {
      named: `(wrong|incorrect|different|missing|incomplete) (item|items|size|colour|color|product|order|model|parts|piece|pieces), (item|items|part|parts|piece|pieces|things) (missing|was missing|were missing|are missing|is missing), (sent|received|got|shipped|delivered) ..2 (wrong|incorrect|different|incomplete) ..1 (item|items|one|ones|size|colour|color|product|products|thing|order|model|shoes|dress|parts|book), half (my|the|our) order, order ..2 (incomplete|wrong|missing|incorrect), substitution, substitutions, substituted`,
    },
    sizing: {
      judged: `size, sizes, sizing, fit, fitting, sleeves, waist, length, plus sizes`,
      named: `(runs|run|fits|comes up|come up|came up) ..1 (small|large|big|true|tight|short|narrow), true to size, (too|bit) (small|big|tight|loose|long|short|baggy) ..2 (me|size|waist|arms|legs)?, size (up|down)`,
    },
    materials: {
      judged: `material, materials, fabric, stitching, seams, seam, zip, zipper, buttons, lining, colour, color, colours, colors, finish, build quality, workmanship, craftsmanship, leather, cotton, polyester, durability`,
      named: `(shrank|shrunk|faded|ripped|tore|unravelled|pilling|bobbled|see through|fell apart|falling apart|falls apart), after (one|the first|a few|#) (wash|washes|wear|wears|uses)`,
    },
    freshness: {
      judged: `fruit, vegetables, fruit and veg, veg, produce, meat (counter|section)?, bakery, deli, bread, fresh (food|produce|fruit|meat|fish|vegetables), groceries`,
      named: `(use by|sell by|best before|expiry|expiration) (date|dates), out of date, expired, mouldy, moldy, (gone|went) off, rotten, spoiled`,
    },
    'shop-assistants': {
      judged: `(shop|store|sales|retail|floor) (assistant|assistants|staff|associate|associates|clerk|clerks|employee|employees|people|person|rep|reps|lady|manager|managers), cashier, cashiers, salesman, salesperson, salespeople, saleswoman, saleslady, sales (girl|guy|team), assistant, assistants, (checkout|till) (lady|girl|operator|staff|assistant), security guard, pharmacist, associates, associate`,
      named: `(someone|anyone|nobody|no one) (on|from) the (shop|sales) floor, followed me (around|round)`,
    },
    'price-tags': {
      judged: `price (tag|tags|label|labels|match|matching|guarantee), (shelf|store|shop|online|sale|marked|advertised|clearance) (price|prices|pricing), prices`,
      named: `(scanned|rang up|rung up|charged) ..3 (higher|more|different|wrong|full) price?, (different|higher|more) ..2 (at the till|at the register|at checkout|on the shelf)`,
    },
    'delivery-charges': {
      judged: `(delivery|shipping|postage|handling|return|customs) (charge|charges|fee|fees|cost|costs|price|prices), postage, free (shipping|delivery), (cost|price) of (delivery|shipping|postage), minimum (order|spend), customs, import (duty|duties|tax)`,
      named: `(pay|paid|charge|charged|paying|charging) ..3 (for|on)? (delivery|shipping|postage|customs|return)`,
    },
    'sales-and-coupons': {
      judged: `coupon, coupons, (discount|promo|promotional|voucher|coupon) (code|codes), black friday, cyber monday, clearance, (special|advertised|weekly) (offer|offers|ad|deal|deals), promotion, promotions, buy one get one, bogo, (flash|summer|winter|january|black friday) (sale|sales), sale items`,
      named: `on sale, # (percent|off), percent off, half price, in the sale`,
    },
    'returns-and-exchanges': {
      judged: `returns, (returning|exchanging) (a|an|the|my|it|them|these|this|items|things|clothes) ..1 (item|items|dress|shoes|order|product|jacket|shirt|coat|present|online)?, return (policy|process|label|labels|window|procedure|system), returns (policy|process|label|procedure|desk|department), refund (policy|process), exchange, exchanges, exchange policy, restocking`,
      named: `refund, refunded, refunds, (return|returned|returning|send|sent|sending|took|take|taking|exchange|exchanged|exchanging|swap) ..4 (back|item|items|it|them|product|shoes|dress|order|store|shop|size), store credit, money back, without (a|the|my) receipt, no receipt, proof of purchase, restocking fee`,
    },
    'shopper-card': {
      judged: `(loyalty|club|clubcard|nectar|reward|rewards|membership|member|members) (card|cards|points|scheme|program|programme|prices), clubcard, nectar points, membership, (prime|costco|sams club) (membership|member), gift (card|cards)`,
      named: `(redeem|redeemed|redeeming|use|used) ..2 (points|gift card|rewards|vouchers)`,
    },
  },
  reasons: [
    {
      id: 'wrong-address',
      place: 'courier',
      driver: 'promise',
      weight: -0.6,
      patterns: `(to|at) ..1 (wrong|different) (address|house|door|apartment|building)`,
    },
    {
      id: 'left-outside',
      place: 'courier',
      driver: 'promise',
      weight: -0.55,
      patterns: `(left|dumped|threw|thrown|leave|leaves) ..4 (rain|porch|doorstep|bin|street|in the open|over the fence|over the gate|outside)`,
    },
    {
      id: 'damaged-parcel',
      place: 'parcel-packaging',
      driver: 'promise',
      weight: -0.6,
      patterns: `(packaging|package|parcel|box) ..2 (damaged|crushed|torn|dented|squashed|ripped|broken|soaked), (damaged|smashed|broken|broke) (in|during) (transit|shipping|delivery|the post), (badly|poorly) (packed|packaged|wrapped)`,
    },
    {
      id: 'well-packed',
      place: 'parcel-packaging',
      driver: 'promise',
      weight: 0.5,
      patterns: `(well|beautifully|carefully|nicely|securely|perfectly) (packed|packaged|wrapped)`,
    },
    {
      id: 'tracking-stuck',
      place: 'parcel-tracking',
      driver: 'promise',
      weight: -0.5,
      patterns: `tracking ..3 (stuck|never updated|not updated|hasnt updated|didnt update|never worked|doesnt work|useless|wrong), (says|said|marked|shows|showing) ..2 delivered ..3 (but|never|not|nothing|hasnt)`,
    },
    {
      id: 'no-exchange',
      place: 'returns-and-exchanges',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'obstructed',
      patterns: `(refuse|refused|refuses|refusing|wouldnt|would not|wont) ..2 (exchange|take it back|take them back|accept the return|accept my return|accept a return|accept returns)`,
    },
    {
      id: 'odd-fit',
      place: 'sizing',
      driver: 'product',
      weight: -0.45,
      patterns: `(runs|run|comes up|came up|fits) ..1 (small|large|big|tight), (sizes|sizing) ..2 (off|wrong|all over the place|inconsistent)`,
    },
    {
      id: 'true-fit',
      place: 'sizing',
      driver: 'product',
      weight: 0.5,
      patterns: `true to size, (fits|fit) (perfectly|like a glove|great|well)`,
    },
    {
      id: 'falls-apart',
      place: 'materials',
      driver: 'product',
      weight: -0.6,
      patterns: `(fell|falling|falls) apart, (shrank|shrunk|faded|ripped|tore|unravelled|bobbled) ..3 (wash|washes|wear|weeks|days|uses|first|once)`,
    },
    {
      id: 'past-date',
      place: 'freshness',
      driver: 'product',
      weight: -0.6,
      patterns: `(past|after|out of) ..2 (sell by|use by|expiry|expiration|best before|date) date?, (mouldy|moldy|rotten) ..2 (fruit|bread|vegetables|meat|strawberries|veg|produce)`,
    },
    {
      id: 'stock-gone',
      place: 'stock-availability',
      driver: 'promise',
      weight: -0.5,
      patterns: `(empty|bare) shelves, shelves ..2 (empty|bare), (never|nothing|not) ..1 in stock`,
    },
  ],
  unmeant: `customs officer, fit for purpose, (fit|fits|fitting) (in|into|with) (with|my|the) ..1 (budget|schedule|life|needs), at length, (any|some|no) length of time, length of (stay|time|contract), in the long run, laughing stock, stock (market|broker|exchange|photo|trading), taking stock, phone (carrier|case), stock exchange, exchange (rate|rates|emails|student), size of the (company|team|bill), (return|returned|returning) (to|home|visit|customer|my call|my calls|our call|calls|call|phone call|emails|flight|trip|journey), in return, many happy returns, collect call, (bag|carry on) size, ups and downs`,
  signs: `store, stores, shop, shops, supermarket, supermarkets, online (store|shop|order), shopping, shopped, shopper, groceries, grocery, retailer, department store, clothes, clothing, shoes, dress, amazon, ebay, walmart, tesco, ikea, zara, costco, (my|the) (order|parcel|package) (arrived|came|was delivered|never arrived|has not|hasnt), ordered online, seller`,
};

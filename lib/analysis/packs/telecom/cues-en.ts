import type { PackCues } from '../pack-cues';
import type { TelecomTouchpoint } from './touchpoints';

export const telecomEnglish: PackCues<TelecomTouchpoint> = {
  places: {
    'mobile-coverage': {
      judged: `coverage, signal, reception, (network|mobile|phone|cell|indoor|rural|4g|5g) (coverage|signal|reception), cell service, mobile network, network`,
      named: `(no|zero|one|two) (signal|service|reception|bar|bars), bars of (signal|service), dead (zone|zones|spot|spots), mast, masts, cell tower, cell towers`,
    },
    'home-internet': {
      judged: `internet, broadband, fibre, fiber, wifi, wi fi, adsl, dsl, (internet|broadband|fibre|fiber|home|wifi|download|upload) (connection|speed|speeds|service), connection, bandwidth, ethernet, latency, ping`,
      named: `(mbps|mbs|megabits), (speed|speeds) (test|tests), (download|upload|downloads|uploads), buffering`,
    },
    'mobile-data': {
      judged: `(mobile|cellular|4g|5g|3g|lte|phone) (data|internet|speed|speeds), data (speed|speeds|connection), 4g, 5g, 3g, lte, hotspot, tethering`,
      named: `(throttled|throttling|throttle), (gb|gigs|gigabytes) of data, (ran|run|used) (out of|up) ..2 data`,
    },
    outages: {
      judged: `outage, outages, downtime, service (interruption|interruptions|disruption|outage|outages)`,
      named: `(internet|broadband|network|service|line|connection|phone|tv|wifi|landline|signal) ..3 (down|went out|goes out|going out|cut off|cutting out|cuts out|drops|dropping|dropped|disconnects|disconnecting|disconnected|dead), (cut|cuts|cutting) (me|us)? off, (without|no|lost) (internet|service|broadband|phone|line|connection) ..2 (for|since)?, intermittent`,
    },
    'voice-calls': {
      judged: `(call|voice|sound|line) quality, (voice|phone|wifi|international) (call|calls|calling), landline, home phone, phone line, (the|my|our|your)? line, voicemail, wifi calling, texts, texting`,
      named: `(dropped|drops|dropping|drop) ..1 (call|calls), calls ..2 (drop|dropped|dropping|fail|failed|cut), (make|making|receive|receiving) ..2 (call|calls)`,
    },
    'tv-service': {
      judged: `(tv|television|cable|satellite|sports|movie) (channel|channels|service|package|packages|box|guide|subscription), cable tv, cable, channels, channel line up, set top box, (sky|dvr|tivo|hd) box, dvr, dish, on demand, (remote|remote control)`,
    },
    roaming: {
      judged: `roaming, (data|international|eu|free) roaming, travel pass`,
      named: `(phone|data|sim|used|use|using|work|worked|works) ..2 (abroad|overseas), abroad`,
    },
    'router-equipment': {
      judged: `router, routers, modem, modems, hub, wifi (extender|extenders|booster|boosters|pods|disc), mesh, gateway, (new|faulty) equipment, equipment`,
    },
    handset: {
      judged: `handset, handsets, (new|replacement|refurbished|upgrade) (phone|phones|iphone|handset|device), (phone|handset|device) (upgrade|upgrades|insurance|trade in), trade in, trade ins, iphone, galaxy`,
      named: `(locked|unlock|unlocked|unlocking) ..2 (phone|handset|device|iphone|network), (upgrade|upgraded) ..2 (phone|handset|iphone|device)`,
    },
    'tariff-plan': {
      judged: `plan, plans, tariff, tariffs, package, packages, bundle, bundles, (data|phone|family|unlimited|prepaid|mobile|cell|monthly) (plan|plans|deal|deals|package|allowance), unlimited (data|plan|minutes), sim only (deal|deals|plan), data (allowance|cap|limit|caps|limits), allowance`,
      named: `(minutes|texts) and ..1 (minutes|texts|data), loyalty discount, new customers ..4 (deal|deals|price|discount|less), (intro|introductory|promotional|promo) (price|rate|offer)`,
    },
    'line-installation': {
      judged: `installation, install, installations, activation, set up, setup, (installation|install|activation) (date|appointment|process|team), self install`,
      named: `(activate|activated|activating) ..3 (sim|card|phone|line|service|esim), esim, e sim, (sim|sim card) ..2 (arrived|never|activated|delivered|active), sim card, sim, (go|went|gone) live date, (install|installed|connected|connect) ..3 (fibre|fiber|broadband|line|cable|internet|router)`,
    },
    'number-porting': {
      judged: `porting, number (transfer|porting|port), port in, port out, pac code, porting process`,
      named: `(port|ported|porting|transfer|transferred|keep|kept|lost|lose) ..3 number, (my|old|existing|phone) number ..3 (port|ported|transfer|transferred|lost|over), pac`,
    },
    'telecom-bill': {
      judged: `bill, bills, billing, (monthly|phone|cable|internet|first|final|paper|broadband|mobile) (bill|bills|statement|invoice), (activation|admin|equipment|rental|line rental|overage|late|installation|broadcast) (fee|fees|charge|charges), line rental, direct debit`,
      named: `(price|prices|bill|bills|cost|rates) ..3 (increase|increased|increases|hike|hikes|went up|gone up|goes up|doubled|rise|rises|rose|jumped), mid contract price? (rise|rises|increase|increases), (premium|roaming|data|overage|international) (texts|charge|charges), (charged|charge|charging|billed|billing) ..3 (data|texts|roaming|equipment|router|line|service|services|box)`,
    },
    'top-up': {
      judged: `top up, top ups, topup, topups, (prepaid|pre paid|pay as you go|payg) ..1 (credit|balance|card|sim|account|phone|plan)?, phone credit, recharge`,
      named: `(topped|topping) up, (recharged|recharging), (my|the|phone) (credit|balance) ..3 (gone|disappeared|vanished|expired|used|taken)`,
    },
    'contract-lock-in': {
      judged: `early (termination|exit|disconnection|cancellation) ..1 (fee|fees|charge|charges), termination (fee|fees), contract (terms|length|period|lock in), minimum (term|contract), lock in, retention department, retentions, cooling off period`,
      named: `(#|twelve|eighteen|24|two year|12|18|month|year) ..1 contract, (locked|tied|stuck|trapped) (in|into) ..3 contract, (out|end) of ..2 contract, (cancel|cancelled|canceled|cancelling|canceling|terminate|terminated|leave) ..3 (contract|service|line|broadband|internet|phone|account|subscription), notice period, (30|thirty) days notice`,
    },
    'equipment-return': {
      named: `(return|returned|returning|send back|sent back|send|sent) ..3 (router|modem|box|boxes|equipment|hub), (unreturned|non returned|not returned) equipment, (router|equipment|box|modem) ..2 (return|returned|collection)`,
    },
    'operator-shop': {
      judged: `(phone|t mobile|verizon|vodafone|ee|o2|three|sprint|xfinity|comcast|at t|operator|carrier) (store|stores|shop|shops), authorised dealer, authorized (retailer|dealer), store, shop`,
    },
    'field-technician': {
      judged: `technician, technicians, engineer, engineers, (service|field|home) (technician|engineer|visit|call|visits), (engineer|technician|repair) (visit|appointment|visits|appointments), openreach, installer`,
      named: `(engineer|technician|tech|engineers) ..3 (came|come|show|showed|turned up|turn up|never|no show|booked|sent), (fault|trouble) ticket, (report|reported|log|logged) ..2 (fault|outage)`,
    },
    'telecom-sales-calls': {
      judged: `(sales|cold|marketing|nuisance|spam) (call|calls|texts|messages), telemarketing, telesales, robocalls, robocall, door to door (sales|salesman|salesmen|salespeople|reps), upselling`,
      named: `(calling|called|call|calls|phoning|texting) ..3 (sell|upsell|sales|upgrade offer), (upsell|up sell)`,
    },
  },
  reasons: [
    {
      id: 'no-signal',
      place: 'mobile-coverage',
      driver: 'product',
      weight: -0.55,
      patterns: `(no|zero|without|lost|losing|never|hardly any|barely any|lose) ..1 (signal|coverage|reception), dead (zone|zones|spot|spots), (one|no) (bar|bars)`,
    },
    {
      id: 'service-down',
      place: 'outages',
      driver: 'product',
      weight: -0.6,
      patterns: `(internet|broadband|network|connection|landline|signal) ..2 (goes down|went down|keeps (dropping|cutting out|going down|disconnecting)|cuts out|cut out|dropping out|drops out|always down|constantly down), (constant|frequent|daily|regular|endless) (outages|outage|disconnections|drops)`,
    },
    {
      id: 'dropped-calls',
      place: 'voice-calls',
      driver: 'product',
      weight: -0.5,
      patterns: `(dropped|drops|dropping) ..1 calls, calls ..2 (drop|dropped|dropping|fail|cut off)`,
    },
    {
      id: 'throttled',
      place: 'mobile-data',
      driver: 'product',
      weight: -0.45,
      patterns: `(throttled|throttling|throttle)`,
    },
    {
      id: 'lost-number',
      place: 'number-porting',
      driver: 'promise',
      weight: -0.6,
      patterns: `(lost|lose) ..1 (phone)? number, number ..2 (never|not|wasnt|hasnt) ..1 (ported|transferred)`,
    },
    {
      id: 'not-installed',
      place: 'line-installation',
      driver: 'promise',
      weight: -0.55,
      patterns: `(never|not|didnt|hasnt|still) ..2 (installed|activated|connected|install|activate), (installation|activation) ..2 (delayed|cancelled|canceled|postponed|rescheduled)`,
    },
    {
      id: 'locked-in',
      place: 'contract-lock-in',
      driver: 'trust',
      weight: -0.5,
      patterns: `(locked|tied|trapped|stuck) (in|into|to) ..3 contract`,
    },
    {
      id: 'lost-credit',
      place: 'top-up',
      driver: 'promise',
      weight: -0.55,
      patterns: `(credit|balance|top up) ..2 (disappeared|vanished|gone|never (arrived|came|appeared|showed))`,
    },
    {
      id: 'cold-calling',
      place: 'telecom-sales-calls',
      driver: 'indifference',
      weight: -0.5,
      subReason: 'rude',
      patterns: `(stop|keep|kept|constantly|always|nonstop|harassing|harass) ..1 (calling|phoning|texting|ringing) ..3 (me|us|sell|day|number)?`,
    },
    {
      id: 'asked-for-box',
      place: 'equipment-return',
      driver: 'promise',
      weight: -0.5,
      patterns: `(charged|charge|charging|billed) ..4 (unreturned|not returned|returned) ..2 (equipment|box|router|modem)`,
    },
  ],
  unmeant: `(in|long|waiting|stand|standing|back of the|front of the|check in|security|checkout|boarding|taxi|lunch) line, (the|a) line (for|at|to|of people|outside|was an hour|was so long|was long), waiting in line, stood in line, stand in line, standing in line, long (line|lines), bottom line, on the line, line up, line of (work|clothing|products|credit), dotted line, floor plan, plan to, plans to, plan on, planned, plan (ahead|b|your|our|my) ..1 (visit|trip|b|wedding|ahead)?, plan for the (day|weekend|trip), no plans to, payment plan, business plan, meal plan, (holiday|tour|travel) package, (parcel|my) package (arrived|was|has|never), connection (flight|to|in|at), (missed|connecting) (connection|flight), (human|personal|emotional) connection, smoke signal, (hotel|wedding|front desk) reception, reception (desk|area|staff), at reception, tv channel, english channel, social network, (atm|hospital|provider|doctor) network, cancel (my|our|the) (flight|reservation|booking|room|order), gym equipment, (power|electricity) outage, side dish, main dish`,
  signs: `broadband, telecom, network provider, mobile provider, internet provider, service provider, isp, phone company, cable company, carrier, verizon, at t, t mobile, sprint, comcast, xfinity, spectrum, vodafone, o2, ee, virgin media, bt, talktalk, sky broadband, telstra, optus, bell canada, rogers, router, sim card, sim`,
};

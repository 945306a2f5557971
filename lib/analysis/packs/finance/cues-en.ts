import type { PackCues } from '../pack-cues';
import type { FinanceTouchpoint } from './touchpoints';

export const financeEnglish: PackCues<FinanceTouchpoint> = {
  places: {
    'bank-branch': {
      judged: `branch, branches, (local|bank|nearest|high street) (branch|branches|office), branch (hours|closures|closure), drive thru, drive through`,
      named: `(closed|closing|shut|shutting) ..3 (branch|branches), (in|at|into|to) (the|my|your|a|our) (local)? ..1 (bank|branch), over the counter`,
    },
    'cash-machine': {
      judged: `atm, atms, cash (machine|machines|point|points), cashpoint, cashpoints, deposit machine`,
      named: `(withdraw|withdrew|withdrawing|withdrawn|take out|took out) ..2 (cash|money|#), cash (withdrawal|withdrawals|deposit|deposits), (swallowed|ate|kept|retained) (my|the) card`,
    },
    'online-banking': {
      judged: `(online|internet|web|telephone) banking, online (account|access|portal|services), customer portal, (online banking|bank) (site|website|login|password)`,
      named: `(log|logged|logging|login|locked out) ..3 (online banking|internet banking|my account|account online), security questions, memorable (word|information|data), (locked|lock) (me)? out of (my|the)? ..1 account`,
    },
    'mobile-banking': {
      judged: `mobile (banking|bank), (banking|bank|mobile banking|insurance) (app|apps|application), app, mobile (deposit|deposits|check deposit|cheque deposit), (face|touch) id, push notifications`,
    },
    'account-opening': {
      judged: `account opening, (account|card|online) (application|applications), application process`,
      named: `(open|opened|opening) ..3 (account|accounts), (apply|applied|applying|application) for ..3 (account|card|credit card), new (customer|account|customers), sign up bonus, welcome (bonus|offer), switched (bank|banks|account) to, switching service`,
    },
    'identity-checks': {
      judged: `(identity|id|identification) (check|checks|verification|documents|process), verification, verification (process|code|documents), kyc, security checks`,
      named: `(verify|verified|verifying|prove|confirm) ..2 (identity|id|address|account|myself), proof of (address|id|identity|income|funds), (passport|driving licence|drivers license|utility bill|payslip|payslips), (upload|uploaded|send|sent|submit|submitted) ..3 (documents|document|id|passport|paperwork), source of funds`,
    },
    'bank-account': {
      judged: `account, accounts, (current|checking|savings|joint|business|student|bank|isa) (account|accounts), savings, balance, direct debit, direct debits, standing orders`,
      named: `(froze|frozen|freeze|blocked|locked|suspended|restricted) ..3 (account|accounts|funds|money), (funds|money) ..2 (frozen|held|on hold|missing), (deposit|deposited) ..3 (check|cheque|paycheck|salary|money)`,
    },
    'payment-card': {
      judged: `(debit|credit|bank|replacement|new|prepaid|charge|contactless) (card|cards), card, cards, credit (limit|line), cashback, contactless, pin (number)?, visa, mastercard, amex`,
      named: `card ..3 (declined|blocked|rejected|refused|frozen|expired|stolen|lost|cloned|skimmed|not working|delivered|arrived), (declined|declines|blocked) ..2 (card|purchase|transaction|payment|transactions)`,
    },
    transfers: {
      judged: `transfer, transfers, (bank|wire|money|international|faster|instant) (transfer|transfers|payments), wire, wires, zelle, venmo, payment (service|system), standing order, remittance`,
      named: `(transfer|transferred|transferring|send|sent|sending|wire|wired) ..3 (money|funds|#|abroad|savings), (payment|payments|transfer|funds) ..3 (pending|bounced|rejected|cleared|clear|arrived), top up my account`,
    },
    lending: {
      judged: `loan, loans, mortgage, mortgages, (personal|car|student|home|auto|payday) (loan|loans), remortgage, refinance, refinancing, (loan|mortgage) (process|application|modification|payments), underwriting, heloc, line of credit, overdraft facility`,
      named: `(borrow|borrowed|lend|lender|lending), (pre approved|preapproved|pre approval|credit (check|score|history)), foreclosure, (approved|rejected|declined|denied|turned down) ..2 (loan|mortgage|credit), escrow`,
    },
    'account-fees': {
      judged: `(overdraft|maintenance|monthly|account|bank|transaction|transfer|atm|late|late payment|annual|foreign transaction|service|wire|nsf|inactivity|withdrawal|card|conversion) (fee|fees|charge|charges), (fee|fees), bank charges, exchange (rate|rates), overdraft, overdrafts`,
      named: `(charged|charge|charging|charges) ..3 (overdraft|withdrawal|maintenance|insufficient funds|overdrawn), insufficient funds, minimum balance, overdrawn`,
    },
    'disputed-charges': {
      judged: `(dispute|disputes|fraud|chargeback) (department|team|process|form|claim), chargeback, chargebacks, fraud (alert|alerts|protection|prevention|detection)`,
      named: `(fraudulent|unauthorised|unauthorized|unrecognised|unrecognized|unknown|disputed) (charge|charges|transaction|transactions|payment|payments|withdrawal|withdrawals|activity|purchases), (dispute|disputed|disputing) ..3 (charge|charges|transaction|payment|it), (hacked|stolen|taken|stole|took) ..3 (account|card|money|funds), (charged|debited) twice, identity theft, phishing, scammers`,
    },
    'interest-rates': {
      judged: `interest (rate|rates), apr, apy, rates, (mortgage|loan|savings|fixed|variable) (rate|rates|interest), interest`,
    },
    'insurance-premium': {
      judged: `premium, premiums, (insurance|car insurance|home insurance|policy) (premium|premiums|price|prices|cost|costs|quote|quotes|rates), quote, quotes, no claims (bonus|discount), ncb`,
      named: `(monthly|annual|yearly) (payment|payments|premium|premiums), (premium|premiums|policy|insurance) ..2 (went up|gone up|increased|doubled|rises|rose)`,
    },
    'policy-cover': {
      judged: `coverage, cover, policy, policies, (insurance|home|car|health|travel|life|pet|motor|dental|comprehensive) (insurance|policy|cover|coverage), insurance, deductible, (policy|insurance) (terms|wording|excess|documents), benefits, (in|out of) network`,
      named: `(covered|covers|covering|cover) (by|under|for|the|my|nothing|everything|only), (not|isnt|wasnt|arent) covered, exclusions, exclusion, small print, fine print, pre existing (condition|conditions)`,
    },
    'insurance-claim': {
      judged: `claim, claims, claim (process|handling|handler|form|department|payment|number), claims (process|handling|handler|handlers|department|team|adjuster), adjuster, adjusters, loss adjuster, settlement, payout, pay out, assessor`,
      named: `(file|filed|filing|make|made|submit|submitted|deny|denied|denying|reject|rejected|settle|settled|pay|paid|approve|approved|processed|process) ..3 (claim|claims), written off, total loss, totaled, (my|our|the) (accident|crash|leak|flood|burglary|break in)`,
    },
    'roadside-assistance': {
      judged: `(roadside|breakdown|road side) (assistance|cover|recovery|service), (home|travel|emergency) assistance, tow (truck|trucks|service), towing, recovery (truck|vehicle|driver), courtesy (car|cars), rental car, (approved|recommended|network) (garage|garages|repairer|repairers|body shop), body shop, contractors, plumber, locksmith`,
      named: `(towed|broke down|broken down), patrol`,
    },
    adviser: {
      judged: `teller, tellers, (financial|bank|mortgage|personal|investment|loan|customer|insurance) (adviser|advisor|advisers|advisors|manager|managers|broker|brokers|officer|officers|agent|agents|banker|bankers), (relationship|branch|bank|account) (manager|managers), banker, broker, brokers, (branch|bank|counter) (staff|clerk|employee|employees), adviser, advisor, advisors, underwriter`,
    },
    'policy-renewal': {
      judged: `renewal, renewals, renewal (price|quote|premium|notice|letter|process), (policy|insurance) renewal`,
      named: `(renew|renewed|renewing|auto renew|auto renewed|autorenewed), at renewal`,
    },
    'closing-account': {
      named: `(close|closed|closing|cancel|cancelled|canceled|cancelling|canceling) ..3 (account|accounts|card|policy|insurance|cover), (account|policy|insurance|card) ..2 (closed|cancelled|canceled|closure|cancellation), cancellation fee`,
    },
  },
  reasons: [
    {
      id: 'card-swallowed',
      place: 'cash-machine',
      driver: 'promise',
      weight: -0.55,
      patterns: `(swallowed|ate|kept|retained|eaten) (my|the) card, (machine|atm) ..2 (out of (order|service|cash|money))`,
    },
    {
      id: 'branch-closed',
      place: 'bank-branch',
      driver: 'effort',
      weight: -0.5,
      patterns: `(branch|branches) ..2 (closed|closing|shut|shutting), (closed|closing|shut) ..3 (branch|branches)`,
    },
    {
      id: 'frozen',
      place: 'bank-account',
      driver: 'indifference',
      weight: -0.6,
      subReason: 'obstructed',
      patterns: `(froze|frozen|freezing|blocked|locked|suspended|restricted) ..2 (my|our|the) ..1 (account|accounts|funds|money), (account|accounts|funds|money) ..2 (frozen|blocked|locked|suspended|restricted|withheld)`,
    },
    {
      id: 'declined',
      place: 'payment-card',
      driver: 'promise',
      weight: -0.5,
      patterns: `card ..3 (declined|rejected|refused|blocked), (declined|declines|rejected) ..1 (my|the) ..1 (card|payment|purchase|transaction)`,
    },
    {
      id: 'fraud-on-account',
      place: 'disputed-charges',
      driver: 'trust',
      weight: -0.6,
      patterns: `(stole|stolen|took|taken|emptied|drained) ..4 (from|out of) (my|our) ..1 (account|card|savings), (my|our) (account|card) ..2 (hacked|compromised|cloned)`,
    },
    {
      id: 'claim-denied',
      place: 'insurance-claim',
      driver: 'indifference',
      weight: -0.65,
      subReason: 'obstructed',
      patterns: `(denied|denies|deny|rejected|rejects|refused|refuse|declined) ..2 (claim|claims|pay out|to pay), claim ..2 (denied|rejected|refused|declined), (wont|refuse to|refused to|refusing to) pay (out|the claim|my claim|up)`,
    },
    {
      id: 'claim-paid',
      place: 'insurance-claim',
      driver: 'indifference',
      weight: 0.55,
      patterns: `claim ..3 (paid|settled|resolved|approved|sorted|handled) (quickly|promptly|fast|in|within|without), (paid|settled) ..2 claim ..2 (quickly|promptly|fast|days|hours)`,
    },
    {
      id: 'not-covered',
      place: 'policy-cover',
      driver: 'promise',
      weight: -0.5,
      patterns: `(not|isnt|wasnt|arent|never|doesnt|didnt|wont) (cover|covered), (nothing|hardly anything) is covered`,
    },
    {
      id: 'transfer-slow',
      place: 'transfers',
      driver: 'effort',
      weight: -0.45,
      patterns: `(transfer|transfers|payment|wire) ..2 (takes|took|taking|take) ..4 (days|week|weeks|ages|forever|hours)`,
    },
    {
      id: 'rate-bad',
      place: 'interest-rates',
      driver: 'price',
      weight: -0.45,
      patterns: `(low|poor|pathetic|terrible|derisory) (interest|rates|interest rate|interest rates|savings rate), (high|sky high|extortionate|crazy) (interest|apr|interest rate|interest rates)`,
    },
    {
      id: 'verify-again',
      place: 'identity-checks',
      driver: 'effort',
      weight: -0.45,
      patterns: `(asked|ask|asking|asks|kept asking|keep asking|requested) ..4 (documents|proof|id|passport|paperwork) (again|over and over|#|three|multiple|several)?`,
    },
  ],
  unmeant: `on account of, take into account, takes into account, taking into account, taken into account, (twitter|instagram|facebook|email|user) account, bank holiday, bank holidays, food bank, power bank, (balance|balanced) (diet|flavors|flavours|between), work life balance, (business|gift|sim|post|birthday|graphics|memory|sd|loyalty|library|key|room) (card|cards), cover (letter|charge|band|version|story), duvet cover, claim to (be|have|offer), (claims|claim) that, they claim, (baggage|luggage) claim, (return|cancellation|refund|privacy|store|company|no) policy, health benefits, interest in, points of interest, vested interest, (special|olive) branch, transfer (flight|bus|from the airport|to the hotel), airport (transfer|transfers), premium (economy|account|version|features|quality|subscription|product), (price|delivery|shipping) quote, app store`,
  signs: `bank, banks, banking, insurer, insurers, insurance, insurance company, credit union, mortgage, lender, chase, wells fargo, citibank, bank of america, hsbc, barclays, lloyds, natwest, santander, monzo, revolut, paypal, geico, allstate, axa, aviva, direct line, credit card, checking account, policyholder`,
};

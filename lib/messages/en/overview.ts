export const overview = {
  title: 'Why customers leave',
  /** Completes “… point first to {reason}”. */
  reason: {
    indifference: 'the company’s indifference',
    effort: 'the effort it asks of them',
    promise: 'a broken promise',
    price: 'the price',
    product: 'the product',
    trust: 'distrust',
    competitor: 'a better competitor',
    circumstance: 'a change in their own life',
  },
  leadLeaving:
    'Of every 100 comments from customers who say they are leaving, <top>{value} ({low}–{high})</top> point first to <b>{reason}</b>; <second>{otherValue}</second>, to {other}.',
  leadNegative:
    'Of every 100 comments with a complaint, <top>{value} ({low}–{high})</top> point first to <b>{reason}</b>; <second>{otherValue}</second>, to {other}.',
  tieLeaving:
    'Of every 100 comments from customers who say they are leaving, <top>{value} ({low}–{high})</top> point first to <b>{reason}</b> and <second>{otherValue}</second> to <b>{other}</b>: too close to say which weighs more.',
  tieNegative:
    'Of every 100 comments with a complaint, <top>{value} ({low}–{high})</top> point first to <b>{reason}</b> and <second>{otherValue}</second> to <b>{other}</b>: too close to say which weighs more.',
  tooFewLeaving:
    'Only <top>{of, plural, one {# comment} other {# comments}}</top> from customers who say they are leaving: too few to tell why.',
  tooFewNegative:
    'Only <top>{of, plural, one {# comment} other {# comments}}</top> with a complaint: too few to tell why.',
  noneLeaving: 'No comment here says that its author is leaving.',
  noneNegative: 'No comment here carries a complaint that Raíz could read.',
  fallback: 'Nobody writes here that they are leaving, so this speaks of complaints.',
  fallbackFew:
    '{of, plural, one {Only # comment says} other {Only # comments say}} that its author is leaving, too few to tell; so this speaks of complaints.',
  noReasonLeaving:
    'None of the {of, number} comments from customers who say they are leaving gives a reason that Raíz could read.',
  noReasonNegative: 'None of the {of, number} comments with a complaint gives a reason that Raíz could read.',
  elsewhereLeaving:
    'None of the {of, number} comments from customers who say they are leaving names its main reason within these filters.',
  elsewhereNegative: 'None of the {of, number} comments with a complaint names its main reason within these filters.',
  basis:
    '<n>{of, plural, one {# comment} other {# comments}}</n>, each counted once by its main reason, with its 95% interval. It speaks of those who wrote, not of those who left in silence.',
  /** Beside a share, where several comments of it are by the same people. */
  effective:
    'Some people wrote several times, so the interval is as wide as for {n, plural, one {# independent comment} other {# independent comments}}.',
  duel: 'Indifference against price',
  duelOf: { leaving: 'Of comments from those who leave', negative: 'Of comments with a complaint' },
  duelIndifference: 'Indifference',
  duelPrice: 'Price',
  duelTimes: {
    single: 'For every comment whose main reason is price, {times} have indifference as theirs.',
    multi: 'For every comment that names price, {times} name indifference.',
  },
  duelLess: {
    single: 'For every comment whose main reason is indifference, {times} have price as theirs.',
    multi: 'For every comment that names indifference, {times} name price.',
  },
  duelClose: 'The two intervals overlap: the data do not say which weighs more.',
  duelNoPrice: {
    leaving: {
      single: 'None of the comments from those who leave has price as its main reason.',
      multi: 'None of the comments from those who leave names price.',
    },
    negative: {
      single: 'None of the comments with a complaint has price as its main reason.',
      multi: 'None of the comments with a complaint names price.',
    },
  },
  duelNeither: {
    leaving: {
      single: 'None of the comments from those who leave has either as its main reason.',
      multi: 'None of the comments from those who leave names either.',
    },
    negative: {
      single: 'None of the comments with a complaint has either as its main reason.',
      multi: 'None of the comments with a complaint names either.',
    },
  },
  reasons: 'Reasons',
  reasonsHint: {
    single: 'Share of comments with each as their main reason; the line is the 95% interval.',
    multi: 'Share of comments that name each reason; the line is the 95% interval.',
  },
  reasonsFew: 'Too few comments for shares or an order; these are the counts.',
  /** Under a filter on reasons. */
  reasonsAll: 'All of them side by side, without the filter on reasons.',
  population: 'Whose comments',
  leaving: 'Leaving',
  negative: 'Complaining',
  counting: 'How to count',
  single: 'Main reason',
  multi: 'Every reason',
  singleNote: 'Each comment counts once, under its strongest complaint; the shares sum to 100%.',
  multiNote: 'A comment with several reasons counts in each, so the shares can sum to more than 100%.',
  elsewhere: 'Main reason elsewhere',
  unexplained: 'No reason given',
  pictureLabel: 'Share of each reason, with intervals',
  fix: 'Fix these first',
  fixHint: 'The pairs of reason and touchpoint that carry most complaints.',
  fixAll: 'Of all, without the filters on reason and touchpoint.',
  fixLeaving: '{n, plural, one {# of them from someone who is leaving} other {# of them from people who are leaving}}',
  fixShare: '{share} of the comments with a complaint',
  fixNone: 'No complaint names its place yet.',
  trend: 'Over time',
  trendOnly: 'Only comments that name the reason filtered by.',
  trendHint: {
    day: 'Comments by day: those with a complaint and those of customers who leave.',
    week: 'Comments by week: those with a complaint and those of customers who leave.',
    month: 'Comments by month: those with a complaint and those of customers who leave.',
  },
  trendBefore: 'Thin: the compared period, laid over this one.',
  beforeKey:
    '◇ marks the share in the compared period; below it stands what changed, in points, with its 95% interval.',
  negativeBefore: 'With a complaint, before',
  leavingBefore: 'Leaving, before',
  /** Under the sentence: what became of the shares it names. */
  since: 'Against the compared period:',
  tooLittle:
    'Shares, intervals and an order of what to fix first need at least {few, number} comments with a complaint. This is all there is so far.',
  tooLittleNamed: 'What they name',
  tooLittleNone: 'No reason that Raíz could read.',
  tooLittleWords: 'In their words',
  importMore: 'Import more comments',
  trendFew: 'A trend needs at least two months with dated comments.',
  trendTotal: 'Read',
  trendNegative: 'With a complaint',
  trendLeaving: 'Leaving',
  trendPartial: 'Incomplete period',
  trendPartialNote: 'Dotted: the data do not cover the whole of that period, so a jump or a drop there says nothing.',
  undated:
    '{n, plural, one {# comment has no date and is} other {# comments have no date and are}} left out of this chart.',
  undatedRead:
    '{n, plural, one {# of these has no date: it counts here, but in nothing told over time.} other {# of these have no date: they count here, but in nothing told over time.}}',
  read: 'What was read',
  readHint: 'Every comment is accounted for; nothing is sampled.',
  total: 'Mentions',
  withSignal: 'With a signal',
  noSignal: 'No signal',
  noText: 'Rating without text',
  depths:
    'Spanish and English are read in full; Portuguese, French, German, Italian and Catalan for sentiment only, without reasons or signs of leaving.',
  notRead: 'Languages not read',
  risk: 'At risk',
  signals: 'Leaving signals',
  open: 'Still open on {day}',
  openHint:
    'Customers who wrote up to {days} days before that they are leaving or may, and have not written since that they stay or left. Each known author counts once; the figures above count what was said in the period.',
  emptyTitle: 'Nothing to read yet',
  emptyBody:
    'Bring the reviews, comments or tickets you already have. Raíz reads every sentence and tells why customers leave.',
  emptyImport: 'Import a file',
  emptySample: 'Load the sample workspace',
  emptySampleHint: 'Two years of made-up stories, in Spanish and English, to look around.',
  loadingSample: 'Loading the sample…',
  filteredTitle: 'No mention matches',
  filteredBody: 'With this period and these filters there is nothing to count.',
  driver: 'Reason',
  share: 'Share',
  low: 'From',
  high: 'To',
  count: 'Mentions',
  grain: { day: 'Day', week: 'Week from', month: 'Month' },
  change: 'Change',
};

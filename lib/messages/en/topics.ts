export const topics = {
  ofCause: 'What else they talk about',
  ofLeaving: 'What those who leave talk about',
  hintCause: 'Words beyond the causes, against the other complaints.',
  hintWhole: 'Words beyond the causes, against the comments without a complaint.',
  hintLeaving: 'Words beyond the causes, against everybody else.',
  distinctive: 'More than the others',
  frequent: 'Most named',
  /** The share that names a word, and how many times as often as among the others. */
  times: '×{ratio}',
  timesOver: 'over ×{ratio}',
  share: '{n, number} · {share}',
  noneDistinctive: 'No word stands out by more than chance.',
  none: 'Too few texts to tell.',
  read: '{read, number} of {of, number} texts read, against {rest, number} others.',
  readAlone: '{read, number} of {of, number} texts read.',
  otherLanguages: '{n, plural, one {# text is} other {# texts are}} in languages whose topics are not read.',
};

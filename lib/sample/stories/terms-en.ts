import type { StoryText } from '../story';

/** Prices, terms, other banks and people's own reasons, as told in English. */
export const termsTextsEn = {
  fees: {
    openings: [
      'Yet another price rise.',
      'I have been with them for {years} years.',
      'The letter with the new fees arrived.',
      'Check your statements.',
      'The fee of the {product}:',
      'On {weekday} they took the fee for my {product}.',
      'I made a transfer to {country}.',
    ],
    middles: [
      'The fees are outrageous: {amount} a quarter just for having an account.',
      'They charge a fee of {amount} for a transfer.',
      'They put the price up again and it is not worth the money.',
      'They charge for everything, even for taking cash from their own machine.',
      'It is {amount} a year and you get nothing for it. Too expensive.',
      'It used to be free and now costs {amount} a month; far too expensive for what it is.',
    ],
    closings: [
      'I closed my account.',
      'Daylight robbery.',
      'I am going to close my account.',
      'Too expensive.',
      'Announced on page four of the letter.',
      'I asked in {branch} and it is the same for everybody.',
      'And they call it an improvement.',
      '',
    ],
  },
  'fair-price': {
    openings: [
      'Current account at Horizonte.',
      'I compared {times} banks.',
      'One year with the youth account.',
      'I opened a {product} in {branch}.',
      '{years} years with them.',
    ],
    middles: [
      'No fees and good interest; great value for money.',
      'The fees are clear and very reasonable.',
      'The loan was {amount} cheaper than at the other banks.',
      'I got {amount} back on my bills; a very good price.',
      'No charge for transfers to {country}; very cheap.',
    ],
    closings: ['Satisfied.', 'I recommend it.', 'So far, so good.', 'I told {name} to open one too.', ''],
  },
  'hidden-terms': {
    openings: [
      'Beware of the discounted mortgage.',
      'Watch the small print.',
      'I was sold an account "without conditions".',
      'I signed for a {product} in {branch}.',
      'They rang on {weekday} to offer me a {product}.',
    ],
    middles: [
      'False advertising: they then force you to take out three insurances.',
      'They hid the terms and I feel scammed.',
      'Small print everywhere; they are not transparent at all.',
      'The insurance of {amount} was not in the offer; false advertising.',
      'They assured me I could cancel within {days} days and it was a lie.',
    ],
    closings: ['Do not trust them.', 'I no longer trust them.', 'I closed all my accounts.', 'Be careful.', ''],
  },
  'other-bank': {
    openings: [
      'After {years} years.',
      'I thought about it for a long time.',
      'I tried {bank}.',
      'I asked {bank} for a {product}.',
      'My partner is with {bank}.',
    ],
    middles: [
      '{bank} is better and faster, so I switched.',
      'I am moving to {bank}, which is much better than Horizonte.',
      'At {bank} all of this takes a minute; far better than here.',
      'With {bank} you announce a trip to {country} on your phone; it is far better than here.',
      'At {bank} I opened a {product} in {minutes} minutes and it is better than the one here.',
    ],
    closings: ['Goodbye.', 'No hard feelings.', 'Horizonte has fallen behind.', ''],
  },
  'moved-away': {
    openings: [
      'Nothing to complain about.',
      'Reason for closing:',
      'After {years} years:',
      'I am closing my {product}:',
      'Question 3, why do you leave:',
    ],
    middles: [
      'I am moving to {country} and no longer need the account.',
      'we moved abroad and I had to close the account.',
      'I no longer need it, I retired and put everything into one account.',
      'I relocate to {country} for work and will no longer use it.',
    ],
    closings: ['Thanks for these {years} years.', 'Regards to {name} in {branch}.', ''],
  },
  neutral: {
    openings: [
      'Branch in {branch}.',
      'The {branch} office, next to the square.',
      'Bank.',
      'Beside the market in {branch}.',
      'I was in {branch} on {weekday}.',
    ],
    middles: [
      'Open from nine to two.',
      'There are {times} machines at the entrance.',
      'Went on {weekday} to pay in {amount}.',
      'It is on the main street.',
      'It closes at {hour}.',
      'My {product} is there.',
    ],
    closings: ['', 'There is a bus stop opposite.', 'On {weekday} in the afternoon too.'],
  },
  'front-line-remark': {
    openings: [
      'This week in {branch}:',
      'From the counter in {branch}:',
      '{weekday} shift, {branch}:',
      '{branch}, {hour}:',
    ],
    middles: [
      '{days} customers came because the website would not let them register a trip.',
      'customers arrive angry because nobody answers the phone.',
      'we ask for two printed photos that nobody uses; customers lose their time.',
      '{times} people waited {minutes} minutes for one signature.',
      'a Premium client said she was asked for her details three times and nobody helped her.',
    ],
    closings: ['Worth fixing.', 'I reported it on {weekday}.', ''],
  },
} as const satisfies Record<string, StoryText>;

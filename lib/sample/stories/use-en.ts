import type { StoryText } from '../story';

/** The app, paperwork, cards and points, as told in English. */
export const useTextsEn = {
  'app-crash': {
    openings: [
      'Since version {version} it is unusable.',
      'Updated to {version} and that was it.',
      'Latest update:',
      'I updated on {weekday} and ever since',
      'New phone, version {version}:',
    ],
    middles: [
      'the app crashes as soon as I open it.',
      'the app fails every time I try to make a transfer.',
      'the app freezes on the start screen and the fingerprint login does not work.',
      'the app shows an error when I log in and I cannot see my balance.',
      'the app crashes when I pay with my card.',
      'the app crashes when I try to send {amount}.',
    ],
    closings: [
      'Fix it now.',
      'It used to work fine.',
      'Uninstalled.',
      '{days} days like this.',
      'A disaster.',
      'The rent was due at {hour} and I could not pay it.',
      '',
    ],
  },
  'app-good': {
    openings: [
      'Much better with {version}.',
      'At last.',
      'Very good app.',
      'I use it every day.',
      'I use it for my {product}.',
      'Version {version}:',
      'Five stars since {version}.',
    ],
    middles: [
      'The app is fast and very easy to use.',
      'It no longer crashes and transfers are instant.',
      'Everything is clear and works perfectly.',
      'Simple, convenient and safe.',
      'Sent {amount} to my sister in {country} in a moment, so easy.',
      'Blocked a card and ordered another in {times} taps; very convenient.',
      'The search is excellent and the fingerprint works very well.',
    ],
    closings: ['You can tell they listened.', 'Good job.', 'Thanks for fixing it.', 'My parents use it too now.', ''],
  },
  'photo-twice': {
    openings: [
      'Renewing a signature in {branch} takes patience.',
      'An absurd procedure at the {branch} office.',
      'Opening an account in {branch} took me {days} days.',
      'I went to {branch} to update my details.',
      '{weekday}, {hour}, a single counter open in {branch}.',
      'Changing the holder of a {product} takes {times} visits.',
    ],
    middles: [
      'They ask for two printed photos and then take a digital one right there; far too much paperwork.',
      'You wait {minutes} minutes in the queue, fill in the same form twice and come back another day.',
      'Too much paperwork and an endless queue for a single counter.',
      'The form on the website is very confusing and in the end you must go to the branch with everything printed.',
      'They only open in the morning, so I lost half a day of work for one signature.',
      'They see nobody without an appointment, and the first one was {days} days away.',
      'One paper is missing, come back tomorrow; the next day it is another. {minutes} minutes in the queue each time, and all so slow.',
    ],
    closings: [
      'In this day and age.',
      'Everything is so slow.',
      'What a waste of time.',
      'The staff were kind, though.',
      'Far too complicated.',
      '',
    ],
  },
  'card-late': {
    openings: [
      'I ordered a new card {days} days ago.',
      'They promised the card within a week.',
      'Stolen card, urgent replacement, they said.',
      'They told me the card would arrive on {weekday}.',
      'My card expired and they promised to send another.',
    ],
    middles: [
      'The card still has not arrived and the deadline has passed.',
      'The delivery was {days} days late and went to another address.',
      'They say it was sent, but it never arrived.',
      'The courier did not come when agreed and it went back to {branch}.',
      'It came with the wrong name and I had to order another; {days} more days.',
    ],
    closings: [
      'Meanwhile I cannot pay.',
      'Very bad.',
      'I am leaving for another bank.',
      'I fly to {country} on {weekday} without it.',
      '',
    ],
  },
  points: {
    openings: [
      'Horizonte points programme.',
      'About the points:',
      'Redeeming points.',
      '{years} years of collecting points.',
      'Points of my {product}:',
    ],
    middles: [
      'Points expire without notice and redeeming them is very complicated.',
      'I lost {amount} worth of points, without an explanation.',
      'The points programme is good: I exchanged mine for a trip to {country} without trouble.',
      'To redeem {amount} in points you must call and wait {minutes} minutes.',
      'The catalogue is poor: a frying pan and a suitcase.',
    ],
    closings: [
      '',
      'I no longer even look at the points.',
      'It used to be better.',
      'I asked in {branch} and they did not know either.',
    ],
  },
} as const satisfies Record<string, StoryText>;

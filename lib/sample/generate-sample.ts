import { MS_PER_DAY } from '@/lib/domain/day';
import type { IncomingMention, MentionKind, Rating } from '@/lib/domain/mention';
import type { Locale } from '@/lib/domain/taxonomy';
import { composeText, pickBranch } from './compose';
import { type Rng, seededRng } from './rng';
import { careStories } from './stories/care';
import { lastWords } from './stories/last-words';
import { otherLanguageTexts } from './stories/other-languages';
import { termsStories } from './stories/terms';
import { useStories } from './stories/use';
import type { SampleSource, Story } from './story';

export { SAMPLE_SOURCES } from './story';

export type SampleMention = IncomingMention & { readonly source: SampleSource };

const DAYS = 730;
const MS_PER_HOUR = 3_600_000;
const PER_DAY = 4.2;
const STORIES = [...careStories, ...useStories, ...termsStories];
const QUIET = 0.03;
// The wait on the phone grows through the two years; the web form was mended at three quarters of them.
const GROWING = new Set(['your-call-is-important', 'asked-three-times']);
const MENDED = { story: 'four-closed-doors', from: 0.75, left: 0.3 };
// Sunday first: people write on weekdays, most on Mondays.
const WEEKDAYS = [0.6, 1.3, 1.1, 1, 1, 1, 0.7] as const;

const KINDS: Partial<Record<SampleSource, MentionKind>> = {
  'nps-survey': 'survey',
  'support-tickets': 'ticket',
  social: 'post',
  'front-line': 'employee',
};

const CHANNELS: Partial<Record<SampleSource, string>> = { 'nps-survey': 'email', 'support-tickets': 'web' };

function weightAt(story: Story, at: number): number {
  if (story.during && (at < story.during[0] || at > story.during[1])) return story.weight * QUIET;
  if (story.id === MENDED.story && at > MENDED.from) return story.weight * MENDED.left;
  return GROWING.has(story.id) ? story.weight * (0.7 + 0.6 * at) : story.weight;
}

function pickStory(rng: Rng, at: number): Story {
  const weights = STORIES.map((story) => weightAt(story, at));
  let left = rng.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, story] of STORIES.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return story;
  }
  return rng.pick(STORIES);
}

function versionAt(at: number): string {
  if (at < 0.52) return `4.${Math.floor(at * 16)}`;
  return at < 0.56 ? '5.0' : `5.${1 + Math.floor((at - 0.56) * 16)}`;
}

function ratingOf(rng: Rng, source: SampleSource, stars: number): Rating | null {
  if (source === 'social' || source === 'support-tickets' || source === 'front-line') return null;
  if (source !== 'nps-survey') return { raw: stars, scale: '1-5', normalised: (stars - 1) / 4 };
  const raw = Math.max(0, Math.min(10, Math.round((stars - 1) * 2.5 - rng.next() + 0.5)));
  return { raw, scale: 'nps', normalised: raw / 10 };
}

/** What a clock of the workspace shows, wherever it is, so that the day is the day of the time. */
function postedAt(day: number, hour: number): SampleMention['posted'] {
  return { instant: null, wall: day * MS_PER_DAY + Math.floor(hour * MS_PER_HOUR), day, approximate: false };
}

interface Made {
  readonly row: number;
  readonly day: number;
  /** Place in the two years, 0–1. */
  readonly at: number;
}

function makeMention(rng: Rng, { row, day, at }: Made): SampleMention {
  const story = pickStory(rng, at);
  const source = rng.pick(story.sources);
  const locale: Locale = rng.next() < 0.62 ? 'es' : 'en';
  const branch = pickBranch(rng);
  const version = versionAt(at);
  const foreign = rng.next() < 0.012;
  const written = foreign
    ? rng.pick(otherLanguageTexts)
    : composeText(rng, story.texts[locale], locale, { branch, version });
  const rated = source === 'google-maps' || source === 'app-store';
  const rating = ratingOf(rng, source, rng.pick(story.ratings));
  return {
    source,
    row,
    externalId: `${source}-${row}`,
    posted: postedAt(day, 8 + rng.next() * 14),
    title: null,
    text: rated && rng.next() < 0.12 ? '' : written,
    rating,
    kind: KINDS[source] ?? 'review',
    channel: CHANNELS[source] ?? null,
    declaredLanguage: null,
    author: `Cliente ${1 + Math.floor(rng.next() * 1900)}`,
    authorEmail: null,
    product: source === 'app-store' ? 'Horizonte App' : null,
    location: source === 'google-maps' || source === 'front-line' ? branch : null,
    country: null,
    version: source === 'app-store' ? version : null,
    url: null,
    replyText: null,
    replyAt: null,
    extra: null,
  };
}

/** The two mentions that a list of the newest begins with. */
function lastMentions({ row, day, at }: Made): SampleMention[] {
  return lastWords.map(({ text, hour }, index) => ({
    ...makeMention(seededRng(index), { row: row + index, day, at }),
    source: 'trustpilot',
    externalId: `trustpilot-${row + index}`,
    posted: postedAt(day, hour),
    text,
    rating: { raw: 1, scale: '1-5', normalised: 0 },
    kind: 'review',
    channel: null,
    product: null,
    location: null,
    version: null,
  }));
}

/**
 * The mentions of a made-up bank over the two years that end the day before `today` (days since 1970-01-01), oldest
 * first, so that none is from a time to come. The same seed and day give the same mentions; each day is drawn from a
 * seed of its own.
 */
export function generateSample({
  today,
  seed = 2026,
}: {
  readonly today: number;
  readonly seed?: number;
}): SampleMention[] {
  const mentions: SampleMention[] = [];
  for (let index = 0; index < DAYS - 1; index += 1) {
    const day = today - DAYS + index;
    const rng = seededRng(seed * 7919 + index);
    const weekday = WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? 1;
    const count = Math.floor(PER_DAY * weekday * (0.85 + 0.3 * (index / DAYS)) + rng.next());
    for (let n = 0; n < count; n += 1) {
      mentions.push(makeMention(rng, { row: mentions.length + 1, day, at: index / DAYS }));
    }
  }
  return [...mentions, ...lastMentions({ row: mentions.length + 1, day: today - 1, at: 1 })];
}

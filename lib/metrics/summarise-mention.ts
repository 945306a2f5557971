import type { FoundMention } from '@/db/queries/list-mentions';
import type { MentionRow, OpinionRow } from '@/db/queries/rows';
import type { MentionSummary, OpinionAnswer } from '@/lib/domain/answers';
import { isoOfDay } from '@/lib/domain/day';
import type { Part } from '@/lib/domain/mention';
import type {
  Driver,
  LeavingKind,
  LeavingSignal,
  Polarity,
  SentimentLabel,
  SubReason,
  Touchpoint,
} from '@/lib/domain/taxonomy';
import { instantOfWall, zoneOffset } from '@/lib/intake/files/dates/zone-offset';

// The casts of this file are guaranteed by the only writer of mentions, which stores ids of the taxonomy.
function opinionAnswer(row: OpinionRow): OpinionAnswer {
  return {
    driver: row.driver as Driver,
    touchpoint: row.touchpoint as Touchpoint,
    polarity: row.polarity as Polarity,
    score: row.score / 10_000,
    start: row.start,
    end: row.end,
    in: row.part as Part,
    primary: row.primary,
    subReason: row.subReason as SubReason | null,
  };
}

function ratingOf({ ratingRaw, ratingScale, ratingNormalised }: MentionRow): MentionSummary['rating'] {
  if (ratingRaw === null || ratingScale === null || ratingNormalised === null) return null;
  return { raw: ratingRaw, scale: ratingScale, normalised: ratingNormalised };
}

/** The instant; of a time that came without a zone, where a clock of the workspace's zone shows it. */
function postedAtOf({ postedAt, postedWall }: MentionRow, zone: string): string | null {
  const instant = postedAt ?? (postedWall === null ? null : instantOfWall(postedWall, zoneOffset(zone)));
  return instant === null ? null : new Date(instant).toISOString();
}

/** A stored mention with its opinions as the answers of a workspace of this zone tell it. */
export function summariseMention({ mention, source, opinions }: FoundMention, zone: string): MentionSummary {
  return {
    id: String(mention.id),
    source,
    channel: mention.channel,
    kind: mention.kind,
    day: mention.postedDay === null ? null : isoOfDay(mention.postedDay),
    postedAt: postedAtOf(mention, zone),
    approximateDate: mention.approximateDate,
    author: mention.author,
    language: mention.language,
    title: mention.title,
    text: mention.text,
    rating: ratingOf(mention),
    sentiment: {
      label: mention.sentimentLabel as SentimentLabel,
      score: mention.sentimentScore / 10_000,
      mixed: mention.mixed,
    },
    leaving: mention.leaving as LeavingSignal,
    leavingKind: mention.leavingKind as LeavingKind | null,
    product: mention.product,
    location: mention.location,
    url: mention.url,
    opinions: opinions.map(opinionAnswer),
  };
}

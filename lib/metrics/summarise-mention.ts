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

/** A stored mention with its opinions as the answers tell it. */
export function summariseMention({ mention, source, opinions }: FoundMention): MentionSummary {
  return {
    id: String(mention.id),
    source,
    channel: mention.channel,
    kind: mention.kind,
    day: mention.postedDay === null ? null : isoOfDay(mention.postedDay),
    postedAt: mention.postedAt === null ? null : new Date(mention.postedAt).toISOString(),
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

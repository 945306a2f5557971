import type { Reader } from '@/db/client/database';
import { findMention } from '@/db/queries/list-mentions';
import type { WorkspaceContext } from '@/lib/access/context';
import { analyse } from '@/lib/analysis/analyse';
import type { Cue, LeavingEvidence, ReadSentence, Term } from '@/lib/analysis/types';
import type { MentionStanding, MentionSummary, OpinionAnswer } from '@/lib/domain/answers';
import type { ToldJourney } from '@/lib/domain/told-journey';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';
import { AppError } from '@/lib/errors';
import { ANALYSIS_VERSION } from '@/lib/ingestion/analysis-version';
import { currentLens } from '@/lib/ingestion/lens';
import { openedLens } from '@/lib/ingestion/opened-lens';
import { analysisInput } from './analysis-input';
import { mentionStanding } from './mention-standing';
import { type PackPlace, packPlaceOf } from './pack-place';
import { summariseMention } from './summarise-mention';

interface OpinionDetail extends OpinionAnswer {
  readonly cues: readonly Cue[];
  /** A child of `touchpoint`; null when the text names none, or the workspace has no pack. */
  readonly packTouchpoint: PackPlace | null;
}

export interface MentionDetail extends Omit<MentionSummary, 'opinions'> {
  /** As stored, each with the cues that prove it and its place in the workspace's pack. */
  readonly opinions: readonly OpinionDetail[];
  /** The words that tell its leaving kind; none where today's analysis tells another than the one stored. */
  readonly leavingCues: readonly LeavingEvidence[];
  /** What became of its leaving signal until today; null where it gives none. */
  readonly standing: MentionStanding | null;
  /** Terms whose contributions (1/10,000) add up to the sentiment's score. */
  readonly explanation: readonly Term[];
  /** The sentences of its title and text, each with the sentiment of its own terms. */
  readonly sentences: readonly ReadSentence[];
  readonly topics: readonly string[];
  /** The way the customer tells they went; null where the text tells none. Read from the text, not stored. */
  readonly journey: ToldJourney | null;
  /** False where the mention was read by an older analysis than the one that explains it. */
  readonly explanationIsCurrent: boolean;
  /** The other columns of its row, where the import kept them. */
  readonly importedRow: Readonly<Record<string, string>> | null;
}

/** What the workspace's mentions are read with. */
async function readers(database: Reader, workspaceId: number) {
  const { pack, edits } = await currentLens(database, workspaceId);
  const opened = await openedLens({ pack, edits });
  return { pack: opened.pack, edits: opened.edits };
}

/**
 * One mention with its opinions and how its score came about. Cues and terms are not stored: the analysis is
 * deterministic, so reading the text again gives them back.
 * @throws AppError `not-found` where the workspace has no such mention. Final.
 */
export async function readMention(context: WorkspaceContext, id: number): Promise<MentionDetail> {
  const { database, workspace } = context;
  const found = await findMention(database, workspace.id, id);
  if (!found) throw new AppError('not-found', 'no-such-mention');
  const { mention } = found;
  const summary = summariseMention(found, workspace.zone);
  const unread = mention.analysisVersion === NOT_ANALYSED;
  const input = analysisInput(mention);
  const analysis = unread
    ? null
    : analyse(input, { journeyTold: true, sentencesTold: true, ...(await readers(database, workspace.id)) });
  const standing = await mentionStanding(context, mention);
  const cuesOf = (opinion: OpinionAnswer) =>
    analysis?.opinions.find(
      (read) =>
        read.driver === opinion.driver &&
        read.touchpoint === opinion.touchpoint &&
        read.in === opinion.in &&
        read.start === opinion.start &&
        read.polarity === opinion.polarity,
    )?.cues ?? [];
  return {
    ...summary,
    opinions: summary.opinions.map((opinion, index) => ({
      ...opinion,
      cues: cuesOf(opinion),
      packTouchpoint: packPlaceOf(found.opinions[index]?.packTouchpoint ?? null),
    })),
    leavingCues: analysis?.leavingKind === mention.leavingKind ? analysis.leavingCues : [],
    standing,
    explanation: analysis?.explanation ?? [],
    sentences: analysis?.sentences ?? [],
    topics: analysis?.topics ?? [],
    journey: analysis?.journey ?? null,
    explanationIsCurrent: unread || mention.analysisVersion === ANALYSIS_VERSION,
    // Guaranteed by the writer: the kept columns are texts by name.
    importedRow: mention.extra as Record<string, string> | null,
  };
}

import { newestLearning } from '@/db/queries/newest-learning';
import type { LearningRow } from '@/db/queries/rows';
import { textsById } from '@/db/queries/texts-by-id';
import type { WorkspaceContext } from '@/lib/access/context';
import type { LearningState, LearntExample, LearntLanguage, LearntWord } from '@/lib/domain/learning';
import { learntStanding } from './learnt-standing';
import { type MarkedPiece, pieceAround } from './piece-around';

/** A proposed word as a door tells it: with its example in words, null where the mention is gone or changed since. */
export interface ProposedWord extends Omit<LearntWord, 'example'> {
  readonly example: (MarkedPiece & { readonly mention: number }) | null;
  /** Whether the standing edition gives it this weight as learnt. */
  readonly stands: boolean;
}

export interface LearningAnswer {
  readonly newest: {
    readonly id: number;
    readonly state: LearningState;
    /** Texts taken so far over all stages, of how many. */
    readonly done: number;
    readonly total: number;
    readonly error: string | null;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly languages: readonly (Omit<LearntLanguage, 'words'> & { readonly words: readonly ProposedWord[] })[];
  } | null;
  /** Learnt words of the edition that stands, or will as soon as the texts are read with it. */
  readonly standing: number;
}

type Texts = ReadonlyMap<number, { readonly title: string | null; readonly text: string }>;

function exampleOf(example: LearntExample | null, texts: Texts): ProposedWord['example'] {
  const mention = example && texts.get(example.mention);
  if (!mention) return null;
  const source = example.in === 'title' ? (mention.title ?? '') : mention.text;
  if (example.end > source.length) return null;
  return { mention: example.mention, ...pieceAround(source, example) };
}

const iso = (at: number) => new Date(at).toISOString();

function languagesOf({ result }: LearningRow): readonly LearntLanguage[] {
  // Written by `runLearning` alone.
  return (result as LearntLanguage[] | null) ?? [];
}

/** The newest learning of a workspace and what it proposes, and how much of what was learnt stands. */
export async function readLearning({
  database,
  workspace,
}: Pick<WorkspaceContext, 'database' | 'workspace'>): Promise<LearningAnswer> {
  const { learnt } = await learntStanding(database, workspace.id);
  const row = await newestLearning(database, workspace.id);
  if (!row) return { newest: null, standing: learnt.length };
  const proposed = languagesOf(row);
  const ids = proposed.flatMap(({ words }) => words.flatMap(({ example }) => (example ? [example.mention] : [])));
  const found = await textsById(database, { workspaceId: workspace.id, ids: [...new Set(ids)] });
  const texts: Texts = new Map(found.map((mention) => [mention.id, mention]));
  const standing = new Map(learnt.map(({ language, entry, weight }) => [`${language} ${entry}`, weight]));
  const languages = proposed.map((one) => ({
    ...one,
    words: one.words.map(({ example, ...word }) => ({
      ...word,
      example: exampleOf(example, texts),
      stands: standing.get(`${one.language} ${word.entry}`) === word.weight,
    })),
  }));
  const { id, done, total, error, createdAt, finishedAt } = row;
  const state = row.state as LearningState;
  const when = { startedAt: iso(createdAt), finishedAt: finishedAt === null ? null : iso(finishedAt) };
  return { newest: { id, state, done, total, error, ...when, languages }, standing: learnt.length };
}

import type { EditedLanguage, WordEdit, WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { compileOwnCues, type OwnCues } from '../opinions/own-cues';
import type { WordReader } from '../sentiment/lexicons';
import { type OwnWord, ownWordReader } from '../sentiment/own-words';
import { SOURCE } from '../sentiment/terms';

const ownWord = ({ entry, weight, source }: WordEdit): OwnWord => ({
  entry,
  weight,
  source: source === 'learnt' ? SOURCE.ownLearnt : SOURCE.own,
});

/**
 * What a workspace changes, ready to be read with: hand it to `readText` or `analyse`. The readers of a language are made
 * when a text of it first comes; they and what they remember of words live as long as this does.
 */
export class CompiledEdits {
  readonly #words: Partial<Record<EditedLanguage, WordReader | null>> = {};
  readonly #cues: Partial<Record<EditedLanguage, OwnCues | null>> = {};

  constructor(readonly edits: WorkspaceEdits) {}

  /** The lexicon of a language with the workspace's words over it; null where it has none in that language. */
  wordsOf(language: EditedLanguage): WordReader | null {
    const known = this.#words[language];
    if (known !== undefined) return known;
    const own = this.edits.words.filter((word) => word.language === language).map(ownWord);
    return (this.#words[language] = own.length === 0 ? null : ownWordReader(language, own));
  }

  /** The cues that come to those of a language and those it does without; null where there are none of either. */
  cuesOf(language: EditedLanguage): OwnCues | null {
    const known = this.#cues[language];
    if (known !== undefined) return known;
    const cues = this.edits.cues.filter((cue) => cue.language === language);
    const silenced = this.edits.silenced.filter((cue) => cue.language === language).map(({ rule }) => rule);
    return (this.#cues[language] = compileOwnCues(language, cues, silenced));
  }
}

/** Editions kept for those who ask again: a process reads for few workspaces at a time. */
const KEPT = 16;
const kept = new Map<string, CompiledEdits>();

/**
 * Makes a workspace's edits ready to be read with. The same edits give the same readers as long as they are among the
 * latest that were asked for, so that a process that reads for several workspaces in turn calls this before each batch
 * and compiles nothing anew. Edits are to be checked before (`checkEdits`).
 * @throws Error on a pattern that cannot be read, when a text of its language first comes.
 */
export function compileEdits(edits: WorkspaceEdits): CompiledEdits {
  const key = JSON.stringify([edits.words, edits.cues, edits.silenced]);
  const compiled = kept.get(key) ?? new CompiledEdits(edits);
  kept.delete(key);
  kept.set(key, compiled);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return compiled;
}

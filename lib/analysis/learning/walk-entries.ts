import { TOKEN, type Tokens } from '../text/tokens';
import type { AnalysedLanguage } from '../types';
import { keyOf } from './word-keys';
import { WORD, wordRoles } from './word-roles';

/** How the words of an entry stand: side by side (one to three), or two with up to two words between. */
export const FORM = { plain: 0, wide: 1 } as const;

/** What is done with an entry: its key, its form and its words, as tokens from the first to the last. */
export type Visit = (key: number, form: number, first: number, last: number) => void;

/** How many words before an entry a negation is looked for. */
const NEGATION_REACH = 4;

/** Walks the entries that stand in a text: words that say something, and two or three words of one clause that say something together. */
export class EntryWalker {
  private readonly roles: (typeof wordRoles)[AnalysedLanguage];
  private tokens: Tokens | null = null;

  constructor(language: AnalysedLanguage) {
    this.roles = wordRoles[language];
  }

  /** Every entry of a part, the same one as often as it stands there; those under a negation are left out. */
  walk(tokens: Tokens, visit: Visit): void {
    this.tokens = tokens;
    for (let at = 0; at < tokens.count; at++) {
      const role = this.roleAt(at);
      if ((role !== WORD.telling && role !== WORD.naming) || this.isDenied(at)) continue;
      const word = tokens.words[at] ?? 0;
      if (role === WORD.telling) visit(keyOf(FORM.plain, word), FORM.plain, at, at);
      this.walkPairs(tokens, at, word, visit);
    }
  }

  private walkPairs(tokens: Tokens, at: number, word: number, visit: Visit): void {
    for (let next = at + 1; next <= at + 3; next++) {
      const role = this.roleAt(next);
      // What denies, or speaks of stars, parts what stands on either side; so does the end of a clause.
      if (role === WORD.barred || role === WORD.denying || tokens.clauseOf[next] !== tokens.clauseOf[at]) return;
      if (role === WORD.silent) continue;
      const second = tokens.words[next] ?? 0;
      const gap = next - at - 1;
      if (gap === 0) visit(keyOf(FORM.plain, word, second), FORM.plain, at, next);
      if (gap === 1) visit(keyOf(FORM.plain, word, tokens.words[at + 1] ?? 0, second), FORM.plain, at, next);
      visit(keyOf(FORM.wide, word, second), FORM.wide, at, next);
    }
  }

  private roleAt(at: number): number {
    const { tokens } = this;
    if (tokens === null || at >= tokens.count || tokens.kinds[at] !== TOKEN.word) return WORD.barred;
    return this.roles.of(tokens.words[at] ?? 0);
  }

  private isDenied(at: number): boolean {
    const { tokens } = this;
    if (tokens === null) return false;
    for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before--) {
      if (tokens.clauseOf[before] !== tokens.clauseOf[at]) return false;
      if (tokens.kinds[before] === TOKEN.word && this.roleAt(before) === WORD.denying) return true;
    }
    return false;
  }
}

/** An entry as the lexicon holds it: `bateria * * larga` has up to two words between. */
export function entryText(tokens: Tokens, form: number, first: number, last: number): string {
  if (form === FORM.wide) return `${tokens.textAt(first)} * * ${tokens.textAt(last)}`;
  let text = tokens.textAt(first);
  for (let at = first + 1; at <= last; at++) text += ` ${tokens.textAt(at)}`;
  return text;
}

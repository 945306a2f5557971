import type { Tokens } from './tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Tokens from "never" to the "so" that it heightens. */
const REACH = 8;

const NEVER = setOf('nunca jamas never');
const SO_MUCH = setOf('tan tanto tanta tantos tantas semejante semejantes such');
/** "Nunca es tan bueno" denies; what one has lived does not. */
const HABITS = setOf('es son esta estan seria serian sera seran');
/** "So" heightens after what one has lived; elsewhere it may only tell what followed. */
const LIVED = setOf(
  'been had seen felt slept eaten met experienced encountered witnessed known come stayed tasted heard waited dealt flown treated enjoyed spent was were',
);
const FOLLOWS_SO = setOf(
  'i im ive id ill we weve were well you they theyre it its he she my our the this that there now far then please not dont as',
);
/** "Nunca fue tan bueno como decían" denies; "… tan bien como aquí" does not. */
const HERE = setOf('aqui aca en este esta estos estas ahora hoy con ellos ustedes vosotros ese esa');

/** Does a comparison after `at` measure with something else than this very place? */
function isMeasured(tokens: Tokens, at: number): boolean {
  const { clauseOf, count } = tokens;
  const end = Math.min(count, at + REACH);
  for (let after = at + 1; after < end && clauseOf[after] === clauseOf[at]; after += 1)
    if (tokens.textAt(after) === 'como') return !HERE.has(tokens.textAt(after + 1));
  return false;
}

/**
 * Does the negator at a token only say that the like was never met ("never … such awful service", "nunca … tan bien")?
 * Then it denies nothing: what follows holds, and to the utmost.
 */
export function isUnmatched(tokens: Tokens, at: number): boolean {
  if (!NEVER.has(tokens.textAt(at)) || HABITS.has(tokens.textAt(at + 1))) return false;
  const { clauseOf, count } = tokens;
  const end = Math.min(count, at + REACH);
  let isLived = false;
  for (let after = at + 1; after < end && clauseOf[after] === clauseOf[at]; after += 1) {
    const word = tokens.textAt(after);
    if (SO_MUCH.has(word)) return !isMeasured(tokens, after);
    if (word === 'so' && isLived) return !FOLLOWS_SO.has(tokens.textAt(after + 1));
    isLived ||= LIVED.has(word);
  }
  return false;
}

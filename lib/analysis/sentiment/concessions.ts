import type { Tokens } from '../text/tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words, folded, of what opens a part that gives way and holds no verb: "despite", "in spite of", "a pesar de", "trotz". */
const NOMINAL = setOf('despite of trotz de do da dos das malgre malgrado nonostante malgrat le la les il von auf a');
/** Finite verbs with which the part after it begins: "trotz der Wartezeit war es schön". */
const FINITE = setOf(
  'was were is are had has felt war waren ist sind hat haben hatte hatten wurde wurden gab blieb bleibt lief fue fueron era eran es son estaba ' +
    'estaban estuvo estan resulto etait etaient est sont fut ont erano sono foi eram estava estavam sao eren son',
);
/** Words after which a verb is still part of what gives way: "despite the fact that it was late". */
const GOES_ON = setOf('that que dass che which who');

/** Has a part that gives way, opened at one token, ended before another of its clause? */
export function hasGivenWay(tokens: Tokens, opened: number, before: number): boolean {
  if (!NOMINAL.has(tokens.textAt(opened))) return false;
  let ended = false;
  for (let at = opened + 1; at < before; at += 1) {
    const word = tokens.textAt(at);
    if (GOES_ON.has(word)) return false;
    ended ||= FINITE.has(word);
  }
  return ended;
}

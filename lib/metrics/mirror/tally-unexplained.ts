import type { Population } from '@/lib/domain/question';
import type { Clusters } from '@/lib/insight/effective-size';
import type { PartOfWhole, UnexplainedCounts } from '@/lib/insight/unexplained-as';
import { byAuthor, type ByAuthor } from './by-author';
import { LEAVING, NEGATIVE, PRIMARY, saidIn } from './levels';
import type { Mirror, Selection } from './mirror';
import { narrowed } from './select';

type Test = (place: number) => boolean;

/** What a mention says at all levels together: its first statement. */
const saidBy = ({ statementStarts, statements }: Mirror, place: number) =>
  saidIn(statements[statementStarts[place] ?? 0] ?? 0);

/** What authors with several of the members add to the count of those that pass. */
function clustersOf({ places, starts }: ByAuthor, passes: Test): Clusters {
  let [same, across, whole, further] = [0, 0, 0, 0];
  for (let author = 0; author + 1 < starts.length; author += 1) {
    const [start, end] = [starts[author] ?? 0, starts[author + 1] ?? 0];
    const x = end - start;
    if (x < 2) continue;
    let y = 0;
    for (let at = start; at < end; at += 1) if (passes(places[at] ?? 0)) y += 1;
    same += y * (y - 1);
    across += y * (x - 1);
    whole += x * (x - 1);
    further += x - 1;
  }
  return { same, across, whole, further };
}

function countsOf(selection: Selection, isMember: Test): UnexplainedCounts[Population] {
  const { mirror } = selection;
  const members = narrowed(selection, isMember);
  const authors = byAuthor(members);
  const part = (complains: number): PartOfWhole => {
    const passes: Test = (place) => (saidBy(mirror, place) & PRIMARY) === 0 && mirror.complains[place] === complains;
    const n = narrowed(members, passes).places.length;
    return { n, of: members.places.length, clusters: authors && clustersOf(authors, passes) };
  };
  return { elsewhere: part(1), noReason: part(0) };
}

/** Of a selection by its opinions, the mentions whose main reason it leaves out, and those that give none. */
export function tallyUnexplained(selection: Selection): UnexplainedCounts {
  const { mirror } = selection;
  return {
    negative: countsOf(selection, (place) => (saidBy(mirror, place) & NEGATIVE) !== 0),
    leaving: countsOf(selection, (place) => mirror.leaving[place] === LEAVING),
  };
}

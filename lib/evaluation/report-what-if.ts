import type { Preview } from '@/lib/analysis/edits/preview-result';
import type { ComparedLabels } from '@/lib/analysis/measures/compare-readings';
import { percent, signedPoints, table } from './table';

const LONGEST = 100;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

function figures(title: string, { n, before, after, change, mended, broken }: ComparedLabels): string {
  const rows = before.labels.flatMap(({ label, precision, recall }, at) => [
    [`${label}: precision`, percent(precision), percent(after.labels[at]?.precision)],
    [`${label}: recall`, percent(recall), percent(after.labels[at]?.recall)],
  ]);
  const sentence =
    `Macro-F1 ${signedPoints(change.value)} points, 95 % between ${signedPoints(change.low)} and ${signedPoints(change.high)}; ` +
    `${mended} mended, ${broken} broken.`;
  const all = [...rows, ['macro-F1', percent(before.macroF1), percent(after.macroF1)]];
  return `${title} (${n} texts)\n${table(['× 100', 'now', 'then'], all)}\n${sentence}`;
}

/** What would change if words weighed otherwise, for people: counts, labels that would turn with examples, figures now and then. */
export function whatIfReport({ read, touched, flips, byStars }: Preview, textOf: (id: string) => string): string {
  const turned = flips.reduce((sum, { n }) => sum + n, 0);
  const share = read === 0 ? 0 : touched / read;
  const lines = flips.flatMap(({ from, to, n, examples }) => [
    `  ${from} → ${to}: ${n}`,
    ...examples.map((id) => `    ${cut(textOf(id))}`),
  ]);
  return [
    [
      `${touched} of ${read} texts would score otherwise (${percent(share)} %); ${turned} labels would turn.`,
      ...lines,
    ].join('\n'),
    ...(byStars ? [figures('Against the stars, read without them', byStars)] : []),
  ].join('\n\n');
}

import { measureOpinions } from '@/lib/evaluation/measure-opinions';
import { measureSentiment } from '@/lib/evaluation/measure-sentiment';
import { readSets } from '@/lib/evaluation/read-sets';
import { confusionReport, languageReport, opinionReport, sentimentReport } from '@/lib/evaluation/report';

/** Prints the accuracy report over a folder of labelled sets; exit 0, or 2 when the folder holds none. */
export async function runEval(
  dir: string,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream = process.stderr,
): Promise<number> {
  let found: Awaited<ReturnType<typeof readSets>>;
  try {
    found = await readSets(dir);
  } catch (error) {
    errors.write(
      `raiz eval: cannot read labelled sets in ${dir}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
  if (found.sets.length + found.gold.length === 0) {
    errors.write(`raiz eval: no labelled sets (*.jsonl) in ${dir}; give a folder that holds some.\n`);
    return 2;
  }
  const measures = found.sets.map(measureSentiment);
  const sections = [sentimentReport(measures), languageReport(measures), confusionReport(measures)];
  for (const { name, rows } of found.gold) sections.push(opinionReport(name, measureOpinions(rows)));
  output.write(`${sections.join('\n\n')}\n`);
  return 0;
}

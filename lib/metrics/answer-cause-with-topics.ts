import type { WorkspaceContext } from '@/lib/access/context';
import type { CauseDetail, TopicsAnswer } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { answerCause, type Cause } from './answer-cause';
import { answerTopics } from './answer-topics';

export interface CauseWithTopics extends CauseDetail {
  /** What its mentions speak of, against the other complaints. */
  readonly topics: TopicsAnswer;
}

/** The root cause with what its mentions speak of, which takes longer: texts are read for it. */
export async function answerCauseWithTopics(
  context: WorkspaceContext,
  question: Question,
  cause: Cause,
): Promise<CauseWithTopics> {
  const [answer, topics] = await Promise.all([
    answerCause(context, question, cause),
    answerTopics(context, ofCause(question, cause)),
  ]);
  return { ...answer, topics };
}

const ofCause = (question: Question, { driver, touchpoint }: Cause): Question => ({
  ...question,
  driver: driver === 'all' ? [] : [driver],
  touchpoint: touchpoint === 'all' ? [] : [touchpoint],
  polarity: ['negative'],
});

import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { answerCause, causePath } from '@/lib/metrics/answer-cause';
import { answerCauseWithTopics } from '@/lib/metrics/answer-cause-with-topics';
import { causeParameters, questionOf } from '@/lib/metrics/question-parameters';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params: causePath, query: causeParameters }, ({ context, params, query }) => {
    const answer = query.topics === 'false' ? answerCause : answerCauseWithTopics;
    return answer(context, questionOf(context.workspace.id, query), params);
  }),
});

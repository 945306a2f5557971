import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { causePath } from '@/lib/metrics/answer-cause';
import { answerCauseWithTopics } from '@/lib/metrics/answer-cause-with-topics';
import { questionOf, questionParameters } from '@/lib/metrics/question-parameters';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params: causePath, query: questionParameters }, ({ context, params, query }) =>
    answerCauseWithTopics(context, questionOf(context.workspace.id, query), params),
  ),
});

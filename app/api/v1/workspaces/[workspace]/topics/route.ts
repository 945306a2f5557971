import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { answerTopics } from '@/lib/metrics/answer-topics';
import { questionOf, questionParameters } from '@/lib/metrics/question-parameters';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', query: questionParameters }, ({ context, query }) =>
    answerTopics(context, questionOf(context.workspace.id, query)),
  ),
});

import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { listMentions } from '@/lib/metrics/list-mentions';
import { pageParameters, questionOf } from '@/lib/metrics/question-parameters';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', query: pageParameters }, ({ context, query }) =>
    listMentions(context, questionOf(context.workspace.id, query), query),
  ),
});

import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { applyLearnt, LearntToApply } from '@/lib/ingestion/learning/apply-learnt';
import { readLearning } from '@/lib/ingestion/learning/read-learning';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', body: LearntToApply }, async ({ context, body }) => {
    await applyLearnt(context, body);
    return readLearning(context);
  }),
});

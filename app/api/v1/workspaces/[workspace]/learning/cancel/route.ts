import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readLearning } from '@/lib/ingestion/learning/read-learning';
import { cancelLearning } from '@/lib/ingestion/learning/start-learning';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write' }, async ({ context }) => {
    await cancelLearning(context);
    return readLearning(context);
  }),
});

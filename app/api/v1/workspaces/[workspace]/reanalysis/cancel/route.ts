import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { cancelReanalysis } from '@/lib/ingestion/cancel-reanalysis';
import { readReanalysis } from '@/lib/ingestion/reanalysis-state';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write' }, async ({ context }) => {
    await cancelReanalysis(context);
    return readReanalysis(context);
  }),
});

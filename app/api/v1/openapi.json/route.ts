import { doors } from '@/lib/http/doors';
import { describeApi } from '@/lib/http/openapi';
import { plainRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: plainRoute(describeApi()),
});

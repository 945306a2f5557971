import { describeApi } from '@/lib/http/openapi';
import { plainRoute } from '@/lib/http/route';

export const GET = plainRoute(describeApi());

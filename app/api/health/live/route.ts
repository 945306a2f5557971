import { plainRoute } from '@/lib/http/route';

export const GET = plainRoute({ status: 'ok' });

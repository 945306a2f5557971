import { describeSession } from '@/lib/access/describe-session';
import { userRoute } from '@/lib/http/route';

export const GET = userRoute({}, ({ context }) => describeSession(context));

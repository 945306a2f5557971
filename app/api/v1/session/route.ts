import { describeSession } from '@/lib/access/describe-session';
import { doors } from '@/lib/http/doors';
import { userRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: userRoute({}, ({ context }) => describeSession(context)),
});

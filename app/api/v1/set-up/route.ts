import { SetUp, setUp } from '@/lib/access/set-up';
import { signIn } from '@/lib/access/sign-in';
import { doors } from '@/lib/http/doors';
import { created } from '@/lib/http/respond';
import { publicRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: publicRoute({ body: SetUp }, async ({ context: { database, clock }, body }) => {
    const { userId } = await setUp(database, clock, body);
    const cookies = await signIn(database, body.email, body.password);
    return created({ user: { id: userId, name: body.name, email: body.email }, workspaces: [] }, cookies);
  }),
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinAsNewcomer, joinWithAccount, setUp, signIn } from './access';

const sent: { path: string; body: unknown }[] = [];
vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
  sent.push({ path, body: JSON.parse(init.body) });
  return Promise.resolve(Response.json({}));
});
afterEach(() => sent.splice(0));

describe('the doors of sign-in', () => {
  it('are chosen by what was typed: an e-mail or a user name', async () => {
    await signIn({ account: ' ana@example.org', password: 'p' });
    await signIn({ account: 'Ana.N', password: 'p' });
    expect(sent).toEqual([
      { path: '/api/auth/sign-in/email', body: { email: 'ana@example.org', password: 'p' } },
      { path: '/api/auth/sign-in/username', body: { username: 'Ana.N', password: 'p' } },
    ]);
  });

  it('take a user name where one was chosen', async () => {
    const ana = { name: 'Ana', password: 'p' };
    await setUp({ ...ana, token: 't', email: 'ana@example.org', username: '' });
    await joinAsNewcomer('t', { ...ana, username: 'ana' });
    await joinWithAccount('t', 'p');
    expect(sent.map(({ body }) => body)).toEqual([
      { ...ana, token: 't', email: 'ana@example.org' },
      { ...ana, username: 'ana' },
      { password: 'p' },
    ]);
  });
});

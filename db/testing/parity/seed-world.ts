import type { Database } from '../../client/database';
import { insertRows } from '../../fragments';
import { indexMentions } from '../../search/index-mentions';
import { seededMentions } from './seeded-mentions';

/** Midday of 9 March 2026. */
export const NOW = 1_773_057_600_000;
export const HOUR = 3_600_000;
export const ACME = 1;
export const OTHER = 2;

const at = new Date(NOW);
const person = (id: string, username: string | null) => ({
  id,
  name: `Señora ${id}`,
  email: `${id}@example.org`,
  username,
  displayUsername: username,
  createdAt: at,
  updatedAt: at,
});

async function seedPeople(database: Database): Promise<void> {
  const { user, account, session, members, installation, workspaces, tokens, oneTimeLinks, auditLog, rateLimit } =
    database.tables;
  await database.write(async ({ orm }) => {
    await orm.insert(user).values([person('ana', 'ana.n'), person('bea', null), person('leo', 'leo')]);
    await orm.insert(account).values(
      ['ana', 'bea'].map((id) => ({
        id: `account-${id}`,
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: `hash-${id}`,
        createdAt: at,
        updatedAt: at,
      })),
    );
    await orm.insert(session).values(
      ['ana', 'bea'].map((id) => ({
        id: `session-${id}`,
        token: `token-${id}`,
        userId: id,
        expiresAt: new Date(NOW + HOUR),
        createdAt: at,
        updatedAt: at,
      })),
    );
    await orm.insert(installation).values({ id: 1, ownerUserId: 'ana', createdAt: NOW });
    await orm.insert(workspaces).values([
      { slug: 'acme', name: 'Acme', zone: 'Europe/Madrid', identityKey: 'k1', dataVersion: 7, createdAt: NOW },
      { slug: '1', name: 'Ñandú', zone: 'UTC', identityKey: 'k2', createdAt: NOW },
      { slug: 'acme-2', name: 'Acme', zone: 'UTC', identityKey: 'k3', createdAt: NOW },
    ]);
    await orm.insert(members).values([
      { workspaceId: ACME, userId: 'bea', role: 'analyst', createdAt: NOW },
      { workspaceId: ACME, userId: 'leo', role: 'viewer', createdAt: NOW },
      { workspaceId: OTHER, userId: 'leo', role: 'admin', createdAt: NOW },
    ]);
    const token = (name: string) => ({ name, scope: 'read', prefix: `raiz_${name}`, tokenHash: `hash-${name}` });
    await orm.insert(tokens).values([
      { workspaceId: ACME, ...token('one'), createdAt: NOW },
      { workspaceId: ACME, ...token('two'), createdAt: NOW, lastUsedAt: NOW + 1, revokedAt: NOW + 2 },
      { workspaceId: OTHER, ...token('three'), createdAt: NOW },
    ]);
    const link = (email: string, expiresAt: number) => ({
      kind: 'invitation',
      tokenHash: `hash-${email}`,
      workspaceId: ACME,
      email,
      role: 'viewer',
      expiresAt,
      createdAt: NOW,
    });
    await orm
      .insert(oneTimeLinks)
      .values([
        link('eva@example.org', NOW + HOUR),
        { ...link('used@example.org', NOW + HOUR), usedAt: NOW },
        link('late@example.org', NOW - 1),
        { ...link('ana@example.org', NOW + HOUR), kind: 'password-reset', workspaceId: null, userId: 'ana' },
      ]);
    const audit = (action: string, workspaceId: number | null) => ({ workspaceId, actor: 'cli', action, at: NOW });
    await orm
      .insert(auditLog)
      .values([audit('a', ACME), audit('b', OTHER), audit('c', ACME), audit('d', null), audit('e', ACME)]);
    await orm.insert(rateLimit).values({ id: 'r1', key: 'account:bea', count: 3, lastRequest: NOW });
  });
}

async function seedImports(database: Database): Promise<void> {
  const { sources, imports, rejects, jobs, ledger } = database.tables;
  await database.write(async ({ orm }) => {
    const source = (workspaceId: number, slug: string) => ({ workspaceId, slug, name: slug, kind: 'generic' });
    await orm.insert(sources).values(
      [source(ACME, 'web'), source(ACME, 'encuesta'), source(OTHER, 'web')].map((row) => ({
        ...row,
        createdAt: NOW,
      })),
    );
    const states = ['uploading', 'inspected', 'queued', 'running', 'running', 'done', 'failed', 'cancelled'];
    await orm.insert(imports).values(
      states.map((state, index) => ({
        workspaceId: index === 7 ? OTHER : ACME,
        sourceId: index > 1 ? 1 : null,
        state,
        fileName: `f${index}.csv`,
        size: 5_000_000_000 + index,
        plan: { b: 1, a: [null, 'ñ'] },
        options: index > 1 ? { duplicates: 'update', keepExtra: false } : null,
        progressRow: index,
        fence: index,
        leaseUntil: state === 'running' ? NOW + (index === 3 ? HOUR : -HOUR) : 0,
        createdBy: 'cli',
        createdAt: NOW - index * HOUR,
        startedAt: index > 3 ? NOW - HOUR : null,
        finishedAt: index > 4 ? NOW - index * HOUR : null,
      })),
    );
    await orm.insert(rejects).values(
      Array.from({ length: 1003 }, (_, index) => ({
        importId: 6,
        row: index + 1,
        workspaceId: ACME,
        code: 'bad-date',
        detail: `fila ${index}`,
        cells: ['30/02/2026', null, 'ñ'],
      })),
    );
    const job = { kind: 'import', payload: { importId: 3 }, createdAt: NOW };
    await orm.insert(jobs).values([
      { ...job, state: 'done', runAfter: NOW - 9 * HOUR, finishedAt: NOW - 8 * HOUR },
      { ...job, state: 'failed', runAfter: NOW - 9 * HOUR, finishedAt: NOW - HOUR, error: 'no' },
      { ...job, state: 'active', runAfter: NOW - 2 * HOUR, leaseUntil: NOW + HOUR, fence: 4, attempts: 1 },
      { ...job, state: 'active', runAfter: NOW - HOUR, leaseUntil: NOW - 1, fence: 2, attempts: 2 },
      { ...job, state: 'ready', runAfter: NOW - HOUR },
      { ...job, state: 'ready', runAfter: NOW + HOUR },
    ]);
    const row = { added: 5, changed: 0, removed: 0, count: 5, at: NOW };
    await orm.insert(ledger).values([
      { ...row, workspaceId: ACME, sequence: 1, importId: 6, state: '0a', chain: 'c1' },
      { ...row, workspaceId: ACME, sequence: 2, importId: null, count: 10, state: '0b', chain: 'c2' },
    ]);
  });
}

/** The same rows on either engine: every table filled, with nulls, accents and other workspaces' rows among them. */
export async function seedWorld(database: Database): Promise<void> {
  await seedPeople(database);
  await seedImports(database);
  const { mentions, opinions, rollups, dayTotals } = database.tables;
  const seeded = seededMentions();
  await database.write(async (writer) => {
    await insertRows(writer, mentions, seeded.mentions);
    await insertRows(writer, opinions, seeded.opinions);
    await insertRows(writer, rollups, seeded.rollups);
    await insertRows(writer, dayTotals, seeded.dayTotals);
  });
  while ((await indexMentions(database)) > 0);
}

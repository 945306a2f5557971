import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { username } from 'better-auth/plugins/username';
import type { Database } from '@/db/client/database';
import { systemClock } from '@/lib/clock';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { appSecret } from './app-secret';
import { authAdapter } from './auth-adapter';
import { baseUrl } from './base-url';
import { PASSWORD_LENGTH } from './password';
import { clearAttempts, countAttempt, newDevice, THROTTLE_SECONDS } from './throttle';

const SESSION_SECONDS = 30 * 86_400;
const DEVICE_SECONDS = 365 * 86_400;
const DEVICE_COOKIE = 'raiz.device';
const COOKIE = { sameSite: 'lax', httpOnly: true, path: '/' } as const;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Without APP_URL whichever host the browser asked for is ours, and this machine's own names always are; scheme aside,
 * since a proxy may end TLS before us.
 */
function originsOf(request: Request | undefined): string[] {
  const host = request?.headers.get('host') ?? '';
  return host !== '' && (!env().APP_URL || LOOPBACK.test(host)) ? [`http://${host}`, `https://${host}`] : [];
}

/** The account a sign-in names, or null when the request is no sign-in. */
function accountNamed(path: string, body: unknown): string | null {
  if (!path.startsWith('/sign-in/') || typeof body !== 'object' || body === null) return null;
  if ('email' in body && typeof body.email === 'string') return body.email;
  return 'username' in body && typeof body.username === 'string' ? body.username : null;
}

/** better-auth answers its own kind of error with a status, and any other with 500. */
function speakItsTongue(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'too-many-requests') throw error;
  const retryAfter = Number(error.values.retryAfter);
  throw new APIError('TOO_MANY_REQUESTS', { code: error.detail, message: error.message, retryAfter });
}

interface SignedCookies {
  getSignedCookie(name: string, secret: string): Promise<string | null | false | undefined>;
}

/** The mark of a browser that has signed in before; null when there is none or its signature does not hold. */
async function deviceOf(call: SignedCookies, secret: string): Promise<string | null> {
  return (await call.getSignedCookie(DEVICE_COOKIE, secret)) || null;
}

function buildAuth(database: Database) {
  const secret = appSecret();
  const secure = env().APP_URL?.startsWith('https:') ?? false;
  return betterAuth({
    appName: 'Raíz',
    baseURL: baseUrl(),
    basePath: '/api/auth',
    secret,
    database: authAdapter(database),
    trustedOrigins: (request) => originsOf(request),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    plugins: [username()],
    session: { expiresIn: SESSION_SECONDS, cookieCache: { enabled: false } },
    // One bucket for all callers of a door, since no address that reaches us can be trusted; the accounts' own
    // throttle is what slows a guesser down. The longest window decides how long counts are kept, the throttle's too.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 1200,
      customRules: {
        '/sign-in/*': { window: 60, max: 300 },
        '/change-password': { window: THROTTLE_SECONDS, max: 300 },
      },
    },
    advanced: {
      cookiePrefix: 'raiz',
      useSecureCookies: secure,
      defaultCookieAttributes: COOKIE,
      ipAddress: { ipAddressHeaders: [] },
    },
    hooks: {
      before: createAuthMiddleware(async (call) => {
        const account = accountNamed(call.path, call.body);
        if (account !== null) {
          const device = await deviceOf(call, secret);
          await countAttempt(database, systemClock, { account, device }).catch(speakItsTongue);
        }
        // A new password ends the sessions that knew the old one.
        if (call.path !== '/change-password') return undefined;
        return { context: { ...call, body: { ...call.body, revokeOtherSessions: true } } };
      }),
      after: createAuthMiddleware(async (call) => {
        const account = accountNamed(call.path, call.body);
        const session = call.context.newSession;
        if (account === null || !session) return;
        const device = await deviceOf(call, secret);
        await clearAttempts(database, { account, device });
        const mark = device?.startsWith(`${session.user.id}.`) ? device : newDevice(session.user.id);
        const options = { ...COOKIE, secure, maxAge: DEVICE_SECONDS };
        await call.setSignedCookie(DEVICE_COOKIE, mark, secret, options);
      }),
    },
    telemetry: { enabled: false },
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) log().error({ err: error }, 'sign-in failed');
      },
    },
    logger: {
      level: 'warn',
      log: (level, message) => log()[level === 'error' ? 'error' : 'debug']({ from: 'better-auth' }, message),
    },
  });
}

export type Auth = ReturnType<typeof buildAuth>;
const built = new WeakMap<Database, Auth>();

/** Sign-in over a database; built once for each. */
export async function authOf(database: Database): Promise<Auth> {
  const found = built.get(database);
  if (found) return found;
  const auth = buildAuth(database);
  built.set(database, auth);
  await auth.$context;
  return auth;
}

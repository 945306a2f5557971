import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isStandingReply, METHODS, type Method } from '../doors';
import type { Route } from '../route';

export interface FoundRoute {
  /** `METHOD path`, as the table of expected rights writes it. */
  readonly door: string;
  readonly method: Method;
  readonly path: string;
  readonly route: Route;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every route file below app/, with all it exports. */
export async function findRouteFiles(): Promise<readonly { path: string; methods: Partial<Record<Method, Route>> }[]> {
  const files = readdirSync(`${ROOT}app`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)route\.tsx?$/.test(file),
  );
  return Promise.all(
    files.sort().map(async (file) => ({
      path: `/${file.replace(/\/route\.tsx?$/, '')}`,
      methods: (await import(`${ROOT}app/${file}`)) as Partial<Record<Method, Route>>,
    })),
  );
}

/** Every method that is offered somewhere; HEAD is the GET beside it. */
export async function findRoutes(): Promise<readonly FoundRoute[]> {
  return (await findRouteFiles()).flatMap(({ path, methods }) =>
    METHODS.flatMap((method) => {
      const route = methods[method];
      if (!route || isStandingReply(route) || (method === 'HEAD' && route === methods.GET)) return [];
      return [{ door: `${method} ${path}`, method, path, route }];
    }),
  );
}

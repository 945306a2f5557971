import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Route } from '../route';

export interface FoundRoute {
  /** `METHOD path`, as the table of expected rights writes it. */
  readonly door: string;
  readonly method: string;
  readonly path: string;
  readonly route: Route;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every method every route file below app/ exports. */
export async function findRoutes(): Promise<readonly FoundRoute[]> {
  const files = readdirSync(`${ROOT}app`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)route\.tsx?$/.test(file),
  );
  const found = files.sort().map(async (file) => {
    const module = (await import(`${ROOT}app/${file}`)) as Record<string, Route>;
    const path = `/${file.replace(/\/route\.tsx?$/, '')}`;
    return METHODS.flatMap((method) => {
      const route = module[method];
      return route ? [{ door: `${method} ${path}`, method, path, route }] : [];
    });
  });
  return (await Promise.all(found)).flat();
}

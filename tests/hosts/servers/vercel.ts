import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { importInstalled } from '../programs.ts';
import { startRuleServer } from './rule-server.ts';

interface Route {
  readonly src?: string;
  readonly handle?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly continue?: boolean;
}

interface RoutingUtils {
  readonly getTransformedRoutes: (config: object) => {
    readonly routes: readonly Route[] | null;
    readonly error: { readonly message: string } | null;
  };
}

/**
 * Vercel's documented rules, by a small server of the tests: its own library turns `vercel.json` into routes.
 *
 * @see https://vercel.com/docs/project-configuration/vercel-json
 */
export const vercel: Host = {
  name: 'Vercel',
  kind: 'rules',
  build: 'site',
  sendsHeaders: true,
  encodings: ['br', 'gzip'],
  sendsPackedCopies: false,
  clock: 'in-sync',
  async start(folder) {
    const { getTransformedRoutes } = (await importInstalled('@vercel/routing-utils')) as RoutingUtils;
    const config = JSON.parse(readFileSync(join(folder, 'vercel.json'), 'utf8')) as object;
    const { routes, error } = getTransformedRoutes(config);
    if (error !== null) throw new Error(`vercel.json: ${error.message}`);
    const all = routes ?? [];
    const early = all.slice(0, all.findIndex(({ handle }) => handle !== undefined) >>> 0);
    const fitting = (path: string): Route[] =>
      early.filter(({ src }) => src !== undefined && new RegExp(src, 'u').test(path));
    return startRuleServer(folder, {
      basePath: '/',
      encodings: ['br', 'gzip'],
      notServed: ['vercel.json'],
      headers: (path) =>
        Object.assign(
          { 'Cache-Control': 'public, max-age=0, must-revalidate', Age: '0' },
          ...fitting(path)
            .filter((route) => route.continue === true)
            .map(({ headers }) => headers),
        ) as Record<string, string>,
      redirect: (path) => {
        const found = fitting(path).find(({ headers }) => headers?.['Location'] !== undefined);
        if (found?.src === undefined) return undefined;
        const to = path.replace(new RegExp(found.src, 'u'), found.headers?.['Location'] ?? '');
        return { to, status: found.status ?? 0 };
      },
    });
  },
};

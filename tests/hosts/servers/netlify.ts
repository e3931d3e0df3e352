import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import { importInstalled } from '../programs.ts';
import { startRuleServer } from './rule-server.ts';

interface HeadersParser {
  readonly parseAllHeaders: (options: object) => Promise<{
    readonly errors: readonly Error[];
    readonly headers: readonly {
      readonly forRegExp: RegExp;
      readonly values: Readonly<Record<string, string>>;
    }[];
  }>;
}

/**
 * Netlify's documented rules, by a small server of the tests: its own parser reads `_headers`. In production its
 * answers carry the date on which its network last fetched the file, and an `Age`.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export const netlify: Host = {
  name: 'Netlify',
  kind: 'rules',
  build: 'site',
  sendsHeaders: true,
  encodings: ['br', 'gzip'],
  sendsPackedCopies: false,
  clock: 'in-sync',
  async start(folder) {
    const { parseAllHeaders } = (await importInstalled('@netlify/headers-parser')) as HeadersParser;
    const { errors, headers } = await parseAllHeaders({
      headersFiles: [resolve(folder, '_headers')],
      netlifyConfigPath: resolve('netlify.toml'),
      configHeaders: [],
      minimal: false,
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(/ +/u));
    const fetchedMs = Date.now();
    return startRuleServer(folder, {
      basePath: '/',
      encodings: ['br', 'gzip'],
      notServed: ['_headers', '_redirects'],
      headers: (path) =>
        Object.assign(
          {
            'Cache-Control': 'public,max-age=0,must-revalidate',
            Date: new Date(fetchedMs).toUTCString(),
            Age: String(Math.floor(Date.now() / 1000) - Math.floor(fetchedMs / 1000)),
          },
          ...headers.filter(({ forRegExp }) => forRegExp.test(path)).map(({ values }) => values),
        ) as Record<string, string>,
      redirect: (path) => {
        const found = redirects.find(([from]) => from === path);
        return found === undefined ? undefined : { to: found[1] ?? '', status: Number(found[2]) };
      },
    });
  },
};

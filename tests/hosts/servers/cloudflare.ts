import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../support/local-server.ts';
import type { Host } from '../host.ts';
import { INSTALLED } from '../programs.ts';
import { startProgram } from '../program.ts';

/** Cloudflare's own development server with the project's `wrangler.jsonc`; only the folder is filled in. */
export const cloudflare = (build: Host['build']): Host => ({
  name: `Cloudflare${build === 'site' ? '' : ' below a path'}`,
  kind: 'real',
  build,
  sendsHeaders: true,
  // Its network speaks Brotli too; the development server packs with gzip.
  encodings: ['gzip'],
  sendsPackedCopies: false,
  // Its network sends a Date with every answer; the development server sends none.
  clock: 'could-not-check',
  // The slash is added after _redirects has taken the base path away.
  ...(build === 'site' ? {} : { slashLeadsTo: '/about/' }),
  async start(folder) {
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'wrangler-'));
    const config = join(home, 'wrangler.jsonc');
    writeFileSync(
      config,
      readFileSync('wrangler.jsonc', 'utf8').replace('"./dist"', JSON.stringify(resolve(folder))),
    );
    const args = ['dev', '--config', config, '--ip', '127.0.0.1', '--port', String(port)];
    args.push('--inspector-port', '0', '--show-interactive-dev-session=false');
    return startProgram(resolve(INSTALLED, 'node_modules/.bin/wrangler'), args, port, home, {
      CI: 'true',
      HOME: home,
      XDG_CONFIG_HOME: home,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
    });
  },
});

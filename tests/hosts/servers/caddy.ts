import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serverFolder } from '../../../src/publishing/hosting/write-hosting.ts';
import { freePort } from '../../support/local-server.ts';
import type { Host } from '../host.ts';
import { startProgram } from '../program.ts';

/** Caddy with the sample that the build makes, to the byte. */
export const caddy = (build: Host['build']): Host => ({
  name: `Caddy${build === 'site' ? '' : ' below a path'}`,
  kind: 'real',
  build,
  sendsHeaders: true,
  encodings: ['br', 'gzip'],
  sendsPackedCopies: true,
  clock: 'in-sync',
  async start(folder) {
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'caddy-'));
    const file = join(serverFolder(folder), 'Caddyfile');
    return startProgram('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, home, {
      SITE_ADDRESS: `http://127.0.0.1:${String(port)}`,
      SITE_FOLDER: resolve(folder),
      CADDY_ADMIN: `127.0.0.1:${String(await freePort())}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
    });
  },
});

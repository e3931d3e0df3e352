import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serverFolder } from '../../../src/publishing/hosting/write-hosting.ts';
import { freePort } from '../../support/local-server.ts';
import type { Host } from '../host.ts';
import { startProgram } from '../program.ts';

const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
const BROTLI = 'ngx_http_brotli_static_module.so';

/** nginx with the sample that the build makes; only its port and its folder are filled in. */
export const nginx = (build: Host['build']): Host => ({
  name: `nginx${build === 'site' ? '' : ' below a path'}`,
  kind: 'real',
  build,
  sendsHeaders: true,
  encodings: ['br', 'gzip'],
  sendsPackedCopies: true,
  clock: 'in-sync',
  async start(folder) {
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'nginx-'));
    const site = readFileSync(join(serverFolder(folder), 'nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
      .replace(/^ *listen \[::\]:80;\n/mu, '')
      .replaceAll('/var/www/six-digits', resolve(folder));
    writeFileSync(join(home, 'six-digits.conf'), site);
    const brotli = MODULES.map((place) => join(place, BROTLI)).find((file) => existsSync(file));
    if (brotli === undefined) throw new Error(`nginx has no ${BROTLI}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${home}/${name};`,
    );
    writeFileSync(
      join(home, 'main.conf'),
      [
        `load_module ${brotli};`,
        'daemon off;',
        // As root the workers would be somebody who may not read this folder.
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `pid ${home}/pid;`,
        'error_log stderr warn;',
        'events {}',
        `http { access_log off; ${temporary.join(' ')} include ${home}/six-digits.conf; }`,
        '',
      ].join('\n'),
    );
    return startProgram('nginx', ['-e', 'stderr', '-p', home, '-c', join(home, 'main.conf')], port, home);
  },
});

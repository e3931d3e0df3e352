import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FinishedPage } from '../finished-pages.ts';
import { folderBeside } from '../folders.ts';
import { caddyFile } from './caddy.ts';
import { hostingOf } from './header-rules.ts';
import { nginxFile } from './nginx.ts';
import { headersFile, redirectsFile } from './underscore-files.ts';
import { vercelFile } from './vercel.ts';

/** Cloudflare and Vercel pack for themselves: these are not uploaded. */
const NOT_UPLOADED = '*.br\n*.gz\n';

/**
 * Names the folder for the configuration of servers, which must not lie among the files that they serve.
 *
 * @param site - folder of the built site, such as `dist`.
 * @returns the folder beside it, such as `dist-hosting`.
 */
export function serverFolder(site: string): string {
  return folderBeside(site, 'hosting');
}

/**
 * Tells each host, in its own format, what to send with the answers. Files that a host takes out of the published
 * folder are written there, samples for servers beside it.
 *
 * @param site - folder of the built site, with everything that readers may ask for in it.
 * @param pages - every finished page, before the policy is put into it.
 * @param basePath - path under which the site is served; starts and ends with a slash.
 * @throws Error when a host would not accept its file whole.
 */
export function writeHosting(site: string, pages: readonly FinishedPage[], basePath: string): void {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const hosting = hostingOf(pages, files, basePath);
  writeFileSync(join(site, '_headers'), headersFile(hosting));
  writeFileSync(join(site, '_redirects'), redirectsFile(hosting));
  writeFileSync(join(site, 'vercel.json'), vercelFile(hosting));
  for (const name of ['.assetsignore', '.vercelignore']) writeFileSync(join(site, name), NOT_UPLOADED);
  const servers = serverFolder(site);
  mkdirSync(servers, { recursive: true });
  writeFileSync(join(servers, 'nginx.conf'), nginxFile(hosting));
  writeFileSync(join(servers, 'Caddyfile'), caddyFile(hosting));
}

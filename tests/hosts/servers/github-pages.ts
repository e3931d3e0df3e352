import { basePathOf, type Host } from '../host.ts';
import { startRuleServer } from './rule-server.ts';

/**
 * In the manner of GitHub Pages, by a small server of the tests: below a path, no header of one's own, gzip only,
 * everything kept for ten minutes, a live `Date` beside an `Age` that does not belong to it.
 */
export const gitHubPages: Host = {
  name: 'GitHub Pages',
  kind: 'rules',
  build: 'belowAPath',
  sendsHeaders: false,
  encodings: ['gzip'],
  sendsPackedCopies: false,
  clock: 'in-sync',
  start(folder) {
    const startedMs = Date.now();
    return startRuleServer(folder, {
      basePath: basePathOf(gitHubPages),
      encodings: ['gzip'],
      notServed: [],
      headers: () => ({
        'Cache-Control': 'max-age=600',
        Age: String(Math.floor((Date.now() - startedMs) / 1000) + 40),
      }),
    });
  },
};

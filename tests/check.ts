import { quickCheck } from './quick-check.ts';

/** `npm run check`: every fault that can be found without a build and without a browser. */
const start = performance.now();
const { failed } = await quickCheck();
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const result = failed.length === 0 ? 'everything passed' : `failed: ${failed.join(', ')}`;
process.stdout.write(`\n${result} (${seconds} s)\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

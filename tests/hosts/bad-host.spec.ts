import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { ask, type Answer } from './ask.ts';
import { folderOf, type RunningHost } from './host.ts';
import { answerFaults } from './published-files.ts';
import { nginx } from './servers/nginx.ts';

/** What the checks must refuse: a sound answer of a real server, spoilt in one point. */
const HOST = nginx('site');
const FOLDER = folderOf(HOST);
const SEALED = 'tools/recovery-code/index.html';
let running: RunningHost;

test.beforeAll(async () => {
  running = await HOST.start(FOLDER);
});
test.afterAll(async () => {
  await running.stop();
});

const without = (answer: Answer, header: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [header]: undefined },
});
const withHeader = (answer: Answer, header: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [header]: value },
});

for (const [name, file, spoil, fault] of [
  ['another status', 'index.html', (answer: Answer) => ({ ...answer, status: 404 }), 'status 404'],
  [
    'other bytes',
    'index.html',
    (answer: Answer) => ({ ...answer, bytes: Buffer.from('x') }),
    'other bytes than the file',
  ],
  [
    'another type',
    'robots.txt',
    (answer: Answer) => withHeader(answer, 'content-type', 'text/html'),
    'type text/html',
  ],
  [
    'a type that runs for a part of the index',
    'pagefind/wasm.en.pagefind',
    (answer: Answer) => withHeader(answer, 'content-type', 'text/javascript'),
    'type text/javascript',
  ],
  [
    'nothing packed',
    'index.html',
    (answer: Answer) => without(answer, 'content-encoding'),
    'came as undefined',
  ],
  ['no Vary', 'index.html', (answer: Answer) => without(answer, 'vary'), 'no Vary'],
  [
    'a copy packed elsewhere',
    'index.html',
    (answer: Answer) => ({ ...answer, sent: readFileSync(join(FOLDER, 'index.html.gz')) }),
    'is not the copy that the build packed',
  ],
  [
    'no Referrer-Policy',
    'index.html',
    (answer: Answer) => without(answer, 'referrer-policy'),
    'referrer-policy is undefined',
  ],
  [
    'a page that is kept',
    'index.html',
    (answer: Answer) => withHeader(answer, 'cache-control', 'max-age=600'),
    'Cache-Control is max-age=600',
  ],
  [
    'a clock that is kept',
    'clock.txt',
    (answer: Answer) => withHeader(answer, 'cache-control', 'no-cache'),
    'Cache-Control is no-cache',
  ],
  [
    'a program without a hash that is kept for good',
    'pagefind/pagefind.js',
    (answer: Answer) => withHeader(answer, 'cache-control', 'public, max-age=31536000, immutable'),
    'Cache-Control is public, max-age=31536000, immutable',
  ],
  ['no policy', 'favicon.svg', (answer: Answer) => without(answer, 'content-security-policy'), 'no policy'],
  [
    'a page that can be framed',
    'index.html',
    (answer: Answer) => withHeader(answer, 'content-security-policy', "default-src 'none'; base-uri 'none'"),
    "no frame-ancestors 'none'",
  ],
  [
    'a sealed page without its own policy',
    SEALED,
    (answer: Answer) =>
      withHeader(
        answer,
        'content-security-policy',
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      ),
    'not its own policy',
  ],
  [
    'a sealed page that may connect',
    SEALED,
    (answer: Answer) => without(answer, 'connection-allowlist'),
    'Connection-Allowlist is undefined',
  ],
] as const) {
  test(`an answer with ${name} is refused`, async () => {
    const sound = await ask(`${running.origin}/${file.replace(/index\.html$/u, '')}`);
    expect(answerFaults(HOST, FOLDER, file, sound)).toEqual([]);
    expect(answerFaults(HOST, FOLDER, file, spoil(sound))).toEqual([`${file}: ${fault}`]);
  });
}

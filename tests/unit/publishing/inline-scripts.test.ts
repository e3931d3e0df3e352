import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { inlineScripts } from '../../../src/publishing/inline-scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'six-digits-'));

/** What a page that imports a script gets, and which files are watched for it. */
async function imported(file: string): Promise<{ code: unknown; watched: string[] }> {
  const watched: string[] = [];
  const { load } = inlineScripts({ OFFERS_COPY: false }) as unknown as {
    load: { handler(this: { addWatchFile(file: string): void }, id: string): Promise<string> };
  };
  const context = { addWatchFile: (path: string) => watched.push(path) };
  const module = await load.handler.call(context, `${join(folder, file)}?inline-script`);
  return { code: JSON.parse(/^export default (.*);$/su.exec(module)?.[1] ?? ''), watched };
}

test('a page gets one script with all that it imports, and each of its files is watched', async () => {
  writeFileSync(join(folder, 'shared.ts'), 'export const answer: number = 42;');
  writeFileSync(
    join(folder, 'page.ts'),
    "import { answer } from './shared.ts'; document.title = `${answer}`;",
  );
  const { code, watched } = await imported('page.ts');
  expect(code).toMatch(/^\(\(\)=>\{.*42.*\}\)\(\);$/su);
  expect(watched).toEqual(expect.arrayContaining(['page.ts', 'shared.ts'].map((file) => join(folder, file))));
});

test('nothing in a script ends its element early', async () => {
  writeFileSync(join(folder, 'tags.ts'), "document.title = '</script><!-- </SCRIPT>';");
  expect((await imported('tags.ts')).code).toContain('<\\/script><\\!-- <\\/SCRIPT>');
});

test('what the build knows stands in the script, and what it rules out does not', async () => {
  writeFileSync(
    join(folder, 'known.ts'),
    "declare const OFFERS_COPY: boolean; if (OFFERS_COPY) alert('copy');",
  );
  expect((await imported('known.ts')).code).not.toContain('copy');
});

test('a script that is not there ends the build', async () => {
  await expect(imported('missing.ts')).rejects.toThrow('missing.ts');
});

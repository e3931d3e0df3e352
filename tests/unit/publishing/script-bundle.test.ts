import { runInNewContext } from 'node:vm';
import { expect, test } from 'playwright/test';
import { bundledScript } from '../../../src/publishing/script-bundle.ts';

/** What a script answers, bundled; it may hold any character. */
async function bundled(contents: string): Promise<{ code: string; answer: unknown }> {
  const { code } = await bundledScript({ stdin: { contents } });
  const place: { answer?: unknown } = {};
  runInNewContext(code, place);
  return { code, answer: place.answer };
}

for (const [name, character] of [
  ['a control character of ASCII', '\u{7F}'],
  ['a later control character', '\u{80}'],
  ['a character for private use', '\u{E000}'],
  ['a character for private use beyond the first plane', '\u{F0000}'],
  ['a noncharacter', '\u{FDD0}'],
  ['a noncharacter beyond the first plane', '\u{1FFFF}'],
] as const) {
  test(`${name} is written with letters, and is still itself`, async () => {
    const { code, answer } = await bundled(
      `answer = ["a${character}b", /^[${character}]$/u.test("\\u{${character.codePointAt(0)?.toString(16) ?? ''}}")]`,
    );
    expect(code).not.toContain(character);
    expect(code).toMatch(/^[\x20-\x7e\n]+$/u);
    expect(answer).toEqual([`a${character}b`, true]);
  });
}

test('letters of any script stay as they are', async () => {
  const { code, answer } = await bundled('answer = "é٣😀"');
  expect(code).toContain('é٣😀');
  expect(answer).toBe('é٣😀');
});

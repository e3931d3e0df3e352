import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { LONGEST_TITLE } from '../../src/content-model/page-titles.ts';
import { attribute, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { all, example, titleOf } from '../support/html.ts';
import { NU_JAR, nuErrors } from '../support/nu-checker.ts';
import { pageGroups } from '../support/page-groups.ts';
import { addressesOfAllLanguages, expect, pages, pagesOfAllLanguages, test } from '../support/site.ts';

/** A group takes about two seconds, so that two workers share the pages. */
const PAGES_IN_A_GROUP = 60;

/** Reads its rules from `.htmlvalidate.mjs`. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What is wrong with the HTML of one page. */
async function faults(page: FinishedPage): Promise<string[]> {
  const { results } = await validator.validateString(page.html, 'page.html');
  const broken = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  return [...broken, ...unparsed(page), ...misspeltAddresses(page), ...longTitle(page)];
}

/** What a parser forgives, by the names of the HTML standard: a control character in a script is among it. */
function unparsed({ html }: FinishedPage): string[] {
  const codes = new Set<string>();
  parse(html, {
    onParseError: ({ code }) => {
      codes.add(code);
    },
  });
  return [...codes];
}

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'cite'];
/** What a URL may consist of; the standard allows other letters too, but no page of ours has them. */
const ADDRESS = /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[\da-f]{2})*$/iu;

function misspeltAddresses(page: FinishedPage): string[] {
  return all(page).flatMap((element) =>
    ADDRESSES.flatMap((name) => attribute(element, name) ?? [])
      .filter((address) => !ADDRESS.test(address))
      .map((address) => `address: ${address.slice(0, 80)}`),
  );
}

function longTitle(page: FinishedPage): string[] {
  const title = titleOf(page);
  return title.length > LONGEST_TITLE ? [`title of ${String(title.length)} letters: ${title}`] : [];
}

for (const group of pageGroups(addressesOfAllLanguages, PAGES_IN_A_GROUP)) {
  test(`every page of ${group.name} is valid`, async () => {
    const here = pagesOfAllLanguages.filter(({ address }) => group.addresses.includes(address));
    const found = await Promise.all(here.map(async (page) => ({ page, faults: await faults(page) })));
    expect(found.flatMap(({ page, faults }) => faults.map((fault) => `${page.address} ${fault}`))).toEqual(
      [],
    );
  });
}

/** Properties that styles set: a name before a colon, where no block begins before its value ends. */
const PROPERTY = /(?<=[{;]\s*)[a-z-]+(?=\s*:[^{};]*[;}])/gu;

function propertiesOf(page: FinishedPage): string[] {
  return all(page, 'style').flatMap((style) => textOf(style).match(PROPERTY) ?? []);
}

/** Runs in the browser. Names of one maker and those that a style makes up itself are passed over. */
function unknownProperties(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('-') && !CSS.supports(name, 'inherit'));
}

test('every property that a style sets exists', async ({ page }) => {
  const names = [...new Set(pages.flatMap(propertiesOf))];
  expect(names.length).toBeGreaterThan(50);
  expect(await page.evaluate(unknownProperties, names)).toEqual([]);
});

test('a property that does not exist is noticed', async ({ page }) => {
  const css = '@media print{a:hover{--own:1;-moz-own:1;colour:red}}p{color:red;widht:1px}';
  const names = propertiesOf(example(`<style>${css}</style>`));
  expect(names).toEqual(['--own', '-moz-own', 'colour', 'color', 'widht']);
  expect(await page.evaluate(unknownProperties, names)).toEqual(['colour', 'widht']);
});

const SOUND = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Codes</title>
<meta name="description" content="Words"><link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">
<style>p{color:red}</style></head><body><h1>Codes</h1><h2 id="first">First</h2>
<label for="field">Field</label> <input id="field" type="text" autocomplete="off">
<progress aria-label="Parts" max="12"></progress> <button type="button">Press</button>
<p>Words</p><script>const last = "~";</script></body></html>`;

test('a sound page has no faults', async () => {
  expect(await faults(example(SOUND))).toEqual([]);
});

/** Each row: what is wrong, what is written instead of what, what the check says, and whether the Nu checker minds. */
const BAD_EXAMPLES: [string, string | RegExp, string, RegExp, boolean][] = [
  ['a space in an address', '%3Csvg/', '%3Csvg /', /^address: data:/u, true],
  ['a meta element without a name', 'name="description" ', 'data-name="kind" ', /^attribute-misuse/u, true],
  ['a checkbox to complete', 'type="text"', 'type="checkbox"', /^input-attributes/u, true],
  ['a control character in a script', '~', '\u{7F}', /^control-character-in-input-stream$/u, true],
  ['a later control character', '~', '\u{80}', /^control-character-in-input-stream$/u, true],
  ['a button without a type', '<button type="button">', '<button>', /^no-implicit-button-type/u, false],
  ['a long title', 'Codes</title>', `${'Codes '.repeat(12)}</title>`, /^title of 72 letters/u, false],
  ['no title', '<title>Codes</title>', '', /^element-required-content/u, true],
  ['a skipped level', '<h2 id="first">First</h2>', '<h3>First</h3>', /^heading-level/u, true],
  ['an id twice', '<p>', '<p id="first">', /^no-dup-id/u, true],
  ['a region of no kind', '<p>Words</p>', '<div role="region">Words</div>', /^prefer-native/u, false],
  ['a word for a number', 'max="12"', 'max="later"', /^attribute-allowed-values/u, true],
  ['an element that is not closed', '</h2>', '', /^close-order/u, true],
  ['a block within a line', '<p>Words</p>', '<span><p>Words</p></span>', /^element-permitted-content/u, true],
  ['an element that nobody knows', '<p>', '<p><font color="red">A</font>', /^deprecated/u, true],
  ['an attribute twice', '<p>', '<p class="a" class="b">', /^duplicate-attribute$/u, true],
];

for (const [name, from, to, fault] of BAD_EXAMPLES) {
  test(`a page with ${name} is refused`, async () => {
    const spoiled = SOUND.replace(from, to);
    expect(spoiled).not.toBe(SOUND);
    expect((await faults(example(spoiled))).filter((found) => fault.test(found))).not.toEqual([]);
  });
}

test.describe('the Nu HTML Checker', () => {
  const jar = NU_JAR ?? '';
  test.skip(jar === '', 'VNU_JAR does not say where vnu.jar is');

  test('finds no error on any page', async () => {
    expect(await nuErrors(jar, SITE_ROOT)).toEqual([]);
  });

  test('finds the errors that it knows, and no others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-'));
    const examples = [
      ['sound', SOUND, false] as const,
      ['a property that does not exist', SOUND.replace('color', 'colour'), true] as const,
      ...BAD_EXAMPLES.map(([name, from, to, , minds]) => [name, SOUND.replace(from, to), minds] as const),
    ];
    try {
      for (const [index, [, html]] of examples.entries())
        writeFileSync(join(folder, `${String(index)}.html`), html);
      const errors = await nuErrors(jar, folder);
      const refused = (_: unknown, index: number): boolean =>
        errors.some((error) => error.startsWith(`/${String(index)}.html `));
      expect(examples.filter(refused).map(([name]) => name)).toEqual(
        examples.filter(([, , minds]) => minds).map(([name]) => name),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

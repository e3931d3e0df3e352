import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../src/content-model/routes.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, languageOr } from '../../src/i18n/languages.ts';
import { attribute, elements, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { pageKind } from '../../src/publishing/policies.ts';
import { builtPages, inDefaultLanguage, languageOf, withoutLanguage } from '../support/built-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { text } from '../support/facts.ts';
import { all, example, faultsOf, metas, titleOf, withAttribute, words } from '../support/html.ts';
import { expect, test } from 'playwright/test';

/** Below a path, where an address of another language is the easiest to get wrong. */
const { folder: FOLDER, environment } = BUILDS.belowAPath;
const { SITE_URL, BASE_PATH } = environment;
const LANGUAGES_BUILT = environment.PUBLISHED_LANGUAGES.split(',').map(languageOr);
const OTHERS = LANGUAGES_BUILT.filter((language) => language !== DEFAULT_LANGUAGE);
const builtHere = builtPages(FOLDER);
const pages = inDefaultLanguage(builtHere);
const translated = builtHere.filter(({ address }) => languageOf(address) !== DEFAULT_LANGUAGE);
const english = new Map(pages.map((page) => [page.address, page]));
const made = new Set(builtHere.map(({ address }) => address));

/** @returns an address from the top of the host. */
const below = (address: string): string => BASE_PATH + address.slice(1);

/** English stands in for these: the record of facts and sources is in the words of its editors. */
const ENGLISH_ALONE = /^\/(?:myths|unknowns|sources)\//u;

const valuesOf = (page: FinishedPage, name: string): string[] =>
  withAttribute(page, name).flatMap((element) => attribute(element, name) ?? []);

/** What a page says of its language, and of the same page in the others. */
function languageFaults(page: FinishedPage): string[] {
  const language = languageOf(page.address);
  const own = withoutLanguage(page.address);
  const [html] = all(page, 'html');
  const found: string[] = [];
  if (html === undefined || attribute(html, 'lang') !== language) found.push('does not say its language');
  if (html === undefined || attribute(html, 'dir') !== LANGUAGES[language].direction)
    found.push('does not say its direction');
  for (const promise of [text('site', 'independent', language), text('site', 'noCode', language)])
    if (!words(page.document).includes(promise)) found.push(`does not say: ${promise}`);
  if (page.file.endsWith('404.html')) return found;
  const links = all(page, 'link').filter((link) => attribute(link, 'hreflang') !== undefined);
  const named = links.map((link) => `${attribute(link, 'hreflang') ?? ''} ${attribute(link, 'href') ?? ''}`);
  const wanted = LANGUAGES_BUILT.filter((code) => made.has(inLanguage(own, code))).map(
    (code) => `${code} ${SITE_URL}${below(inLanguage(own, code))}`,
  );
  if (named.join() !== [...wanted, `x-default ${SITE_URL}${below(own)}`].join())
    found.push(`names itself in other languages as ${named.join()}`);
  const switcher = all(page, 'nav').filter((nav) => attribute(nav, 'data-languages') !== undefined);
  if (switcher.length !== (pageKind(page) === 'sealed' ? 0 : 1) && switcher.length !== 1)
    found.push('has no switcher of languages');
  const canonical = all(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  if (canonical === undefined || attribute(canonical, 'href') !== SITE_URL + below(page.address))
    found.push('has another canonical address');
  return found;
}

/** What a page has otherwise than the English one at the same address. */
function departures(page: FinishedPage): string[] {
  const original = english.get(withoutLanguage(page.address));
  if (original === undefined) return ['stands where English has no page'];
  const found: string[] = [];
  for (const name of ['data-claim', 'data-problems', 'data-label', 'data-path', 'data-screen']) {
    const [has, wanted] = [page, original].map((each) => valuesOf(each, name).join(' '));
    if (has !== wanted) found.push(`has another ${name}: ${String(has)}`);
  }
  const idsOf = (each: FinishedPage) =>
    all(each, 'h2', 'h3').flatMap((heading) => attribute(heading, 'id') ?? []);
  if (idsOf(page).join() !== idsOf(original).join())
    found.push(`has other places to lead to: ${idsOf(page).join()}`);
  return found;
}

/** Links that leave the language though the page is there in it, or do not say that they do. */
function linkFaults(page: FinishedPage): string[] {
  const language = languageOf(page.address);
  return all(page, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    const [whole = ''] = href.split(/[?#]/u);
    const path = whole.replace(BASE_PATH, '/');
    const isSwitch = elements(link).some((name) => attribute(name, 'lang') !== undefined);
    if (!path.startsWith('/') || !made.has(path) || isSwitch) return [];
    const leads = languageOf(path);
    if (leads === language) return [];
    if (made.has(inLanguage(path, language))) return [`leaves its language for ${href}`];
    const says = attribute(link, 'hreflang') === leads;
    return says && words(link).includes(`(${text('site', 'inEnglish', language)})`)
      ? []
      : [`does not say that ${href} is in English`];
  });
}

/** What a page has of the basics of a page. */
function basicFaults(page: FinishedPage): string[] {
  const found: string[] = [];
  const { length } = metas(page, 'description')[0] ?? '';
  if (length < 50 || length > 200) found.push(`has a description of ${String(length)} characters`);
  if (all(page, 'h1').length !== 1) found.push('has not one h1');
  if (titleOf(page).trim() === '') found.push('has no title');
  const ids = valuesOf(page, 'id');
  if (new Set(ids).size < ids.length) found.push('has an id twice');
  const worker = valuesOf(page, 'data-worker').join();
  const wanted = pageKind(page) === 'sealed' ? '' : below(inLanguage('/sw.js', languageOf(page.address)));
  if (worker !== wanted) found.push(`brings the worker "${worker}"`);
  return found;
}

for (const [what, faults] of [
  ['says its language, and where the same page is in the others', languageFaults],
  ['has the claims, labels, problems and places of the English one', departures],
  ['keeps to its language, and says where it cannot', linkFaults],
  ['has the basics of a page', basicFaults],
] as const) {
  test(`every page of another language ${what}`, () => {
    expect(translated.length).toBeGreaterThanOrEqual(OTHERS.length * 300);
    expect(faultsOf(translated, faults)).toEqual([]);
  });
}

test('every page of the default language names those of the others', () => {
  const indexed = pages.filter(({ file }) => file !== '404.html');
  const wrong = indexed.filter((page) => {
    const there = LANGUAGES_BUILT.filter((code) => made.has(inLanguage(page.address, code)));
    const links = all(page, 'link').filter((link) => attribute(link, 'hreflang') !== undefined);
    return links.length !== (there.length > 1 ? there.length + 1 : 0);
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

for (const language of OTHERS) {
  test(`every page but the records of facts is there in ${language}, each with a title of its own`, () => {
    const missing = pages.filter(
      ({ address }) => !ENGLISH_ALONE.test(address) && !made.has(inLanguage(address, language)),
    );
    expect(missing.map(({ address }) => address)).toEqual([]);
    const titles = translated
      .filter(({ address }) => languageOf(address) === language)
      .map((page) => titleOf(page));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test(`${language} has its own search, its own copy and its own manifest, and nothing of another language`, () => {
    const folder = join(FOLDER, language);
    for (const file of ['search/search-data.json', 'pagefind/pagefind.js', 'sw.js', 'manifest.webmanifest'])
      expect(existsSync(join(folder, file)), file).toBe(true);
    const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: object;
    };
    expect(Object.keys(languages)).toEqual([language.toLowerCase()]);
    const data = JSON.parse(readFileSync(join(folder, 'search/search-data.json'), 'utf8')) as {
      language: string;
      pages: { url: string }[];
    };
    expect(data.language).toBe(language);
    const found = data.pages.map(({ url }) => inLanguage(url, language));
    expect(found.filter((address) => !made.has(address))).toEqual([]);
    expect(found.length).toBeGreaterThan(200);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
      lang: string;
      start_url: string;
    };
    expect(manifest).toMatchObject({ lang: language, start_url: below(`/${language}/`) });
  });
}

const SOUND = translated.find(({ address }) => address.endsWith('/fix/text-messages/abroad/'));

for (const [name, from, to, faults, told] of [
  ['another language', /<html lang="[^"]*"/u, '<html lang="xx"', languageFaults, 'its language'],
  ['another direction', 'dir="ltr"', 'dir="rtl"', languageFaults, 'its direction'],
  ['no way to English', /<link rel="alternate" hreflang="en"[^>]*>/u, '', languageFaults, 'names itself'],
  ['no switcher', 'data-languages', 'data-other', languageFaults, 'no switcher'],
  ['a claim less', /data-claim="[^"]*"/u, '', departures, 'another data-claim'],
  ['another problem', /data-problems="[^"]*"/u, 'data-problems="scam"', departures, 'another data-problems'],
  ['a heading of its own', /<h2 id="[^"]*"/u, '<h2 id="x"', departures, 'other places'],
  [
    'a link that leaves',
    /<a href="\/six-digits\/pt-BR\/fix\//u,
    '<a href="/six-digits/fix/',
    linkFaults,
    'leaves its language',
  ],
  [
    'a link that hides its language',
    '<main',
    '<a href="/six-digits/sources/">x</a><main',
    linkFaults,
    'in English',
  ],
  ['two headings at the top', '<h1', '<h1>x</h1><h1', basicFaults, 'not one h1'],
  ['the worker of English', /data-worker="[^"]*"/u, 'data-worker="/sw.js"', basicFaults, 'the worker'],
] as const) {
  test(`a page with ${name} is refused`, () => {
    const html = SOUND?.html ?? '';
    const spoiled = html.replace(from, to);
    expect(spoiled).not.toBe(html);
    expect(faults(example(spoiled, SOUND?.address)).join('\n')).toContain(told);
  });
}

import { attribute, hasClass, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { all, example, faultsOf, isAdded, metas, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

const SITE = BUILDS.site.environment.SITE_URL;

interface Thing {
  '@context'?: string;
  '@type'?: string;
  itemListElement?: { '@type': string; position: number; name: string; item: string }[];
  mainEntity?: { '@type': string; name: string; acceptedAnswer: { '@type': string; text: string } }[];
}

const known = new Set(pages.map(({ address }) => `${SITE}${address}`));
const isIndexed = (page: FinishedPage): boolean => !metas(page, 'robots').join().includes('noindex');
const heading = (page: FinishedPage): string =>
  all(page, 'h1')
    .map((h1) => words(h1))
    .join('|');

/** Letters and digits only: punctuation and the numbers of a list are no difference. */
const bare = (text: string): string => text.replace(/(?<=^|\s)\d\.(?=\s)|[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What is wrong with what a page tells machines. */
function faults(page: FinishedPage): string[] {
  let things: Thing[];
  try {
    things = all(page, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) => JSON.parse(textOf(script)) as Thing);
  } catch {
    return ['has data that cannot be read'];
  }
  const found = things.flatMap((thing) => {
    if (thing['@context'] !== 'https://schema.org') return ['does not say whose words it uses'];
    if (thing['@type'] === 'BreadcrumbList') return breadcrumbFaults(page, thing);
    if (thing['@type'] === 'FAQPage') return questionFaults(page, thing);
    return [`says that it is a ${String(thing['@type'])}`];
  });
  const types = things.map((thing) => thing['@type']).sort();
  const expected = [
    ...(isIndexed(page) && page.address !== '/' ? ['BreadcrumbList'] : []),
    ...(/^\/faq\/[^/]+\/$/u.test(page.address) ? ['FAQPage'] : []),
  ];
  if (types.join() !== expected.join()) found.push(`says ${types.join()} instead of ${expected.join()}`);
  return found;
}

function breadcrumbFaults(page: FinishedPage, { itemListElement = [] }: Thing): string[] {
  const found: string[] = [];
  itemListElement.forEach(({ item, position, name }, index) => {
    if (position !== index + 1) found.push(`numbers "${name}" ${String(position)}`);
    if (!known.has(item)) found.push(`leads to ${item}, which is no page`);
  });
  const [first, last] = [itemListElement[0], itemListElement.at(-1)];
  if (first?.item !== `${SITE}/`) found.push('does not begin with the home page');
  if (last?.item !== `${SITE}${page.address}` || last.name !== metas(page, 'og:title').join())
    found.push('does not end here');
  const shown = all(page, 'nav').find((nav) => hasClass(nav, 'breadcrumb'));
  // The page above is shown; the home page stands in the header.
  const above = itemListElement.slice(1, -1).at(-1)?.name ?? '';
  if ((shown === undefined ? '' : words(shown).trim()) !== above) found.push('is not what the reader sees');
  return found;
}

function questionFaults(page: FinishedPage, { mainEntity = [] }: Thing): string[] {
  if (mainEntity.length !== 1) return [`has ${String(mainEntity.length)} questions`];
  const article = all(page).find((element) => hasClass(element, 'words'));
  const found: string[] = [];
  for (const { name, acceptedAnswer } of mainEntity) {
    if (name !== heading(page)) found.push('asks something else');
    const shown =
      article === undefined ? '' : words(article, (part) => isAdded(part) || part.tagName === 'figure');
    if (bare(acceptedAnswer.text) !== bare(shown)) found.push('answers something else');
    if (/<\/?\w|[{}]|\]\(|\*\*/u.test(acceptedAnswer.text)) found.push('has markup in its answer');
  }
  return found;
}

test('every page tells machines what it tells its readers', () => {
  expect(faultsOf(pages, faults)).toEqual([]);
});

const faq = pages.find(({ address }) => /^\/faq\/[^/]+\/$/u.test(address));

for (const [name, from, to, fault] of [
  ['broken data', '{"@context"', '{"@context', 'has data that cannot be read'],
  ['data of another kind', '"FAQPage"', '"HowTo"', 'says that it is a HowTo'],
  ['another question', '"Question","name":"', '"Question","name":"Not ', 'asks something else'],
  ['another answer', '"Answer","text":"', '"Answer","text":"Not ', 'answers something else'],
  ['markup in the answer', '"Answer","text":"', '"Answer","text":"<', 'has markup in its answer'],
  [
    'an address that is not absolute',
    `"item":"${SITE}/faq/"`,
    '"item":"/faq/"',
    'leads to /faq/, which is no page',
  ],
  ['a wrong place', '"position":2', '"position":7', 'numbers "Questions" 7'],
  [
    'another end',
    /"name":"[^"]*","item":"[^"]*"\}\]/u,
    `"name":"x","item":"${SITE}/"}]`,
    'does not end here',
  ],
  [
    'a trail that nobody sees',
    '"position":2,"name":"Questions"',
    '"position":2,"name":"Answers"',
    'is not what the reader sees',
  ],
  [
    'no data',
    /<script type="application\/ld\+json">.*?<\/script>/gu,
    '',
    'says  instead of BreadcrumbList,FAQPage',
  ],
] as const) {
  test(`a page with ${name} is refused`, () => {
    const sound = faq?.html ?? '';
    const spoiled = sound.replace(from, to);
    expect(spoiled).not.toBe(sound);
    expect(faults(example(spoiled, faq?.address))).toContain(fault);
  });
}

test('a question on a page that is none is refused', () => {
  expect(faults(example(faq?.html ?? '', '/about/'))).toContain(
    'says BreadcrumbList,FAQPage instead of BreadcrumbList',
  );
});

import { firmnessOf } from '../../src/content-model/firmness.ts';
import type { Claim } from '../../src/content-model/schemas/facts.ts';
import { attribute, hasClass, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { below } from '../support/diagnosis-pages.ts';
import { claims, sources, sourcesUnder, text, uiStrings } from '../support/facts.ts';
import { all, example, faultsOf, withAttribute, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

type Confidence = Claim['confidence'];
type Element = ReturnType<typeof all>[number];
const firmnesses = uiStrings['article']?.['firmnesses'] as Readonly<Record<string, string>>;
const moreSources = uiStrings['article']?.['moreSources'] as Readonly<Record<string, string>>;

/** Named on the site, never linked. */
const NEVER_LINKED = new Set(['secondary', 'seen-in-code']);

/** The number as a note writes it, and what the note has to say about the claim. */
function citationFaults(page: FinishedPage): string[] {
  const notes = all(page, 'li').filter((item) => /^note-\d+$/u.test(attribute(item, 'id') ?? ''));
  const cited = new Set<string>();
  const found = withAttribute(page, 'data-claim').flatMap((citation) => {
    const id = attribute(citation, 'data-claim') ?? '';
    const claim = claims.get(id);
    if (claim === undefined) return [`cites ${id}, which is no claim`];
    const href = attribute(citation, 'href') ?? '';
    const note = notes.find((item) => `#${attribute(item, 'id') ?? ''}` === href);
    if (citation.tagName !== 'a' || note === undefined) return [`cites ${id} without a footnote`];
    cited.add(href.slice(1));
    const faults: string[] = [];
    const firmness = firmnessOf(claim.confidence as Confidence);
    if (words(citation) !== [href.replace('#note-', ''), firmnesses[firmness]].join(', '))
      faults.push(`cites ${id} by another number or firmness`);
    if (attribute(citation, 'data-firmness') !== firmness) faults.push(`marks ${id} as firmer or thinner`);
    if (!words(note).startsWith(text('kinds', claim.confidence)))
      faults.push(`does not say how far ${id} is known`);
    return [...faults, ...noteFaults(note, id)];
  });
  for (const note of notes) {
    const id = attribute(note, 'id') ?? '';
    if (!cited.has(id)) found.push(`has ${id}, which nothing cites`);
    const back = below(note, 'a').find((link) => attribute(link, 'role') === 'doc-backlink');
    const target =
      back && all(page).find((each) => `#${attribute(each, 'id') ?? ''}` === attribute(back, 'href'));
    if (target === undefined || attribute(target, 'href') !== `#${id}`)
      found.push(`does not lead back from ${id} to where it is cited`);
  }
  return found;
}

/** A note names who vouches, and leads to all that does. */
function noteFaults(note: Element, claimId: string): string[] {
  const under = [...sourcesUnder(claimId)].flatMap((id) => sources.get(id) ?? []);
  const links = below(note, 'a').filter((link) => attribute(link, 'role') === undefined);
  const isMore = (link: Element): boolean => (attribute(link, 'href') ?? '').startsWith('/sources/facts/');
  const more = links.find(isMore);
  const faults: string[] = [];
  const named = words(note, (part) => part === more);
  if (under.length > 0 && !under.some(({ publisher }) => named.includes(publisher)))
    faults.push(`names nobody that ${claimId} rests on`);
  const outside = links.filter((link) => !isMore(link)).map((link) => attribute(link, 'href') ?? '');
  if (outside.some((href) => !under.some(({ address }) => address === href)))
    faults.push(`leads to a document that ${claimId} does not rest on`);
  const others = under.length - 1;
  // One document that readers can open is the whole.
  if (more === undefined)
    return others === 0 && outside.length === 1
      ? faults
      : [...faults, `does not lead to the whole of ${claimId}`];
  const said =
    others < 1
      ? text('article', 'wholeFact')
      : (moreSources[others === 1 ? 'one' : 'other'] ?? '').replace('{count}', String(others));
  if (words(more) !== said) faults.push(`miscounts what ${claimId} rests on`);
  return faults;
}

/** The day a page says it was checked: the oldest on which a source under it was read. */
function checkedFaults(page: FinishedPage): string[] {
  const rows = withAttribute(page, 'data-path');
  const cited = [
    ...withAttribute(page, 'data-claim').map((link) => attribute(link, 'data-claim') ?? ''),
    // A row of taps has a source of its own.
    ...withAttribute(page, 'data-label')
      .filter((label) => !rows.some((row) => below(row, 'strong').includes(label)))
      .map((label) => `label:${attribute(label, 'data-label') ?? ''}`),
  ];
  const days = cited
    .flatMap((id) => [...sourcesUnder(id)])
    .flatMap((id) => sources.get(id)?.seen ?? [])
    .sort();
  const said = withAttribute(page, 'data-checked').map((element) => attribute(element, 'data-checked') ?? '');
  const day = [...new Set(said)].join();
  return day === (days[0] ?? '') ? [] : [`was checked "${day}", not "${days[0] ?? ''}"`];
}

/** Links outside to documents that are named only, found by their address and by their title. */
function linkedFaults(page: FinishedPage): string[] {
  return all(page, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    const title = words(link);
    const meant = [...sources.values()].filter(
      ({ address, title: its }) => address === href || its === title,
    );
    if (!/^[a-z]+:|^\/\//iu.test(href) || meant.length === 0) return [];
    return meant.every(({ kind }) => NEVER_LINKED.has(kind)) ? [`links to “${title}”`] : [];
  });
}

test('each citation leads to a footnote that says what the claim rests on', () => {
  expect(faultsOf(pages, citationFaults)).toEqual([]);
});

test('every page with citations says the day on which the longest-unread of its sources was read', () => {
  expect(faultsOf(pages, checkedFaults)).toEqual([]);
});

test('no page links to an independent site or to program code', () => {
  expect(faultsOf(pages, linkedFaults)).toEqual([]);
});

test('every fact and every document that a page needs has its whole record', () => {
  const cited = new Set(
    pages.flatMap((page) =>
      withAttribute(page, 'data-claim').map((link) => attribute(link, 'data-claim') ?? ''),
    ),
  );
  expect(cited.size).toBeGreaterThan(500);
  const records = new Map(
    pages
      .filter(({ address }) => address.startsWith('/sources/'))
      .flatMap((page) =>
        withAttribute(page, 'id').map((element) => [attribute(element, 'id') ?? '', element]),
      ),
  );
  const missing = [...cited].filter((id) => {
    const record = records.get(id.replace(':', '-'));
    const links = record === undefined ? [] : below(record, 'a').map((link) => attribute(link, 'href') ?? '');
    const documents = claims.get(id)?.sources ?? [];
    return !documents.every(
      (source) => links.some((href) => href.endsWith(`#${source}`)) && records.has(source),
    );
  });
  expect(missing).toEqual([]);
});

test('citations are marked as such, by number', () => {
  const marks = pages.flatMap((page) => all(page, 'sup').filter((sup) => hasClass(sup, 'cite')));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => !/^\d+, \p{L}+$/u.test(words(mark)))).toEqual([]);
});

const [claimId = '', claim] =
  [...claims].find(
    ([id, { confidence }]) =>
      confidence === 'vendor' &&
      sourcesUnder(id).size === 1 &&
      [...sourcesUnder(id)].every((source) => sources.get(source)?.address !== undefined),
  ) ?? [];
const vouching = [...sourcesUnder(claimId)].map((id) => sources.get(id))[0];
const publisher = vouching?.publisher ?? '';
const seen = [...sourcesUnder(claimId)].map((id) => sources.get(id)?.seen).join();
const kind = text('kinds', claim?.confidence ?? '');
const SOUND = `<article data-checked="${seen}">
<a id="cite-1" data-claim="${claimId}" data-firmness="firm" href="#note-1">1<span>, firm</span></a>
<ol><li id="note-1">${kind}: <a href="${vouching?.address ?? ''}">${publisher}</a>; <a href="/sources/facts/x/">the fact</a>
<a role="doc-backlink" href="#cite-1">Back</a></li></ol></article>`;

test('a sound citation has no faults', () => {
  expect([...citationFaults(example(SOUND)), ...checkedFaults(example(SOUND))]).toEqual([]);
});

for (const [name, from, to, fault] of [
  ['an unknown claim', claimId, 'no-such-claim', 'cites no-such-claim, which is no claim'],
  ['no footnote', 'id="note-1"', '', `cites ${claimId} without a footnote`],
  ['another number', '>1<', '>2<', `cites ${claimId} by another number or firmness`],
  ['another firmness', ', firm<', ', thin<', `cites ${claimId} by another number or firmness`],
  ['the mark of another firmness', '"firm"', '"thin"', `marks ${claimId} as firmer or thinner`],
  [
    'a way elsewhere',
    vouching?.address ?? '',
    'https://x.example/',
    `leads to a document that ${claimId} does not rest on`,
  ],
  [
    'no way to the whole fact',
    `<a href="${vouching?.address ?? ''}">${publisher}</a>; <a href="/sources/facts/x/">the fact</a>`,
    publisher,
    `does not lead to the whole of ${claimId}`,
  ],
  ['documents that are not there', 'the fact', 'and one more', `miscounts what ${claimId} rests on`],
  ['no way back', '"#cite-1"', '"#cite-2"', 'does not lead back from note-1 to where it is cited'],
  ['a footnote with another kind', kind, 'Hearsay', `does not say how far ${claimId} is known`],
  ['a footnote with another publisher', publisher, 'A dream', `names nobody that ${claimId} rests on`],
  ['an idle footnote', '</ol>', '<li id="note-2">x</li></ol>', 'has note-2, which nothing cites'],
  ['a day typed in by hand', seen, '2020-01-01', `was checked "2020-01-01", not "${seen}"`],
  ['no day', ` data-checked="${seen}"`, '', `was checked "", not "${seen}"`],
] as const) {
  test(`a page with ${name} is refused`, () => {
    const page = example(SOUND.replace(from, to));
    expect([...citationFaults(page), ...checkedFaults(page)]).toContain(fault);
  });
}

for (const named of NEVER_LINKED) {
  test(`a link to a source of the kind ${named} is refused`, () => {
    const titles = [...sources.values()].filter(({ kind }) => kind === named).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) {
      expect(linkedFaults(example(`<a href="/sources/#x">${title}</a>`))).toEqual([]);
      if ([...sources.values()].some((other) => other.title === title && other.kind !== named)) continue;
      expect(linkedFaults(example(`<a href="https://x.example/">${title}</a>`))).toEqual([
        `links to “${title}”`,
      ]);
    }
  });
}

test('a link to the address of an independent site is refused, whatever it says', () => {
  const address = [...sources.values()].find((source) => source.kind === 'secondary')?.address ?? '';
  expect(linkedFaults(example(`<a href="${address}">here</a>`))).toEqual(['links to “here”']);
});

import { readFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { parse } from 'yaml';
import { attribute, hasClass, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { below, PLAN } from '../support/diagnosis-pages.ts';
import { all, example, faultsOf, withAttribute, words } from '../support/html.ts';
import { plainWords as plain } from '../support/facts.ts';
import { addresses, expect, pages, test } from '../support/site.ts';

interface Step {
  readonly id: string;
  readonly do: string;
}
interface Sequence {
  readonly home: string;
  readonly parts: readonly { readonly urgent?: boolean; readonly steps: readonly Step[] }[];
}
interface Place {
  readonly opens?: boolean;
  readonly problems?: readonly string[];
  readonly plans?: boolean;
  readonly pages?: readonly string[];
  readonly notOn?: Readonly<Record<string, string>>;
}

/** The acts and their places as they stand in their files, read without the project's own code. */
const read = (file: string): unknown => parse(readFileSync(`src/content/${file}`, 'utf8'));
const sequences = new Map(Object.entries(read('en/sequences.yaml') as Record<string, Sequence>));
const places = Object.entries(read('sequence-places.yaml') as Record<string, Place>);

const CITED = /\[\^([^\]]+)\]/gu;
const claimsIn = (text: string): string[] => [...text.matchAll(CITED)].map(([, id = '']) => id);

/** The steps that a page must show, by the way in which it includes a sequence. */
function expectedSteps({ parts }: Sequence, form: string): Step[] {
  const steps = parts.flatMap((part) => (form === 'urgent' && part.urgent !== true ? [] : part.steps));
  const from = /^from (?<id>.+)$/u.exec(form)?.groups?.['id'];
  return from === undefined ? steps : steps.slice(steps.findIndex(({ id }) => id === from));
}

/** The words of a step as a reader has them, without its notes. */
const saidIn = (item: Html.Element): string =>
  words(item, (part) => part.tagName === 'sup' || hasClass(part, 'unselected')).replace(
    /\s(?=[.,;:!?])/gu,
    '',
  );

/** Steps of a sequence by their words. */
const idsByWords = ({ parts }: Sequence): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(({ steps }) => steps.map((step) => [plain(step.do), step.id] as const)));

/** What is shortened, reordered, reworded or without its sources. */
function sequenceFaults(page: FinishedPage): string[] {
  return withAttribute(page, 'data-sequence').flatMap((element) => {
    const id = attribute(element, 'data-sequence') ?? '';
    const sequence = sequences.get(id);
    if (sequence === undefined) return [`has ${id}, which is no sequence`];
    const form = attribute(element, 'data-form') ?? '';
    const expected = expectedSteps(sequence, form);
    const items = below(element, 'li');
    const ids = idsByWords(sequence);
    // What says no step of the sequence stands in the place of one, in other words.
    const found = items.map((item, index) => ids.get(saidIn(item)) ?? expected[index]?.id ?? '').join(' ');
    if (expected.length === 0 || found !== expected.map((step) => step.id).join(' '))
      return [`has other steps of ${id}: ${found}`];
    return items.flatMap((item, index) => {
      const cited = below(item, 'a').flatMap((link) => attribute(link, 'data-claim') ?? []);
      const step = expected[index];
      const faults =
        saidIn(item) === plain(step?.do ?? '') ? [] : [`says step ${step?.id ?? ''} of ${id} in other words`];
      return claimsIn(step?.do ?? '').some((claim) => !cited.includes(claim))
        ? [...faults, `cites nothing for step ${step?.id ?? ''} of ${id}`]
        : faults;
    });
  });
}

/** Whether a page must have a sequence. */
function isMeant(page: FinishedPage, place: Place): boolean {
  const { address } = page;
  if (place.notOn?.[address] !== undefined) return false;
  if (place.pages?.includes(address) === true) return true;
  if (PLAN.test(address)) return place.plans === true;
  if (!/^\/(?:fix\/[^/]+\/[^/]+|faq\/[^/]+|messages\/[^/]+)\/$/u.test(address)) return false;
  const about = withAttribute(page, 'data-problems').map(
    (element) => attribute(element, 'data-problems') ?? '',
  );
  return place.problems?.includes(about[0]?.split(' ')[0] ?? '') === true;
}

/** Steps and boxes that come before a sequence with which its page must open. */
function placeFaults(page: FinishedPage): string[] {
  return places.flatMap(([id, place]) => {
    if (!isMeant(page, place)) return [];
    const everything = all(page);
    const at = everything.findIndex((element) => attribute(element, 'data-sequence') === id);
    if (at < 0) return [`lacks ${id}`];
    const first = everything.findIndex(
      (element) =>
        (element.tagName === 'ol' && attribute(element, 'data-plan') !== undefined) ||
        (hasClass(element, 'stop') &&
          attribute(element, 'data-sequence') === undefined &&
          PLAN.test(page.address)),
    );
    return place.opens === true && first >= 0 && first < at ? [`has something else before ${id}`] : [];
  });
}

test('every sequence on every page stands in its order and its words, with its sources', () => {
  expect(pages.flatMap((page) => withAttribute(page, 'data-sequence')).length).toBeGreaterThan(
    pages.length / 2,
  );
  expect(faultsOf(pages, sequenceFaults)).toEqual([]);
});

test('every page that must have a sequence has it', () => {
  expect(places.length).toBeGreaterThan(0);
  expect(faultsOf(pages, placeFaults)).toEqual([]);
});

for (const [id, { home, parts }] of sequences) {
  test(`“${id}” stands whole on its home, and every page that shortens it leads there`, () => {
    const at = pages.find(({ address }) => address === home);
    const ids = idsByWords({ home, parts });
    const steps = (at === undefined ? [] : withAttribute(at, 'data-sequence'))
      .filter((element) => attribute(element, 'data-sequence') === id)
      .flatMap((element) => below(element, 'li').flatMap((item) => ids.get(saidIn(item)) ?? []));
    expect(addresses).toContain(home);
    expect(steps).toEqual(parts.flatMap((part) => part.steps.map((step) => step.id)));
    const shortened = pages.flatMap((page) =>
      withAttribute(page, 'data-sequence').filter(
        (element) =>
          attribute(element, 'data-sequence') === id &&
          attribute(element, 'data-form') === 'urgent' &&
          parts.some(({ urgent }) => urgent !== true),
      ),
    );
    const without = shortened.filter(
      (element) => !below(element, 'a').some((link) => attribute(link, 'href') === `${home}#${id}-rest`),
    );
    expect(without).toEqual([]);
  });
}

const [someId = '', some = { home: '', parts: [] }] =
  [...sequences].find(([, { parts }]) => parts.some(({ urgent }) => urgent !== true)) ?? [];
const item = ({ do: says }: Step): string =>
  `<li>${plain(says)}${claimsIn(says)
    .map((claim) => `<sup><a data-claim="${claim}" href="#n">1</a></sup>`)
    .join('')}</li>`;
const shown = (steps: readonly Step[], form = 'whole'): FinishedPage =>
  example(`<div data-sequence="${someId}" data-form="${form}"><ol>${steps.map(item).join('')}</ol></div>`);
const whole = expectedSteps(some, 'whole');

test('a sequence that stands as it was written has no faults', () => {
  expect(sequenceFaults(shown(whole))).toEqual([]);
  expect(sequenceFaults(shown(expectedSteps(some, 'urgent'), 'urgent'))).toEqual([]);
  expect(sequenceFaults(shown(whole.slice(2), `from ${whole[2]?.id ?? ''}`))).toEqual([]);
});

for (const [name, page, fault] of [
  ['shortened', shown(whole.slice(0, -1)), `has other steps of ${someId}`],
  ['thinned', shown(whole.filter((_, index) => index !== 1)), `has other steps of ${someId}`],
  ['reordered', shown([...whole].reverse()), `has other steps of ${someId}`],
  ['reworded', shown(whole.map((step) => ({ ...step, do: `${step.do} Perhaps.` }))), 'in other words'],
  [
    'without sources',
    shown(whole.map((step) => ({ ...step, do: step.do.replace(CITED, '') }))),
    'cites nothing for step',
  ],
  [
    'unknown',
    example('<div data-sequence="lost" data-form="whole"></div>'),
    'has lost, which is no sequence',
  ],
] as const) {
  test(`a sequence that is ${name} is refused`, () => {
    expect(sequenceFaults(page).join('\n')).toContain(fault);
  });
}

test('a plan that asks about theft after its first steps, or never, is refused', () => {
  const plan = (body: string): string[] => placeFaults(example(body, '/diagnose/plan/wait/'));
  expect(plan('<div data-sequence="is-it-theft"></div><ol data-plan></ol>').join()).not.toContain(
    'is-it-theft',
  );
  expect(plan('<ol data-plan></ol><div data-sequence="is-it-theft"></div>')).toContain(
    'has something else before is-it-theft',
  );
  expect(plan('<ol data-plan></ol>')).toContain('lacks is-it-theft');
});

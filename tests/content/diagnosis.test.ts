import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, hasClass, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { below, FIRST, hrefs, PLAN } from '../support/diagnosis-pages.ts';
import { text } from '../support/facts.ts';
import { all, example, withAttribute, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

const MAP = '/diagnose/map/';
const MOST_CHOICES = 5;

/** One answer, and the page on which it was given. */
interface Answer {
  readonly from: string;
  readonly says: string;
}

interface Walked {
  readonly faults: string[];
  /** Every page that the walk came to. */
  readonly reached: ReadonlySet<string>;
  /** Number of ways that end in a plan. */
  readonly ends: number;
}

const choicesOf = (page: FinishedPage): Html.Element[] =>
  withAttribute(page, 'data-choices').flatMap((list) => below(list, 'a'));

/** What a choice says, without the words of a screen that stand below it. */
const said = (choice: Html.Element): string => words(below(choice, 'strong')[0] ?? choice);

/** The trail that a question page shows. */
function trailOf(page: FinishedPage): Answer[] {
  const nav = all(page, 'nav').find((element) => hasClass(element, 'trail'));
  return below(nav, 'li').map((item) => ({
    from: hrefs(below(item, 'a')).join(),
    says: below(item, 'strong')
      .map((element) => words(element))
      .join(),
  }));
}

/** Goes every way through the tree, from the HTML alone. */
function walk(site: readonly FinishedPage[]): Walked {
  const byAddress = new Map(site.map((page) => [page.address, page]));
  const found: string[] = [];
  const reached = new Set<string>();
  let ends = 0;
  const go = (address: string, trail: readonly Answer[]): void => {
    const page = byAddress.get(address);
    if (page === undefined) {
      found.push(`${address} is missing`);
      return;
    }
    reached.add(address);
    if (PLAN.test(address)) {
      ends += 1;
      return;
    }
    const choices = choicesOf(page);
    if (trail.length >= MOST_CHOICES) {
      found.push(`${address} asks for more than five answers`);
      return;
    }
    if (JSON.stringify(trailOf(page)) !== JSON.stringify(trail)) found.push(`${address} shows another trail`);
    const unsure = choices.filter((choice) => said(choice) === text('diagnosis', 'unsure'));
    if (unsure.length !== 1) found.push(`${address} cannot be left unanswered`);
    for (const choice of choices) {
      go(attribute(choice, 'href') ?? '', [...trail, { from: address, says: said(choice) }]);
    }
  };
  go(FIRST, []);
  return { faults: found, reached, ends };
}

let once: Walked | undefined;
const walked = (): Walked => (once ??= walk(pages));
const plans = pages.filter(({ address }) => PLAN.test(address));
const ownPages = pages
  .map(({ address }) => address)
  .filter((address) => address.startsWith(FIRST) && address !== MAP);

test('every way through the questions shows its trail and ends in a plan after at most five answers', () => {
  expect(walked().faults).toEqual([]);
  expect(walked().ends).toBeGreaterThanOrEqual(plans.length);
});

test('every question and every plan is reached', () => {
  expect(ownPages.filter((address) => !walked().reached.has(address))).toEqual([]);
  expect(plans.length).toBeGreaterThan(0);
});

test('the map links every question and every plan', () => {
  const linked = new Set(
    pages.filter(({ address }) => address === MAP).flatMap((page) => hrefs(all(page, 'a'))),
  );
  expect(ownPages.filter((address) => !linked.has(address))).toEqual([]);
});

const QUESTION = (trail: string, ...choices: (readonly [string, string])[]): string =>
  `<nav class="trail"><ol>${trail}</ol></nav><ul data-choices>${choices
    .map(([says, href]) => `<li><a href="${href}">${says}</a></li>`)
    .join('')}</ul>`;
const UNSURE = [text('diagnosis', 'unsure'), '/diagnose/plan/wait/'] as const;
const WAIT = example('', '/diagnose/plan/wait/');

test('a sound tree of two questions is accepted', () => {
  const sound = [
    example(QUESTION('', ['Yes', '/diagnose/next/'], UNSURE), FIRST),
    example(
      QUESTION('<li><strong>Yes</strong><a href="/diagnose/">change</a></li>', UNSURE),
      '/diagnose/next/',
    ),
    WAIT,
  ];
  expect(walk(sound)).toMatchObject({ faults: [], ends: 2 });
});

for (const [name, markup, fault] of [
  [
    'a question that must be answered',
    QUESTION('', ['Yes', UNSURE[1]]),
    '/diagnose/ cannot be left unanswered',
  ],
  ['a dead end', QUESTION(''), '/diagnose/ cannot be left unanswered'],
  ['a trail that nobody walked', QUESTION('<li>No</li>', UNSURE), '/diagnose/ shows another trail'],
  ['a choice that leads nowhere', QUESTION('', ['Yes', '/gone/'], UNSURE), '/gone/ is missing'],
  ['a circle', QUESTION('', ['Yes', FIRST], UNSURE), '/diagnose/ asks for more than five answers'],
] as const) {
  test(`${name} is refused`, () => {
    expect(walk([example(markup, FIRST), WAIT]).faults).toContain(fault);
  });
}

import { attribute, hasClass, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { below, hrefs, PLAN } from '../support/diagnosis-pages.ts';
import { text } from '../support/facts.ts';
import { all, example, faultsOf, words } from '../support/html.ts';
import { addresses, expect, pages, test } from '../support/site.ts';

const ARTICLE = /^\/fix\/[^/]+\/[^/]+\/$/u;
/** The plan for an account whose owner has died: who reads it has nothing to take back. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['/diagnose/plan/owner-died/']);
/** The questions that every other plan asks first. */
const ASKED_FIRST = 'is-it-theft';
const QUESTIONS = 2;

/** What is wrong with the page of a plan. */
function planFaults(page: FinishedPage): string[] {
  const found: string[] = [];
  const everything = all(page);
  const flags = everything.findIndex((element) => attribute(element, 'data-sequence') === ASKED_FIRST);
  const stop = everything.findIndex(
    (element) => hasClass(element, 'stop') && attribute(element, 'data-sequence') === undefined,
  );
  const list = everything.findIndex((element) => attribute(element, 'data-plan') !== undefined);
  const asks = new Set(hrefs(flags < 0 ? [] : below(everything[flags], 'a'))).size >= QUESTIONS;
  if (asks === OF_ANOTHER.has(page.address))
    found.push(asks ? 'asks about the theft of what is not its reader’s' : 'does not ask about theft');
  if (below(everything[stop], 'p').every((item) => words(item) === '')) found.push('says nothing to stop');
  if (!(flags < stop && stop < list)) found.push('has its parts in another order');

  const steps = (everything[list]?.childNodes ?? []).filter((node) => 'tagName' in node);
  if (steps.length < 2 || steps.length > 6) found.push(`has ${String(steps.length)} steps`);
  for (const step of steps) {
    const links = hrefs(below(step, 'a')).filter((href) => ARTICLE.test(href) && addresses.includes(href));
    if (links.length === 0) found.push('has a step that leads to no article');
    const isSequence = below(step, 'div').some((part) => attribute(part, 'data-sequence') !== undefined);
    if (!isSequence && below(step, 'p').length < 3)
      found.push('has a step that does not say what it needs or what to expect');
  }

  const heading = everything.findIndex(
    (element) => element.tagName === 'h2' && words(element) === text('diagnosis', 'fails'),
  );
  const last = everything[heading + 1];
  if (heading < list || last?.tagName !== 'p' || words(last) === '') {
    found.push('does not say what is left if all of it fails');
  }
  return found;
}

test('every plan for an own account asks about theft, and each has its stop box, two to six steps and an honest last part', () => {
  const plans = pages.filter(({ address }) => PLAN.test(address));
  expect(plans.length).toBeGreaterThan(0);
  expect(faultsOf(plans, planFaults)).toEqual([]);
});

const SOUND_PLAN = {
  flags: `<div data-sequence="is-it-theft">${['a', 'b'].map((href) => `<a href="/${href}/">Do this</a>`).join('')}</div>`,
  stop: '<div class="stop"><p>Stay logged in.</p></div>',
  steps: `<ol data-plan>${'<li><p>Do <a href="/fix/login-screen/which-code/">it</a></p><p>Needs</p><p>Expect</p></li>'.repeat(2)}</ol>`,
  fails: `<h2>${text('diagnosis', 'fails')}</h2><p>It may end here.</p>`,
};
const planWith = (parts: Partial<typeof SOUND_PLAN>, address = '/diagnose/plan/wait/'): string[] =>
  planFaults(example(Object.values({ ...SOUND_PLAN, ...parts }).join(''), address));

test('a sound plan is accepted', () => {
  expect(planWith({})).toEqual([]);
  expect(planWith({ flags: '' }, '/diagnose/plan/owner-died/')).toEqual([]);
});

test('a plan for the account of another that asks about theft is refused', () => {
  expect(planWith({}, '/diagnose/plan/owner-died/').join()).toContain('asks about the theft');
});

for (const [name, parts, fault] of [
  ['questions about theft', { flags: '' }, 'does not ask about theft'],
  ['a stop box', { stop: '' }, 'says nothing to stop'],
  ['steps', { steps: '<ol data-plan></ol>' }, 'has 0 steps'],
  ['enough steps', { steps: '<ol data-plan><li></li></ol>' }, 'has 1 steps'],
  [
    'links into articles',
    { steps: '<ol data-plan><li></li><li></li></ol>' },
    'has a step that leads to no article',
  ],
  ['an order', { flags: '', stop: SOUND_PLAN.stop + SOUND_PLAN.flags }, 'has its parts in another order'],
  ['a last part', { fails: '' }, 'does not say what is left if all of it fails'],
] as const) {
  test(`a plan without ${name} is refused`, () => {
    expect(planWith(parts)).toContain(fault);
  });
}

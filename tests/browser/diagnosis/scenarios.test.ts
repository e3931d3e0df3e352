import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { attribute } from '../../../src/publishing/finished-pages.ts';
import { FIRST, PLAN } from '../../support/diagnosis-pages.ts';
import { problems } from '../../support/facts.ts';
import { withAttribute } from '../../support/html.ts';
import { choose, questionOn } from '../../support/question-page.ts';
import { expect, pages, test } from '../../support/site.ts';

test.use({ javaScriptEnabled: false });

const LEAST = 60;

const scenario = z.strictObject({
  /** What a person would say. */
  says: z.string().min(1),
  /** More than one thing is wrong, or more than one thing decides what helps. */
  compound: z.boolean(),
  /** The exact words of the choice on each page. */
  answers: z.array(z.string().min(1)).min(1).max(5),
  plan: z.string(),
  /** Articles that the plan must contain. */
  steps: z.array(z.string()).min(1).max(3),
});
type Scenario = z.infer<typeof scenario>;

const scenarios = z
  .array(scenario)
  .parse(parse(readFileSync(join(import.meta.dirname, 'scenarios.yaml'), 'utf8')));

const planAddress = (id: string): string => `/diagnose/plan/${id}/`;

/** What is wrong with the scenarios as a whole. */
function faults(
  list: readonly Scenario[],
  wanted: Iterable<string>,
  plans: Iterable<string>,
  problemsOf: (plan: string) => string[],
): string[] {
  const found: string[] = [];
  if (list.length < LEAST) found.push(`only ${String(list.length)} scenarios`);
  const compound = list.filter((each) => each.compound).length;
  if (compound * 2 < list.length) found.push(`only ${String(compound)} are compound`);
  if (new Set(list.map(({ says }) => says)).size < list.length) found.push('two people say the same');
  const reached = new Set(list.flatMap(({ plan }) => problemsOf(plan)));
  for (const problem of wanted) if (!reached.has(problem)) found.push(`nobody reaches ${problem}`);
  const ends = new Set(list.map(({ plan }) => planAddress(plan)));
  for (const plan of plans) if (!ends.has(plan)) found.push(`nobody gets to ${plan}`);
  return found;
}

/** The problems of a plan, as its page says them. */
function problemsOf(plan: string): string[] {
  const page = pages.find(({ address }) => address === planAddress(plan));
  if (page === undefined) return [];
  return withAttribute(page, 'data-problems').flatMap((element) =>
    (attribute(element, 'data-problems') ?? '').split(' '),
  );
}

/** The addresses of the plans. */
const plans = pages.map(({ address }) => address).filter((address) => PLAN.test(address));

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Which of the articles are steps of the plan that the page shows. */
const shownSteps = (page: Page, steps: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.filter((step) =>
        document
          .querySelector(`[data-plan] > li a[href="/fix/${step}/"]`)
          ?.checkVisibility({ visibilityProperty: true }),
      ),
    steps,
  );

/** Where answers led that somebody has given with clicks already, by the answers. */
type Known = Map<string, readonly string[]>;

const keyOf = (answers: readonly string[]): string => answers.join('\n');

/**
 * Gives the answers, each with a click, and returns the addresses of the questions. Where somebody else has given the
 * first of them, this one begins at the question that they came to.
 */
async function answer(
  page: Page,
  origin: string,
  answers: readonly string[],
  known: Known = new Map(),
): Promise<string[]> {
  // Never past the last question: who comes from it can go back to it.
  let given = answers.length - 1;
  while (given > 0 && !known.has(keyOf(answers.slice(0, given)))) given -= 1;
  const asked = [...(known.get(keyOf(answers.slice(0, given))) ?? [])];
  await page.goto(`${origin}${asked.pop() ?? FIRST}`, { waitUntil: 'domcontentloaded' });
  for (const [count, says] of answers.entries()) {
    if (count < given) continue;
    const { said, back, choices } = await questionOn(page);
    expect(said, 'the answers so far').toEqual(answers.slice(0, count));
    expect(back, 'the way back').toEqual(asked);
    asked.push(pathOf(page));
    known.set(keyOf(answers.slice(0, count)), [...asked]);
    const fitting = choices.filter((choice) => choice === says);
    expect(fitting, `the choice "${says}" on ${pathOf(page)}`).toEqual([says]);
    await choose(page, origin, says);
  }
  return asked;
}

test('there are at least sixty different people, half of them with more than one trouble, and they meet every problem and every plan', () => {
  expect(plans.length).toBeGreaterThan(0);
  expect(faults(scenarios, problems, plans, problemsOf)).toEqual([]);
});

test.describe.configure({ timeout: 180_000 });

/** Who gives the same answers meets the same pages. */
function byAnswers(people: readonly Scenario[]): (readonly [answers: string[], alike: Scenario[]])[] {
  const found = new Map<string, readonly [string[], Scenario[]]>();
  for (const person of people) {
    const alike = found.get(keyOf(person.answers));
    if (alike === undefined) found.set(keyOf(person.answers), [person.answers, [person]]);
    else alike[1].push(person);
  }
  return [...found.values()];
}

// To start a test takes longer than a walk, so one test takes all who begin with the same two answers.
const beginning = ({ answers }: Scenario): string => answers.slice(0, 2).join('”, “');
for (const begin of new Set(scenarios.map(beginning))) {
  const people = scenarios.filter((scenario) => beginning(scenario) === begin);
  test(`who begins with “${begin}” gets to the right plan: ${String(people.length)} people`, async ({
    page,
    site,
  }) => {
    const known: Known = new Map();
    for (const [answers, alike] of byAnswers(people)) {
      const says = alike.map((person) => person.says).join(' / ');
      await test.step(says, async () => {
        const asked = await answer(page, site.origin, answers, known);
        for (const { plan, steps } of alike) {
          expect.soft(page.url(), says).toBe(`${site.origin}${planAddress(plan)}`);
          expect.soft(await shownSteps(page, steps), says).toEqual(steps);
        }
        // A page that the browser kept comes back without loading again.
        await page.goBack({ waitUntil: 'commit' });
        expect.soft(page.url(), says).toBe(`${site.origin}${asked.at(-1) ?? ''}`);
        await expect
          .poll(async () => (await questionOn(page)).said, { message: says, intervals: [20] })
          .toEqual(answers.slice(0, -1));
        expect.soft((await questionOn(page)).choices, says).not.toEqual([]);
      });
    }
  });
}

test('too few people, too few compound cases, a person twice, and a problem or a plan that nobody meets are noticed', () => {
  const one = { says: 'No code.', compound: false, answers: ['Yes'], plan: 'wait', steps: ['codes/wait'] };
  expect(
    faults([one, one], ['rate-limited', 'scam'], ['wait', 'loop'].map(planAddress), () => ['scam']),
  ).toEqual([
    'only 2 scenarios',
    'only 0 are compound',
    'two people say the same',
    'nobody reaches rate-limited',
    'nobody gets to /diagnose/plan/loop/',
  ]);
});

for (const [name, trail] of [
  ['without the answers so far', ''],
  ['with another answer than was given', '<li><strong>No</strong> <a href="/diagnose/">change</a></li>'],
  ['without a way back', '<li><strong>Yes</strong></li>'],
] as const) {
  test(`a question ${name} is noticed`, async ({ page, site }) => {
    const question = (list: string, next: string): string =>
      `<nav class="trail"><ol>${list}</ol></nav><ul data-choices><li><a href="${next}">Yes</a></li></ul>`;
    await page.route('**/diagnose/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().endsWith(FIRST)
          ? question('', '/diagnose/next/')
          : question(trail, '/diagnose/plan/wait/'),
      }),
    );
    await expect(answer(page, site.origin, ['Yes', 'Yes'])).rejects.toThrow(
      /the answers so far|the way back/u,
    );
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { all, example, isAdded, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

/** `sequence: x`, `link: /x/`, or words. */
const sight = z.union([
  z.strictObject({ sequence: z.string() }),
  z.strictObject({ link: z.string().startsWith('/') }),
  z.strictObject({ text: z.string().min(1) }),
]);
type Sight = z.infer<typeof sight>;

const scenario = z.strictObject({
  /** Who lands on the page, and what happened to them. */
  who: z.string().min(1),
  at: z.string().startsWith('/'),
  /** What they meet, in this order. */
  sees: z.array(sight).default([]),
  /** What they must not meet before all of that. */
  before: sight.optional(),
  /** What they must not be told anywhere on the page. */
  never: z.array(z.string().min(1)).default([]),
});
type Scenario = z.infer<typeof scenario>;

const scenarios = z
  .array(scenario)
  .parse(parse(readFileSync(join(import.meta.dirname, 'harm.yaml'), 'utf8')));

const LINES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'summary']);

/** The lines of a page in reading order, up to its list of sources. */
function linesOf(page: FinishedPage): Html.Element[] {
  const everything = all(page);
  const end = everything.findIndex((element) => attribute(element, 'id') === 'sources');
  return everything.slice(0, end < 0 ? undefined : end);
}

/** Place of what is looked for among the lines, from `start` on; -1 where it is not. */
function placeOf(lines: readonly Html.Element[], what: Sight, start: number): number {
  return lines.findIndex((element, place) => {
    if (place < start) return false;
    if ('sequence' in what) return attribute(element, 'data-sequence') === what.sequence;
    if ('link' in what) return element.tagName === 'a' && attribute(element, 'href') === what.link;
    return LINES.has(element.tagName) && words(element, isAdded).includes(what.text);
  });
}

/** What is wrong with what somebody meets on a page. */
function faultsFor(
  { at, sees, before, never }: Omit<Scenario, 'who'>,
  site: readonly FinishedPage[],
): string[] {
  const page = site.find(({ address }) => address === at);
  if (page === undefined) return [`there is no page ${at}`];
  const lines = linesOf(page);
  const found: string[] = [];
  let place = 0;
  for (const what of sees) {
    const next = placeOf(lines, what, place);
    if (next < 0) found.push(`does not meet ${JSON.stringify(what)} in its order`);
    else place = next;
  }
  const early = before === undefined ? -1 : placeOf(lines, before, 0);
  if (before !== undefined && early < 0) found.push(`has no ${JSON.stringify(before)} any more: look again`);
  if (early >= 0 && early < place) found.push(`meets ${JSON.stringify(before)} too early`);
  const said = lines.filter(({ tagName }) => LINES.has(tagName)).map((line) => words(line, isAdded));
  for (const text of never) if (said.some((line) => line.includes(text))) found.push(`is told “${text}”`);
  return found;
}

for (const { who, ...rest } of scenarios) {
  test(`${who} (${rest.at})`, () => {
    expect(faultsFor(rest, pages)).toEqual([]);
  });
}

test('no two people are the same', () => {
  expect(new Set(scenarios.map(({ who, at }) => `${who} ${at}`)).size).toBe(scenarios.length);
});

const PAGE = example(
  '<div data-sequence="theft"></div><p>Wait <a href="/x/">here</a>.</p><ol><li>Type it.</li></ol><h2 id="sources">S</h2><p>Late</p>',
  '/x/',
);
const about = (change: object): string[] =>
  faultsFor({ at: '/x/', sees: [{ sequence: 'theft' }, { link: '/x/' }], never: [], ...change }, [PAGE]);

test('somebody who meets the right things in their order is safe', () => {
  expect(about({ before: { text: 'Type it' } })).toEqual([]);
});

for (const [name, change, fault] of [
  ['no such page', { at: '/y/' }, 'there is no page /y/'],
  ['something that is not there', { sees: [{ sequence: 'lost' }] }, 'does not meet {"sequence":"lost"}'],
  [
    'another order',
    { sees: [{ text: 'Type it' }, { sequence: 'theft' }] },
    'does not meet {"sequence":"theft"}',
  ],
  ['only among the sources', { sees: [{ text: 'Late' }] }, 'does not meet {"text":"Late"}'],
  [
    'a step too early',
    { sees: [{ text: 'Type it' }], before: { text: 'Wait' } },
    'meets {"text":"Wait"} too early',
  ],
  ['a step that is gone', { before: { text: 'Gone' } }, 'look again'],
  ['what nobody must be told', { never: ['Type it'] }, 'is told “Type it”'],
] as const) {
  test(`somebody who meets ${name} is not`, () => {
    expect(about(change).join('\n')).toContain(fault);
  });
}

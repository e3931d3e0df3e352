import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { siteContent } from '../../support/site-content.ts';
import { wayFaults } from '../../../src/content-model/rules/diagnosis-ways.ts';
import { diagnosisSchema } from '../../../src/content-model/schemas/diagnosis.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';
import { pageWith } from '../../support/content.ts';

const SOUND = `
things: { session: an open device, app: an app, face: photos }
ways:
  session: { says: I can still open it }
  app: { says: I can still get codes }
first: have
questions:
  have:
    asks: What do you have?
    inOrder: true
    choices:
      - says: It is stolen
        plan: any
      - says: It is open
        has: [session]
        plan: any
      - says: The app
        has: [app, face]
        plan: any
      - says: I'm not sure
        unsure: true
        plan: any
plans: {}
`;

/** A plan with these steps. */
const planOf = (steps: string, more = ''): string => `
  any:
    title: Any
    description: Any.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps:
${steps}
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
${more}`;
const SESSION = '      - { sequence: look, offers: [session] }';
const TEXT = '      - { sequence: ask, asks: true, uses: [text] }';
const APP =
  '      - { do: Find it., needs: a phone, expect: a code, article: apps/find, offers: [face, app] }';
/** Uses what it asks nobody for: once in, say. */
const LATER = '      - { sequence: clean, uses: [session] }';
const withPlan =
  (plan: string) =>
  (sound: string): string =>
    sound
      .replace('face: photos }', 'face: photos, number: a number, text: texts }')
      .replace('first: have', '  number: { says: I still get texts }\nfirst: have')
      .replace('plans: {}', `plans:${plan}`);
const PAGE_WITH_NUMBER = '<Way id="session" />\n\n<Way id="app" />\n\n<Way id="number" />\n';

const PAGE = '<Way id="session">\n\nOne.\n\n</Way>\n\n<Way id="app">\n\nTwo.\n\n</Way>\n';

const told = (change: (sound: string) => string = (sound) => sound, page = PAGE): string => {
  const diagnosis = yamlValue('diagnosis.yaml', change(SOUND), diagnosisSchema);
  const pages = [pageWith('en/fixes/account-recovery/every-way-back', page, [])];
  return [...diagnosis.faults, ...wayFaults({ diagnosis, pages })].map(faultLine).join('\n');
};

test('ways and questions in one order are accepted', () => {
  expect(told()).toBe('');
});

test('a page with the ways in another order is refused', () => {
  const turned = PAGE.replace('"session"', '"x"').replace('"app"', '"session"').replace('"x"', '"app"');
  expect(told(undefined, turned)).toContain('has the ways app, session: write them in the order');
});

test('a page that lacks a way is refused', () => {
  expect(told(undefined, '<Way id="session">\n\nOne.\n\n</Way>\n')).toContain('has the ways session:');
});

test('a question in another order is refused', () => {
  const turned = (sound: string): string =>
    sound
      .replace('has: [session]', 'has: [x]')
      .replace('has: [app, face]', 'has: [session]')
      .replace('[x]', '[app]');
  expect(told(turned)).toContain('asks for what is left in another order');
});

test('a plan with the ways in their order is accepted, whatever it uses later', () => {
  const plan = planOf([SESSION, APP, TEXT, LATER].join('\n'));
  expect(told(withPlan(plan), PAGE_WITH_NUMBER)).toBe('');
});

test('a plan that asks for a text before it looks for the app is refused, unless it says why', () => {
  const steps = [SESSION, TEXT, APP].join('\n');
  expect(told(withPlan(planOf(steps)), PAGE_WITH_NUMBER)).toContain('has the ways session, number, app:');
  const why = planOf(steps, '    otherOrder: The app is locked.\n');
  expect(told(withPlan(why), PAGE_WITH_NUMBER)).toBe('');
});

test('a plan that says why it has another order, and has not, is refused', () => {
  const plan = planOf([SESSION, APP].join('\n'), '    otherOrder: No reason.\n');
  expect(told(withPlan(plan), PAGE_WITH_NUMBER)).toContain('take "otherOrder" out');
});

test('a way that needs nothing known, and more ways than boxes, are refused', () => {
  expect(told((sound) => sound.replace('  app: {', '  ap: {'))).toContain('is no thing');
  const many = Array.from({ length: 6 }, (_, n) => `  w${String(n)}: { says: More }\n`).join('');
  expect(told((sound) => sound.replace('ways:\n', `ways:\n${many}`))).toContain('has 8: write at most 7');
});

test('the styles fold each way by its own box, and show one sentence for each number of ways', () => {
  const root = join(import.meta.dirname, '../../..');
  const styles = readFileSync(join(root, 'src/styles/ways.css'), 'utf8');
  const { diagnosis, uiStrings } = siteContent();
  const ids = Object.keys(diagnosis.value?.ways ?? {});
  const folded = [...styles.matchAll(/:has\(#can-([a-z-]+):checked\)\)\s+\[data-way='([a-z-]+)'\]/gu)];
  expect(new Set(folded.map(([, box, way]) => `${box ?? ''} ${way ?? ''}`))).toEqual(
    new Set(ids.map((id) => `${id} ${id}`)),
  );
  const sentences = [...styles.matchAll(/\[data-left='(\d)'\]/gu)].map(([, count]) => Number(count));
  expect(sentences).toEqual([0, ...(uiStrings?.ways.left ?? []).map((_, index) => index + 1)]);
});

import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { faultsWith } from '../../support/content.ts';

const ARTICLE = 'src/content/en/fixes/codes/refused.mdx';
const told = (...change: Parameters<typeof faultsWith>): string[] => faultsWith(...change).map(faultLine);

test('what cites known claims, labels and paths has no fault', () => {
  expect(told()).toEqual([]);
});

for (const [element, kind, known, file] of [
  ['Cite', 'claim', 'code-has-six-digits', 'claims.yaml'],
  ['Label', 'label', 'next', 'labels.yaml'],
  ['Path', 'path', 'to-next', 'paths.yaml'],
] as const) {
  test(`<${element}> with an unknown id is told with its line`, () => {
    const faults = told({
      [ARTICLE]: (sound) => sound.replace(`<${element} id="${known}" />`, `<${element} id="lost" />`),
    });
    expect(faults).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^${ARTICLE}:1[12] {2}${element}: no ${kind} is called "lost": correct it or add it to ${file}$`,
          'u',
        ),
      ),
    );
  });

  test(`<${element}> without an id is told what to write`, () => {
    expect(
      told({ [ARTICLE]: (sound) => sound.replace(`<${element} id="${known}" />`, `<${element} />`) }),
    ).toContainEqual(expect.stringContaining(`has no ${kind}: write <${element} id="${kind}-id" />`));
  });
}

test('a path that no page uses is told', () => {
  expect(
    told({
      [ARTICLE]: (sound) => sound.replace('Open <Path id="to-next" />. ', ''),
    }),
  ).toEqual(['src/content/paths.yaml:2  to-next: no page uses this path: remove it']);
});

test('a label that neither a page nor a path uses is told', () => {
  expect(
    told({
      [ARTICLE]: (sound) => sound,
      'src/content/paths.yaml': (sound) => sound.replace('menu, next', 'next, next'),
    }),
  ).toEqual(['src/content/labels.yaml:10  menu: no page uses this label: remove it']);
});

test('a tap that is no label is told', () => {
  expect(
    told({ 'src/content/paths.yaml': (sound) => sound.replace('[menu, next]', '[menu, lost]') }),
  ).toContainEqual(expect.stringContaining('to-next: no label is called "lost"'));
});

for (const [what, change, message] of [
  ['a path of a single tap', ['[menu, next]', '[menu]'], 'write at least two taps'],
  ['a path without sources', ['sources: [help-page] }', 'sources: [] }'], 'name at least one source'],
  ['a path with a year that is none', ['year: unknown', 'year: recent'], 'write the year'],
] as const)
  test(`${what} is refused`, () => {
    expect(
      told({ 'src/content/paths.yaml': (sound) => sound.replace(change[0], change[1]) }).join(),
    ).toContain(message);
  });

test('a label on documents that are not written down is refused', () => {
  expect(
    told({ 'src/content/labels.yaml': (sound) => sound.replace('[help-page]', '[lost]') }).join(),
  ).toContain('no source is called "lost"');
});

import { expect, test } from 'playwright/test';
import { screenSchema } from '../../../src/content-model/schemas/screens.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';

const SOUND = `
wordings:
  - { text: Check the code., language: en, kind: users-report, seen: '2019', sources: [users-report] }
addresses: [{ host: instagram.com, path: /challenge/ }]
sketch:
  - heading: { wording: Check the code. }
  - boxes: 6
  - choices: [{ label: authentication-app }, rule]
  - spinner
  - mail: { subject: rule, line: rule }
  - { link: { label: try-another-way }, id: other-way }
`;

/** What an author is told of the record. */
const told = (record: string): string[] =>
  yamlValue('screens.yaml', record, screenSchema).faults.map(
    ({ line, field, message }) => `${String(line)} ${field ?? ''}: ${message}`,
  );

/** What an author is told of one part. */
const toldOf = (part: string): string[] => told(`sketch:\n  - ${part}\n`);

test('a sound record has no faults', () => {
  expect(told(SOUND)).toEqual([]);
});

for (const [part, expected] of [
  ['drawing', /^2 sketch\.0: write one of: heading, line, boxes/u],
  ['box: 6', /no part is called "box": write one of: heading, line, boxes/u],
  ['boxes: 7', /boxes: write 6, 8 or 10/u],
  ['{ heading: rule, line: rule }', /write one part, not 2/u],
  ['heading: Check the code.', /heading: write \{ label: id \}, \{ wording: the exact words \}/u],
  ['heading: { label: a, wording: b }', /heading: (?:name one|write \{ label)/u],
  ['choices: []', /choices: write at least one row/u],
  ['{ line: rule, id: Other Way }', /write the id in small letters with hyphens between/u],
  ['mail: { subject: rule }', /mail\.line: /u],
] as const) {
  test(`the part "${part}" is refused with words that help`, () => {
    expect(toldOf(part)).toEqual([expect.stringMatching(expected)]);
  });
}

for (const [name, from, to, expected] of [
  ['a language of three letters', 'language: en', 'language: eng', /write a language of two letters/u],
  ['a year of two digits', "'2019'", "'19'", /write a year or two in quotes/u],
  ['no part', /sketch:[\s\S]*/u, 'sketch: []', /write at least one part/u],
  ['more parts than anybody looks at', 'sketch:', 'sketch:\n  - rule', /write at most 6 parts/u],
  ['a field that nobody knows', 'sketch:', 'colour: red\nsketch:', /unknown field colour/u],
] as const) {
  test(`a record with ${name} is refused`, () => {
    expect(told(SOUND.replace(from, to))).toEqual([expect.stringMatching(expected)]);
  });
}

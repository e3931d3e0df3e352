import { expect, test } from 'playwright/test';
import { unusedStringFaults } from '../../../../src/tools/shared/unused-strings.ts';
import { ownContent } from '../../../support/own-content.ts';

test('code says every string of the site', () => {
  expect(unusedStringFaults('', 'src')).toEqual([]);
});

for (const [file, from, to, line, field] of [
  ['tools/clock.yaml', '\nbutton: ', '\nextra: Words\nbutton: ', 4, 'extra'],
  ['tools/clock.yaml', '\nelsewhere:\n', '\nelsewhere:\n  buttn: Words\n', 10, 'elsewhere.buttn'],
  // Another tool has it.
  ['tools/clock.yaml', '\nbutton: ', '\nundo: Words\nbutton: ', 4, 'undo'],
  ['ui.yaml', '\nsite:\n', '\nsite:\n  nmae: Words\n', 4, 'site.nmae'],
] as const) {
  test(`${field} in ${file}, which no code says, is told with its line`, () => {
    const content = ownContent();
    content.spoil(`en/${file}`, from, to);
    const faults = unusedStringFaults(content.root, 'src');
    content.remove();
    const message = 'no code says this: remove it or correct the name';
    expect(faults).toEqual([{ file: `src/content/en/${file}`, line, field, message }]);
  });
}

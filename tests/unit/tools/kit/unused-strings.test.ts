import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { unusedStringFaults } from '../../../../src/tools/kit/unused-strings.ts';
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

test('a name that stands in comments alone is not said', () => {
  const content = ownContent();
  content.spoil('en/tools/clock.yaml', '\nbutton: ', '\nunheard: Words\nbutton: ');
  const code = join(content.root, 'src');
  cpSync('src/tools', join(code, 'tools'), { recursive: true });
  const told = (): string[] =>
    unusedStringFaults(content.root, code)
      .filter(({ file }) => file.endsWith('clock.yaml'))
      .map(({ field }) => field ?? '');
  const write = (file: string, text: string): void => {
    appendFileSync(join(code, 'tools/clock', file), text);
  };
  write('clock-strings.ts', '\n// unheard\n/* unheard,\n * unheard */\nconst last = 1; // unheard\n');
  write('ClockCheck.astro', '\n<!-- unheard\n unheard --><p>{/* unheard */}</p>\n');
  expect(told()).toEqual(['unheard']);
  // An address begins no comment.
  write('clock-strings.ts', "\nconst address = 'https://evil.example/' + texts.unheard;\n");
  expect(told()).toEqual([]);
  content.remove();
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { ownContent, type OwnContent } from '../../support/own-content.ts';

/** Runs the check as `npm run check` does, on content of its own. */
function check({ root }: OwnContent): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [resolve('src/publishing/check-content.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n') };
}

test('every fault of the content is told as file, line, field and what to write, and ends the check badly', () => {
  const content = ownContent();
  const before = check(content);
  content.spoil('en/fixes/contact-info/old-phone-number.mdx', '<Cite id="', '<Cite id="no-such-');
  content.spoil('en/tools/clock.yaml', '\nbutton: ', '\nbuttn: ');
  content.spoil('en/tools/clock.yaml', '    in-sync: Close enough\n', '');
  content.spoil('en/tools/link.mdx', '<Tool />', '<Stop>\n\n<Tool />');
  content.spoil('en/guides/prevent.mdx', '<Checklist id="phone"', '<Checklist id="tablet"');
  content.spoil('en/checklist.yaml', '[^', '[^no-such-');
  content.spoil('claims.yaml', 'confidence: ', 'confidence: sure #');
  content.spoil('en/guides/unknowns.mdx', '\n## ', '\nSimply wait.\n\n## ');
  content.spoil('en/messages.yaml', '\n  do:\n', '\n  do:\n    - Tap it, of course.\n');
  content.spoil('en/sequences.yaml', "do: '", "do: 'Of course. ");
  content.spoil('en/tools/recovery-code.yaml', '\n  readAs: ', '\n  readAs: Wait 40 minutes. ');
  content.spoil('en/tools/message.yaml', '\nneedsScript:\n  text: ', '\nneedsScript:\n  text: Simply wait. ');
  const { status, lines } = check(content);
  content.remove();
  expect(status).toBe(1);
  expect(before.lines.at(-1)).toMatch(/^\d+ pages and \d+ claims read, \d+ faults?$/u);
  expect(before.status).toBe(before.lines.length === 1 ? 0 : 1);
  const told = lines.filter((line) => !before.lines.includes(line));
  for (const line of [
    /^src\/content\/en\/fixes\/contact-info\/old-phone-number\.mdx:\d+ {2}Cite: no claim is called "no-such-/u,
    /^src\/content\/en\/tools\/clock\.yaml:\d+ {2}buttn: no code says this/u,
    /^src\/content\/en\/tools\/clock\.yaml:\d+ {2}answers\.verdicts\.in-sync: is missing: write words/u,
    /^src\/content\/en\/tools\/link\.mdx:\d+ {2}Expected a closing tag for `<Stop>`/u,
    /^src\/content\/en\/guides\/unknowns\.mdx:\d+ {2}Simply wait\.: says "simply"/u,
    /^src\/content\/en\/messages\.yaml:\d+ {2}Tap it, of course\.: says "of course"/u,
    /^src\/content\/en\/sequences\.yaml:\d+ {2}Of course\.: says "of course"/u,
    /^src\/content\/en\/tools\/recovery-code\.yaml:\d+ {2}Wait 40 minutes\.: states "40 minutes"/u,
    /^src\/content\/en\/tools\/message\.yaml:\d+ {2}Simply wait\.: says "simply"/u,
    /^src\/content\/en\/guides\/prevent\.mdx:\d+ {2}Checklist: "tablet" is not in checklist\.yaml/u,
    /^src\/content\/en\/checklist\.yaml:\d+ {2}Cite: no claim is called "no-such-/u,
    /^src\/content\/claims\.yaml:\d+ {2}[a-z0-9-]+\.confidence: write one of: /u,
  ])
    expect(told).toContainEqual(expect.stringMatching(line));
});

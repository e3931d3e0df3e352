import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { pageWords } from '../../../src/content-model/page-words.ts';
import { proseFaults } from '../../../src/content-model/prose-rules.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { textBlocks } from '../../../src/content-model/text-blocks.ts';
import { labelText, pathText } from '../../support/facts.ts';
import { ownContent } from '../../support/own-content.ts';
import { siteContent } from '../../support/site-content.ts';

const content = siteContent();
const pages = pageWords(content);

test('every page that an author wrote has its words', () => {
  const { questions = {}, plans = {} } = content.diagnosis.value ?? {};
  const written =
    content.pages.length +
    Object.keys(questions).length +
    Object.keys(plans).length +
    content.messages.entries.size;
  expect(pages).toHaveLength(written);
  expect(new Set(pages.map(({ address }) => address)).size).toBe(written);
});

test('every sentence of every page is told with the line on which it stands', () => {
  const lines = new Map<string, string[]>();
  const lineOf = (file: string, line: number): string => {
    const known = lines.get(file) ?? readFileSync(file, 'utf8').split('\n');
    lines.set(file, known);
    return (known[line - 1] ?? '')
      .replace(/\[\[path:([\w-]+)\]\]|<Path id="([\w-]+)"/gu, (_, yaml: string, mdx: string) =>
        pathText(yaml || mdx),
      )
      .replace(/\[\[([\w-]+)\]\]|<Label id="([\w-]+)"/gu, (_, yaml: string, mdx: string) =>
        labelText(yaml || mdx),
      );
  };
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const lost = pages.flatMap(({ address, file, tree }) =>
    textBlocks(tree, file, 'en')
      .flatMap(({ sentences }) => sentences)
      .filter((sentence) => {
        const [word = ''] = /[\p{L}\p{N}]+/u.exec(sentence.text) ?? [];
        return !bare(lineOf(sentence.file, sentence.line)).includes(bare(word));
      })
      .map(({ text, file: where, line }) => `${address} ${where}:${String(line)} ${text}`),
  );
  expect(lost).toEqual([]);
});

test('a fault in a plan, a question, a screen or a sequence is told once, with its true line', () => {
  const own = ownContent();
  try {
    own.spoil('en/diagnosis.yaml', '\n    fails: ', '\n    fails: Simply wait. ');
    own.spoil('en/diagnosis.yaml', '\n    help: ', '\n    help: Simply look. ');
    own.spoil('en/messages.yaml', '\n  means:\n    - ', '\n  means:\n    - Simply read. ');
    own.spoil('en/sequences.yaml', "do: '", "do: 'Of course. ");
    const spoilt = readContent(own.root);
    const told = proseFaults(spoilt, pageWords(spoilt)).map(faultLine);
    const wanted = [
      ['en/diagnosis.yaml', 'Simply look.', 'simply'],
      ['en/diagnosis.yaml', 'Simply wait.', 'simply'],
      ['en/messages.yaml', 'Simply read.', 'simply'],
      ['en/sequences.yaml', 'Of course.', 'of course'],
    ] as const;
    const expected = wanted.map(([name, says, phrase]) => {
      const file = `src/content/${name}`;
      const line = readFileSync(join(own.root, file), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes(says));
      return `${file}:${String(line + 1)}  ${says}: says "${phrase}": leave it out or say it plainly`;
    });
    expect(told.sort()).toEqual(expected.sort());
  } finally {
    own.remove();
  }
});

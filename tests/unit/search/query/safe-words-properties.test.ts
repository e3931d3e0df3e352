import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { safeWords } from '../../../../src/search/query/safe-words.ts';
import { BETWEEN, DIGITS } from '../characters.ts';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DIGITS) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('0123456789')) },
  { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('@@..<>()ab,:"\\/+')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);
const typedText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('what is left never has six digits in a row, spaces, hyphens and invisible marks ignored', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      expect(safeWords(typed).words.replace(/[\s\p{Pd}\p{Cf}]/gu, '')).not.toMatch(/\p{Nd}{6}/u);
    }),
    { numRuns: 2_000 },
  );
});

test('what is left is never an address with an @ and a dot behind it', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      for (const word of safeWords(typed).words.split(/[\s<>()]+/u))
        expect(word).not.toMatch(/[^@]@[^@]+\.[^@]/u);
    }),
    { numRuns: 2_000 },
  );
});

test('cleaning twice changes nothing more, and only what was changed is called so', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const { words, removed } = safeWords(typed);
      expect(safeWords(words)).toEqual({ words, removed: false });
      expect(removed).toBe(words !== typed.split(/\s+/u).filter(Boolean).join(' '));
    }),
    { numRuns: 2_000 },
  );
});

test('words around a number or an address stay', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/u);
  const secret = fc.oneof(
    fc.stringMatching(/^\d{6,9}$/u),
    fc.stringMatching(/^[a-z]{1,5}@[a-z]{1,5}\.[a-z]{2,3}$/u),
  );
  fc.assert(
    fc.property(fc.array(word), secret, fc.array(word), (before, hidden, after) => {
      const { words, removed } = safeWords([...before, hidden, ...after].join(' '));
      expect({ words, removed }).toEqual({ words: [...before, ...after].join(' '), removed: true });
    }),
  );
});

/**
 * Whether a pattern begins with an open repetition and goes on behind it: where the rest does not fit, it starts
 * again at every character of a long word and runs to its end each time, which is quadratic.
 */
const startsAnywhere = (pattern: string) =>
  /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[^\\[(^])(?:[*+]|\{\d+,\})\??(?!$)/u.test(pattern);

test('no pattern starts again at every character of a long word', () => {
  expect(['[^\\s@]+@', '\\p{L}*x', 'a{2,}b', '\\d+?x'].filter(startsAnywhere)).toHaveLength(4);
  expect(['(?<![^\\s@])[^\\s@]+@', '\\s+', '^a+b', '[ab]{1,64}@', 'ab+c'].filter(startsAnywhere)).toEqual([]);
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text.replace(/^\/|\/[a-z]*$/gu, ''));
    ts.forEachChild(node, visit);
  };
  const file = 'src/search/query/safe-words.ts';
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter(startsAnywhere)).toEqual([]);
});

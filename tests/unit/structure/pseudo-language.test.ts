import { expect, test } from 'playwright/test';
import { pseudoPage, pseudoText, pseudoYaml } from '../../support/pseudo-language.ts';

test('a text is accented, and its words are longer', () => {
  expect(pseudoText('Ask for a new code.')).toBe('Áásk fóór áá ñééw çóódéé.');
});

test('a text that has no room to be longer is accented all the same', () => {
  expect(pseudoText('Ask for a new code.', 20)).toBe('Ásk fór á ñéw çódé.');
});

test('an arrow points where the text goes', () => {
  expect(pseudoText('1 → 2')).toBe('1 ← 2');
});

test('what is no word stays as it is', () => {
  const text = '[a](/b/#c) {d} [[e-f]] [^g-h] <Cite id="i" /> `j` https://k.example/l 12 m@n.example';
  expect(pseudoText(text)).toBe(text.replace('[a]', '[áá]'));
});

test('a field of words is said, one of ids stays', () => {
  const yaml = 'some-id:\n  says: Yes\n  plan: one-more\n  help: Look here\n  home: /a/b/ c\n';
  expect(pseudoYaml(yaml, false)).toBe(
    'some-id:\n  says: Ýéés\n  plan: one-more\n  help: Lóóóók hééréé\n  home: /a/b/ c\n',
  );
});

test('in a file of strings every text but an address is said', () => {
  expect(pseudoYaml('home: Home\nlink: /faq/\nplace: "#at"\nclaim: a-b\n', true)).toBe(
    'home: Hóóméé\nlink: /faq/\nplace: "#at"\nclaim: a-b\n',
  );
});

test('a page keeps its shape, its elements and its ids', () => {
  const page =
    '---\ntitle: Be it\norder: 3\nproblems: [a-b]\n---\n\n## Do it\n\n<Stop>\n\n- Go.<Cite id="a-b" />\n\n</Stop>\n';
  expect(pseudoPage(page)).toBe(
    '---\ntitle: Béé íít\norder: 3\nproblems: [ a-b ]\n---\n\n## Dóó íít\n\n<Stop>\n\n- Góó.<Cite id="a-b" />\n\n</Stop>\n',
  );
});

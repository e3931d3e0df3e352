import { expect, test } from 'playwright/test';
import { SOUND, changed, told } from './search-words-file.ts';

const without = (field: string): string => SOUND.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'mu'), '');

for (const [name, text, field] of [
  ['no synonyms', without('synonyms'), 'synonyms'],
  ['no pages for one app alone', without('onlyFor'), 'onlyFor'],
  ['no words about problems', without('about'), 'about'],
  ['words about a problem that end with a full stop', changed('late text', 'late text.'), 'about.late'],
  ['no fallback', without('fallback'), 'fallback'],
  ['no stop words', without('stopWords'), 'stopWords'],
  ['an empty fallback', changed('fallback: [late]', 'fallback: []'), 'fallback'],
  ['stop words without words', changed('stopWords: the, a', 'stopWords: " "'), 'stopWords'],
  ['a word of ours without any of readers', changed('otp, pin', '""'), 'synonyms.code'],
  ['two commas between two words', changed('otp, pin', 'otp,, pin'), 'synonyms.code'],
  ['a comma behind the last word', changed('otp, pin', 'otp, pin,'), 'synonyms.code'],
  ['two words between commas', changed('otp, pin', 'one time, pin'), 'synonyms.code'],
  ['a list in place of a text', changed('otp, pin', '[otp, pin]'), 'synonyms.code'],
  ['a word that YAML takes for a truth', changed('otp, pin', 'true'), 'synonyms.code'],
  ['two words of ours as one', changed('  code: ', '  login code: '), 'synonyms.login code'],
  ['an address without its slashes', changed('/fix/india/', 'fix/india'), 'onlyFor.fix/india'],
  ['a problem in capital letters', changed('fallback: [late]', 'fallback: [Late]'), 'fallback'],
  ['a field nobody knows', `${SOUND}colour: red\n`, 'unknown field colour'],
  ['the same word twice', changed('  carrier: >', '  code: >'), 'Map keys must be unique'],
] as const) {
  test(`a file with ${name} does not fit`, () => {
    expect(told(text).join('\n')).toContain(field);
  });
}

import { expect, test } from 'playwright/test';
import { directionBeside, directionOf } from '../../../src/i18n/directions.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { withDirections } from '../../../src/publishing/page-directions.ts';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';

/** What becomes of the words of a page. */
function marked(words: string, direction = 'rtl'): string {
  const language = direction === 'rtl' ? 'ar' : 'en';
  const html = `<html lang="${language}" dir="${direction}"><head></head><body>${words}</body></html>`;
  const [, body = ''] =
    /<body>(.*)<\/body>/u.exec(withDirections(finishedPage('a/index.html', html)).html) ?? [];
  return body;
}

for (const run of [
  'instagram.com',
  'https://example.org/a/b?c=d',
  'https://',
  'instagram.com/hacked',
  'facebook.com/checkpoint/',
  'security@mail.instagram.com',
  '@some.name',
  '1234 5678',
  '0808 2000 247',
  '1-800-799-7233',
  '+49 30 123456',
])
  test(`“${run}” is shut off from a line from right to left`, () => {
    expect(marked(`<p>قل ${run}. ثم</p>`)).toBe(`<p>قل <bdi>${run}</bdi>. ثم</p>`);
  });

for (const words of [
  'قل 12، ثم 2024.',
  'Instagram و Meta',
  '<bdi>a.example</bdi>',
  '<script>a.example</script>',
])
  test(`“${words}” stays as it is`, () => {
    expect(marked(words)).toBe(words);
  });

test('a name of a character keeps its place', () => {
  expect(marked('<p>a &amp; b.example &lt; c</p>')).toBe('<p>a &amp; <bdi>b.example</bdi> &lt; c</p>');
});

test('words of another language get their direction, and so do those of the page within them', () => {
  expect(marked('<p lang="en">1234 5678 <b lang="ar">1234 5678</b></p>')).toBe(
    '<p dir="ltr" lang="en">1234 5678 <b dir="rtl" lang="ar"><bdi>1234 5678</bdi></b></p>',
  );
  expect(marked('<strong lang="ar">قل</strong>', 'ltr')).toBe('<strong dir="rtl" lang="ar">قل</strong>');
});

test('code is written from the left, and a field goes by what is typed', () => {
  expect(marked('<code>/challenge/</code>')).toBe('<code dir="ltr">/challenge/</code>');
  expect(marked('<input><input type="search"><textarea>a.example</textarea>')).toBe(
    '<input dir="auto"><input type="search"><textarea dir="auto">a.example</textarea>',
  );
});

test('a page from left to right stays the same page', () => {
  const page = finishedPage('index.html', '<html lang="en" dir="ltr"><body>instagram.com</body></html>');
  expect(withDirections(page)).toBe(page);
});

test('a language that the site does not know has the direction of its script', () => {
  expect(['he', 'ur', 'ru', 'zh'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  for (const [code, { direction }] of Object.entries(LANGUAGES)) expect(directionOf(code)).toBe(direction);
  expect(directionBeside('en', 'ar')).toBe('ltr');
  expect(directionBeside('en', 'de')).toBeUndefined();
});

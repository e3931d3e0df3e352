import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { speculationRules, withSpeculationRules } from '../../../src/publishing/speculation-rules.ts';

const page = (file: string, kind: string) =>
  finishedPage(file, `<html data-page-kind="${kind}"><head></head><body><p>x</p></body></html>`);

test('rules leave out every sealed page, below the base path', () => {
  const pages = [page('index.html', 'reading'), page('tools/a/index.html', 'sealed')];
  expect(JSON.parse(speculationRules(pages, '/base/'))).toEqual({
    prefetch: [
      {
        where: { and: [{ href_matches: '/base/*' }, { not: { href_matches: ['/base/tools/a/*'] } }] },
        eagerness: 'conservative',
      },
    ],
  });
});

test('without sealed pages the rules name none', () => {
  expect(JSON.parse(speculationRules([page('index.html', 'tool')], '/'))).toEqual({
    prefetch: [{ where: { href_matches: '/*' }, eagerness: 'conservative' }],
  });
});

test('rules cannot end their element', () => {
  expect(speculationRules([], '/</script>/')).not.toContain('<');
});

test('rules stand last in the body, and a sealed page stays as it was', () => {
  const reading = withSpeculationRules(page('index.html', 'reading'), '{}');
  expect(reading.html).toContain('<script type="speculationrules">{}</script></body>');
  const sealed = page('tools/a/index.html', 'sealed');
  expect(withSpeculationRules(sealed, '{}')).toBe(sealed);
});

test('a page without an end is refused by name', () => {
  const broken = finishedPage('x/index.html', '<html data-page-kind="reading"><p>x');
  expect(() => withSpeculationRules(broken, '{}')).toThrow('x/index.html: has no </body>');
});

import { attribute } from '../../../src/publishing/finished-pages.ts';
import { plainWords } from '../../support/facts.ts';
import { withAttribute } from '../../support/html.ts';
import { expect, pages, test } from '../../support/site.ts';
import { wordings, openLookUp } from './message-page.ts';

test('every message of the site is known word for word, with its first step, its page and its plan', async ({
  page,
  site,
}) => {
  const tool = await openLookUp(page, site.origin);
  expect(wordings.length).toBeGreaterThanOrEqual(95);
  const found = await tool.evaluate(
    (root, texts) =>
      texts.map((text) => {
        const field = root.querySelector('textarea');
        if (field !== null) field.value = text;
        root.querySelector<HTMLElement>('[data-part="act"]')?.click();
        return {
          verdict: root.dataset['verdict'],
          stop: root.dataset['tone'] === 'stop',
          quote: root.querySelector('q')?.textContent,
          caution: (root.querySelector('.caution')?.textContent ?? '').includes(
            'do not show whose page it is',
          ),
          first: root.querySelector('.first')?.textContent,
          links: [...root.querySelectorAll('[data-part="drawing"] a')].map((link) =>
            link.getAttribute('href'),
          ),
        };
      }),
    wordings.map(({ text }) => text),
  );
  expect(found).toEqual(
    wordings.map(({ id, place, text, copiedByPhishing, value }) => ({
      verdict: 'exact',
      stop: copiedByPhishing,
      caution: true,
      quote: text,
      first: `First: ${plainWords(value.do[0] ?? '')}`,
      links: [`/messages/${id}/#wording-${String(place)}`, `/diagnose/plan/${value.plan}/`],
    })),
  );
});

/** Which of the places that a look-up can link to are not there. */
function missing(links: readonly string[]): readonly string[] {
  const places = new Set(
    pages.flatMap((each) => [
      each.address,
      ...withAttribute(each, 'id').map((element) => `${each.address}#${attribute(element, 'id') ?? ''}`),
    ]),
  );
  return links.filter((link) => !places.has(link));
}

test('every place that a look-up links to is there', () => {
  const links = wordings.flatMap(({ id, place, value }) => [
    `/messages/${id}/`,
    `/messages/${id}/#wording-${String(place)}`,
    `/diagnose/plan/${value.plan}/`,
  ]);
  expect(missing(links)).toEqual([]);
});

test('a place that is not there would be noticed', () => {
  const bad = ['/messages/nowhere/', '/diagnose/plan/nowhere/', '/tools/message/#wording-1'];
  expect(missing(['/tools/message/', ...bad])).toEqual(bad);
});

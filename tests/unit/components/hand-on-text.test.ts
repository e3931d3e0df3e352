import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { handOnText, HEADING, LONGEST_HAND_ON } from '../../../src/components/hand-on-text.ts';

const ADDRESS = 'https://sixdigits.example/fix/text-messages/abroad/';
const MORE = 'More steps:';

test('what fits is told whole, line by line, with the address at the end', () => {
  expect(handOnText(['Title', 'Stop. Do not resend.', '1. Look.', '2. Wait.'], ADDRESS, MORE)).toBe(
    `Title\nStop. Do not resend.\n1. Look.\n2. Wait.\n${ADDRESS}`,
  );
});

test('what does not fit is left out from the end, and said', () => {
  const long = `1. ${'word '.repeat(200)}end.`;
  expect(handOnText(['Title', long, `2. ${long}`, '3. Short.'], ADDRESS, MORE)).toBe(
    `Title\n${long}\n${MORE} ${ADDRESS}`,
  );
});

test('a heading whose steps do not fit is left out with them', () => {
  expect(handOnText(['Title', `${HEADING}Later`, `1. ${'word '.repeat(300)}`], ADDRESS, MORE)).toBe(
    `Title\n${MORE} ${ADDRESS}`,
  );
});

const someParts = fc.array(
  fc.tuple(fc.boolean(), fc.string({ minLength: 1, maxLength: 600 })).map(([isHeading, words]) => {
    const line = words.replaceAll(/\s+/gu, ' ');
    return isHeading ? HEADING + line : line;
  }),
  { maxLength: 12 },
);

test('it is never too long, always ends with the address, and tells the first parts whole and no others', () => {
  fc.assert(
    fc.property(someParts, fc.webUrl(), (parts, address) => {
      const text = handOnText(parts, address, MORE);
      expect(text.length).toBeLessThanOrEqual(Math.max(LONGEST_HAND_ON, address.length));
      expect(text.endsWith(address)).toBe(true);
      const begins = parts.map((_, index) => parts.slice(0, index + 1).join('\n'));
      const ends = [`\n${address}`, `\n${MORE} ${address}`];
      expect([address, ...begins.flatMap((begin) => ends.map((end) => begin + end))]).toContain(text);
    }),
  );
});

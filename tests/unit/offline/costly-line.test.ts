import { expect, test } from 'playwright/test';
import { isCostly } from '../../../src/offline/costly-line.ts';

for (const [connection, costly] of [
  [undefined, false],
  [{}, false],
  [{ saveData: false, effectiveType: '4g' }, false],
  [{ saveData: false, effectiveType: '3g' }, false],
  [{ saveData: true, effectiveType: '4g' }, true],
  [{ saveData: false, effectiveType: '2g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
] as const) {
  test(`a line of which is said ${JSON.stringify(connection)} is ${costly ? 'costly' : 'cheap'}`, () => {
    expect(isCostly({ connection })).toBe(costly);
  });
}

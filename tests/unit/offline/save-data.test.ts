import { expect, test } from 'playwright/test';
import { shouldSaveData } from '../../../src/offline/save-data.ts';

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
    expect(shouldSaveData({ connection })).toBe(costly);
  });
}

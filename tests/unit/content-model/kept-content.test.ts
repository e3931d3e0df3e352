import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { keptContent } from '../../../src/content-model/kept-content.ts';
import { ownContent } from '../../support/own-content.ts';

test('content is read once in a build, and anew when a file has changed while somebody writes', () => {
  const own = ownContent();
  try {
    const first = keptContent(own.root, 'en', false);
    expect(keptContent(own.root, 'en', false)).toBe(first);
    expect(keptContent(own.root, 'en', true)).toBe(first);
    utimesSync(join(own.root, 'src/content/en/messages.yaml'), 1, 1);
    expect(keptContent(own.root, 'en', false)).toBe(first);
    expect(keptContent(own.root, 'en', true)).not.toBe(first);
  } finally {
    own.remove();
  }
});

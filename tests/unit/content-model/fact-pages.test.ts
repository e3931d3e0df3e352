import { expect, test } from 'playwright/test';
import {
  documentPageOf,
  factAddress,
  factPageOf,
  sourceAddress,
} from '../../../src/content-model/fact-pages.ts';
import { FIRMNESSES, firmnessOf } from '../../../src/content-model/firmness.ts';
import { CONFIDENCES, SOURCE_KINDS } from '../../../src/content-model/vocabulary.ts';
import { siteContent } from '../../support/site-content.ts';

test('a claim stands on the page of its matter, a document on that of its kind', () => {
  expect(factAddress('backup-codes-shape')).toBe('/sources/facts/codes/#backup-codes-shape');
  expect(factAddress('label:try-another-way')).toBe('/sources/facts/screens/#label-try-another-way');
  expect(sourceAddress('a-paper', 'press')).toBe('/sources/press/#a-paper');
});

test('every claim has a page', () => {
  const { claims } = siteContent();
  expect(claims.size).toBeGreaterThan(900);
  expect([...claims.keys()].filter((id) => factPageOf(id) === undefined)).toEqual([]);
});

test('a claim of a matter that nobody thought of has none', () => {
  expect(factPageOf('weather-is-fine')).toBeUndefined();
  expect(() => factAddress('weather-is-fine')).toThrow('no page lists facts such as weather-is-fine');
});

test('documents of every kind have a page', () => {
  expect(SOURCE_KINDS.map(documentPageOf)).not.toContain(undefined);
});

test('an authority, a standard and a maker are firm, what users report is thin', () => {
  const of = (firmness: (typeof FIRMNESSES)[number]) =>
    CONFIDENCES.filter((confidence) => firmnessOf(confidence) === firmness);
  expect(Object.fromEntries(FIRMNESSES.map((firmness) => [firmness, of(firmness)]))).toEqual({
    firm: ['official', 'support', 'standard', 'vendor'],
    fair: ['official-old', 'official-quoted', 'press', 'secondary'],
    thin: ['users-report', 'seen-in-code', 'reasoned'],
    unknown: ['unknown'],
  });
});

import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { leadFaults } from '../../../src/content-model/rules/leads.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import { pageWith, yamlSaying } from '../../support/content.ts';

const told = (lead: string, planLead: string): string[] => {
  const diagnosis = { first: 'x', questions: {}, plans: { a: { for: planLead } } } as unknown as Diagnosis;
  return leadFaults({
    language: 'en',
    pages: [{ ...pageWith('en/fixes/codes/a', ''), lead }, pageWith('en/faq/b', '')],
    diagnosis: yamlSaying('diagnosis.yaml', diagnosis, 7),
  }).map(faultLine);
};

test('a lead of 110 characters leaves the first step in sight', () => {
  expect(told('a'.repeat(110), 'You wait.')).toEqual([]);
});

test('a longer lead is refused, on an article and on a plan', () => {
  expect(told('a'.repeat(111), 'b'.repeat(140))).toEqual([
    'a.mdx:1  for: has 111 characters: write at most 110',
    'diagnosis.yaml:7  for: has 140 characters: write at most 110',
  ]);
});

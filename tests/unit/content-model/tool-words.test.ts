import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { proseFaults } from '../../../src/content-model/prose-rules.ts';
import { SAID_BY_TOOLS, type ToolText } from '../../../src/content-model/tool-words.ts';
import type { PublishedCode } from '../../../src/i18n/languages.ts';
import { siteContent } from '../../support/site-content.ts';

const content = siteContent();
const CITED: ToolText = { file: 'x.yaml', line: 1, text: 'Pare.', claim: 'a-claim' };

/** What an author is told to cite in a text of a tool that cites a claim elsewhere. */
function told(text: string, language: PublishedCode): string[] {
  const texts = [CITED, { file: 'x.yaml', line: 2, text, claim: undefined }];
  return proseFaults({ ...content, language, toolWords: [{ file: 'x.yaml', texts }] }, [])
    .map(faultLine)
    .filter((fault) => fault.includes('cites nothing'));
}

for (const [language, said] of Object.entries(SAID_BY_TOOLS) as [PublishedCode, readonly string[]][]) {
  test(`what a tool may say of shapes and counts needs no citation in ${language}`, () => {
    expect(said.flatMap((text) => told(`${text}.`, language))).toEqual([]);
  });
}

for (const [language, text, stated] of [
  ['en', 'Wait ten minutes.', 'ten minutes'],
  ['en', 'It has seven digits.', 'seven digits'],
  ['pt-BR', 'Espere dez minutos.', 'dez minutos'],
  ['pt-BR', 'Ele tem sete dígitos.', 'sete dígitos'],
  ['pt-BR', 'Ele tem oito números.', 'oito números'],
  ['pt-BR', 'Tente cinco vezes.', 'cinco vezes'],
  // Each language has its own list.
  ['pt-BR', 'Os dois códigos valem por três horas.', 'três horas'],
] as const) {
  test(`a tool may not state a number without a citation: ${text}`, () => {
    expect(told(text, language)).toEqual([
      expect.stringMatching(new RegExp(`^x\\.yaml:2 .*states "${stated}" and cites nothing`, 'u')),
    ]);
  });
}

test('"duas vezes" is no number in Portuguese, as "twice" is none in English', () => {
  expect(told('Toque duas vezes.', 'pt-BR')).toEqual([]);
  expect(told('Tap it twice.', 'en')).toEqual([]);
});

import { expect, test } from 'playwright/test';
import { labelSchema } from '../../../src/content-model/schemas/screen-words.ts';
import { shownLabel } from '../../../src/content-model/shown-label.ts';
import type { LanguageCode } from '../../../src/i18n/languages.ts';

const label = (...says: readonly (readonly [language: string, text: string])[]) =>
  labelSchema.parse({
    where: 'On the screen',
    says: says.map(([language, text]) => ({
      text,
      language,
      year: '2026',
      confidence: 'press',
      sources: ['a-source'],
    })),
  });

const NEXT = label(['en', 'Next'], ['pt-BR', 'Avançar'], ['pt-BR', 'Próximo'], ['ar', 'التالي']);

for (const [language, text, lang, english] of [
  ['en', 'Next', undefined, undefined],
  ['pt-BR', 'Avançar', undefined, 'Next'],
  ['ar', 'التالي', undefined, 'Next'],
  ['ja', 'Next', 'en', undefined],
] as const satisfies readonly (readonly [LanguageCode, ...unknown[]])[]) {
  test(`in ${language} the label is “${text}”${english === undefined ? '' : ` with “${english}” in brackets`}`, () => {
    expect(shownLabel(NEXT, language)).toEqual({ text, lang, english });
  });
}

test('a name that is the same in both languages stands once', () => {
  const whatsApp = label(['en', 'WhatsApp'], ['pt-BR', 'WhatsApp']);
  expect(shownLabel(whatsApp, 'pt-BR')).toEqual({ text: 'WhatsApp', lang: undefined, english: undefined });
});

test('a wording of another country is not taken for one of the page', () => {
  const portugal = label(['en', 'Next'], ['pt-PT', 'Seguinte']);
  expect(shownLabel(portugal, 'pt-BR')).toEqual({ text: 'Next', lang: 'en', english: undefined });
});

test('a label that was never seen in English is shown as it was seen', () => {
  const seen = label(['de', 'Weiter']);
  expect(shownLabel(seen, 'pt-BR')).toEqual({ text: 'Weiter', lang: 'de', english: undefined });
  expect(shownLabel(seen, 'de')).toEqual({ text: 'Weiter', lang: undefined, english: undefined });
});

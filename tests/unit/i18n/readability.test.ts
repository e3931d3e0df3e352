import { expect, test } from 'playwright/test';
import { readingGrade } from '../../../src/i18n/readability.ts';
import { portugueseSyllables, spanishSyllables } from '../../../src/i18n/syllables.ts';

test('a text without words has grade zero', () => {
  expect(readingGrade([], 'en')).toEqual({ grade: 0, isTooHard: false, worst: [] });
  expect(readingGrade(['…', ''], 'en')).toEqual({ grade: 0, isTooHard: false, worst: [] });
});

test('the grade is that of Flesch and Kincaid', () => {
  // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
  expect(readingGrade(['The cat sat on the mat.'], 'en')?.grade).toBeCloseTo(-1.45, 2);
});

test('short plain sentences read easier than long ones with long words', () => {
  const easy = readingGrade(['Tap the code.', 'Type it once.'], 'en')?.grade;
  const hard = readingGrade(
    ['Administrative reconfiguration necessitates authentication infrastructure.'],
    'en',
  )?.grade;
  expect(easy).toBeLessThan(hard ?? 0);
});

test('the hardest sentences are named, hardest first', () => {
  const reading = readingGrade(
    ['Tap it.', 'Authentication necessitates infrastructure.', 'Wait for the code.'],
    'en',
    2,
  );
  expect(reading?.worst.map(({ sentence }) => sentence)).toEqual([
    'Authentication necessitates infrastructure.',
    'Wait for the code.',
  ]);
});

for (const [language, words] of [
  [
    'pt-BR',
    {
      código: 3,
      não: 1,
      que: 1,
      água: 2,
      dia: 2,
      família: 3,
      saída: 3,
      informações: 4,
      cuidado: 3,
      sei: 1,
      área: 3,
      aplicativo: 5,
    },
  ],
  ['es', { código: 3, familia: 3, día: 2, guerra: 2, aéreo: 4, ciudad: 2, teléfono: 4, autenticación: 5 }],
] as const) {
  test(`syllables of ${language} are counted by its vowels`, () => {
    const count = language === 'es' ? spanishSyllables : portugueseSyllables;
    const counted = Object.fromEntries(Object.keys(words).map((word) => [word, count(word)]));
    expect(counted).toEqual(words);
  });
}

test('the ease of a Portuguese text is that of Martins and others', () => {
  // Four words of eleven syllables in one sentence.
  const reading = readingGrade(['Abra agora o aplicativo.'], 'pt-BR');
  expect(reading?.grade).toBeCloseTo(248.835 - 84.6 * (11 / 4) - 1.015 * 4, 2);
});

test('plain Portuguese is easy enough, the Portuguese of offices is not, and its hardest sentence comes first', () => {
  const plain = ['Toque no código.', 'Espere um pouco e veja se o texto chega.'];
  const office = 'Procedimentos administrativos necessitam autenticação institucional.';
  expect(readingGrade(plain, 'pt-BR')?.isTooHard).toBe(false);
  expect(readingGrade([office], 'pt-BR')?.isTooHard).toBe(true);
  expect(readingGrade([...plain, office], 'pt-BR')?.worst[0]?.sentence).toBe(office);
});

test('a language without a published formula is not measured', () => {
  expect(readingGrade(['認証コードが届きません。'], 'ja')).toBeUndefined();
});

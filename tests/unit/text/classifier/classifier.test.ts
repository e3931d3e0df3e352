import { expect, test } from 'playwright/test';
import { classify } from '../../../../src/text/classifier/classify.ts';
import { trainClassifier } from '../../../../src/text/classifier/train-classifier.ts';
import { unpackClassifier } from '../../../../src/text/classifier/packed-classifier.ts';

const TEXTS = {
  late: [
    'no code comes',
    'the code never comes',
    'nothing comes to my phone',
    'still no code',
    'لا يصل الرمز',
    'الرمز لم يصل',
    '没有收到验证码',
    '收不到验证码',
  ],
  lost: [
    'my phone is lost',
    'lost it in the river',
    'phone fell in the river',
    'the river took it',
    'ضاع هاتفي',
    'هاتفي ضاع في النهر',
    '手机丢了',
    '我的手机丢了',
  ],
  refused: [
    'the code is wrong',
    'it says wrong code',
    'wrong code again',
    'says the code is wrong',
    'الرمز خطأ',
    'يقول إن الرمز خطأ',
    '验证码错误',
    '总是说验证码错误',
  ],
};
const OPTIONS = { features: 600, fewestTexts: 1 };
const PACKED = trainClassifier(TEXTS, OPTIONS);
const CLASSIFIER = unpackClassifier(PACKED);
const first = (text: string): string | undefined => [...classify(CLASSIFIER, text).keys()][0];

for (const [text, label] of [
  ['it never comes', 'late'],
  ['swallowed by a river', 'lost'],
  ['WRONG', 'refused'],
  ['wroong codes', 'refused'],
  ['يصلني الرمز', 'late'],
  ['ضاع الهاتف', 'lost'],
  ['خطأ', 'refused'],
  ['手机丢', 'lost'],
  ['验证码是错误的', 'refused'],
] as const) {
  test(`“${text}” is most like ${label}`, () => {
    expect(first(text)).toBe(label);
  });
}

test('shares are those of all labels, likeliest first, and together one', () => {
  const shares = [...classify(CLASSIFIER, 'the code fell in the river').values()];
  expect(shares).toHaveLength(3);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

for (const text of ['', '😭', 'не приходит', '?!'])
  test(`“${text}” is like nothing`, () => {
    expect(classify(CLASSIFIER, text)).toEqual(new Map());
  });

for (const text of ['__proto__ constructor toString', 'x'.repeat(100_000), 'a '.repeat(100_000)])
  test(`“${text.slice(0, 30)}”, ${String(text.length)} characters, is judged like any text`, () => {
    const started = performance.now();
    classify(CLASSIFIER, text);
    expect(performance.now() - started).toBeLessThan(500);
  });

test('the same texts give the same classifier', () => {
  expect(trainClassifier(TEXTS, OPTIONS)).toEqual(PACKED);
});

test('what was packed survives being sent as JSON', () => {
  const sent = unpackClassifier(JSON.parse(JSON.stringify(PACKED)) as typeof PACKED);
  expect(classify(sent, 'wrong river')).toEqual(classify(CLASSIFIER, 'wrong river'));
});

test('no more features are kept than asked for', () => {
  expect(unpackClassifier(trainClassifier(TEXTS, { features: 20 })).places.size).toBe(20);
});

test('without texts nothing is like anything', () => {
  const none = unpackClassifier(trainClassifier({}));
  expect(classify(none, 'no code')).toEqual(new Map());
});

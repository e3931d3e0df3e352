import { expect, test } from 'playwright/test';
import type { Rehearsal } from '../../../../src/tools/authenticator/check/rehearsal.ts';
import { flipSentencesIn } from '../../../../src/tools/authenticator/flip-sentences.ts';
import type { Seconds } from '../../../../src/tools/authenticator/flip-sentences.ts';
import { rehearsalSentences } from '../../../../src/tools/authenticator/rehearsal-sentences.ts';
import { AUTHENTICATOR_RULES } from '../../../../src/tools/authenticator/authenticator-strings.ts';
import { toolStrings } from '../../../../src/tools/kit/tool-strings.ts';

const { answers, rehearsal } = toolStrings('authenticator', AUTHENTICATOR_RULES, 'en');
const { codeFlip: flipTexts, rehearsal: texts } = answers;
const sentences = flipSentencesIn(flipTexts, 'en');

const seconds = (offsetSeconds: number, more: Partial<Seconds> = {}): Seconds => ({
  state: 'done',
  verdict: Math.abs(offsetSeconds) <= 3 ? 'seconds-fit' : 'seconds-off',
  offsetSeconds,
  spreadSeconds: 0.42,
  changes: 3,
  counted: [],
  nearLimit: false,
  ...more,
});

const UNCONFIRMED = { code: '123456', matches: [{ step: 1, apart: 240 }] };
const REHEARSALS: readonly Rehearsal[] = [
  { verdict: 'in-step' },
  { verdict: 'clock-off', offsetSeconds: 300 },
  { verdict: 'clock-off', offsetSeconds: -3600 },
  { verdict: 'confirm', offsetSeconds: 7200, sameCode: false, unconfirmed: UNCONFIRMED },
  { verdict: 'confirm', offsetSeconds: 7200, sameCode: true, unconfirmed: UNCONFIRMED },
  { verdict: 'no-match', reason: 'nowhere' },
  { verdict: 'no-match', reason: 'unconfirmed' },
];

test('no sentence leaves a place in braces open', () => {
  const said = [
    ...[0, 2, -9.44, 15].flatMap((offset) =>
      sentences.seconds(seconds(offset, { changes: 1, nearLimit: true })),
    ),
    sentences.tap(4, true),
    ...sentences.whole({ verdict: 'in-step', offsetSeconds: 1 }, 'Europe/Berlin'),
    ...sentences.whole({ verdict: 'clock-off', offsetSeconds: -90 }, 'Europe/Berlin'),
    ...sentences.whole(
      { verdict: 'zone-or-clock', offsetSeconds: -3650, quarterHours: -4, restSeconds: -50 },
      'UTC',
    ),
    ...sentences.whole({ verdict: 'inconsistent', gapSeconds: 9 }),
    ...REHEARSALS.flatMap((found) =>
      [true, false].flatMap((known) => rehearsalSentences(found, known, texts, 'en').sentences),
    ),
  ];
  expect(said.filter((sentence) => /[{}]/u.test(sentence))).toEqual([]);
});

test('ahead, behind and right are told apart, to a tenth of a second', () => {
  expect(sentences.seconds(seconds(8.04))[0]).toContain('8.0 sec ahead');
  expect(sentences.seconds(seconds(-8.06))[0]).toContain('8.1 sec behind');
  expect(sentences.seconds(seconds(-0.04))[0]).toContain('are right');
  expect(sentences.tap(-1.26, false)).toBe('1.3 sec behind');
  expect(sentences.tap(1.26, true)).toBe('1.3 sec ahead, left out');
});

test('every answer about the seconds says that half minutes do not show, and how far the taps lie apart', () => {
  for (const offset of [0, -7]) {
    const said = sentences.seconds(seconds(offset)).join(' ');
    expect(said).toContain('whole half minutes looks just the same');
    expect(said).toContain('lie within 0.5 sec');
    expect(said).toContain('taps a little late');
    expect(said).not.toContain('at the same change');
    expect(said).not.toContain('close to the line');
  }
});

test('only a zone that was said lets the clock be called right', () => {
  const assumed = sentences.whole({ verdict: 'in-step', offsetSeconds: 0 }, 'Europe/Berlin').join(' ');
  expect(assumed).toContain('Europe/Berlin');
  expect(assumed).not.toContain('not a likely reason');
  const known = sentences.whole({ verdict: 'in-step', offsetSeconds: 0 }).join(' ');
  expect(known).toContain('not a likely reason');
  for (const said of [assumed, known]) expect(said).toContain('does not test the date');
});

test('taps that are off say that a steady hand can do that too, and to change nothing yet', () => {
  const behind = sentences.seconds(seconds(-4)).join(' ');
  expect(behind).toContain('Taps that all come late by as much look just the same');
  const ahead = sentences.seconds(seconds(4)).join(' ');
  expect(ahead).toContain('Taps that all come early by as much look just the same');
  for (const said of [behind, ahead]) expect(said).toContain('Change nothing on that phone yet');
  expect(sentences.seconds(seconds(2)).join(' ')).not.toContain('Change nothing');
});

test('a whole offset that a hand can explain does not ask to change the time of the phone', () => {
  const said = (offsetSeconds: number) =>
    sentences.whole({ verdict: 'clock-off', offsetSeconds }, 'UTC').join(' ');
  for (const offset of [-4, -12, 12, -30]) {
    expect(said(offset), String(offset)).toContain('Change nothing on that phone yet');
    expect(said(offset), String(offset)).not.toContain('Let the phone set');
  }
  for (const offset of [-31, 60, -600]) {
    expect(said(offset), String(offset)).toContain('Let the phone set its own time');
    expect(said(offset), String(offset)).not.toContain('Change nothing');
  }
});

test('a rehearsal in step praises the codes, and sends the clock to be measured', () => {
  for (const known of [true, false]) {
    const said = rehearsalSentences({ verdict: 'in-step' }, known, texts, 'en');
    expect(said.sentences.join(' ')).toContain('The app makes right codes.');
    expect(said.sentences.join(' ')).toContain('which may not be enough: measure it');
    expect(said.sentences.join(' ')).not.toMatch(/typing|work together/u);
    expect(said.measureFirst).toBe(true);
  }
});

test('a code that was long in the typing is not put down to the clock', () => {
  const said = (offsetSeconds: number) =>
    rehearsalSentences({ verdict: 'clock-off', offsetSeconds }, true, texts, 'en');
  for (const offset of [-46, -75, -120]) {
    expect(said(offset).sentences.join(' ')).toContain('longer than half a minute to type');
    expect(said(offset).sentences.join(' ')).not.toContain('Let the phone set');
    expect(said(offset).measureFirst).toBe(true);
  }
  for (const offset of [45, -130, -600]) {
    expect(said(offset).sentences.join(' ')).toContain('Let the phone set its own time');
    expect(said(offset).measureFirst).toBe(false);
  }
});

test('no way by hand puts the blame on the Instagram entry', () => {
  expect(rehearsal.byHand).not.toContain('the trouble is with');
  expect(rehearsal.byHand).toContain('compare it all the same');
});

test('the further off, the likelier the clock is to blame', () => {
  const said = (offsetSeconds: number) =>
    sentences.whole({ verdict: 'clock-off', offsetSeconds }, 'UTC').join(' ');
  expect(said(4)).toContain('too little');
  expect(said(-20)).toContain('can make some codes fail');
  expect(said(60)).toContain('enough to get codes refused');
  expect(said(-3905)).toContain('1 hr 5 min 5 sec behind');
});

test('a zone or a clock: both readings, always; the half day and the rest where there are any', () => {
  const said = (quarterHours: number, restSeconds: number) =>
    sentences
      .whole(
        {
          verdict: 'zone-or-clock',
          offsetSeconds: quarterHours * 900 + restSeconds,
          quarterHours,
          restSeconds,
        },
        'Asia/Kolkata',
      )
      .join(' ');
  expect(said(22, 0)).toContain('5 hr 30 min later');
  expect(said(-4, 2)).toContain('1 hr earlier');
  expect(said(-4, 2)).not.toContain('Besides');
  expect(said(-4, -40)).toContain(
    'On top of that, its clock is 40.0 sec behind, or your taps came late by as much',
  );
  expect(said(48, 0)).toContain('morning and afternoon');
  expect(said(47, 0)).not.toContain('morning and afternoon');
  for (const one of [said(22, 0), said(-4, 2)]) {
    expect(one).toContain('not harmed');
    expect(one).toContain('so is every code');
  }
});

test('a rehearsal without the true time says so first, whatever it found', () => {
  for (const found of REHEARSALS) {
    expect(rehearsalSentences(found, false, texts, 'en').sentences[0]).toContain(
      'could not get the true time',
    );
    expect(rehearsalSentences(found, true, texts, 'en').sentences.join(' ')).not.toContain('could not get');
  }
});

test('a rehearsal says offsets roughly, and quarter hours with the zone that they fit', () => {
  const said = (offsetSeconds: number) =>
    rehearsalSentences({ verdict: 'clock-off', offsetSeconds }, true, texts, 'en').sentences.join(' ');
  expect(said(14)).toContain('about 30 sec ahead');
  expect(said(-85)).toContain('about 1 min 30 sec behind');
  expect(said(-613)).toContain('about 10 min behind');
  expect(said(-613)).not.toContain('time zone');
  expect(said(3604)).toContain('about 1 hr ahead');
  expect(said(3604)).toContain('wrong time zone');
});

test('no match lists its reasons, the mistyped digit first', () => {
  const { reasons } = rehearsalSentences({ verdict: 'no-match', reason: 'nowhere' }, true, texts, 'en');
  expect(reasons[0]).toContain('mistyped');
  expect(reasons.length).toBeGreaterThan(3);
});

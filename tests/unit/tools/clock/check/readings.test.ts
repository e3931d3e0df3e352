import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { middleSeconds, widthSeconds } from '../../../../../src/tools/clock/check/interval.ts';
import {
  estimateOffset,
  LEAST_SPAN_SECONDS,
  offsetBounds,
  spanSeconds,
} from '../../../../../src/tools/clock/check/readings.ts';
import type { ClockSample } from '../../../../../src/tools/clock/check/readings.ts';
import {
  frozenWithAge,
  frozenWithoutAge,
  live,
  liveWithGrowingAge,
  simulatedSamples,
} from './simulated-host.ts';

const NOON = 1_795_435_200;
const TWO_DAYS = 2 * 24 * 3600;

const offsets = fc.double({ min: -TWO_DAYS, max: TWO_DAYS, noNaN: true });
const starts = fc.double({ min: NOON, max: NOON + 1000, noNaN: true });
const ages = fc.double({ min: 0, max: 500_000, noNaN: true });
/** 20 to 400 ms there and back, each way by itself. */
const lines = fc
  .array(
    fc.record({
      there: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
      back: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    }),
    {
      minLength: 9,
      maxLength: 9,
    },
  )
  .map((pairs) => (index: number) => pairs[index] ?? { there: 0.05, back: 0.05 });
const steadyLine = () => ({ there: 0.025, back: 0.025 });

test('one live answer bounds the offset between its sending and its arrival', () => {
  const sample: ClockSample = {
    sentAtSeconds: NOON + 10.2,
    receivedAtSeconds: NOON + 10.3,
    dateSeconds: NOON,
  };
  const bounds = offsetBounds(sample, 'live');
  expect(bounds.lowSeconds).toBeCloseTo(9.2 - 0.07, 6);
  expect(bounds.highSeconds).toBeCloseTo(10.3 + 0.02, 6);
});

test('the age is added to a frozen date, with a second of slack on each side', () => {
  const sample: ClockSample = {
    sentAtSeconds: NOON + 100,
    receivedAtSeconds: NOON + 100.1,
    dateSeconds: NOON,
    ageSeconds: 90,
  };
  const bounds = offsetBounds(sample, 'frozen');
  expect(bounds.lowSeconds).toBeCloseTo(8 - 0.07, 6);
  expect(bounds.highSeconds).toBeCloseTo(11.1 + 0.02, 6);
});

test('with a truthful live host the true offset always lies inside the bounds', () => {
  fc.assert(
    fc.property(offsets, starts, lines, (offsetSeconds, startSeconds, delays) => {
      const estimate = estimateOffset(simulatedSamples({ stamp: live, delays, offsetSeconds, startSeconds }));
      expect(estimate).toMatchObject({ state: 'known', reading: 'live' });
      if (estimate.state !== 'known') return;
      expect(estimate.offset.lowSeconds).toBeLessThanOrEqual(offsetSeconds);
      expect(estimate.offset.highSeconds).toBeGreaterThanOrEqual(offsetSeconds);
      expect(widthSeconds(estimate.offset)).toBeLessThan(0.9);
    }),
    { numRuns: 500 },
  );
});

test('a busy host that renews its stamp 60 ms late does not push the true offset out', () => {
  const stamp = (time: number) => ({ dateSeconds: Math.floor(time - 0.06) });
  fc.assert(
    fc.property(offsets, starts, lines, (offsetSeconds, startSeconds, delays) => {
      const estimate = estimateOffset(simulatedSamples({ stamp, delays, offsetSeconds, startSeconds }));
      if (estimate.state !== 'known') throw new Error(estimate.state);
      expect(estimate.offset.lowSeconds).toBeLessThanOrEqual(offsetSeconds);
      expect(estimate.offset.highSeconds).toBeGreaterThanOrEqual(offsetSeconds);
    }),
  );
});

test('with a live host whose age grows the age is not added', () => {
  fc.assert(
    fc.property(offsets, starts, lines, ages, (offsetSeconds, startSeconds, delays, age) => {
      const stamp = liveWithGrowingAge(startSeconds - age);
      const estimate = estimateOffset(simulatedSamples({ stamp, delays, offsetSeconds, startSeconds }));
      expect(estimate).toMatchObject({ state: 'known', reading: 'live' });
      if (estimate.state !== 'known') return;
      expect(estimate.offset.lowSeconds).toBeLessThanOrEqual(offsetSeconds);
      expect(estimate.offset.highSeconds).toBeGreaterThanOrEqual(offsetSeconds);
    }),
    { numRuns: 500 },
  );
});

test('with a frozen date the age is added', () => {
  fc.assert(
    fc.property(offsets, starts, lines, ages, (offsetSeconds, startSeconds, delays, age) => {
      const stamp = frozenWithAge(startSeconds - age);
      const estimate = estimateOffset(simulatedSamples({ stamp, delays, offsetSeconds, startSeconds }));
      expect(estimate).toMatchObject({ state: 'known', reading: 'frozen' });
      if (estimate.state !== 'known') return;
      expect(estimate.offset.lowSeconds).toBeLessThanOrEqual(offsetSeconds);
      expect(estimate.offset.highSeconds).toBeGreaterThanOrEqual(offsetSeconds);
      expect(widthSeconds(estimate.offset)).toBeLessThan(3.5);
    }),
    { numRuns: 500 },
  );
});

test('a frozen date without an age is refused, however old it is', () => {
  fc.assert(
    fc.property(offsets, starts, lines, ages, (offsetSeconds, startSeconds, delays, age) => {
      const stamp = frozenWithoutAge(startSeconds - age);
      const samples = simulatedSamples({ stamp, delays, offsetSeconds, startSeconds });
      expect(estimateOffset(samples)).toEqual({ state: 'contradictory' });
    }),
    { numRuns: 300 },
  );
});

test('a copy that stands still with its age is refused, however old it is', () => {
  fc.assert(
    fc.property(
      offsets,
      starts,
      lines,
      fc.integer({ min: 0, max: 500_000 }),
      (offsetSeconds, startSeconds, delays, ageSeconds) => {
        const stamp = () => ({ dateSeconds: Math.floor(startSeconds) - ageSeconds, ageSeconds });
        const samples = simulatedSamples({ stamp, delays, offsetSeconds, startSeconds });
        expect(estimateOffset(samples)).toEqual({ state: 'contradictory' });
      },
    ),
    { numRuns: 300 },
  );
});

test('every answer fetched anew, with an age of zero, counts as live', () => {
  const stamp = (time: number) => ({ dateSeconds: Math.floor(time), ageSeconds: 0 });
  const samples = simulatedSamples({ stamp, delays: steadyLine, offsetSeconds: 7, startSeconds: NOON + 0.4 });
  const estimate = estimateOffset(samples);
  expect(estimate).toMatchObject({ state: 'known', reading: 'live' });
  if (estimate.state === 'known') expect(Math.abs(middleSeconds(estimate.offset) - 7)).toBeLessThan(0.1);
});

test('a first answer without an age and then stored copies with one count as frozen', () => {
  const stamp = (time: number) => ({
    dateSeconds: NOON,
    ...(time < NOON + 1 ? {} : { ageSeconds: Math.floor(time - NOON) }),
  });
  const samples = simulatedSamples({
    stamp,
    delays: steadyLine,
    offsetSeconds: -40,
    startSeconds: NOON + 0.2,
  });
  const estimate = estimateOffset(samples);
  expect(estimate).toMatchObject({ state: 'known', reading: 'frozen' });
  if (estimate.state === 'known') expect(Math.abs(middleSeconds(estimate.offset) + 40)).toBeLessThan(1.5);
});

test('an age that never changes beside a live date leaves both readings standing and is refused', () => {
  const stamp = (time: number) => ({ dateSeconds: Math.floor(time), ageSeconds: 600 });
  const samples = simulatedSamples({ stamp, delays: steadyLine, offsetSeconds: 0, startSeconds: NOON });
  expect(estimateOffset(samples)).toEqual({ state: 'ambiguous' });
});

test('machines of one host that differ by a fifth of a second are no contradiction, by a second they are', () => {
  const slow: ClockSample = {
    sentAtSeconds: NOON + 4.15,
    receivedAtSeconds: NOON + 4.17,
    dateSeconds: NOON + 3,
  };
  const fast = (dateSeconds: number): ClockSample => ({
    sentAtSeconds: NOON - 0.15,
    receivedAtSeconds: NOON - 0.1,
    dateSeconds,
  });
  const estimate = estimateOffset([fast(NOON), slow]);
  if (estimate.state !== 'known') throw new Error(estimate.state);
  expect(estimate.offset.lowSeconds).toBeCloseTo(-0.08, 6);
  expect(estimate.offset.highSeconds).toBeCloseTo(0.08, 6);
  expect(estimateOffset([fast(NOON + 1), slow])).toEqual({ state: 'contradictory' });
});

test('answers too close together decide nothing', () => {
  const samples = [0, 0.5, 1, 1.5, 2, 2.5].map((at) => ({
    sentAtSeconds: NOON + at,
    receivedAtSeconds: NOON + at + 0.01,
    dateSeconds: Math.floor(NOON + at),
  }));
  expect(spanSeconds(samples)).toBeLessThan(LEAST_SPAN_SECONDS.live);
  expect(estimateOffset(samples)).toEqual({ state: 'undecided' });
  expect(estimateOffset([])).toEqual({ state: 'undecided' });
});

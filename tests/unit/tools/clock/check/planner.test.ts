import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { middleSeconds, widthSeconds } from '../../../../../src/tools/clock/check/interval.ts';
import { planNextRequest } from '../../../../../src/tools/clock/check/planner.ts';
import {
  estimateOffset,
  LEAST_SPAN_SECONDS,
  spanSeconds,
} from '../../../../../src/tools/clock/check/readings.ts';
import { frozenWithoutAge, live, liveWithGrowingAge, simulatedSamples } from './simulated-host.ts';

const NOON = 1_795_435_200;

function lineOf(there: number, back = there) {
  return () => ({ there, back });
}

test('the first request goes out at once', () => {
  expect(planNextRequest([], NOON + 0.5)).toEqual({ next: 'ask', atSeconds: NOON + 0.5 });
});

test('the second request is aimed to arrive as a second changes, for the middle of the bounds', () => {
  const sample = { sentAtSeconds: NOON + 0.3, receivedAtSeconds: NOON + 0.4, dateSeconds: NOON - 5 };
  const plan = planNextRequest([sample], NOON + 0.4);
  // Bounds 4.3 to 5.4, middle 4.85; half the way there and back is 0.05.
  if (plan.next !== 'ask') throw new Error('should ask again');
  const arrivesAtTrueTime = plan.atSeconds + 0.05 - 4.85;
  expect(Math.abs(arrivesAtTrueTime - Math.round(arrivesAtTrueTime))).toBeLessThan(1e-6);
  expect(plan.atSeconds).toBeGreaterThanOrEqual(NOON + 0.65);
  expect(plan.atSeconds).toBeLessThan(NOON + 1.65);
});

test('five or six requests over 2.6 to 8 seconds reach a tenth of a second on a good line', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: NOON, max: NOON + 10, noNaN: true }),
      fc.double({ min: 0.0025, max: 0.025, noNaN: true }),
      (offsetSeconds, startSeconds, oneWay) => {
        const samples = simulatedSamples({
          stamp: live,
          delays: lineOf(oneWay),
          offsetSeconds,
          startSeconds,
        });
        expect(samples.length).toBeGreaterThanOrEqual(5);
        expect(samples.length).toBeLessThanOrEqual(6);
        expect(spanSeconds(samples)).toBeGreaterThanOrEqual(LEAST_SPAN_SECONDS.live);
        expect(spanSeconds(samples)).toBeLessThan(8);
        const estimate = estimateOffset(samples);
        if (estimate.state !== 'known') throw new Error(estimate.state);
        expect(widthSeconds(estimate.offset) / 2).toBeLessThanOrEqual(0.101);
        expect(Math.abs(middleSeconds(estimate.offset) - offsetSeconds)).toBeLessThanOrEqual(0.101);
      },
    ),
  );
});

test('aimed requests beat the same number at even distances', () => {
  const simulation = { stamp: live, delays: lineOf(0.02), offsetSeconds: 3.3, startSeconds: NOON + 0.11 };
  const aimed = estimateOffset(simulatedSamples(simulation));
  const even = estimateOffset(
    [0, 1, 2, 3, 4].map((at) => ({
      sentAtSeconds: NOON + 3.3 + at,
      receivedAtSeconds: NOON + 3.34 + at,
      dateSeconds: Math.floor(NOON + at + 0.02),
    })),
  );
  if (aimed.state !== 'known' || even.state !== 'known') throw new Error('both should be known');
  expect(widthSeconds(aimed.offset)).toBeLessThan(widthSeconds(even.offset) / 4);
});

test('as long as both readings fit it asks on, but never more than nine times', () => {
  const growing = simulatedSamples({
    stamp: liveWithGrowingAge(NOON - 300),
    delays: lineOf(0.2),
    offsetSeconds: 0,
    startSeconds: NOON + 0.9,
  });
  expect(estimateOffset(growing)).toMatchObject({ state: 'known', reading: 'live' });
  const never = simulatedSamples({
    stamp: (time) => ({ dateSeconds: Math.floor(time), ageSeconds: 600 }),
    delays: lineOf(0.02),
    offsetSeconds: 0,
    startSeconds: NOON,
  });
  expect(never).toHaveLength(9);
});

test('it stops early where no reading can fit any more', () => {
  const samples = simulatedSamples({
    stamp: frozenWithoutAge(NOON - 60),
    delays: lineOf(0.02),
    offsetSeconds: 0,
    startSeconds: NOON,
  });
  expect(samples.length).toBeLessThan(5);
});

test('it ends on a very slow line too', () => {
  const samples = simulatedSamples({ stamp: live, delays: lineOf(4), offsetSeconds: 0, startSeconds: NOON });
  expect(samples.length).toBeLessThanOrEqual(6);
});

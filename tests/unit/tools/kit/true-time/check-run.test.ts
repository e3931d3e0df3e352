import { expect, test } from 'playwright/test';
import { runClockCheck } from '../../../../../src/tools/kit/true-time/check-run.ts';
import type { HostAnswer, Surroundings } from '../../../../../src/tools/kit/true-time/check-run.ts';

const NOON = 1_795_435_200;

/** A device, a line and a host in a world where waiting takes no time. */
function world(settings: {
  offsetSeconds?: number;
  /** What the host says at a moment of true time, for the n-th request. */
  answer?: (trueSeconds: number, index: number) => HostAnswer | undefined;
  /** Called before the n-th request; may set the device's clock. */
  beforeRequest?: (index: number, setClock: (seconds: number) => void) => void;
}) {
  const {
    answer = (time: number) => ({ date: new Date(Math.floor(time) * 1000).toUTCString(), age: null }),
    beforeRequest,
  } = settings;
  let trueSeconds = NOON + 0.123;
  let offsetSeconds = settings.offsetSeconds ?? 0;
  let requests = 0;
  const progress: [number, number][] = [];
  const surroundings: Surroundings = {
    readClocks: () => ({ wallSeconds: trueSeconds + offsetSeconds, monotonicSeconds: trueSeconds - NOON }),
    wait: (seconds) => {
      trueSeconds += Math.max(0, seconds);
      return Promise.resolve();
    },
    ask: () => {
      beforeRequest?.(requests, (seconds) => {
        offsetSeconds = seconds;
      });
      trueSeconds += 0.02;
      const said = answer(trueSeconds, requests);
      requests += 1;
      trueSeconds += 0.03;
      return Promise.resolve(said);
    },
    onProgress: (answers, restarts) => {
      progress.push([answers, restarts]);
    },
  };
  return { surroundings, progress, requests: () => requests };
}

test('a whole check finds the offset and tells how it gets on', async () => {
  const { surroundings, progress, requests } = world({ offsetSeconds: -42.5 });
  const verdict = await runClockCheck(surroundings);
  expect(verdict).toMatchObject({ verdict: 'too-far-off' });
  if (verdict.verdict !== 'could-not-check')
    expect(Math.abs(verdict.offsetSeconds + 42.5)).toBeLessThan(0.11);
  expect(progress).toEqual(Array.from({ length: requests() + 1 }, (_, index) => [index, 0]));
});

test('a host that stops answering half-way ends the check', async () => {
  const { surroundings, requests } = world({
    answer: (time, index) =>
      index < 3 ? { date: new Date(Math.floor(time) * 1000).toUTCString(), age: null } : undefined,
  });
  expect(await runClockCheck(surroundings)).toEqual({ verdict: 'could-not-check', reason: 'no-answer' });
  expect(requests()).toBe(4);
});

test('an answer without a readable date ends the check', async () => {
  for (const date of [null, 'soon']) {
    const { surroundings, requests } = world({ answer: () => ({ date, age: '3' }) });
    expect(await runClockCheck(surroundings)).toEqual({ verdict: 'could-not-check', reason: 'no-date' });
    expect(requests()).toBe(1);
  }
});

test('a clock that is set once makes the check start again and judge the new clock', async () => {
  const { surroundings, progress } = world({
    offsetSeconds: 100,
    beforeRequest: (index, setClock) => {
      if (index === 2) setClock(7);
    },
  });
  const verdict = await runClockCheck(surroundings);
  expect(verdict).toMatchObject({ verdict: 'slightly-off' });
  if (verdict.verdict !== 'could-not-check') expect(Math.abs(verdict.offsetSeconds - 7)).toBeLessThan(0.11);
  expect(progress).toContainEqual([0, 1]);
});

test('a clock that is set again and again ends the check after three new starts', async () => {
  const { surroundings, progress } = world({
    beforeRequest: (index, setClock) => {
      setClock(index * 60);
    },
  });
  expect(await runClockCheck(surroundings)).toEqual({ verdict: 'could-not-check', reason: 'clock-jumped' });
  expect(progress.filter(([answers]) => answers === 0)).toHaveLength(4);
});

test('a clock set while the host was gone counts as set, not as a host that is gone', async () => {
  const { surroundings } = world({
    answer: (time, index) =>
      index === 1 ? undefined : { date: new Date(Math.floor(time) * 1000).toUTCString(), age: null },
    beforeRequest: (index, setClock) => {
      if (index === 1) setClock(60);
    },
  });
  expect(await runClockCheck(surroundings)).toMatchObject({ verdict: 'too-far-off' });
});

test('a clock eased by half a second during the check widens the answer by as much', async () => {
  const { surroundings } = world({
    beforeRequest: (index, setClock) => {
      if (index === 3) setClock(0.5);
    },
  });
  const verdict = await runClockCheck(surroundings);
  if (verdict.verdict === 'could-not-check') throw new Error(verdict.reason);
  expect(verdict.offset.lowSeconds).toBeLessThanOrEqual(0);
  expect(verdict.offset.highSeconds).toBeGreaterThanOrEqual(0.5);
});

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningHost } from './host.ts';

const LONGEST_START_MS = 60_000;

/**
 * Starts a server's program and waits until it answers.
 *
 * @param command - the program.
 * @param args - its arguments.
 * @param port - the port on which it will answer, on 127.0.0.1.
 * @param home - a folder of its own for what it writes; removed when it stops.
 * @param environment - what it finds in its environment beside what is there.
 * @returns the running host.
 * @throws Error with the program's own words when it ends or does not answer in time.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  port: number,
  home: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningHost> {
  // A group of its own, so that the program's children end with it.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const state = { words: '', ended: false };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      state.words += data.toString();
    });
  const end = new Promise<void>((resolve) => {
    const finish = (): void => {
      state.ended = true;
      resolve();
    };
    child.on('exit', finish);
    child.on('error', (error) => {
      state.words += error.message;
      finish();
    });
  });
  const stop = async (): Promise<void> => {
    if (!state.ended && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await end;
    rmSync(home, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  const latest = Date.now() + LONGEST_START_MS;
  while (!(await answers(origin))) {
    if (state.ended || Date.now() > latest) {
      await stop();
      throw new Error(`${command} does not answer: ${state.words}`);
    }
    await wait(100);
  }
  return { origin, stop };
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

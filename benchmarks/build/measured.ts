import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** The most that it and everything that it started held at one time; 0 where the system has no /proc. */
  readonly peakMegabytes: number;
}

const SAMPLE_MILLISECONDS = 50;

/**
 * Runs a command and watches its memory.
 *
 * @param command - its name and arguments.
 * @param options - where it runs, and what is added to the environment.
 * @returns time and memory.
 * @throws Error with the command's last words when it fails.
 */
export async function measured(
  [program, ...args]: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid));
  }, SAMPLE_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${words}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak / 1024 };
}

/** Kilobytes held by a process and its children. */
function heldBy(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').split(' ');
    const own = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
    return children.filter((child) => child !== '').reduce((sum, child) => sum + heldBy(Number(child)), own);
  } catch {
    // It has just ended.
    return 0;
  }
}

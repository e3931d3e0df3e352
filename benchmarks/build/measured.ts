import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** Of all processors together, by it and everything that it started; 0 where the system has no /proc. */
  readonly processorSeconds: number;
  /** The most that it and everything that it started held at one time; 0 where the system has no /proc. */
  readonly peakMegabytes: number;
}

const SAMPLE_MILLISECONDS = 50;
/** Linux counts processor time in these, whatever the machine. */
const TICKS_A_SECOND = 100;

/**
 * Runs a command and watches its memory and its use of processors.
 *
 * @param command - its name and arguments.
 * @param options - where it runs, and what is added to the environment.
 * @returns time and memory; processor time misses what happened after the last look, at most a twentieth of a second.
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
  let ticks = 0;
  const timer = setInterval(() => {
    const now = usedBy(child.pid);
    peak = Math.max(peak, now.kilobytes);
    ticks = Math.max(ticks, now.ticks);
  }, SAMPLE_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${words}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: ticks / TICKS_A_SECOND,
    peakMegabytes: peak / 1024,
  };
}

interface Used {
  readonly kilobytes: number;
  readonly ticks: number;
}

/** What a process and its children hold now, and the processor time that they and their ended children took. */
function usedBy(pid: number | undefined): Used {
  if (pid === undefined) return { kilobytes: 0, ticks: 0 };
  try {
    const folder = `/proc/${String(pid)}`;
    const status = readFileSync(`${folder}/status`, 'utf8');
    // The name of the program may hold spaces: fields are counted from behind it. These are 14 to 17 of proc(5).
    const fields = readFileSync(`${folder}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ');
    const children = readFileSync(`${folder}/task/${String(pid)}/children`, 'utf8').split(' ');
    return children
      .filter((child) => child !== '')
      .map((child) => usedBy(Number(child)))
      .reduce(
        (sum, { kilobytes, ticks }) => ({ kilobytes: sum.kilobytes + kilobytes, ticks: sum.ticks + ticks }),
        {
          kilobytes: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0),
          ticks: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0),
        },
      );
  } catch {
    // It has just ended.
    return { kilobytes: 0, ticks: 0 };
  }
}

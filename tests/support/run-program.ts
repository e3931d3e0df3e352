import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a publisher may have set; here every build says for itself what is set. */
const PUBLISHER = [
  'SITE_URL',
  'BASE_PATH',
  'CONTACT_URL',
  'REPOSITORY_URL',
  'OFFLINE',
  'PRECOMPRESS',
  'SOURCE_DATE_EPOCH',
  'PUBLISHED_LANGUAGES',
];

/** How a program is run. */
export interface RunOptions {
  /** Variables beside those that are set already. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether its words are shown while it runs; else when it ends, so that those of two at once do not mix. */
  readonly live?: boolean;
  /** Where it is run; at the top of the project unless said otherwise. */
  readonly cwd?: string;
}

/**
 * Runs a program of the project to its end, under its name.
 *
 * @param name - what stands above its words.
 * @param command - the program.
 * @param args - its arguments.
 * @param options - how it is run.
 * @returns whether it ended well.
 */
export async function runProgram(
  name: string,
  command: string,
  args: readonly string[],
  { environment = {}, live = false, cwd = process.cwd() }: RunOptions = {},
): Promise<boolean> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !PUBLISHER.includes(key)),
  );
  if (live) process.stdout.write(`\n— ${name}\n`);
  const stream = live ? 'inherit' : 'pipe';
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', stream, stream],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const words: Buffer[] = [];
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (piece: Buffer) => {
      words.push(piece);
    });
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!live) process.stdout.write(`\n— ${name} (${seconds} s)\n${Buffer.concat(words).toString('utf8')}`);
  return status === 0;
}

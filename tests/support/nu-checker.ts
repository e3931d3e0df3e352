import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Path of `vnu.jar`, where somebody has it: the checker needs Java, which the project does without. */
export const NU_JAR = process.env['VNU_JAR'];

/** Every page in one run: the messages of a site at its worst are long. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Holds HTML files against the Nu HTML Checker, the W3C's own.
 *
 * @param jar - path of `vnu.jar`.
 * @param place - a file or a folder; of a folder every HTML file below it.
 * @returns one line for each error; its warnings are left out.
 * @throws Error when Java or the checker does not run.
 * @see https://validator.github.io/validator/
 */
export async function nuErrors(jar: string, place: string): Promise<string[]> {
  const options = ['--errors-only', '--exit-zero-always', '--stdout', '--format', 'json', '--skip-non-html'];
  const { stdout } = await promisify(execFile)('java', ['-jar', jar, ...options, place], {
    maxBuffer: MOST_BYTES,
  });
  const { messages } = JSON.parse(stdout) as { messages: { url: string; message: string }[] };
  return messages.map(({ url, message }) => `${url.slice(url.indexOf(place) + place.length)} ${message}`);
}

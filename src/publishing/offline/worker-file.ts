import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_FILE } from '../../offline/constants.ts';
import { bundledScript } from '../script-bundle.ts';

/**
 * Bundles a worker.
 *
 * @param entry - path of the worker's source from the top of the project.
 * @param values - what the source declares and the build knows.
 * @throws esbuild's error when the source does not build.
 */
export async function workerCode(
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { code } = await bundledScript(
    { entryPoints: [entry] },
    { 'process.env.NODE_ENV': 'production', ...values },
  );
  return code;
}

/**
 * Writes the file of the worker.
 *
 * @param site - folder of the built site.
 * @param code - what {@link workerCode} made.
 */
export function writeWorker(site: string, code: string): void {
  writeFileSync(join(site, WORKER_FILE), code);
}

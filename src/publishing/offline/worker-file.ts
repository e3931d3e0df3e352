import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_FILE } from '../../offline/names.ts';
import { bundledScript } from '../script-bundle.ts';

/**
 * Writes the file of the worker.
 *
 * @param site - folder of the built site.
 * @param entry - path of the worker's source from the top of the project.
 * @param values - what the source declares and the build knows.
 * @throws esbuild's error when the source does not build.
 */
export async function writeWorker(
  site: string,
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const code = await bundledScript({
    entryPoints: [entry],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    },
  });
  writeFileSync(join(site, WORKER_FILE), code);
}

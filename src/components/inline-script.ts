import { build } from 'esbuild';
import { BUILD_TARGET } from '../knowledge/oldest-browsers.ts';

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles one script for one page, unsplit, so that the page's policy can allow it by its hash alone.
 *
 * @param entry - path of the script from the top of the project, or of several that run one after the other.
 * @param external - addresses that the script imports at run time.
 * @returns the code of a classic script, safe inside a `<script>` element.
 * @throws esbuild's error when the script does not build.
 */
export function inlineScript(
  entry: string | readonly string[],
  external: readonly string[] = [],
): Promise<string> {
  const entries = [entry].flat();
  const name = entries.join(' ');
  const known = import.meta.env.PROD ? bundles.get(name) : undefined;
  const bundle = known ?? bundleOne(entries, external);
  bundles.set(name, bundle);
  return bundle;
}

async function bundleOne(entries: readonly string[], external: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry) => `import ${JSON.stringify(`./${entry}`)};`).join('\n'),
      resolveDir: process.cwd(),
    },
    external: [...external],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BUILD_TARGET,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  // A closing tag inside the code would end the element early.
  return code
    .trim()
    .replace(/<\/(script)/giu, '<\\/$1')
    .replace(/<!--/gu, '<\\!--');
}

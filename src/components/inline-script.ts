import { bundledScript } from '../publishing/script-bundle.ts';

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles one script for one page, unsplit, so that the page's policy can allow it by its hash alone.
 *
 * @param entry - path of the script from the top of the project, or of several that run one after the other.
 * @returns the code of a classic script, safe inside a `<script>` element.
 * @throws esbuild's error when the script does not build.
 */
export function inlineScript(entry: string | readonly string[]): Promise<string> {
  const entries = [entry].flat();
  const name = entries.join(' ');
  // While somebody writes, the script is bundled anew for each page.
  const known = import.meta.env.PROD ? bundles.get(name) : undefined;
  const bundle = known ?? bundleOne(entries);
  bundles.set(name, bundle);
  return bundle;
}

async function bundleOne(entries: readonly string[]): Promise<string> {
  const code = await bundledScript({
    stdin: {
      contents: entries.map((entry) => `import ${JSON.stringify(`./${entry}`)};`).join('\n'),
      resolveDir: process.cwd(),
    },
  });
  // A closing tag inside the code would end the element early.
  return code
    .trim()
    .replace(/<\/(script)/giu, '<\\/$1')
    .replace(/<!--/gu, '<\\!--');
}

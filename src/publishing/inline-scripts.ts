import type { ViteUserConfig } from 'astro';
import { bundledScript } from './script-bundle.ts';

type VitePlugin = Exclude<NonNullable<ViteUserConfig['plugins']>[number], Promise<unknown> | unknown[]>;

/** What an import of a script ends with. */
const QUERY = '?inline-script';

/**
 * Lets pages import a script as text: `import code from './page-scripts/plan.ts?inline-script'` gives the code of one
 * classic script, bundled unsplit, so that the page's policy can allow it by its hash alone. Code that two scripts of
 * a page share stands in both; where it should stand once, let one script import the other.
 *
 * @param values - what the scripts declare and the build knows.
 * @returns a plugin for Vite; a script that is not there, or does not build, ends the build.
 */
export function inlineScripts(values: Readonly<Record<string, unknown>>): VitePlugin {
  return {
    name: 'six-digits:inline-scripts',
    enforce: 'pre',
    load: {
      filter: { id: /\?inline-script$/u },
      async handler(id) {
        const { code, files } = await bundledScript(entryOf(id.slice(0, -QUERY.length)), values);
        // While somebody writes, the script is bundled anew when one of its files changes.
        for (const file of files) this.addWatchFile(file);
        return `export default ${JSON.stringify(withoutTags(code.trim()))};`;
      },
    },
  };
}

/** A TypeScript file that nothing imports would begin with "use strict": bytes on every page that do nothing here. */
function entryOf(file: string): Parameters<typeof bundledScript>[0] {
  return { stdin: { contents: `import ${JSON.stringify(file)};`, resolveDir: process.cwd() } };
}

/** A closing tag inside the code would end the element early. */
function withoutTags(code: string): string {
  return code.replace(/<\/(script)/giu, '<\\/$1').replace(/<!--/gu, '<\\!--');
}

import type { ViteUserConfig } from 'astro';
import { PUBLISHED_LANGUAGES } from '../i18n/published-languages.ts';
import { bundledScript } from './script-bundle.ts';

type VitePlugin = Exclude<NonNullable<ViteUserConfig['plugins']>[number], Promise<unknown> | unknown[]>;

/** What an import of a script ends with. */
const QUERY = /\?inline-script(?<each>-by-language)?$/u;

/**
 * Lets pages import a script as text: `import code from './page-scripts/plan.ts?inline-script'` gives the code of one
 * classic script, bundled unsplit, so that the page's policy can allow it by its hash alone. Code that two scripts of
 * a page share stands in both; where it should stand once, let one script import the other.
 *
 * `?inline-script-by-language` gives one code for each published language, by its code: each with `SCRIPT_LANGUAGE`
 * declared, so that what only other languages need is left out.
 *
 * @param values - what the scripts declare and the build knows.
 * @returns a plugin for Vite; a script that is not there, or does not build, ends the build.
 */
export function inlineScripts(values: Readonly<Record<string, unknown>>): VitePlugin {
  return {
    name: 'six-digits:inline-scripts',
    enforce: 'pre',
    load: {
      filter: { id: QUERY },
      async handler(id) {
        const bundled = async (more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
          const { code, files } = await bundledScript(entryOf(id.replace(QUERY, '')), { ...values, ...more });
          // While somebody writes, the script is bundled anew when one of its files changes.
          for (const file of files) this.addWatchFile(file);
          return withoutTags(code.trim());
        };
        if (QUERY.exec(id)?.groups?.['each'] === undefined)
          return `export default ${JSON.stringify(await bundled())};`;
        const codes: Record<string, string> = {};
        for (const language of PUBLISHED_LANGUAGES)
          codes[language] = await bundled({ SCRIPT_LANGUAGE: language });
        return `export default ${JSON.stringify(codes)};`;
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

import { build, type BuildOptions } from 'esbuild';
import { BUILD_TARGET } from '../knowledge/oldest-browsers.ts';

/** What a page may not hold as it stands: control characters, and those that mean nothing to anybody else. */
const NOT_IN_PAGES = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/**
 * Bundles a script into one file that needs no other, for the oldest browsers that get scripts.
 *
 * @param options - what esbuild is told besides: where the script begins, and what the build knows.
 * @returns the code of a classic script.
 * @throws esbuild's error when the script does not build.
 */
export async function bundledScript(
  options: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'external' | 'define'>,
): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    format: 'iife',
    target: BUILD_TARGET,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replace(NOT_IN_PAGES, escaped);
}

/** Writes a character as scripts do within texts and patterns, where alone such characters stand. */
function escaped(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

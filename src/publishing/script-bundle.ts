import { resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { BUILD_TARGET } from '../settings/oldest-browsers.ts';

/** What a page may not hold as it stands: control characters, and those that mean nothing to anybody else. */
const NOT_IN_PAGES = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}]/gu;

export interface ScriptBundle {
  /** Code of a classic script. */
  readonly code: string;
  /** Whole paths of the files that it was made of. */
  readonly files: readonly string[];
}

/**
 * Bundles a script into one file that needs no other, for the oldest browsers that get scripts.
 *
 * @param start - where the script begins.
 * @param values - what the source declares and the build knows, by name.
 * @throws esbuild's error when the script does not build.
 */
export async function bundledScript(
  start: Pick<BuildOptions, 'entryPoints' | 'stdin'>,
  values: Readonly<Record<string, unknown>> = {},
): Promise<ScriptBundle> {
  const { outputFiles, metafile } = await build({
    ...start,
    bundle: true,
    minify: true,
    format: 'iife',
    target: BUILD_TARGET,
    legalComments: 'none',
    charset: 'utf8',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    metafile: true,
    write: false,
  });
  return {
    code: (outputFiles[0]?.text ?? '').replace(NOT_IN_PAGES, escaped),
    files: Object.keys(metafile.inputs).map((file) => resolve(file)),
  };
}

/** Writes a character as scripts do within texts and patterns, where alone such characters stand. */
function escaped(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../content-model/faults.ts';
import { isMap, isPlural, type StringRules } from '../../content-model/string-shape.ts';
import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';
import { readStrings } from '../../content-model/strings-file.ts';
import { UI_RULES } from '../../content-model/ui-strings.ts';
import { TOOL_RULES } from './tool-string-faults.ts';

/**
 * Finds English strings that no code says. One that the code says and English lacks is found by the compiler.
 *
 * @param root - top of the project whose strings are read.
 * @param code - the folder `src`, with the code that says them.
 * @returns a fault for each.
 */
export function unusedStringFaults(root: string, code: string): Fault[] {
  const shared = namesIn(join(code, 'tools/kit'));
  const faultsOf = (name: string, rules: StringRules, names: ReadonlySet<string>): Fault[] => {
    const { yaml } = readStrings(root, name, rules, DEFAULT_LANGUAGE);
    return unusedPaths(yaml.document.toJS(), rules, names).map((path) => ({
      file: yaml.file,
      line: yaml.lineOf(path),
      field: path.join('.'),
      message: 'no code says this: remove it or correct the name',
    }));
  };
  return [
    ...faultsOf('ui', UI_RULES, new Set(namesIn(code))),
    ...Object.entries(TOOL_RULES).flatMap(([tool, rules]) =>
      faultsOf(`tools/${tool}`, rules, new Set([...shared, ...namesIn(join(code, 'tools', tool))])),
    ),
  ];
}

/** A word in a comment is not said. Marks of a comment stand alone, so that `//` of an address is none. */
const COMMENT = /(^|[\s{])(?:\/\/.*$|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->)/gmu;

/** Every name and word in the code of a folder, without its comments. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/u.test(file))
    .flatMap(
      (file) =>
        readFileSync(join(folder, file), 'utf8')
          .replace(COMMENT, '$1')
          .match(/[\w-]+/gu) ?? [],
    );
}

function unusedPaths(
  part: unknown,
  rules: StringRules,
  names: ReadonlySet<string>,
  path: readonly string[] = [],
): (readonly string[])[] {
  if (!isMap(part) || isPlural(part)) return [];
  const areKeys = path.join('.') in (rules.keys ?? {});
  return Object.entries(part).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [...(areKeys || names.has(key) ? [] : [here]), ...unusedPaths(inner, rules, names, here)];
  });
}

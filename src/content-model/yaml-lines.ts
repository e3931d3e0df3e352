import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Fault } from './faults.ts';

/** A YAML text with what is needed to tell an author the line of every field. */
export interface YamlFile {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of a place in the YAML, counted in characters from its start. */
  readonly lineAt: (offset: number) => number;
  readonly faults: readonly Fault[];
}

/**
 * Parses YAML and remembers its lines.
 *
 * @param file - path from the top of the project, for messages.
 * @param text - the YAML.
 * @param firstLine - line of the file on which the YAML starts, 1 for a whole file.
 * @returns the document and its syntax faults; never throws.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  return {
    file,
    document,
    lineAt,
    faults: document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: error.message.replace(/ at line \d[\s\S]*$/u, ''),
    })),
    lineOf: remembered((path) => {
      // The nearest enclosing node that exists: a missing field has no line of its own.
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
        const start = keyStart(document, path.slice(0, depth)) ?? node?.range?.[0];
        if (start !== undefined) return lineAt(start);
      }
      return firstLine;
    }),
  };
}

/** Walking down a large file takes long, and the same places are asked for again and again. */
function remembered(lineOf: YamlFile['lineOf']): YamlFile['lineOf'] {
  const lines = new Map<string, number>();
  return (path) => {
    const key = path.map(String).join('\n');
    const line = lines.get(key) ?? lineOf(path);
    lines.set(key, line);
    return line;
  };
}

function keyStart(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

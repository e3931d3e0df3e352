/** One rule of a host's header file: a path, where `*` stands for any rest, and what is sent for it. */
export interface HeaderRule {
  readonly path: string;
  readonly set: readonly (readonly [name: string, value: string])[];
  /** Names of headers that earlier rules set and this one takes away (Cloudflare's `! Name`). */
  readonly removed: readonly string[];
}

/**
 * Reads a header file as Cloudflare and Netlify do.
 *
 * @param text - the content of `_headers`.
 * @returns its rules, in their order.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; set: [string, string][]; removed: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ path: line.trim(), set: [], removed: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`_headers begins with a header that belongs to no path: ${line}`);
    const removed = /^\s+!\s*(\S+)\s*$/u.exec(line);
    if (removed?.[1] !== undefined) rule.removed.push(removed[1].toLowerCase());
    else rule.set.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/**
 * Works out what a host sends for an address: all rules that fit, one after the other; where two set the same header,
 * both values stand in it with a comma between them.
 *
 * @param rules - the rules of the header file.
 * @param path - path of the address, without its query.
 * @returns the headers.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers = new Map<string, [string, string]>();
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;
    if (!fits) continue;
    for (const name of rule.removed) headers.delete(name);
    for (const [name, value] of rule.set) {
      const before = headers.get(name.toLowerCase())?.[1];
      headers.set(name.toLowerCase(), [name, before === undefined ? value : `${before}, ${value}`]);
    }
  }
  return Object.fromEntries(headers.values());
}

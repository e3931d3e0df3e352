/** Headers by their names in small letters; several values of one header in the order in which they were said. */
export type SentHeaders = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a path, then its headers, each indented.
 *
 * @param text - the file.
 * @returns headers by the paths of the rules.
 * @throws Error naming a line that is neither, or that says something twice.
 */
export function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let headers: Map<string, string> | undefined;
  for (const line of text.split('\n').filter((written) => written !== '')) {
    const header = /^ {2}([\w-]+): (\S.*)$/u.exec(line);
    if (header === null) {
      if (!/^\/\S*$/u.test(line) || rules.has(line))
        throw new Error(`neither a new path nor a header: "${line}"`);
      headers = new Map();
      rules.set(line, headers);
    } else {
      const [, name = '', value = ''] = header;
      if (headers === undefined || headers.has(name)) throw new Error(`stands alone or twice: "${line}"`);
      headers.set(name, value);
    }
  }
  return rules;
}

/**
 * Says what a host that joins the values of all fitting rules sends with an address.
 *
 * @param rules - as {@link rulesOf} reads them.
 * @param path - the path that is asked for.
 * @returns every value of every header.
 */
export function sentWith(rules: ReadonlyMap<string, ReadonlyMap<string, string>>, path: string): SentHeaders {
  const sent = new Map<string, string[]>();
  for (const [pattern, headers] of rules) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const [name, value] of headers)
      sent.set(name.toLowerCase(), [...(sent.get(name.toLowerCase()) ?? []), value]);
  }
  return sent;
}

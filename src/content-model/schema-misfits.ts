import type { z } from 'astro/zod';

/**
 * Tells an author what to write where a value does not fit its schema.
 *
 * @param issue - what the schema found.
 * @param raw - the whole value that was held against it.
 * @returns what is wrong and how to mend it, in plain words.
 */
export function misfit(issue: z.core.$ZodIssue, raw: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.join(', ')}: remove or correct the name`;
  }
  const missing = issue.path.length > 0 && issue.path.reduce<unknown>(child, raw) === undefined;
  const wanted = inPlainWords(issue);
  return missing ? `is missing: ${wanted}` : wanted;
}

/** What an author shall write, by what a schema expects. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'write words; in quotes if they could be taken for a number or hold a colon',
  number: 'write a number',
  boolean: 'write true or false',
  array: 'write a list',
  object: 'write fields, each on a line of its own',
  record: 'write names, each with its values',
};

/** What a schema counts, where it counts. */
const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' of them' };

/** A schema's own words where its author chose them; the library's are for programmers. */
function inPlainWords(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too (?:small|big))/u.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.message;
  if (issue.code === 'invalid_value') return `write one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const what = COUNTED[issue.origin] ?? '';
  return issue.code === 'too_small'
    ? `write at least ${String(issue.minimum)}${what}`
    : `write at most ${String(issue.maximum)}${what}`;
}

function child(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === 'object'
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

import { cpus, release, totalmem, type } from 'node:os';

/** @returns the middle one of some numbers; the mean of the two middle ones where there are two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** @returns what the figures were measured on, for the table's caption. */
export function machine(versions: Readonly<Record<string, string>>): string {
  const [first] = cpus();
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`;
  const programs = Object.entries({ Node: process.versions.node, ...versions })
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return `${new Date().toISOString().slice(0, 10)} · ${String(cpus().length)} × ${first?.model ?? 'processor'}, ${memory}, ${type()} ${release()} · ${programs}`;
}

/**
 * Writes a table as Markdown.
 *
 * @param head - names of the columns.
 * @param rows - one cell for each column.
 * @returns the lines of the table.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

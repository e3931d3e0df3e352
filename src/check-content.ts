import { faultLine } from './knowledge/faults.ts';
import { readLibrary } from './knowledge/library.ts';
import { mdxFaults } from './knowledge/rules/mdx.ts';
import { readRulesData } from './publishing/rules-data.ts';
import { writtenFaults } from './publishing/site-faults.ts';
import { toolStringFaults } from './widgets/tool-string-faults.ts';
import { unusedStringFaults } from './widgets/unused-strings.ts';

/** A part of `npm run check`: holds the words against every rule that needs no built page. */
const root = process.cwd();
const library = readLibrary(root);
const rules = readRulesData(root);
const sequences = new Map([...rules.sequences.entries].map(([id, { value }]) => [id, value]));
const faults = [
  ...mdxFaults(library),
  ...writtenFaults(library, rules),
  ...toolStringFaults(root, library, sequences),
  ...unusedStringFaults(root, import.meta.dirname),
];
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const pages = `${String(library.pages.length)} pages and ${String(library.claims.size)} claims read`;
process.stdout.write(`${pages}, ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

import { contentFaults } from './knowledge/content-faults.ts';
import { faultLine } from './knowledge/faults.ts';
import { readContent } from './knowledge/read-content.ts';
import { toolStringFaults } from './widgets/tool-string-faults.ts';
import { unusedStringFaults } from './widgets/unused-strings.ts';

/** A part of `npm run check`: holds the words against every rule that needs no built page. */
const root = process.cwd();
const content = readContent(root);
const faults = [
  ...contentFaults(content),
  ...toolStringFaults(root, content),
  ...unusedStringFaults(root, import.meta.dirname),
];
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const pages = `${String(content.pages.length)} pages and ${String(content.claims.size)} claims read`;
process.stdout.write(`${pages}, ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

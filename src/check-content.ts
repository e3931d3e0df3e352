import { contentFaults } from './knowledge/content-faults.ts';
import { faultLine } from './knowledge/faults.ts';
import { readContent } from './knowledge/read-content.ts';
import { toolTextFaults } from './widgets/tool-text-faults.ts';

/** A part of `npm run check`: holds the words against every rule that needs no built page. */
const root = process.cwd();
const content = readContent(root);
const faults = [...contentFaults(content), ...toolTextFaults(root, content)];
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const pages = `${String(content.pages.length)} pages and ${String(content.claims.size)} claims read`;
process.stdout.write(`${pages}, ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowFaults } from './support/workflow-faults.ts';

/** A part of `npm run check`: what the forge is told to do. */
const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => join(folder, name));
const faults = (
  await Promise.all(files.map((file) => workflowFaults(file, readFileSync(file, 'utf8'))))
).flat();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${String(files.length)} workflows read, ${String(faults.length)} faults\n`);
// What the linter runs in would keep this process alive.
process.exit(faults.length === 0 ? 0 : 1);

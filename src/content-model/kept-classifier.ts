import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedClassifier } from '../text/classifier/packed-classifier.ts';
import { trainClassifier, type TrainingOptions } from '../text/classifier/train-classifier.ts';

/** No part of the project: git leaves it alone. */
const FOLDER = '.kept';
/** Whatever decides what comes out, beside the texts. */
const CODE = ['src/text/classifier', 'src/text'];

/**
 * Trains a classifier, or gives the one that an earlier build trained from the same texts: training takes seconds.
 *
 * @param root - top of the project.
 * @param name - tells the classifiers of the site apart: small letters and hyphens.
 * @param texts - by label.
 * @param options - what it may cost.
 * @returns the classifier, packed.
 */
export function keptClassifier(
  root: string,
  name: string,
  texts: Readonly<Record<string, readonly string[]>>,
  options: TrainingOptions = {},
): PackedClassifier {
  const folder = join(root, FOLDER);
  const file = join(folder, `${name}.${inputHash(root, texts, options)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PackedClassifier;
  const packed = trainClassifier(texts, options);
  mkdirSync(folder, { recursive: true });
  // Another build may be learning the same at this moment.
  for (const old of readdirSync(folder))
    if (old.startsWith(`${name}.`) && old.endsWith('.json')) rmSync(join(folder, old), { force: true });
  // A build that breaks off leaves no half file under the name of a whole one.
  const unfinished = `${file}.${String(process.pid)}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(packed));
  renameSync(unfinished, file);
  return packed;
}

function inputHash(root: string, texts: object, options: TrainingOptions): string {
  const hash = createHash('sha256').update(JSON.stringify([texts, options]));
  for (const folder of CODE)
    for (const entry of readdirSync(join(root, folder)).sort())
      if (entry.endsWith('.ts')) hash.update(entry).update(readFileSync(join(root, folder, entry)));
  return hash.digest('hex');
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The site's own content in a folder that a test may spoil. */
export interface OwnContent {
  /** Stands for the top of the project. */
  readonly root: string;
  /** Writes other words into a file below `src/content`; they must stand there. */
  spoil(file: string, from: string, to: string): void;
  remove(): void;
}

/** @returns the content in a new folder. */
export function ownContent(): OwnContent {
  const root = mkdtempSync(join(tmpdir(), 'six-digits-content-'));
  cpSync('src/content', join(root, 'src/content'), { recursive: true });
  return {
    root,
    spoil: (file, from, to) => {
      const path = join(root, 'src/content', file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
      writeFileSync(path, text.replace(from, to));
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

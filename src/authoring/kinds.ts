import { claim, source } from './skeletons/facts.ts';
import { language } from './skeletons/language.ts';
import { message } from './skeletons/message.ts';
import { article, faq } from './skeletons/pages.ts';
import { label, path } from './skeletons/screen-words.ts';
import type { Kind } from './skeletons/skeleton.ts';

/** What `npm run new` makes, by the word for it. */
export const KINDS: Readonly<Record<string, Kind>> = {
  article,
  faq,
  claim,
  source,
  message,
  label,
  path,
  language,
};

/** @returns a whole command that is right for a kind. */
export function exampleOf(name: string): string {
  const asks = KINDS[name]?.asks ?? [];
  const answers = Object.fromEntries(asks.map((asked) => [asked.name, asked.example]));
  const options = asks
    .slice(1)
    .filter(({ when }) => when?.(answers) ?? true)
    .map((asked) => `--${asked.name} ${asked.example}`);
  return ['npm run new --', name, asks[0]?.example ?? '', ...options].join(' ').trim();
}

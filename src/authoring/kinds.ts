import { claim, source } from './skeletons/facts.ts';
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
};

/** What is to be told whoever wants another language. */
export const NO_LANGUAGES_YET = [
  'Languages are not open yet: the site is written in English, and nothing was made.',
  'Before a second one can be read, code must know what of it is missing or out of date, and which page stands in.',
  'Meanwhile the words of screens are welcome in every language: npm run new -- label',
].join('\n');

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

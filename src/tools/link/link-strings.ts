import type { LinkStrings } from '../../content/en/tools/link.yaml';
import { NO_ADDRESS_REASONS, REMARKS, SCRIPTS, TRICKS, VERDICTS } from './check/link-check.ts';
import { OWNERS } from '../../content-model/schemas/official-addresses.ts';
import type { StringRules } from '../../content-model/string-shape.ts';

export type { LinkStrings };

/** What the script says. */
export type LinkAnswers = LinkStrings['answers'];

/** What to know and to do, by what was found. Short links and each kind of text without an address have their own. */
export const ADVICE = [
  'official-web',
  'official-mail',
  'login-link',
  'chat-link',
  'look-alike',
  'not-official',
  'short-link',
  'wrapper',
  ...NO_ADDRESS_REASONS.filter((reason) => reason !== 'empty'),
] as const;

export type AdviceName = (typeof ADVICE)[number];

const JUDGED = VERDICTS.filter((verdict) => verdict !== 'not-an-address');
const BY_KIND = ['web', 'mail'];

export const LINK_RULES: StringRules = {
  keys: {
    advice: ADVICE,
    'answers.words': ADVICE,
    'answers.verdicts': JUDGED,
    ...Object.fromEntries(JUDGED.map((verdict) => [`answers.verdicts.${verdict}`, BY_KIND])),
    'answers.whose': BY_KIND,
    'answers.actions': ADVICE,
    'answers.noAddress': NO_ADDRESS_REASONS,
    'answers.owners': OWNERS,
    'answers.tricks': TRICKS,
    'answers.alphabets': SCRIPTS,
    'answers.remarks': REMARKS,
    'answers.rows': JUDGED,
  },
  // Without a script the steps are all that the page can do.
  least: { 'needsScript.steps': 2 },
};

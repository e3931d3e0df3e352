import type { MessageStrings } from '../../content/en/tools/message.yaml';
import { FAKE_SIGNS, METHODS, UNKNOWN_REASONS, VERDICTS } from './check/message-lookup.ts';
import type { StringRules } from '../../content-model/string-shape.ts';

export type { MessageStrings };

/** What the script says. */
export type MessageAnswers = MessageStrings['answers'];

/** What to know and where to go on, by what was found. */
export const ADVICE = ['known-words', 'not-found', 'foreign-host', 'fake'] as const;

export type AdviceName = (typeof ADVICE)[number];

export const MESSAGE_RULES: StringRules = {
  keys: {
    advice: ADVICE,
    'answers.words': [
      ...VERDICTS.filter((verdict) => verdict !== 'unknown'),
      ...UNKNOWN_REASONS.filter((reason) => reason !== 'empty'),
    ],
    'answers.unknown': UNKNOWN_REASONS,
    // The first thing to do where no screen is named.
    'answers.actions': [...ADVICE.filter((name) => name !== 'known-words'), 'candidates'],
    'answers.signs': FAKE_SIGNS,
    'answers.methods': METHODS,
  },
};

import type { UiStrings } from '../content/en/ui.yaml';
import { SCREEN_GROUPS } from './schemas/messages.ts';
import type { StringRules } from './string-shape.ts';
import { CONFIDENCES, SOURCE_KINDS } from './vocabulary.ts';

export type { UiStrings };

export const UI_RULES: StringRules = {
  keys: { kinds: CONFIDENCES, kindsExplained: SOURCE_KINDS, 'messages.groups': SCREEN_GROUPS },
};

import type { UiStrings } from '../content/en/ui.yaml';
import { DOCUMENT_PAGES, FACT_PAGES } from './fact-pages.ts';
import { FIRMNESSES } from './firmness.ts';
import { SCREEN_GROUPS } from './schemas/messages.ts';
import { SHOWN } from './schemas/screens.ts';
import type { StringRules } from './string-shape.ts';
import { CONFIDENCES, PATH_CHOICES, SOURCE_KINDS } from './vocabulary.ts';

export type { UiStrings };

export const UI_RULES: StringRules = {
  keys: {
    kinds: CONFIDENCES,
    kindsExplained: SOURCE_KINDS,
    'messages.groups': SCREEN_GROUPS,
    'article.firmnesses': FIRMNESSES,
    'article.legendOf': FIRMNESSES,
    'path.choices': PATH_CHOICES,
    'machines.lists': ['llms-screens', 'llms-plans'],
    'machines.datasets': ['claims', 'sources', 'problems', 'messages', 'labels', 'paths'],
    'sketch.shows': SHOWN,
    'sources.documentPages': Object.keys(DOCUMENT_PAGES),
    'sources.factPages': Object.keys(FACT_PAGES),
  },
};

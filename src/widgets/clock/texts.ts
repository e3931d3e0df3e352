import { z } from 'astro/zod';
import { OPERATING_SYSTEMS } from '../../checks/operating-system.ts';
import { words } from '../../knowledge/schemas/words.ts';

/** What the script says. */
const answersSchema = z.strictObject({
  checking: words,
  restarted: words,
  changed: words,
  verdicts: z.strictObject({
    'in-sync': words,
    'slightly-off': words,
    'too-far-off': words,
    'could-not-check': words,
  }),
  offset: z.strictObject({ ahead: words, behind: words, right: words }),
  meaning: z.strictObject({ 'in-sync': words, 'slightly-off': words, 'too-far-off': words }),
  mayAlsoBe: words,
  couldNotCheck: z.strictObject({
    'no-answer': words,
    'no-date': words,
    'contradictory-dates': words,
    'ambiguous-dates': words,
    'line-too-slow': words,
    'clock-jumped': words,
  }),
  fits: z.strictObject({ close: words, date: words, 'am-pm': words, zone: words, chance: words }),
  refused: z.strictObject({ none: words, few: words, about: words, between: words, all: words }),
  codes: z.strictObject({ same: words, different: words, part: words }),
  zone: z.strictObject({ set: words, unknown: words }),
  copied: words,
  copyFailed: words,
});

const systemSchema = z.strictObject({ name: words, note: words.optional(), steps: z.array(words).min(1) });

/** Every sentence of the clock check: `content/<language>/tools/clock.yaml`. */
export const textsSchema = z.strictObject({
  lead: words,
  button: words,
  progress: words,
  needsScript: words,
  byHand: words,
  elsewhere: z.strictObject({ text: words, copy: words, showQr: words, qrName: words }),
  codes: z.strictObject({
    heading: words,
    device: words,
    true: words,
    example: words,
    rule: words,
    window: words,
  }),
  zone: z.strictObject({ heading: words, harmless: words }),
  steps: z.strictObject({
    heading: words,
    names: words,
    zone: words,
    thisDevice: words,
    systems: z.record(z.enum(OPERATING_SYSTEMS), systemSchema),
  }),
  answers: answersSchema,
});

export type ClockTexts = z.infer<typeof textsSchema>;
export type ClockAnswers = z.infer<typeof answersSchema>;

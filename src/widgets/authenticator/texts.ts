import { z } from 'astro/zod';
import { MALFORMED_REASONS } from '../../checks/authenticator/typed-code.ts';
import { NO_ANSWER_REASONS } from '../../checks/clock/clock-verdict.ts';
import { durationSchema } from '../duration-texts.ts';
import { adviceLine, link, words } from '../../knowledge/schemas/words.ts';

const steps = z.array(words).min(1);

/** Where a verdict leads. */
const next = z.array(adviceLine).min(1);

const flipNext = z.strictObject({
  /** Where the taps say that the clock is off, and a slow hand would look the same. */
  'measure-first': next,
  'clock-off': next,
  'zone-or-clock': next,
  'in-step': next,
  inconsistent: next,
  'could-not-check': next,
});

const codeFlipSchema = z.strictObject({
  heading: words,
  lead: words,
  /** Who had better leave it out, and what for. */
  needs: z.strictObject({ text: words, link: words }),
  needsScript: words,
  byHand: words,
  where: z.strictObject({ question: words, other: words, same: words }),
  thisDevice: z.strictObject({ text: words, ...link.shape, both: words }),
  taps: z.strictObject({ heading: words, steps, button: words, list: words }),
  minute: z.strictObject({
    heading: words,
    lead: words,
    steps,
    button: words,
    label: words,
    compare: words,
  }),
  zone: z.strictObject({
    question: words,
    label: words,
    choose: words,
    other: words,
    button: words,
    unsure: words,
  }),
  next: flipNext,
});

const rehearsalSchema = z.strictObject({
  heading: words,
  lead: words,
  warning: words,
  needsScript: words,
  byHand: words,
  button: words,
  /** What the app calls the entry: no word of Instagram's, so that nobody takes it for the real one. */
  name: words.refine((name) => !/instagram/iu.test(name), { error: 'leave Instagram out of the name' }),
  shown: z.strictObject({
    heading: words,
    qr: words,
    qrName: words,
    key: words,
    again: words,
    link: words,
  }),
  code: z.strictObject({ label: words, hint: words, button: words }),
  last: words,
  next: z.strictObject({
    /** Where the app makes right codes, and its clock is right to within a minute or so. */
    'measure-first': next,
    'clock-off': next,
    'no-match': next,
  }),
});

const flipAnswersSchema = z.strictObject({
  verdicts: z.strictObject({
    'seconds-fit': words,
    'seconds-off': words,
    inconsistent: words,
    'could-not-check': words,
    'in-step': words,
    'clock-off': words,
    'zone-or-clock': words,
  }),
  ready: words,
  tapped: words,
  misfit: words,
  asking: words,
  restarted: words,
  tapsAgain: words,
  right: words,
  ahead: words,
  behind: words,
  handLate: words,
  handEarly: words,
  changeNothing: words,
  half: words,
  spread: words,
  sameChange: words,
  nearLimit: words,
  again: words,
  inconsistent: words,
  couldNotCheck: z.record(z.enum(NO_ANSWER_REASONS), words),
  tap: z.strictObject({ ahead: words, behind: words, right: words, leftOut: words }),
  minuteTapped: words,
  minuteFirst: words,
  timeFirst: words,
  minuteLost: words,
  minuteMisfit: words,
  clockMayBeOff: words,
  wholeRight: words,
  notClock: words,
  ifZone: words,
  wholeAhead: words,
  wholeBehind: words,
  little: words,
  some: words,
  enough: words,
  date: words,
  retype: words,
  zoneAhead: words,
  zoneBehind: words,
  zoneHarmless: words,
  zoneFatal: words,
  halfDay: words,
  restAhead: words,
  restBehind: words,
  chooseFirst: words,
});

const rehearsalAnswersSchema = z.strictObject({
  verdicts: z.strictObject({
    'in-step': words,
    'clock-off': words,
    confirm: words,
    'no-match': words,
    malformed: words,
  }),
  asking: words,
  clockMayBeOff: words,
  inStep: words,
  ahead: words,
  behind: words,
  slowTyping: words,
  /** Said where the true time could not be had. */
  device: z.strictObject({ lead: words, inStep: words, ahead: words, behind: words, same: words }),
  enough: words,
  zone: words,
  confirm: words,
  sameCode: words,
  noMatch: z.strictObject({ nowhere: words, unconfirmed: words, reasons: z.array(words).min(1) }),
  malformed: z.record(z.enum(MALFORMED_REASONS), words),
  readAs: words,
});

/** Every sentence of the authenticator check: `content/<language>/tools/authenticator.yaml`. */
export const textsSchema = z.strictObject({
  codeFlip: codeFlipSchema,
  rehearsal: rehearsalSchema,
  answers: z.strictObject({
    codeFlip: flipAnswersSchema,
    rehearsal: rehearsalAnswersSchema,
    duration: durationSchema,
  }),
});

export type AuthenticatorTexts = z.infer<typeof textsSchema>;
type Duration = AuthenticatorTexts['answers']['duration'];
/** What the script of the tap test says. */
export type FlipAnswers = z.infer<typeof flipAnswersSchema> & { readonly duration: Duration };
/** What the script of the rehearsal says. */
export type RehearsalAnswers = z.infer<typeof rehearsalAnswersSchema> & { readonly duration: Duration };

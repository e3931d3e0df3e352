import { PublishingError } from '../knowledge/faults.ts';
import { LANGUAGE } from '../knowledge/language.ts';
import { readStrings, type StringRules } from '../knowledge/strings-file.ts';
import { AUTHENTICATOR_RULES, type AuthenticatorStrings } from './authenticator/authenticator-strings.ts';
import { CASE_FILE_RULES, type CaseFileStrings } from './case-file/case-file-strings.ts';
import { CHECKUP_RULES, type CheckupStrings } from './checkup/checkup-strings.ts';
import { CLOCK_RULES, type ClockStrings } from './clock/clock-strings.ts';
import { LINK_RULES, type LinkStrings } from './link/link-strings.ts';
import { MESSAGE_RULES, type MessageStrings } from './message/message-strings.ts';
import { RECOVERY_CODE_RULES, type RecoveryCodeStrings } from './recovery-code/recovery-code-strings.ts';

/** What each tool says, by the name of its file. */
export interface ToolStrings {
  readonly authenticator: AuthenticatorStrings;
  readonly 'case-file': CaseFileStrings;
  readonly checkup: CheckupStrings;
  readonly clock: ClockStrings;
  readonly link: LinkStrings;
  readonly message: MessageStrings;
  readonly 'recovery-code': RecoveryCodeStrings;
}

export const TOOL_RULES: Readonly<Record<keyof ToolStrings, StringRules>> = {
  authenticator: AUTHENTICATOR_RULES,
  'case-file': CASE_FILE_RULES,
  checkup: CHECKUP_RULES,
  clock: CLOCK_RULES,
  link: LINK_RULES,
  message: MESSAGE_RULES,
  'recovery-code': RECOVERY_CODE_RULES,
};

/**
 * Reads what a tool says, for its page.
 *
 * @param tool - name of the tool.
 * @param language - folder below `src/content`.
 * @throws PublishingError naming file, line and field of every string that is missing, empty or unknown.
 */
export function toolStrings<Tool extends keyof ToolStrings>(
  tool: Tool,
  language = LANGUAGE,
): ToolStrings[Tool] {
  const { value, faults } = readStrings('', `tools/${tool}`, TOOL_RULES[tool], language);
  if (value === undefined) throw new PublishingError(faults);
  return value as ToolStrings[Tool];
}

import type { AuthenticatorStrings } from '../../content/en/tools/authenticator.yaml';
import type { CaseFileStrings } from '../../content/en/tools/case-file.yaml';
import type { CheckupStrings } from '../../content/en/tools/checkup.yaml';
import type { ClockStrings } from '../../content/en/tools/clock.yaml';
import type { LinkStrings } from '../../content/en/tools/link.yaml';
import type { MessageStrings } from '../../content/en/tools/message.yaml';
import type { RecoveryCodeStrings } from '../../content/en/tools/recovery-code.yaml';
import { PublishingError } from '../../content-model/faults.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { StringRules } from '../../content-model/string-shape.ts';
import { readStrings } from '../../content-model/strings-file.ts';

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

/**
 * Reads what a tool says, for its page.
 *
 * @param tool - name of the tool.
 * @param rules - what its code needs.
 * @param language - folder below `src/content`.
 * @throws PublishingError naming file, line and field of every string that is missing, empty or unknown.
 */
export function toolStrings<Tool extends keyof ToolStrings>(
  tool: Tool,
  rules: StringRules,
  language: LanguageCode,
): ToolStrings[Tool] {
  const { value, faults } = readStrings('', `tools/${tool}`, rules, language);
  if (value === undefined) throw new PublishingError(faults);
  return value as ToolStrings[Tool];
}

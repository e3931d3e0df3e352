import type { CheckupStrings } from '../../content/en/tools/checkup.yaml';
import type { StringRules } from '../../content-model/string-shape.ts';
import type { ProgressTrouble } from './kept-progress.client.ts';

export type { CheckupStrings };

/** What of it travels in the page for the script. */
export interface CheckupScriptStrings extends Pick<CheckupStrings, 'answers'> {
  readonly count: string;
  readonly reminder: Pick<CheckupStrings['reminder'], 'fileName' | 'title' | 'warning' | 'more'> & {
    /** How to test, in lines. */
    readonly text: string;
  };
  /** Who makes the calendar file. */
  readonly maker: { readonly company: string; readonly product: string };
}

const TROUBLES: readonly ProgressTrouble[] = ['full', 'forbidden', 'unreadable'];

export const CHECKUP_RULES: StringRules = { keys: { 'answers.troubles': TROUBLES } };

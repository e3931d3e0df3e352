import { roomIn } from '../../i18n/languages.ts';
import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';
import { STEP_LIMITS } from '../vocabulary.ts';

/**
 * The sentence that says who a page is for leaves the first step in sight.
 *
 * @param content - the articles and the plans.
 * @returns one fault for each that is too long.
 */
export function leadFaults({
  pages,
  diagnosis,
  language,
}: Pick<Content, 'pages' | 'diagnosis' | 'language'>): Fault[] {
  const leads = [
    ...pages.flatMap(({ file, lead, leadLine }) =>
      lead === undefined ? [] : [{ file, line: leadLine, lead }],
    ),
    ...Object.entries(diagnosis.value?.plans ?? {}).map(([id, plan]) => ({
      file: diagnosis.file,
      line: diagnosis.lineOf(['plans', id, 'for']),
      lead: plan.for,
    })),
  ];
  const most = roomIn(language, STEP_LIMITS.leadCharacters);
  return leads
    .filter(({ lead }) => lead.length > most)
    .map(({ file, line, lead }) => ({
      file,
      line,
      field: 'for',
      message: `has ${String(lead.length)} characters: write at most ${String(most)}`,
    }));
}

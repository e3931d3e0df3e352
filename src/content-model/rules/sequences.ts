import type { Fault } from '../faults.ts';
import { includingPages, type IncludingPage } from '../including-pages.ts';
import type { Content } from '../read-content.ts';
import { planAddress } from '../routes.ts';
import type { Sequence } from '../schemas/sequences.ts';
import { layoutOf, shownOf } from '../sequences.ts';
import { valuesOf } from '../yaml-file.ts';
import { placeFaults } from './sequence-places.ts';

/**
 * Acts that must be right stand as they were written: known, whole at home, used, and on every page that must have
 * them.
 *
 * @param content - the acts and where they must stand; articles, answers, plans and screens; problems.
 * @returns one fault for each breach.
 */
export function sequenceFaults(
  content: Pick<Content, 'sequences' | 'sequencePlaces' | 'pages' | 'problems' | 'diagnosis' | 'messages'>,
): Fault[] {
  const { sequences, sequencePlaces, problems } = content;
  const pages = includingPages(content);
  const known = valuesOf(sequences.entries);
  return [
    ...[...sequences.entries].flatMap(([id, { file, line, value }]) =>
      ownFaults(id, value, pages).map((message) => ({ file, line, field: id, message })),
    ),
    ...pages.flatMap((page) => includeFaults(page, known)),
    ...placeFaults(sequencePlaces, known, pages, problems),
    ...planOpeningFaults(content.diagnosis, known),
  ];
}

function ownFaults(id: string, sequence: Sequence, pages: readonly IncludingPage[]): string[] {
  const steps = sequence.parts.flatMap((part) => part.steps);
  const found: string[] = [];
  const twice = steps.find((step, index) => steps.findIndex((other) => other.id === step.id) < index);
  if (twice !== undefined) found.push(`two steps are called "${twice.id}": give each its own id`);
  const lastUrgent = sequence.parts.map(({ urgent }) => urgent).lastIndexOf(true);
  if (sequence.parts.slice(0, lastUrgent).some(({ urgent }) => !urgent))
    found.push('a part that can wait stands before an urgent one: put the urgent parts first');
  if (sequence.parts.length > 1 && sequence.parts.some(({ name }) => name === undefined))
    found.push('has several parts: give each a name');
  const home = pages.find(({ address }) => address === sequence.home);
  if (home === undefined) found.push(`no page has the address ${sequence.home}: correct its home`);
  else if (!standsWhole(id, sequence, home))
    found.push(
      `does not stand whole on its home ${sequence.home}: include it there, in one piece or in two that follow`,
    );
  if (
    !pages.some(
      ({ includes, address }) => address !== sequence.home && includes.some((one) => one.sequence === id),
    )
  )
    found.push('stands on no page but its home: include it where it is needed, or write it there as words');
  return found;
}

/** In one piece, or in several that follow on one another. */
function standsWhole(id: string, sequence: Sequence, home: IncludingPage): boolean {
  const shown = home.includes
    .filter((include) => include.sequence === id)
    .flatMap((include) =>
      shownOf(sequence, include).parts.flatMap(({ steps }) => steps.map((step) => step.id)),
    );
  return shown.join() === sequence.parts.flatMap(({ steps }) => steps.map((step) => step.id)).join();
}

function includeFaults({ file, includes }: IncludingPage, known: ReadonlyMap<string, Sequence>): Fault[] {
  return includes.flatMap((include) => {
    const { sequence: id, line, fault, urgent, from } = include;
    const sequence = known.get(id);
    const wrong = (message: string): Fault[] => [{ file, line, field: 'Sequence', message }];
    if (fault !== undefined) return wrong(fault);
    if (sequence === undefined)
      return wrong(`no sequence is called "${id}": correct it or add it to sequences.yaml`);
    if (shownOf(sequence, include).parts.length > 0) return [];
    if (urgent === true) return wrong(`no part of "${id}" is urgent: include it whole`);
    return wrong(`"${id}" has no step called "${from ?? ''}": write one of its steps`);
  });
}

/** Before its first step a plan has boxes alone, each folded to a line: a list of acts would push that step out of sight. */
function planOpeningFaults(
  { file, value, lineOf }: Content['diagnosis'],
  known: ReadonlyMap<string, Sequence>,
): Fault[] {
  return Object.entries(value?.plans ?? {}).flatMap(([id, { opens }]) =>
    opens.flatMap((include, index): Fault[] => {
      const sequence = known.get(include.sequence);
      if (sequence === undefined || layoutOf(sequence, include, planAddress(id)).listed.length === 0)
        return [];
      const path = ['plans', id, 'opens', index];
      const message = `opens with the list "${include.sequence}": make it the first of its steps; before them stand boxes alone`;
      return [{ file, line: lineOf(path), field: path.join('.'), message }];
    }),
  );
}

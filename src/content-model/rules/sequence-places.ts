import type { Fault } from '../faults.ts';
import type { IncludingPage } from '../including-pages.ts';
import type { Content } from '../read-content.ts';
import type { Sequence, SequencePlaces } from '../schemas/sequences.ts';

type Place = SequencePlaces[string];

/** Kinds of pages that a reader lands on with a problem. */
const ABOUT_PROBLEMS: ReadonlySet<IncludingPage['kind']> = new Set(['article', 'question', 'message']);

/**
 * Every page that must have a sequence has it; one that opens with it tells its reader nothing to do before.
 *
 * @param places - which pages must have which sequence.
 * @param known - every sequence by id.
 * @param pages - every page that may include sequences.
 * @param problems - the names of the problems.
 * @returns one fault for each breach.
 */
export function placeFaults(
  { file, value, lineOf }: Content['sequencePlaces'],
  known: ReadonlyMap<string, Sequence>,
  pages: readonly IncludingPage[],
  problems: ReadonlySet<string>,
): Fault[] {
  const addresses = new Set(pages.map(({ address }) => address));
  return Object.entries(value ?? {}).flatMap(([id, place]) => {
    const here = (message: string): Fault => ({ file, line: lineOf([id]), field: id, message });
    if (!known.has(id))
      return [here(`no sequence is called "${id}": correct it or add it to sequences.yaml`)];
    const unknownPages = [...place.pages, ...Object.keys(place.notOn)].filter(
      (address) => !addresses.has(address),
    );
    const idle = Object.keys(place.notOn).filter((address) =>
      pages.some((page) => page.address === address && !isMeant(page, place)),
    );
    return [
      ...unknownPages.map((address) => here(`no page has the address ${address}: correct it`)),
      ...place.problems
        .filter((problem) => !problems.has(problem))
        .map((problem) => here(`no problem is called "${problem}": write one of the names in problems.yaml`)),
      ...idle.map((address) => here(`${address} need not have it anyway: take it out of "notOn"`)),
      ...pages.flatMap((page) => missing(id, place, page)),
    ];
  });
}

function isMeant({ kind, firstProblem, address }: IncludingPage, place: Place): boolean {
  return (
    place.pages.includes(address) ||
    (place.plans && kind === 'plan') ||
    (ABOUT_PROBLEMS.has(kind) && firstProblem !== undefined && place.problems.includes(firstProblem))
  );
}

function missing(id: string, place: Place, page: IncludingPage): Fault[] {
  const { address, file, includes, firstStepLine } = page;
  if (!isMeant(page, place) || place.notOn[address] !== undefined) return [];
  const include = includes.find(({ sequence }) => sequence === id);
  if (include === undefined)
    return [
      {
        file,
        field: address,
        message: `must have the sequence "${id}": include it, or say in sequence-places.yaml why not`,
      },
    ];
  if (place.opens && include.line >= firstStepLine)
    return [
      {
        file,
        line: include.line,
        field: address,
        message: `must open with the sequence "${id}": move it before the first step, point or box`,
      },
    ];
  return [];
}

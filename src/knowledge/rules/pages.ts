import { citations } from '../citations.ts';
import type { Fault } from '../faults.ts';
import type { Library, Page, PageKind } from '../library.ts';

const PROBLEMS_NEEDED: Readonly<Record<PageKind, { least: number; most: number }>> = {
  chapter: { least: 0, most: 0 },
  article: { least: 1, most: 3 },
  question: { least: 1, most: 3 },
  tool: { least: 1, most: 3 },
  guide: { least: 0, most: 3 },
};

/**
 * Every page is about known problems, cites known claims and stands in a chapter that exists.
 *
 * @param library - what the authors wrote.
 * @returns one fault for each breach.
 */
export function pageFaults(library: Library): Fault[] {
  const chapters = new Set(library.pages.filter(({ kind }) => kind === 'chapter').map(({ path }) => path));
  return library.pages.flatMap((page) => [
    ...problemFaults(page, library),
    ...citationFaults(page, library),
    ...chapterFaults(page, chapters),
    ...wordsOnlyFaults(page),
  ]);
}

function problemFaults({ kind, file, problems, problemsLine }: Page, library: Library): Fault[] {
  const { least, most } = PROBLEMS_NEEDED[kind];
  const place = { file, field: 'problems', ...(problemsLine === undefined ? {} : { line: problemsLine }) };
  const faults: Fault[] = problems
    .filter((problem) => !library.problems.has(problem))
    .map((problem) => ({
      ...place,
      message: `no problem is called "${problem}": write one of the names in problems.yaml`,
    }));
  if (problems.length < least || problems.length > most) {
    const wanted = `${String(least)} to ${String(most)}`;
    faults.push({
      ...place,
      message: `has ${String(problems.length)}: write ${wanted}, best first`,
    });
  }
  if (new Set(problems).size < problems.length) {
    faults.push({ ...place, message: 'names one twice: write each problem once' });
  }
  return faults;
}

function citationFaults({ kind, file, body, bodyLine }: Page, library: Library): Fault[] {
  const cited = citations(body);
  const faults: Fault[] = cited
    .filter(({ claimId }) => !library.claims.has(claimId))
    .map(({ claimId, line }) => ({
      file,
      line: bodyLine + line - 1,
      field: 'Cite',
      message:
        claimId === ''
          ? 'has no claim: write <Cite id="claim-id" />'
          : `no claim is called "${claimId}": correct it or add it to claims.yaml`,
    }));
  if (cited.length === 0 && (kind === 'article' || kind === 'question')) {
    faults.push({
      file,
      field: 'Cite',
      message: 'cites no claim: write <Cite id="claim-id" /> after each fact',
    });
  }
  return faults;
}

function chapterFaults({ kind, file, path }: Page, chapters: ReadonlySet<string>): Fault[] {
  const chapter = /^\/fix\/[^/]+\//u.exec(path)?.[0];
  if (kind !== 'article' || chapter === undefined || chapters.has(chapter)) return [];
  return [
    {
      file,
      message: `no chapter has the address ${chapter}: move the file, or write an index.mdx beside it`,
    },
  ];
}

/** Content is words: what computes stands elsewhere. */
function wordsOnlyFaults({ file, body, bodyLine }: Page): Fault[] {
  return body.split('\n').flatMap((text, index) =>
    /^(?:import|export)\s|[{}]/u.test(text)
      ? [
          {
            file,
            line: bodyLine + index,
            message: 'content holds words only: remove the import, export or {braces}',
          },
        ]
      : [],
  );
}

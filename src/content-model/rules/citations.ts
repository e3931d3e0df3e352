import { citations, type Citation } from '../citations.ts';
import { eachOnce, type Fault } from '../faults.ts';
import type { PageWords } from '../page-words.ts';
import type { Content } from '../read-content.ts';
import { sketchLabels } from '../sketches.ts';

/** Where what a component names is written down. */
const FILES: Readonly<Record<Citation['element'], readonly [kind: string, file: string]>> = {
  Cite: ['claim', 'claims.yaml'],
  Label: ['label', 'labels.yaml'],
  Path: ['path', 'paths.yaml'],
};

/**
 * Everything that a text cites exists, every article and answer cites something, and no label or path is written down
 * for nothing.
 *
 * @param content - claims, labels and paths, and the pages.
 * @param words - the words of every page, with their sequences in their places.
 * @returns one fault for each breach; what stands on many pages is told once.
 */
export function citationFaults(
  {
    claims,
    labels,
    paths,
    pages,
    screens,
  }: Pick<Content, 'claims' | 'labels' | 'paths' | 'pages'> & Partial<Pick<Content, 'screens'>>,
  words: readonly PageWords[],
): Fault[] {
  const cited = words.map((page) => ({ page, found: citations(page.tree) }));
  const unknown = cited.flatMap(({ page, found }) =>
    found
      .filter(({ claimId }) => !claims.has(claimId))
      .map((each) => ({ ...each, file: each.file ?? page.file })),
  );
  const told = unknown.map(({ file, element, claimId, line }) => {
    const [kind, yaml] = FILES[element];
    const id = claimId.replace(/^\w+:/u, '');
    return {
      file,
      line,
      field: element,
      message:
        id === ''
          ? `has no ${kind}: write <${element} id="${kind}-id" />`
          : `no ${kind} is called "${id}": correct it or add it to ${yaml}`,
    };
  });
  const used = new Set(cited.flatMap(({ found }) => found.map(({ claimId }) => claimId)));
  const tapped = new Set([...paths.values()].flatMap(({ value }) => value.ways.flatMap(({ taps }) => taps)));
  const drawn = new Set([...(screens?.entries.values() ?? [])].flatMap(({ value }) => sketchLabels(value)));
  return [
    ...eachOnce(told),
    ...pages.filter(mustCite).flatMap((page): Fault[] => {
      if (cited.some(({ page: { file }, found }) => file === page.file && found.length > 0)) return [];
      const message = 'cites no claim: write <Cite id="claim-id" /> after each fact';
      return [{ file: page.file, field: 'Cite', message }];
    }),
    ...[...tapped]
      .filter((tap) => !tap.startsWith('(') && !labels.has(tap))
      .map((tap) => unknownTap(tap, paths)),
    ...unused(labels, 'label', (id) => used.has(`label:${id}`) || tapped.has(id) || drawn.has(id)),
    ...unused(paths, 'path', (id) => used.has(`path:${id}`)),
  ];
}

function mustCite({ kind }: Content['pages'][number]): boolean {
  return kind === 'article' || kind === 'question';
}

function unknownTap(tap: string, paths: Content['paths']): Fault {
  const [id, { file, line }] = [...paths].find(([, { value }]) =>
    value.ways.some(({ taps }) => taps.includes(tap)),
  ) ?? ['', { file: '', line: 1 }];
  return {
    file,
    line,
    field: id,
    message: `no label is called "${tap}": correct it or add it to labels.yaml`,
  };
}

function unused(
  entries: ReadonlyMap<string, { readonly file: string; readonly line: number }>,
  kind: string,
  isUsed: (id: string) => boolean,
): Fault[] {
  return [...entries]
    .filter(([id]) => !isUsed(id))
    .map(([id, { file, line }]) => ({
      file,
      line,
      field: id,
      message: `no page uses this ${kind}: remove it`,
    }));
}

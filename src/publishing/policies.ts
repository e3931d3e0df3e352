import { createHash } from 'node:crypto';
import { attribute, elements, textOf, type FinishedPage } from './finished-pages.ts';

type Element = Parameters<typeof attribute>[0];

/** What a page may do; it says so itself in `<html data-page-kind>`. */
export const PAGE_KINDS = ['reading', 'search', 'tool', 'sealed'] as const;
export type PagePolicyKind = (typeof PAGE_KINDS)[number];

/** Types of `<script>` that browsers act on; all others are data. */
const RUNNING_TYPES: ReadonlySet<string> = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'speculationrules',
]);

/**
 * Names the kind of a finished page.
 *
 * @throws Error when the page does not say a known kind.
 */
export function pageKind(page: FinishedPage): PagePolicyKind {
  const said = htmlElement(page)?.attrs.find(({ name }) => name === 'data-page-kind')?.value;
  const kind = PAGE_KINDS.find((known) => known === said);
  if (kind === undefined) {
    throw new Error(`${page.file}: write one of ${PAGE_KINDS.join(', ')} into <html data-page-kind>`);
  }
  return kind;
}

function htmlElement({ document }: FinishedPage): Element | undefined {
  for (const element of elements(document)) if (element.tagName === 'html') return element;
  return undefined;
}

/** A page's policy is asked for twice: for the page itself and for the hosts' header files. */
const computed = new WeakMap<FinishedPage, string>();

/**
 * Computes the content policy of a finished page from what stands in that page and nothing else.
 *
 * @returns the policy in the form that a `<meta>` element can carry.
 * @throws Error naming the page when it holds something that no policy of its kind allows.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(page: FinishedPage): string {
  const policy = computed.get(page) ?? computePolicy(page);
  computed.set(page, policy);
  return policy;
}

function computePolicy(page: FinishedPage): string {
  const kind = pageKind(page);
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const element of elements(page.document)) {
    refuseInlineHandlers(page, element);
    if (element.tagName === 'style') styles.push(hash(textOf(element)));
    if (element.tagName !== 'script' || !RUNNING_TYPES.has(attribute(element, 'type') ?? '')) continue;
    if (attribute(element, 'src') !== undefined)
      throw new Error(`${page.file}: has a script file; inline the script`);
    scripts.push(hash(textOf(element)));
  }
  const hashes = (list: readonly string[], more: readonly string[] = []): string =>
    [...more, ...new Set(list)].join(' ') || "'none'";
  const sealed = kind === 'sealed';
  const search = kind === 'search';
  const registers = elements(page.document).some(
    (element) => attribute(element, 'data-worker') !== undefined,
  );
  return Object.entries({
    'default-src': "'none'",
    'script-src': hashes(scripts, search ? ["'self'", "'wasm-unsafe-eval'"] : []),
    'style-src': hashes(styles),
    'img-src': sealed ? 'data:' : "'self' data:",
    // Reading pages ask for nothing themselves; those who judge a page from inside it read the site's robots.txt.
    'connect-src': sealed ? "'none'" : "'self'",
    // The list of icons for a home screen, of which a sealed page names none.
    ...(sealed ? {} : { 'manifest-src': "'self'" }),
    ...(registers ? { 'worker-src': "'self'" } : {}),
    'form-action': sealed ? "'none'" : "'self'",
    'base-uri': "'none'",
    ...(sealed ? { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" } : {}),
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/**
 * Puts the policy into the page, before anything that it has to hold.
 *
 * @returns its HTML with the policy as the second thing in the head, after the character set.
 * @throws Error naming the page when the head does not begin with the character set.
 */
export function withPolicy(page: FinishedPage): string {
  const start = /<head>\s*<meta charset="utf-8"\s*\/?>/iu.exec(page.html);
  if (start === null) throw new Error(`${page.file}: begin the head with <meta charset="utf-8">`);
  const end = start.index + start[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(page)}">`;
  return page.html.slice(0, end) + meta + page.html.slice(end);
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}

function refuseInlineHandlers(page: FinishedPage, element: Element): void {
  const wrong = element.attrs.find(({ name }) => name === 'style' || /^on[a-z]+$/u.test(name));
  if (wrong !== undefined) {
    throw new Error(
      `${page.file}: <${element.tagName}> has the attribute ${wrong.name}, which the policy blocks`,
    );
  }
}

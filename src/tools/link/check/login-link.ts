/** What tells a link that lets somebody in, or lets them set a new password. */
export interface LoginLinks {
  /** Beginnings of paths, such as `/accounts/password/reset`. */
  readonly paths: readonly string[];
  /** What such a link carries behind the path, such as `uidb36=`. */
  readonly marks: readonly string[];
}

/** A link can carry another one, encoded once more. */
const DEEPEST = 3;

/**
 * Says whether whoever has a link may get into the account.
 *
 * @param address - an address of Instagram's.
 */
export function isLoginLink({ pathname, search, hash }: URL, { paths, marks }: LoginLinks): boolean {
  const path = pathname.toLowerCase();
  if (paths.some((begins) => path === begins || path.startsWith(`${begins}/`))) return true;
  const rest = inAllWritings(`${path}${search}${hash}`.toLowerCase());
  return marks.some((mark) => rest.some((text) => text.includes(mark)));
}

function inAllWritings(text: string): readonly string[] {
  const writings = [text];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const last = writings.at(-1) ?? '';
    const plain = last.replace(/%3d/gu, '=').replace(/%5f/gu, '_').replace(/%25/gu, '%');
    if (plain === last) break;
    writings.push(plain);
  }
  return writings;
}

import { existsSync, readdirSync } from 'node:fs';
import { installPackages } from '../support/debian.ts';

/** A program that an engine needs, and Debian's packages that bring it. */
export interface Needed {
  readonly found: () => string | undefined;
  readonly packages: readonly string[];
}

/** @returns the path of WebKitGTK's test browser, which no search path holds. */
export function miniBrowser(): string | undefined {
  const places = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return places
    .flatMap((place) =>
      ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${place}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

/**
 * Finds a program; as root on Debian it is installed when it is missing.
 *
 * @param needed - the program.
 * @returns its path.
 * @throws Error with one sentence that says what to install.
 */
export function program({ found, packages }: Needed): string {
  const before = found();
  if (before !== undefined) return before;
  installPackages(packages);
  const now = found();
  if (now === undefined) throw new Error(`Install ${packages.join(', ')} (names of Debian's packages)`);
  return now;
}

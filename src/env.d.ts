declare namespace App {
  interface Locals {
    /** Number of each claim's footnote on the page that is being rendered. */
    noteNumbers?: ReadonlyMap<string, number>;
    /** Address of that page from the top of the site. */
    address?: string;
    /** Ids of the sequences that stand on it before its first heading. */
    openingSequences?: ReadonlySet<string>;
  }
}

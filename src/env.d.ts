declare namespace App {
  interface Locals {
    /** Number of each claim's footnote on the page that is being rendered. */
    noteNumbers?: ReadonlyMap<string, number>;
    /** Notes that were cited so far. */
    citedNotes?: Set<number>;
    /** Address of that page from the top of the site. */
    address?: string;
    /** Of the headings of its sequences, where no heading of the page stands above them. */
    sequenceLevel?: 2;
  }
}

/** A script as text for a `<script>` element; see `src/publishing/inline-scripts.ts`. */
declare module '*?inline-script' {
  const code: string;
  export default code;
}

/** The same for each published language, by its code. */
declare module '*?inline-script-by-language' {
  const codes: Readonly<Partial<Record<string, string>>>;
  export default codes;
}

declare namespace App {
  interface Locals {
    /** Number of each claim's footnote on the page that is being rendered. */
    noteNumbers?: ReadonlyMap<string, number>;
    /** Name of the tool whose page is being rendered. */
    tool?: string;
  }
}

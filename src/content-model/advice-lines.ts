/** A line of what to do after a verdict: a sentence with the claim that it states, or a link to a page or to a place on this one. */
export type AdviceLine =
  { readonly text: string; readonly claim?: string } | { readonly link: string; readonly address: string };

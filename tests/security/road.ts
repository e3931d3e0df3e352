/** Where a hostile script would send what it read. */
export interface Targets {
  /** Somebody else's server, with a slash at its end: `http://127.0.0.1:1/`. */
  readonly foreign: string;
  /** The same for WebSockets. */
  readonly socket: string;
  /** The page's own host, whose log somebody may read. */
  readonly own: string;
  /** Host and port that nothing but this road connects to; takes connections and packets. */
  readonly bare: string;
  /** What must not leave. */
  readonly secret: string;
}

/**
 * One way in which a script may send something out of a page; runs inside the page. Each stands for itself, because it
 * is carried there as its text alone.
 */
export type Road = (targets: Targets) => unknown;

/** The part of `punycode` 2.3.1 that is used; its package has no types, and the bare name is a module of Node's own. */
declare module 'punycode/punycode.es6.js' {
  /** Turns the labels of a host that begin with `xn--` into Unicode (RFC 3492). */
  export function toUnicode(host: string): string;
}

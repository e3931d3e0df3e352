/**
 * Types of the files that the site has, and how the names of such files end. The lists of servers differ from version
 * to version, and Caddy asks the machine that it runs on, which may know nothing of `.webmanifest` or `.txt`.
 */
export const FILE_TYPES = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/plain': ['txt'],
  'text/markdown': ['md'],
  'text/calendar': ['ics'],
  'text/javascript': ['js', 'mjs'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/xml': ['xml'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

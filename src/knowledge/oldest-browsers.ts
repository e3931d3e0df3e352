/**
 * The oldest browsers whose users get more than plain HTML: those of the last four years, as build targets. Scripts
 * and styles are built for these; older ones show the page without its script.
 */
export const OLDEST_BROWSERS = ['chrome107', 'firefox106', 'safari16'];

/** The language of the pages, and the folder of its words below `src/content`. There is one now. */
export const LANGUAGE = 'en';

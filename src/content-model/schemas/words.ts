import { z } from 'astro/zod';

/** Words that stand on a page. */
export const words = z.string().trim().min(1, { error: 'write some words' });

/** A form of words, such as `\\bseen in (?:public )?code\\b`; capital letters are as good as small ones. */
export const regularExpression = words.transform((pattern, context) => {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    context.addIssue({ code: 'custom', message: 'write a regular expression, such as \\bseen in code\\b' });
    return z.NEVER;
  }
});

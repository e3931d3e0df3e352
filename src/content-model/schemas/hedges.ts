import { z } from 'astro/zod';
import { words } from './words.ts';

/** A form of words that says doubt, such as `\bseen in (?:public )?code\b`; capital letters are as good as small ones. */
const formOfDoubt = words.transform((pattern, context) => {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    context.addIssue({ code: 'custom', message: 'write a regular expression, such as \\bseen in code\\b' });
    return z.NEVER;
  }
});

/** The file `hedges.yaml` of a language. */
export const hedgesSchema = z.array(formOfDoubt);

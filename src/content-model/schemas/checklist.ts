import { z } from 'astro/zod';
import { words } from './words.ts';

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});

/** What can be ticked off: `content/<language>/checklist.yaml`. */
export const checklistSchema = z.strictObject({
  /** Each is a heading of the guide, at its anchor. */
  habits: z.array(z.strictObject({ id: name, says: words, anchor: name })).min(1),
  /** One list of the guide, below the heading that has this anchor. */
  phone: z.strictObject({
    anchor: name,
    steps: z.array(z.strictObject({ id: name, says: words })).min(1),
  }),
});

export type Checklist = z.infer<typeof checklistSchema>;

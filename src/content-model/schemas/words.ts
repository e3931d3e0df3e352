import { z } from 'astro/zod';

/** Words that stand on a page. */
export const words = z.string().trim().min(1, { error: 'write some words' });

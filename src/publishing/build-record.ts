import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Commit } from '../settings/commit.ts';
import type { PublisherSettings } from '../settings/publisher.ts';

/** Says how the site was built, so that anybody can build the same and compare. */
export const RECORD_FILE = 'data/build.json';

/** What has to be the same for the same files to come out. */
export const buildRecordSchema = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/u)
    .optional(),
  /** What the publisher had set, by the names of the README. Packed copies are the same files. */
  environment: z.strictObject({
    SITE_URL: z.string().optional(),
    BASE_PATH: z.string(),
    CONTACT_URL: z.string().optional(),
    REPOSITORY_URL: z.string().optional(),
    OFFLINE: z.enum(['0', '1']),
    SOURCE_DATE_EPOCH: z.string().regex(/^\d+$/u).optional(),
  }),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;

/** @returns how a site is built. */
export function buildRecord(settings: PublisherSettings, commit: Commit | undefined): BuildRecord {
  const { siteUrl, basePath, contactUrl, repositoryUrl, offersCopy, sourceDate } = settings;
  return {
    ...(commit === undefined ? {} : { commit: commit.hash }),
    environment: {
      ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }),
      BASE_PATH: basePath,
      ...(contactUrl === undefined ? {} : { CONTACT_URL: contactUrl }),
      ...(repositoryUrl === undefined ? {} : { REPOSITORY_URL: repositoryUrl }),
      OFFLINE: offersCopy ? '1' : '0',
      ...(sourceDate === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDate.getTime() / 1000) }),
    },
  };
}

/** Writes it into the built site. */
export function writeBuildRecord(site: string, record: BuildRecord): void {
  writeFileSync(join(site, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
}

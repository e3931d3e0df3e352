import { Ajv2020 } from 'ajv/dist/2020.js';
import { pageWords } from '../../src/content-model/page-words.ts';
import { answeringPages } from '../../src/publishing/answering-pages.ts';
import { datasetsOf, type Datasets } from '../../src/publishing/open-data/datasets.ts';
import { writtenOut } from '../../src/publishing/published-address.ts';
import { siteContent } from './site-content.ts';

/** @returns the data of the site's own content. */
export function ownDatasets(siteUrl = 'https://sixdigits.example', basePath = '/'): Datasets {
  const content = siteContent();
  const words = pageWords(content);
  return datasetsOf(content, words, answeringPages(content, words), writtenOut({ siteUrl, basePath }));
}

/**
 * Holds a value against a JSON Schema, by a library that the project's own code does not use.
 *
 * @returns what does not fit, each with its place.
 */
export function schemaFaults(schema: object, value: unknown): string[] {
  // What these formats demand of a text stands in a pattern beside them, or is held by a test of its own.
  const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { date: true, uri: true } });
  if (ajv.validate(schema, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

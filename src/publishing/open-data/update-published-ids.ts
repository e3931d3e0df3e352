import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pageWords } from '../../content-model/page-words.ts';
import { readContent } from '../../content-model/read-content.ts';
import { answeringPages } from '../answering-pages.ts';
import { writtenOut } from '../published-address.ts';
import { datasetsOf } from './datasets.ts';
import { idsIn, IDS_FILE, listedIds, withIds } from './published-ids.ts';

/** `npm run data:ids`, before new words are published: adds their ids to those that must not vanish. */
const content = readContent(process.cwd());
const words = pageWords(content);
const datasets = datasetsOf(content, words, answeringPages(content, words), writtenOut({ basePath: '/' }));
const before = existsSync(IDS_FILE) ? readFileSync(IDS_FILE, 'utf8') : '';
const after = withIds(before, idsIn(datasets));
writeFileSync(IDS_FILE, after);
const added = listedIds(after).length - listedIds(before).length;
process.stdout.write(`${IDS_FILE}: ${String(added)} new, ${String(listedIds(after).length)} in all\n`);

import { expect, test } from 'playwright/test';
import { checkLink } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';

/** Names of theirs over somebody else's address. */
const BORROWED = [
  'From: Meta <noreply@sender.example>',
  'De: Meta <noreply@sender.example>',
  'Reply-To: Instagram <noreply@sender.example>',
  'From: Meta Platforms <noreply@sender.example>',
  'Meta Platforms, Inc. <noreply@sender.example>',
  'Meta Policy <noreply@sender.example>',
  'Meta Partners <noreply@sender.example>',
  'Meta Advertising <noreply@sender.example>',
  'Equipe Meta <noreply@sender.example>',
  'MetaLab Instagram <x@metalab.example>',
  'Meta Support <x@m.example>',
  'Meta Support <x@metas.example>',
  'Meta Support <x@meta.example>',
  'Meta Support <x@192.0.2.1>',
];

for (const sender of BORROWED) {
  test(`${JSON.stringify(sender)} borrows their name`, () => {
    const found = checkLink(sender, known);
    expect(found.verdict).toBe('look-alike');
    expect('judgements' in found ? found.judgements[0].tricks[0]?.kind : '').toBe('display-name');
  });
}

/** Names of somebody else, which share letters with theirs. */
const OWN = [
  'Insta360 Support <support@insta360.com>',
  'Insta360 Store <store@insta360.com>',
  'IG Metall Service <service@igmetall.de>',
  'From: IG Group <helpdesk@ig.com>',
  'Meta Lab News <news@metalab.example>',
  'Instacart Store <orders@instacart.com>',
  'Threads Magazine <news@threads-magazine.com>',
  'Anna Meta-Schmidt <anna@firm.example>',
  'Lena Meta <lena@firm.example>',
  'Metallica Fan Club <club@metallica.com>',
];

for (const sender of OWN) {
  test(`${JSON.stringify(sender)} is somebody else's own name`, () => {
    expect(checkLink(sender, known).verdict).toBe('not-official');
  });
}

test('what is shown of a name is without the label of its line', () => {
  const found = checkLink('From: Meta for Business <x@sender.example>', known);
  expect('judgements' in found ? found.judgements[0].tricks[0]?.text : '').toBe('Meta for Business');
});

test('more words than a name has are a sentence, in which a weak bait tells nothing', () => {
  expect(checkLink('about your talk on meta policy research <x@sender.example>', known).verdict).toBe(
    'not-official',
  );
});

import { pageAddressesIn } from '../content-model/collections.ts';
import { pageTarget } from '../content-model/page-target.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { withBase } from './addresses.ts';

/** The attributes of a link to a page of this site. */
export interface PageLink {
  readonly href: string;
  /** Of a page that stands in for one which is not there in the language of the link; `Link.astro` says so. */
  readonly hreflang?: LanguageCode;
}

/**
 * Gives a page what its links need.
 *
 * @param language - of the page.
 * @returns for an address from the top of the pages of a language, such as `/tools/clock/`, the attributes of a link.
 */
export function linksFrom(language: LanguageCode): (address: string) => PageLink {
  return (address) => {
    const { address: target, standsIn } = pageTarget(address, language, pageAddressesIn);
    return { href: withBase(target), ...(standsIn === undefined ? {} : { hreflang: standsIn }) };
  };
}

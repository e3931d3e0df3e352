import type { KnownBeside, TopicsKnown } from './check/message-lookup.ts';
import { comparedAddresses } from '../../content-model/compared-addresses.ts';
import type { LookUp } from '../../content-model/schemas/look-up.ts';
import type { OfficialAddresses } from '../../content-model/schemas/official-addresses.ts';
import type { Label } from '../../content-model/schemas/screen-words.ts';

/**
 * Picks what the look-up knows beside the screens.
 *
 * @param lookUp - its own file.
 * @param addresses - those of Instagram and Meta.
 * @param labels - every label by its id.
 * @param topics - what a text is judged by that is not known.
 * @returns what travels in the page.
 * @throws Error naming a shared label that does not exist.
 */
export function knownBeside(
  { fakes, signs, shared, secrets, channels }: LookUp,
  addresses: OfficialAddresses,
  labels: ReadonlyMap<string, Label>,
  topics?: TopicsKnown,
): KnownBeside {
  const { domains, wrappers } = comparedAddresses(addresses);
  return {
    ownDomains: domains
      // A chat in Messenger or WhatsApp is with whoever made the link, and no page of theirs.
      .filter(({ owner, strangers }) => strangers !== 'chat' || owner === 'instagram')
      .map(({ domain }) => domain),
    fakes: fakes.map(({ text }) => text),
    signs,
    shared: shared.map(({ label, screens }) => {
      const says = labels.get(label)?.says;
      if (says === undefined) throw new Error(`look-up.yaml: no label is called "${label}"`);
      return { texts: [...new Set(says.map(({ text }) => text))], screens };
    }),
    secrets,
    channels,
    wrappers,
    ...(topics === undefined ? {} : { topics }),
  };
}

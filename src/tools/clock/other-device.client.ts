import { copyText } from '../kit/copy-text.client.ts';
import { pageAddress } from '../kit/page-address.client.ts';
import { drawQrCode } from '../kit/qr-code.client.ts';
import type { ClockParts } from './clock-parts.client.ts';

/**
 * Offers the address of the page, to open it on the phone that has the authenticator: to read, to copy, as a QR code.
 *
 * @param parts - the parts of the clock check.
 * @param signal - ends the listening.
 */
export function offerElsewhere(parts: ClockParts, signal: AbortSignal): void {
  const showQr = (): void => {
    parts.qr.replaceChildren(drawQrCode(pageAddress(), parts.qrName));
    parts.showQr.hidden = true;
    parts.qr.hidden = false;
    parts.qr.focus();
  };
  parts.address.textContent = pageAddress();
  parts.copy.addEventListener('click', () => void copyAddress(parts), { signal });
  parts.showQr.addEventListener('click', showQr, { signal });
  parts.elsewhere.hidden = false;
}

async function copyAddress({ copied, texts }: ClockParts): Promise<void> {
  copied.textContent = (await copyText(pageAddress())) ? texts.copied : texts.copyFailed;
}

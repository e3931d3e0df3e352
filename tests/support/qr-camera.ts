import type { Locator } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/**
 * Reads a QR code as a camera would: from the pixels on the screen.
 *
 * @param code - the drawing.
 * @returns the text in it.
 * @throws the decoder's error when nothing can be read.
 */
export async function readQrCode(code: Locator): Promise<string> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: Uint8Array.from(data) });
}

/** @returns how many pixels wide one module of a drawn QR code is. */
export function modulePixels(code: Locator): Promise<number> {
  return code.evaluate((svg) => {
    const modules = Number((svg.getAttribute('viewBox') ?? '').split(' ')[2]);
    return svg.getBoundingClientRect().width / modules;
  });
}

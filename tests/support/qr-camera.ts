import type { Locator } from 'playwright/test';
import decodeQR from 'qr/decode.js';

/**
 * Reads a QR code as a camera would: from the pixels on the screen.
 *
 * @param code - the drawing.
 * @returns the text in it.
 * @throws the decoder's error when nothing can be read.
 */
export async function readQrCode(code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  // Decoded in a page without a policy, because the page of the code allows no such thing.
  const helper = await code.page().context().newPage();
  const image = await helper.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: [...data] };
  }, picture);
  await helper.close();
  return decodeQR({ ...image, data: Uint8Array.from(image.data) });
}

/** @returns how many pixels wide one module of a drawn QR code is. */
export function modulePixels(code: Locator): Promise<number> {
  return code.evaluate((svg) => {
    const modules = Number((svg.getAttribute('viewBox') ?? '').split(' ')[2]);
    return svg.getBoundingClientRect().width / modules;
  });
}

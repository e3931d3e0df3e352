import { encodeQR } from 'qr';

/** Empty modules round the code, which cameras need (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Encodes a text as a QR code that survives the loss of 15 % of it.
 *
 * @param text - what a camera shall read.
 * @returns the modules in rows, true for black, with the quiet zone.
 * @throws the package's error for a text that is too long.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
}

/**
 * Draws a QR code, black on white in every colour scheme, because cameras expect that.
 *
 * @param text - what a camera shall read.
 * @param name - what a screen reader says in its place.
 * @returns the drawing, as large as its place allows.
 */
export function drawQrCode(text: string, name: string): SVGSVGElement {
  const modules = qrModules(text);
  const size = String(modules.length);
  const svg = document.createElementNS(SVG, 'svg');
  for (const [attribute, value] of Object.entries({
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': name,
    class: 'qr-code',
    // Without it, edges between modules go grey.
    'shape-rendering': 'crispEdges',
  })) {
    svg.setAttribute(attribute, value);
  }
  const paper = document.createElementNS(SVG, 'path');
  paper.setAttribute('d', `M0 0h${size}v${size}H0z`);
  paper.setAttribute('fill', '#fff');
  const ink = document.createElementNS(SVG, 'path');
  ink.setAttribute('d', modules.map(rowPath).join(''));
  ink.setAttribute('fill', '#000');
  svg.append(paper, ink);
  return svg;
}

/** The black runs of one row, each as a bar one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const length = String(x + 1 - start);
    path += `M${String(start)} ${String(y)}h${length}v1h-${length}z`;
  }
  return path;
}

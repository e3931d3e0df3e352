/** The ground of the drawn icon, which small icons show with round corners. */
const GROUND =
  /<svg ([^>]*)viewBox="0 0 32 32"([^>]*)><rect width="32" height="32" rx="6" (fill="#[0-9a-f]{6}")\/>/u;

/**
 * Makes an icon that is coloured to its edges, for devices that cut icons to a shape of their own.
 *
 * @param icon - the drawn icon, 32 by 32 units.
 * @param margin - empty space added on each side, in those units.
 * @throws Error when the drawing does not begin with its ground.
 */
export function squareIcon(icon: string, margin: number): string {
  if (!GROUND.test(icon)) {
    throw new Error('public/favicon.svg: begin with <rect width="32" height="32" rx="6" fill="#…"/>');
  }
  const side = String(32 + 2 * margin);
  const from = String(-margin);
  return icon.replace(
    GROUND,
    `<svg $1viewBox="${from} ${from} ${side} ${side}"$2><rect x="${from}" y="${from}" width="${side}" height="${side}" $3/>`,
  );
}

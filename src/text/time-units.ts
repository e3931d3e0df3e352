/** Time zones lie whole quarter hours apart. */
export const QUARTER_HOUR_SECONDS = 15 * 60;
export const DAY_SECONDS = 24 * 3600;

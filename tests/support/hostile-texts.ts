/**
 * How many hostile texts a check is tried with: some in a daily run, very many with `THOROUGH=1` in the environment.
 * Both begin with the same ones.
 */
export const HOSTILE_TEXTS = process.env['THOROUGH'] === '1' ? 100_000 : 2_000;

/** The same for the name of a test. */
export const MANY = HOSTILE_TEXTS.toLocaleString('en');

/** The tilde's diphthongs are one syllable: mão, põe. */
const NASAL = /[ãõ][eoi]/gu;
/** After these the u is silent or glides: que, guerra, água. */
const GLIDING_U = /([qg])u(?=[aeiouáéíóúâêôãõà])/gu;
/** Open vowels, and closed ones with an accent, each make a syllable of their own. */
const OPEN = /[aeoáéóâêôãõàíú]/gu;
/** Closed ones make one only where no open one stands beside them: cui-da-do, but sei and água. */
const CLOSED_ALONE = /(^|[^aeoáéóâêôãõàíúiuü])[iuü]+(?![aeoáéóâêôãõàíúiuü])/gu;
/** Without an accent elsewhere a Portuguese word is stressed here, so that both are syllables: di-a, con-ti-nu-a. */
const STRESSED_END = /[iu][ao]s?$/u;
const ACCENT = /[áéíóúâêôãõà]/u;

/** Counts the syllables of a Portuguese word by its vowels; 0 for one without. */
export function portugueseSyllables(word: string): number {
  const letters = plain(word);
  return vowelGroups(letters) + (STRESSED_END.test(letters) && !ACCENT.test(letters) ? 1 : 0);
}

/** Counts the syllables of a Spanish word by its vowels; 0 for one without. */
export function spanishSyllables(word: string): number {
  return vowelGroups(plain(word));
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(GLIDING_U, '$1').replace(NASAL, 'ã');
}

function vowelGroups(letters: string): number {
  const count = (pattern: RegExp): number => letters.match(pattern)?.length ?? 0;
  return count(OPEN) + count(CLOSED_ALONE);
}

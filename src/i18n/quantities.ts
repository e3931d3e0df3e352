import type { ByLanguage, LanguageCode } from './languages.ts';

interface QuantityWords {
  /** Numbers as they are written; years are none. */
  readonly count: string;
  readonly unit: string;
  /** Names of things that only begin like a quantity. */
  readonly names: string;
}

/** Parts of a regular expression. */
const WORDS: ByLanguage<QuantityWords> = {
  en: {
    count:
      '(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million)',
    unit: '(?:%|percent|digits?|characters?|letters?|bits?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|codes?|times|tries|attempts|people|users|accounts|devices|companies|downloads|reports|dollars|euros)',
    names: 'two-(?:factor|step)',
  },
  'pt-BR': {
    // "Um" and "uma" are articles too.
    count:
      '(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|cinquenta|sessenta|noventa|cem|mil|milhão|milhões)',
    unit: '(?:%|por cento|dígitos?|caracteres?|letras?|bits?|segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?|códigos?|tentativas|pessoas|usuários|contas|vezes|números?|aparelhos|empresas|downloads|denúncias|dólares|euros|reais)',
    names: '(?:dois fatores|duas etapas|duas vezes)',
  },
};

const patterns = new Map<LanguageCode, RegExp>();

function patternOf(language: LanguageCode): RegExp {
  const words = WORDS[language];
  const counted =
    words === undefined
      ? ''
      : `(?<![\\w-])(?!${words.names})${words.count}[\\s-]+(?:\\p{L}+[\\s-]+)?${words.unit}(?!\\p{L})|`;
  const pattern =
    patterns.get(language) ??
    new RegExp(`${counted}\\d\\s?%|[$€£]\\s?\\d|\\b\\d{5,}\\b|https?://|\\S@\\S`, 'iu');
  patterns.set(language, pattern);
  return pattern;
}

/**
 * Finds what a sentence must not state without a good ground: a quantity with its unit, an amount of money, a code or
 * telephone number of five digits and more, or an address. That is what readers act on, and what junk pages get wrong.
 * Years and product names are none of these. In a language whose words for quantities are not written down, only what is
 * told by its signs is found.
 *
 * @param text - a sentence or more.
 * @param language - its language.
 * @returns the first of them; `undefined` for none.
 */
export function quantityOrAddress(text: string, language: LanguageCode): string | undefined {
  return patternOf(language).exec(text)?.[0];
}

import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { lengthFaults } from './article-length.ts';
import type { Fault } from './faults.ts';
import { pageWords, screenWordsIn } from './page-words.ts';
import { proseFaults } from './prose-rules.ts';
import type { Content } from './read-content.ts';
import { checklistFaults } from './rules/checklist.ts';
import { citationFaults } from './rules/citations.ts';
import { claimFaults } from './rules/claims.ts';
import { diagnosisFaults } from './rules/diagnosis.ts';
import { conditionFaults } from './rules/diagnosis-conditions.ts';
import { pathFaults } from './rules/diagnosis-paths.ts';
import { wayFaults } from './rules/diagnosis-ways.ts';
import { doubledNoteFaults } from './rules/doubled-notes.ts';
import { leadFaults } from './rules/leads.ts';
import { lookUpFaults } from './rules/look-up.ts';
import { mainArticleFaults } from './rules/main-articles.ts';
import { messageFaults } from './rules/messages.ts';
import { officialAddressFaults } from './rules/official-addresses.ts';
import { outlineFaults } from './rules/outline.ts';
import { pageFaults } from './rules/pages.ts';
import { sampleQueryFaults } from './rules/sample-queries.ts';
import { searchVocabularyFaults } from './rules/search.ts';
import { screenFaults } from './rules/screens.ts';
import { stepFaults } from './rules/steps.ts';
import { labelFaults } from './rules/typed-labels.ts';
import { selfLinkFaults } from './rules/self-links.ts';
import { sequenceFaults } from './rules/sequences.ts';
import type { UiStrings } from './ui-strings.ts';
import { withoutUnwritten } from './unwritten.ts';

/**
 * Holds everything that authors wrote against every publishing rule that needs no finished page.
 *
 * @param content - what they wrote.
 * @returns one fault for each breach; what cannot be read comes first.
 */
export function contentFaults(content: Content): Fault[] {
  const { uiStrings, faults, unwritten } = content;
  if (uiStrings === undefined) return [...faults, ...unwritten];
  return [...faults, ...unwritten, ...withoutUnwritten(ruleFaults(content, uiStrings), unwritten)];
}

function ruleFaults(content: Content, uiStrings: UiStrings): Fault[] {
  const { searchVocabulary, sampleQueries, problems } = content;
  const words = pageWords(content);
  return [
    ...claimFaults(content),
    ...citationFaults(content, words),
    ...doubledNoteFaults(content, words),
    ...selfLinkFaults(words),
    ...pageFaults(content),
    ...outlineFaults(content, uiStrings.article),
    ...diagnosisFaults(content, uiStrings.diagnosis.unsure),
    ...pathFaults(content),
    ...conditionFaults(content),
    ...wayFaults(content),
    ...messageFaults(content),
    ...screenFaults(content, words),
    ...sequenceFaults(content),
    ...leadFaults(content),
    ...stepFaults(words, content.language),
    ...labelFaults(content, words),
    // A translation has the acts of its articles because it has the lines of English.
    ...(content.language === DEFAULT_LANGUAGE ? mainArticleFaults(content, screenWordsIn(content)) : []),
    ...lookUpFaults(content),
    ...(searchVocabulary.value === undefined
      ? []
      : searchVocabularyFaults(
          { ...searchVocabulary, value: searchVocabulary.value },
          { problems, addresses: new Set(content.pages.map(({ path }) => path)) },
        )),
    ...(sampleQueries.value === undefined
      ? []
      : sampleQueryFaults({ ...sampleQueries, value: sampleQueries.value }, problems)),
    ...officialAddressFaults(content),
    ...checklistFaults(content),
    ...proseFaults(content, words),
    ...lengthFaults(words, content.sequences.entries, content.language),
  ];
}

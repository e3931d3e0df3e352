import { diagnosisSchema, type Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import { sequencesSchema } from '../../../src/content-model/schemas/sequences.ts';
import { yamlValue, type YamlValue } from '../../../src/content-model/yaml-file.ts';
import { entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

/** A small tree without faults. */
export const SOUND = `
things: { session: an open device, text: texts }
acts:
  door: { offers: [session] }
  texts/late: { uses: [session] }
first: screen
questions:
  screen:
    asks: What does it want?
    choices:
      - says: A code
        question: which
      - says: I'm not sure
        unsure: true
        plan: anything
  which:
    asks: Which code?
    help: Count the digits.
    choices:
      - says: Six digits
        lacks: [text]
        plan: texts
      - says: I'm not sure
        unsure: true
        plan: anything
plans:
  texts: &texts
    title: The text never comes
    description: What to do.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps:
      - do: Wait.
        needs: nothing
        expect: a text
        article: texts/late
      - do: Call.
        needs: a phone
        expect: an answer
        article: texts/late
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
  anything:
    <<: *texts
    title: Anything
    problems: [no-text, other]
`;

/** One sequence, "door". */
export const SEQUENCES = {
  ...yamlSaying('sequences.yaml', undefined, 1),
  entries: entriesOf(
    'sequences.yaml',
    sequencesSchema.parse({
      door: {
        name: 'Shut the door',
        home: '/fix/texts/home/',
        rest: 'The rest',
        parts: [{ urgent: true, steps: [{ id: 'one', do: 'Do one.' }] }],
      },
    }),
    () => 1,
  ),
};

/** What the sound tree names. */
export const KNOWN = {
  problems: new Set(['no-text', 'other']),
  pages: [pageWith('en/fixes/texts/late', '', ['no-text', 'other'])],
  sequences: SEQUENCES,
};

/** Reads a tree as the file of the site is read. */
export const read = (text: string): YamlValue<Diagnosis> =>
  yamlValue('diagnosis.yaml', text.replace('<<: *texts', merged(text)), diagnosisSchema);

/** Plain YAML has no merge key, so the second plan is written out from the first. */
function merged(text: string): string {
  const body = /texts: &texts\n([\s\S]*?) {2}anything:/u.exec(text)?.[1] ?? '';
  return body.replace(/^ {4}(?:title|problems):.*\n/gmu, '').trim();
}

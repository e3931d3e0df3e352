import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { faultLine } from '../../../../src/content-model/faults.ts';
import { readTree } from '../../../../src/content-model/translations/content-tree.ts';
import { everyLanguageFaults } from '../../../../src/content-model/translations/every-language.ts';
import { partsOf } from '../../../../src/content-model/translations/parts.ts';
import { writeRecord } from '../../../../src/content-model/translations/records.ts';
import { sameContentFaults } from '../../../../src/content-model/translations/same-content.ts';
import { madeFrom } from '../../../../src/content-model/translations/state.ts';
import type { LanguageCode } from '../../../../src/i18n/languages.ts';

const HEAD = '---\ntitle: x\n---\n';
const ENGLISH = `${HEAD}
## Do this first

<Sequence id="is-it-theft" />

<Stop>

Do not cancel the old number.

</Stop>

1. Tap <Label id="next" />.<Cite id="next-button" />
2. Wait 1,000 seconds, see [why](/faq/wait/).

## Why it happens

Your carrier parks the text.<Cite id="parked" />
`;
const PORTUGUESE = `${HEAD}
## Faça isto primeiro

<Sequence id="is-it-theft" />

<Stop>

Não cancele o número antigo.

</Stop>

1. Toque em <Label id="next" />.<Cite id="next-button" />
2. Espere 1.000 segundos, veja [por quê](/faq/wait/).

## Por que acontece

A operadora guarda o texto.<Cite id="parked" />
`;

const PATH = 'faq/wait.mdx';
const told = (text: string, language: LanguageCode = 'pt-BR', english = ENGLISH, path = PATH) =>
  sameContentFaults(new Map([[path, english]]), new Map([[path, text]]), language).map(faultLine);

test('a translation that states the same has no faults', () => {
  expect(told(PORTUGUESE)).toEqual([]);
  expect(told(PORTUGUESE.replace('1.000', '١٬٠٠٠'))).toEqual([]);
});

for (const [what, from, to, fault] of [
  [
    'no claim',
    '<Cite id="parked" />',
    '',
    'wait.mdx:20  A operadora guarda o texto.: has the claims none where English has parked: write the same',
  ],
  ['another claim', 'id="parked"', 'id="kept"', 'has the claims kept where English has parked'],
  [
    'a claim in another line',
    '.<Cite id="next-button" />\n2. Espere',
    '.\n2. Espere<Cite id="next-button" />',
    'has the claims none where English has next-button',
  ],
  ['another label', 'id="next"', 'id="done"', 'has the labels done where English has next'],
  [
    'another number',
    '1.000',
    '100',
    'wait.mdx:16  Espere 100 segundos, veja por quê.: has the numbers 100 where English has 1000',
  ],
  ['another link', '/faq/wait/', '/faq/go/', 'has the addresses /faq/go/ where English has /faq/wait/'],
  [
    'a heading of another level',
    '## Por que',
    '### Por que',
    'wait.mdx:18  has heading of level 3, “Por que acontece” where English has heading of level 2, “Why it happens”',
  ],
  ['another sequence', 'is-it-theft', 'line-test', 'where English has <Sequence id="is-it-theft">'],
  [
    'a warning outside its box',
    '<Stop>\n\nNão cancele o número antigo.\n\n</Stop>',
    'Não cancele o número antigo.',
    'where English has <Stop>, paragraph',
  ],
  [
    'a step too few',
    '2. Espere 1.000 segundos, veja [por quê](/faq/wait/).\n',
    '',
    'where English has numbered list, paragraph, “Wait 1,000 seconds, see why.”',
  ],
  [
    'a paragraph too many',
    'A operadora',
    'Boa sorte.\n\nA operadora',
    'has the claims none where English has parked',
  ],
  [
    'an end too early',
    '\nA operadora guarda o texto.<Cite id="parked" />\n',
    '',
    'ends where English has: paragraph, “Your carrier parks the text.”',
  ],
  [
    'a sentence left in English',
    'A operadora guarda o texto.',
    'Your carrier parks the text.',
    'is left in English',
  ],
  [
    'English words in its own sentence',
    'A operadora guarda o texto.',
    'A operadora, if you have the text, guarda.',
    'is left in English (if, you, have, the)',
  ],
  [
    'hard words',
    'A operadora guarda o texto.',
    'Procedimentos administrativos necessitam autenticação institucional. '.repeat(5),
    'under 50: shorten',
  ],
] as const) {
  test(`a translation with ${what} is refused`, () => {
    expect(PORTUGUESE).toContain(from);
    expect(told(PORTUGUESE.replace(from, to)).join('\n')).toContain(fault);
  });
}

test('names of English are no English, but four of its words in Hindi are', () => {
  const english = `${HEAD}\nOpen Google Authenticator or Microsoft Authenticator.\n`;
  const left = (sentence: string, language: LanguageCode) =>
    told(`${HEAD}\n${sentence}\n`, language, english).filter((fault) => fault.includes('left in English'));
  expect(left('Abra o Google Authenticator ou o Microsoft Authenticator.', 'pt-BR')).toEqual([]);
  expect(left('Google Authenticator या Microsoft Authenticator खोलें।', 'hi')).toEqual([]);
  expect(left('Google Authenticator please open now करें।', 'hi')).toHaveLength(1);
});

test('what a screen says in English may stand, if English quotes it letter for letter', () => {
  const english = `${HEAD}\nThe screen says: “Please wait for the code before you try again.”\n`;
  const left = (sentence: string) =>
    told(`${HEAD}\n${sentence}\n`, 'pt-BR', english).filter((fault) => fault.includes('left in English'));
  expect(left('A tela diz: “Please wait for the code before you try again.”')).toEqual([]);
  expect(left('A tela diz: “Please wait for the code before you try it again.”')).toHaveLength(1);
  expect(left('A tela diz: Please wait for the code before you try again.')).toHaveLength(1);
});

const MESSAGES =
  'check-code:\n  do: ["Tap [[next]] within 10 minutes.[^wait-ten]"]\n  articles: [texts/abroad]\n';

test('a sentence of a YAML file names what English names', () => {
  const translated = MESSAGES.replace('Tap', 'Toque em').replace('within 10 minutes', 'em até 10 minutos');
  expect(told(translated, 'pt-BR', MESSAGES, 'messages.yaml')).toEqual([]);
  expect(told(translated.replace('[^wait-ten]', ''), 'pt-BR', MESSAGES, 'messages.yaml')).toEqual([
    'src/content/pt-BR/messages.yaml:2  Toque em em até 10 minutos.: has the claims none where English has wait-ten: write the same',
  ]);
  expect(
    told(translated.replace('10 minutos', '20 minutos'), 'pt-BR', MESSAGES, 'messages.yaml').join(),
  ).toContain('has the numbers 20 where English has 10');
});

test('every folder of a language is held against English, one of no language is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'six-digits-languages-'));
  try {
    for (const folder of ['en', 'pt-BR'])
      mkdirSync(join(root, 'src/content', folder, 'faq'), { recursive: true });
    writeFileSync(join(root, 'src/content/en', PATH), ENGLISH);
    expect(everyLanguageFaults(root)).toEqual([]);
    writeFileSync(join(root, 'src/content/pt-BR', PATH), PORTUGUESE.replace('id="parked"', 'id="kept"'));
    expect(everyLanguageFaults(root).map(faultLine)).toEqual([
      expect.stringContaining('has the claims kept'),
    ]);
    // Accepted so, and the same since: what differs is still told. English has another text: it is out of date instead.
    writeRecord(
      root,
      'pt-BR',
      PATH,
      madeFrom(partsOf(PATH, { tree: readTree(root, 'en'), facts: new Map() })),
    );
    expect(everyLanguageFaults(root).map(faultLine)).toHaveLength(1);
    writeFileSync(join(root, 'src/content/en', PATH), ENGLISH.replace('1,000', '2,000'));
    expect(everyLanguageFaults(root).map(faultLine)).toEqual([]);
    writeFileSync(join(root, 'src/content/en', PATH), ENGLISH);
    cpSync(join(root, 'src/content/en'), join(root, 'src/content/xx'), { recursive: true });
    expect(everyLanguageFaults(root).map(faultLine)).toContainEqual(
      expect.stringContaining('src/content/xx  is no language'),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

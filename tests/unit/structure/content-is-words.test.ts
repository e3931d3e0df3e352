import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

/** Automation tools, and hosts of spun text: readers are never led to them, not even by their names. */
const NEVER_NAMED = [
  'instagrapi',
  'subzeroid',
  'instagram-cli',
  'youlha1',
  'igdm',
  'mgp25',
  'dilame',
  'InstaPy',
  'luke.lol',
  'slipsum',
  'qainsta',
  'umatechnology',
  'arbsoft',
  'onlyerrorcodes',
];

/** What readers and editors get to see. */
const PLACES = ['src', 'public', 'README.md'];

function filesBelow(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Which of the names stand in a text, however they are written. */
function namedIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return NEVER_NAMED.filter((name) => plain.includes(name.toLowerCase()));
}

const isWords = (file: string) => /\.(?:mdx|yaml)$|(?:^|\/)drawings\/[a-z-]+\.svg$/u.test(file);

test('every file of the English content is words or data, nothing that runs', () => {
  const files = filesBelow('src/content/en');
  expect(files.filter(isWords).length).toBeGreaterThan(0);
  expect(files.filter((file) => !isWords(file))).toEqual([]);
});

test('a file of another kind among the words would be noticed', () => {
  for (const file of [
    'a.ts',
    'a.js',
    'a.astro',
    'a.md',
    'a.yml',
    'a.mdx.ts',
    'a.png',
    'a.svg',
    'mdx',
    '.DS_Store',
  ]) {
    expect(isWords(file), file).toBe(false);
  }
  for (const file of ['fixes/codes/index.mdx', 'ui.yaml', 'drawings/code-shapes.svg'])
    expect(isWords(file), file).toBe(true);
});

/** What of a drawing would run, or would ask for a file. */
const ACTIVE =
  /<\s*(?:script|foreignObject|style|image|iframe|a)\b|\son[a-z]+\s*=|\bstyle\s*=|href\s*=\s*["'](?!#)|url\((?!#)/giu;

test('no drawing among the words runs anything or asks for anything', () => {
  const drawings = filesBelow('src/content/en').filter((file) => file.endsWith('.svg'));
  for (const file of drawings) expect(readFileSync(file, 'utf8').match(ACTIVE), file).toBeNull();
});

for (const bad of [
  '<svg><script>go()</script></svg>',
  '<svg onload="go()"></svg>',
  '<svg><foreignObject></foreignObject></svg>',
  '<svg><image href="/x.png"/></svg>',
  '<svg><use xlink:href="/x.svg#a"/></svg>',
  '<svg><a href="https://a.example/"></a></svg>',
  '<rect style="fill:red"/>',
  '<rect fill="url(https://a.example/x)"/>',
]) {
  test(`a drawing with ${bad} would be noticed`, () => {
    expect(bad.match(ACTIVE)).not.toBeNull();
  });
}

for (const place of PLACES) {
  test(`nothing below ${place} names what must not be named`, () => {
    expect(existsSync(place), `${place} is there`).toBe(true);
    const files = filesBelow(place);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      namedIn(`${file}\n${readFileSync(file, 'utf8')}`).map((name) => `${file} names ${name}`),
    );
    expect(found).toEqual([]);
  });
}

for (const name of NEVER_NAMED) {
  test(`${name} would be noticed, however it is written`, () => {
    for (const text of [
      name,
      `See https://github.com/${name.toUpperCase()}/x.`,
      `"seen in ${name}-api"`,
      `${name.slice(0, 3)}\u200B${name.slice(3)}`,
    ]) {
      expect(namedIn(text), text).toEqual([name]);
    }
  });
}

test('what the site does name is not taken for them', () => {
  expect(namedIn('Instagram, the Instagram app, a client, luke, lol, mgp 25, Instagram (client)')).toEqual(
    [],
  );
});

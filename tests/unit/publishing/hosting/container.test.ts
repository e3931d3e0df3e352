import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { nginxFile } from '../../../../src/publishing/hosting/nginx.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');

test('the container has what the tests of hosts try: the same packages, in the folder that nginx is told', () => {
  const tried = readFileSync('tests/hosts/programs.ts', 'utf8');
  const [, installed = ''] = /--no-install-recommends (.*) \\/u.exec(dockerfile) ?? [];
  const packages = installed.split(' ');
  expect(packages).toHaveLength(2);
  for (const name of packages) expect(tried).toContain(`'${name}'`);
  const conf = nginxFile({
    basePath: '/',
    everywhere: {},
    rules: [],
    redirects: [],
    foldersWithMissingPage: [],
  });
  const [, folder = ''] = /^ *root (.*);$/mu.exec(conf) ?? [];
  expect(dockerfile).toContain(`/dist ${folder}\n`);
});

test('the container can be given every value of the guide but the one that it sets itself', () => {
  const [, given = ''] = /^ARG (.*)$/mu.exec(dockerfile) ?? [];
  const guide = readFileSync('docs/publishing.md', 'utf8');
  const values = [...guide.matchAll(/^\| `([A-Z_]+)` /gmu)].map(([, name = '']) => name);
  expect(given.split(' ').sort()).toEqual(values.filter((name) => name !== 'PRECOMPRESS').sort());
});

test('the container is built with the Node of the project', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: { node: string };
  };
  expect(dockerfile).toContain(`FROM node:${dependencies.node.split('.')[0] ?? ''}-`);
});

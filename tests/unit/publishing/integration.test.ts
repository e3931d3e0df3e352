import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

for (const [name, told] of [
  ['PRECOMPRESS', 'PRECOMPRESS is "yes": write 1'],
  ['OFFLINE', 'OFFLINE is "yes": write 0'],
] as const) {
  test(`a build with a typo in ${name} stops before any page is built`, () => {
    const site = join(mkdtempSync(join(tmpdir(), 'six-digits-')), 'site');
    const { status, stderr } = spawnSync('astro', ['build', '--outDir', site, '--silent'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', [name]: 'yes' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(existsSync(site)).toBe(false);
  });
}

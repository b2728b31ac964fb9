import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isBuilt } from '../../.scripts/lib/build.mjs';
import { isInstalled } from '../../.scripts/lib/install.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

/** Files and their folders as if they were last touched that many seconds ago. */
function age(seconds: number, ...paths: string[]): void {
  const then = Date.now() / 1000 - seconds;
  for (const path of paths) utimesSync(join(root, path), then, then);
}

describe('is dist/ up to date?', () => {
  beforeEach(() => {
    write('src/plan/plan.ts', '');
    write('dist/build.json', { office: 'local' });
    age(60, 'src/plan/plan.ts', 'src/plan', 'src');
    age(30, 'dist/build.json');
  });

  test('a build that is newer than every source is', () => expect(isBuilt(root)).toBe(true));

  test('not when a source was changed since', () => {
    age(10, 'src/plan/plan.ts');
    expect(isBuilt(root)).toBe(false);
  });

  test('not when a file was taken away since, which only its folder shows', () => {
    age(10, 'src/plan');
    expect(isBuilt(root)).toBe(false);
  });

  test('not when it broke off: the stamp is written last', () => {
    rmSync(join(root, 'dist/build.json'));
    expect(isBuilt(root)).toBe(false);
  });

  test('not when it takes office.js from elsewhere', () => {
    write('dist/build.json', { office: 'cdn' });
    expect(isBuilt(root)).toBe(false);
  });
});

describe('are the packages installed?', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.0.0' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
    },
  };
  beforeEach(() => write('package-lock.json', lock));

  test('not in a fresh clone', () => expect(isInstalled(root)).toBe(false));

  test('binaries for other systems may be absent', () => {
    write('node_modules/.package-lock.json', {
      packages: { 'node_modules/react': { version: '19.0.0' } },
    });
    expect(isInstalled(root)).toBe(true);
  });

  test('not when the lock file asks for another version since', () => {
    write('node_modules/.package-lock.json', {
      packages: { 'node_modules/react': { version: '18.3.1' } },
    });
    expect(isInstalled(root)).toBe(false);
  });
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Engine = typeof import('../../src/workbench/engine/headless');

const root = join(__dirname, '..', '..');
const load = createRequire(__filename);

/** The bundle's name changes with the engine's sources, the bundler's script and Univer. */
function bundlePath(): string {
  const folder = join(root, 'src/workbench/engine');
  const hash = createHash('sha1');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  for (const script of ['univer-bundle.mjs', 'lib/plainFields.cjs'])
    hash.update(readFileSync(join(root, '.scripts', script)));
  hash.update(readFileSync(join(root, 'node_modules/@univerjs/core/package.json')));
  return join(
    root,
    'node_modules/.cache/so-thi-dua',
    `univer-${hash.digest('hex').slice(0, 12)}.cjs`,
  );
}

let engine: Engine | undefined;

/** The headless engine, bundled once and kept in node_modules/.cache. */
export function loadEngine(): Engine {
  if (engine) return engine;
  const path = bundlePath();
  if (!existsSync(path))
    execFileSync(process.execPath, [join(root, '.scripts/univer-bundle.mjs'), path]);
  engine = load(path) as Engine;
  return engine;
}

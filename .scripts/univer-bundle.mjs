/**
 * Bundles the headless engine (src/workbench/engine/headless.ts with Univer's CommonJS build) into
 * one file, so that a test loads it in a fraction of a second:
 *
 *   node .scripts/univer-bundle.mjs <file>
 *
 * Written beside the target and then renamed: tests that run at the same time may both build it.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import plainFields from './lib/plainFields.cjs';

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name the file to write.');
const draft = `${target}.${process.pid}.tmp`;
mkdirSync(dirname(target), { recursive: true });
await build({
  entryPoints: [new URL('../src/workbench/engine/headless.ts', import.meta.url).pathname],
  outfile: draft,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Univer's ES module build cannot be loaded by Node.
  conditions: ['require'],
  mainFields: ['main'],
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'error',
});
writeFileSync(draft, plainFields(readFileSync(draft, 'utf8')));
renameSync(draft, target);

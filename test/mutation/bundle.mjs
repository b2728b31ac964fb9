/**
 * Bundles the pure tests of the rules and of scoring, with the code that Stryker has put its mutants
 * into, as one file beside this one. A mutant then loads one file and not two hundred, which takes
 * most of the time otherwise. Stryker runs this in its own copy of the project.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const tests = dirname(here);
const few = join(here, 'fewCases.ts');

/** They start a spreadsheet engine, or score thousands of units. */
const slow = ['agreement.test.ts', 'exactness.test.ts'];
/** Takes longer than all the others together, which should have killed the mutant before it begins. */
const long = ['scoring/robustness.test.ts'];
/** What explanations hold is seen best in their sentences, and what a target lacks in its finding. */
const elsewhere = ['messages/explanationCards', 'messages/explanationRules', 'checks/targets'];

const files = [
  ...['rules', 'scoring'].flatMap((folder) =>
    readdirSync(join(tests, folder))
      .filter((name) => name.endsWith('.test.ts') && !slow.includes(name))
      .map((name) => `${folder}/${name}`),
  ),
  ...elsewhere.map((name) => `${name}.test.ts`),
].sort((a, b) => Number(long.includes(a)) - Number(long.includes(b)));

await build({
  stdin: {
    contents: files
      .map((file) => `describe('${file}', () => { require('./${file}'); });`)
      .join('\n'),
    resolveDir: tests,
  },
  outfile: join(here, 'everything.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'error',
  plugins: [
    {
      name: 'few cases',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
          importer === few ? undefined : { path: few },
        );
      },
    },
  ],
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findSuites, gather, grouped, suitesThatDidNotRun } from '../../.scripts/lib/gather.mjs';

const root = resolve(__dirname, '..', '..');
const suite = (path: string, source = '') => ({ path, source });

describe('suites that share a start', () => {
  it('are of one folder of test/, a dozen at most', () => {
    const rules = Array.from({ length: 12 }, (_, index) => suite(`test/rules/r${index}.test.ts`));
    const { groups, alone } = grouped([...rules, suite('test/plan/a.test.ts')]);
    expect(alone).toEqual([]);
    expect(groups.map(({ name, paths }) => [name, paths.length])).toEqual([
      ['test/rules/node-1', 6],
      ['test/rules/node-2', 6],
      ['test/plan/node-1', 1],
    ]);
  });

  it('need the same environment', () => {
    const { groups } = grouped([
      suite('test/taskpane/views.test.tsx', '/** @jest-environment jsdom */'),
      suite('test/taskpane/model.test.ts', 'a test of no page'),
    ]);
    expect(groups.map(({ environment, paths }) => [environment, ...paths])).toEqual([
      ['jsdom', 'test/taskpane/views.test.tsx'],
      ['node', 'test/taskpane/model.test.ts'],
    ]);
  });

  it('are not those that put other modules in the place of ours, nor those that drive a browser', () => {
    // In two parts, or this suite would be taken for one of them itself.
    const replacing = suite('test/commands/race.test.ts', ['jest', "doMock('./watch')"].join('.'));
    const driving = suite('test/browser/pane.test.ts');
    expect(grouped([replacing, driving])).toEqual({
      alone: [replacing.path, driving.path],
      groups: [],
    });
  });
});

it('every suite of the project runs, and none twice', () => {
  const suites = findSuites(root);
  const { alone, groups } = grouped(
    suites.map((path) => suite(path, readFileSync(join(root, path), 'utf8'))),
  );
  expect([...alone, ...groups.flatMap(({ paths }) => paths)].sort()).toEqual(suites);
  expect(suites).toContain('test/scripts/gather.test.ts');
});

it('a group is a file that brings in its suites, each under its own name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gather-'));
  const suites = ['test/scripts/gather.test.ts', 'test/scripts/stale.test.ts'];
  expect(gather(root, ['test/browser/pane.test.ts', ...suites], folder)).toEqual([
    '**/test/scripts/node-1.suites.cjs',
    '**/test/browser/pane.test.ts',
  ]);
  const written = readFileSync(join(folder, 'test/scripts/node-1.suites.cjs'), 'utf8');
  expect(written).toMatch(/^\/\*\* @jest-environment node \*\//);
  for (const path of suites)
    expect(written).toContain(
      `describe("${path}", () => {\n  require(${JSON.stringify(join(root, path))});\n});`,
    );
  rmSync(folder, { recursive: true });
});

test('a suite of which no test ran is known: it has none, or an `only` of another left it out', () => {
  const result = (suite: string, status: string) => ({ ancestorTitles: [suite], status });
  const results = [
    {
      name: '/tmp/run/test/plan/node-1.suites.cjs',
      assertionResults: [
        result('test/plan/passed.test.ts', 'passed'),
        result('test/plan/failed.test.ts', 'failed'),
        result('test/plan/leftOut.test.ts', 'pending'),
      ],
    },
    {
      name: join(root, 'test/browser/alone.test.ts'),
      assertionResults: [{ ancestorTitles: ['on paper'], status: 'pending' }],
    },
  ];
  const suites = ['passed', 'failed', 'leftOut', 'empty'].map(
    (name) => `test/plan/${name}.test.ts`,
  );
  expect(suitesThatDidNotRun(root, [...suites, 'test/browser/alone.test.ts'], results)).toEqual([
    'test/plan/leftOut.test.ts',
    'test/plan/empty.test.ts',
  ]);
});

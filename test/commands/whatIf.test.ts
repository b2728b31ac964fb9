import { createCommands } from '../../src/commands';
import type { Trial, WhatIf } from '../../src/commands/whatIfReports';
import type { Change } from '../../src/scoring/whatIf/levers';
import { type Action, ActionType, type BatchRequest } from '../../src/workbench/host/protocol';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

const points = (criterion: string, by: number): Change => ({
  lever: { moves: 'points', criterion, kinds: ['TO'] },
  by,
});

/** Who moves where, in short: `Tổ 2: 3 -> 2 (-10)`. */
function shortly(trial: Trial): readonly string[] {
  if (!trial.ok) return trial.findings.map(({ code }) => code);
  return trial.moves.map(
    ({ name, before, after, points: won }) =>
      `${name}: ${String(before.rank)} -> ${String(after.rank)} (${won})`,
  );
}

/** All that is asked of the workbook while some work is done, as office.js sends it. */
async function askedBy(work: () => Promise<unknown>): Promise<readonly BatchRequest[]> {
  const { external } = globalThis as unknown as {
    external: {
      Execute: (
        id: number,
        params: [[unknown, unknown, unknown, unknown, unknown]],
        answer: unknown,
      ) => void;
    };
  };
  const { Execute } = external;
  const asked: BatchRequest[] = [];
  external.Execute = (id, params, answer) => {
    const body = params[0][4];
    asked.push(JSON.parse(Array.isArray(body) ? body.join('') : String(body)) as BatchRequest);
    Execute(id, params, answer);
  };
  await work();
  external.Execute = Execute;
  return asked;
}

describe('A workbook without a scorebook', () => {
  it('has nothing to try', async () => {
    expect(await refused(commands.whatIf())).toEqual({ code: 'noScorebook' });
  });
});

describe('The class that learns the program', () => {
  let trial: WhatIf;
  beforeAll(async () => {
    await done(commands.inject('teaching', true));
    await done(commands.score());
    trial = await done(commands.whatIf());
  });

  it('offers its criteria with points and targets as the sheets say them', () => {
    const { criteria, groups, kinds, clusters } = trial;
    expect(criteria.map(({ code, points: most }) => [code, most])).toEqual([
      ['1.1', [{ kind: 'TO', points: 20 }]],
      ['1.2', [{ kind: 'TO', points: 20 }]],
      ['1.3', [{ kind: 'TO', points: 15 }]],
      ['2.1', [{ kind: 'TO', points: 20 }]],
      ['2.2', [{ kind: 'TO', points: 10 }]],
      ['2.3', [{ kind: 'TO', points: 15 }]],
    ]);
    expect(criteria.flatMap(({ code, target }) => (target ? [[code, target]] : []))).toEqual([
      ['1.1', { value: 100, isPercent: true }],
      ['1.2', { value: 75, isPercent: true }],
    ]);
    expect(groups.map(({ weight }) => weight)).toEqual([null, null]);
    expect(kinds.map(({ code }) => code)).toEqual(['TO']);
    expect(clusters.map(({ code }) => code)).toEqual(['LOP']);
  });

  it('moves a rank where 1.1 weighs 10 points less and where its target is 95 %', () => {
    // 100, 73, 70, 85: Tổ 2 missed 1.1 by one of 20; the others have it.
    expect(shortly(trial.tryOut(points('1.1', -10)))).toEqual([
      'Tổ 1: 1 -> 1 (-10)',
      'Tổ 4: 2 -> 2 (-10)',
      'Tổ 3: 4 -> 4 (-10)',
    ]);
    expect(shortly(trial.tryOut(points('2.1', 5)))).toEqual([
      'Tổ 1: 1 -> 1 (5)',
      'Tổ 4: 2 -> 2 (5)',
      'Tổ 2: 3 -> 3 (5)',
    ]);
    const target: Change = { lever: { moves: 'target', criterion: '1.1' }, by: -5 };
    // 19 of 20 reach 95 %: 73 + 20 are more than 85.
    expect(shortly(trial.tryOut(target))).toEqual(['Tổ 2: 3 -> 2 (20)', 'Tổ 4: 2 -> 3 (0)']);
  });

  it('refuses what the sheets would refuse, and changes nothing for 0', () => {
    expect(shortly(trial.tryOut(points('1.1', -21)))).toEqual(['plan.outOfRange']);
    expect(shortly(trial.tryOut(points('1.1', 0)))).toEqual([]);
  });

  it('says that no weight topples who has all the points', async () => {
    expect(await trial.firstPlace('LOP', new AbortController().signal)).toEqual({
      cluster: 'Lớp tập huấn',
      first: ['Tổ 1'],
      outcome: { is: 'firm' },
    });
  });

  it('stops searching when nobody wants to know any more', async () => {
    const { signal } = { signal: AbortSignal.abort() };
    expect(await trial.firstPlace('LOP', signal)).toBeNull();
  });

  it('asks only to read, as often as any reading does, and no cell changes', async () => {
    const before = await readGrids(excel);
    const asked = await askedBy(async () => {
      const again = await done(commands.whatIf());
      again.tryOut(points('1.1', -10));
      await again.firstPlace('LOP', new AbortController().signal);
    });
    expect(asked.length).toBeGreaterThan(0);
    const reading: readonly number[] = [
      ActionType.Instantiate,
      ActionType.Query,
      ActionType.QueryAsJson,
      ActionType.RecursiveQuery,
    ];
    // office.js holds the ranges that it reads, and lets them go.
    const isReading = ({ ActionType: kind, Name }: Action): boolean =>
      reading.includes(kind) || /^_(Keep|Remove)Reference$/.test(Name);
    expect(asked.flatMap(({ Actions }) => Actions).filter((one) => !isReading(one))).toEqual([]);
    const called = asked.flatMap(({ ObjectPaths }) =>
      Object.values(ObjectPaths).flatMap(({ Name }) => (Name === '' ? [] : [Name])),
    );
    const isRead = (name: string): boolean =>
      /^(Get\w+|Charts|Names|Tables|Worksheets)$/.test(name);
    expect(called.filter((name) => !isRead(name))).toEqual([]);
    expect(await readGrids(excel)).toEqual(before);
  });

  it('asks nothing of the workbook once it was read', async () => {
    const { tryOut, firstPlace } = trial;
    const asked = await askedBy(async () => {
      tryOut(points('2.3', 5));
      await firstPlace('LOP', new AbortController().signal);
    });
    // What was held for the reading before may be let go meanwhile.
    const names = asked.flatMap(({ Actions }) => Actions.map(({ Name }) => Name));
    expect(names.filter((name) => name !== '_RemoveReference')).toEqual([]);
  });

  it('knows what was typed since then when it reads again, and only then', async () => {
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', 3);
    expect(shortly(trial.tryOut(points('1.3', -15)))).not.toContain('Tổ 4: 2 -> 2 (-15)');
    const again = await done(commands.whatIf());
    expect(again.at.getTime()).toBeGreaterThanOrEqual(trial.at.getTime());
    expect(shortly(again.tryOut(points('1.3', -15)))).not.toEqual(
      shortly(trial.tryOut(points('1.3', -15))),
    );
  });

  it('is refused, like a scoring run, while the plan has an error', async () => {
    await type(excel, 'Tiêu chí', '1.3', 'points:TO', 14);
    expect((await refused(commands.whatIf())).code).toBe('planRefused');
  });
});

import { noteSources } from '../../../src/checks/relations';
import { nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { closedOf } from '../../../src/sheets/closing/closedOf';
import { closedCodes } from '../../../src/sheets/closing/closedResult';
import type { CellValue } from '../../../src/plan/entry';
import { XA } from '../../rules/build';
import { entries, figure, judged, plan, unit } from '../../scoring/build';

/** Two groups of one criterion each; the second is for communes only. */
function closed(typed: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
  const office = 'CQ';
  const whole = plan(
    [
      judged('A', 40, { points: new Map([XA, office].map((kind) => [kind, 40])) }),
      judged('B', 60, { group: 'II' }),
    ],
    {
      units: [unit('xa'), unit('phong', { kind: office })],
      figures: [figure('A', { type: 'points' }), figure('B', { type: 'points' })],
    },
  );
  const scored = scorePlan(whole, entries(typed));
  const { lines } = closedOf(whole, scored, noteSources(nothingDecided, []), '');
  return new Map(lines.map(({ unit: code, values }) => [code, values]));
}

test('a group of which nothing is for a unit has no points, one in which it reached nothing has 0', () => {
  const lines = closed({ xa: { A: 40, B: 0 }, phong: { A: 30 } });
  expect(lines.get('xa')?.get(closedCodes.group('II'))).toBe(0);
  expect(lines.get('phong')?.get(closedCodes.group('II'))).toBe('–');
  expect(lines.get('phong')?.get(closedCodes.group('I'))).toBe(30);
});

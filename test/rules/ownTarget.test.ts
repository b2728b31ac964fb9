import { type Comparison, type RuleKind, ruleKinds } from '../../src/plan/criterion';
import { directionOf, ownTargetFormula, ownTargetOf } from '../../src/rules/ownTarget';
import { criterion } from './build';

const cells = { target: 'CT', own: () => 'CAM_KET', atMost: 'KHONG_QUA' };
const inCells = (rule: RuleKind) => ownTargetFormula(criterion({ rule }), cells);
const demanding = (atMost: string) =>
  `IF(ISNUMBER(CAM_KET)*(CAM_KET>=0),IF(${atMost},MIN(CT,CAM_KET),MAX(CT,CAM_KET)),CT)`;

describe('what stands in a cell for the target that counts', () => {
  test.each(['threshold', 'linear', 'stepDeduction', 'stepBonus', 'halfAndHalf'] as const)(
    '%s: the more demanding of the two, whichever way the comparison points',
    (rule) => {
      expect(inCells(rule)).toBe(demanding('KHONG_QUA'));
    },
  );

  test('proportional does not look at the comparison: the higher one', () => {
    expect(inCells('proportional')).toBe(demanding('FALSE'));
  });

  test("the plan's own where no points hang on a target: yes or no is not more yes", () => {
    const others = ruleKinds.filter((rule) => !inCells(rule).includes('CAM_KET'));
    expect(others).toEqual([
      ...['steps', 'count', 'perOccurrence', 'percentOff', 'zeroTolerance', 'lateness', 'yesNo'],
      ...['shareOfUnits', 'level', 'levelSum', 'judged', 'relativeToBest', 'rankInCluster'],
      ...['minMaxInCluster', 'netBonus'],
    ]);
    expect(others.map(inCells)).toEqual(others.map(() => 'CT'));
  });
});

test('a rule that does not look at the comparison takes more for better, whatever it says', () => {
  const of = (rule: RuleKind, comparison: Comparison) => {
    const one = criterion({ rule, comparison, target: 20 });
    return [directionOf(one), ownTargetOf(one, 10), ownTargetOf(one, 30)];
  };
  expect(of('threshold', '<=')).toEqual(['<=', 10, 20]);
  expect(of('threshold', '<')).toEqual(['<', 10, 20]);
  expect(of('threshold', '>')).toEqual(['>', 20, 30]);
  expect(of('proportional', '<=')).toEqual(['>=', 20, 30]);
});

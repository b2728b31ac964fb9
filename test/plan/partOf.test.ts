import { expression } from '../../src/plan/measure';
import { isPartOfWhole } from '../../src/plan/partOf';
import type { Relation } from '../../src/plan/relation';

const relation = (
  left: string,
  operator: Relation['operator'],
  right: string,
  severity: Relation['severity'] = 'error',
): Relation => ({
  ...{ code: 'QH', operator, severity, meaning: '' },
  left: expression(left),
  right: expression(right),
});
const isPart = (part: string, whole: string, ...relations: readonly Relation[]): boolean =>
  isPartOfWhole({ numerator: expression(part), denominator: expression(whole) }, relations);

describe('A ratio is a part of a whole where', () => {
  test.each<[string, string, string, readonly Relation[], boolean]>([
    ['nothing is said of the two', 'A', 'B', [], false],
    ['it is bounded', 'A', 'B', [relation('A', '<=', 'B')], true],
    ['the bound is written the other way round', 'A', 'B', [relation('B', '>=', 'A')], true],
    ['the bound is said of the other side', 'B', 'A', [relation('A', '<=', 'B')], false],
    ['the bound is a mere warning', 'A', 'B', [relation('A', '<=', 'B', 'warning')], false],
    [
      'it is bounded by way of another figure: giỏi + khá <= đạt <= được kiểm tra',
      'GIOI + KHA',
      'KIEM_TRA',
      [relation('KHA + GIOI', '<=', 'DAT'), relation('DAT', '<=', 'KIEM_TRA')],
      true,
    ],
    ['the sum is among what the whole sums up', 'A', 'A + B', [], true],
    ['it counts twice what the whole counts once', '2*A', 'A + B', [], false],
    ['something is taken off the whole', 'A', 'A - B', [], false],
    ['both are equal', 'A', 'B', [relation('B', '=', 'A')], true],
  ])('%s', (_, part, whole, relations, expected) => {
    expect(isPart(part, whole, ...relations)).toBe(expected);
  });

  test('there is no whole: an amount is none', () => {
    expect(isPartOfWhole({ numerator: expression('A'), denominator: null }, [])).toBe(false);
  });
});

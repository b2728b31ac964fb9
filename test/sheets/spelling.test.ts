import { expression } from '../../src/plan/measure';
import { spelledAsInTables } from '../../src/sheets/planTables/spelling';
import { teaching } from '../../src/templates/teaching';

test('a criterion that names kt_dat means the figure KT_DAT, as its formula does', () => {
  const typed = {
    ...teaching,
    criteria: teaching.criteria.map((criterion) => ({
      ...criterion,
      measure: { ...criterion.measure, numerator: expression('kt_dat') },
    })),
  };
  const [first] = spelledAsInTables(typed).criteria;
  expect(first?.measure.numerator).toEqual(expression('KT_DAT'));
});

test('a code that no table has stays as it was typed', () => {
  const typed = { ...teaching, ranking: { ...teaching.ranking, tieChain: ['khong_co'] } };
  expect(spelledAsInTables(typed).ranking.tieChain).toEqual(['khong_co']);
});

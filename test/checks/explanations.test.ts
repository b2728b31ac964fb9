import { checkEntries } from '../../src/checks/checkEntries';
import type { CellValue } from '../../src/plan/entry';
import type { Figure } from '../../src/plan/figure';
import { scorePlan } from '../../src/scoring/scorePlan';
import { criterion, measure } from '../rules/build';
import { entries, figure, plan, unit } from '../scoring/build';
import { outline } from './build';

const quota = figure('TQ', { label: 'Tuyển quân: chỉ tiêu giao', needsReason: true });
const models = figure('MO_HINH', { needsEvidence: true });
const title = figure('DAT_TSVM', { type: 'yesNo', needsReason: true, needsEvidence: true });

/** What Giải trình lacks for one figure of Ba Tơ. */
function lacking(asked: Figure, typed: CellValue, said?: string) {
  const yesNo = asked.type === 'yesNo';
  const one = criterion({
    rule: yesNo ? 'yesNo' : 'count',
    target: null,
    measure: measure(asked.code),
  });
  const of = plan([one], { units: [unit('BATO', { name: 'Ba Tơ' })], figures: [asked] });
  const given = entries({ BATO: { [asked.code]: typed } });
  const explanations = new Map(said === undefined ? [] : [['BATO', new Map([[asked.code, said]])]]);
  return checkEntries(of, given, scorePlan(of, given), undefined, { explanations }).filter(
    ({ place }) => place.at === 'explanation',
  );
}

test('no quota was assigned, and nobody said why: an error at the cell of the reason', () => {
  expect(lacking(quota, 'KAD')).toEqual([
    {
      code: 'missing.reason',
      severity: 'error',
      place: { at: 'explanation', unit: 'BATO', figure: 'TQ' },
      values: { unit: 'Ba Tơ', figure: 'TQ', label: 'Tuyển quân: chỉ tiêu giao' },
    },
  ]);
  expect(lacking(quota, 'KAD', 'Không được giao chỉ tiêu')).toEqual([]);
});

test('blank and 0 are not "không áp dụng": no reason is asked for', () => {
  expect(lacking(quota, '')).toEqual([]);
  expect(lacking(quota, 0)).toEqual([]);
});

test('KAD where the plan does not allow it is wrong and needs no reason', () => {
  expect(lacking({ ...quota, mayBeNotApplicable: false }, 'KAD')).toEqual([]);
});

test('five models want a document, none of them wants nothing', () => {
  expect(lacking(models, 5)).toMatchObject([{ code: 'missing.evidence', severity: 'warning' }]);
  expect(lacking(models, 5, 'QĐ 12/QĐ-UBND')).toEqual([]);
  for (const typed of [0, '', 'KAD', -1, '#N/A']) expect(lacking(models, typed)).toEqual([]);
});

test('a title that was awarded wants its decision, one that was not wants nothing', () => {
  expect(outline(lacking(title, 'Có'))).toEqual(['missing.evidence']);
  expect(outline(lacking(title, 'Không'))).toEqual([]);
  expect(outline(lacking(title, 'kad'))).toEqual(['missing.reason']);
});

test('a figure that asks for nothing, and a workbook whose Giải trình was not read', () => {
  expect(lacking(figure('TQ'), 'KAD')).toEqual([]);
  const of = plan([criterion({ measure: measure('TQ') })], {
    units: [unit('BATO')],
    figures: [quota],
  });
  const given = entries({ BATO: { TQ: 'KAD' } });
  expect(outline(checkEntries(of, given, scorePlan(of, given)))).toEqual([]);
});

test('a figure that is asked of another kind of unit wants no reason', () => {
  const office = criterion({ measure: measure('TQ'), points: new Map([['phong', 5]]) });
  const of = plan([office], { units: [unit('BATO')], figures: [quota] });
  const given = entries({ BATO: { TQ: 'KAD' } });
  const found = checkEntries(of, given, scorePlan(of, given), undefined, {
    explanations: new Map(),
  });
  expect(found).toEqual([]);
});

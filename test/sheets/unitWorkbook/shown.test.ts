import { type Criterion, ruleParameters } from '../../../src/plan/criterion';
import type { CellValue } from '../../../src/plan/entry';
import { relationSide } from '../../../src/plan/measure';
import type { Plan } from '../../../src/plan/plan';
import type { Relation } from '../../../src/plan/relation';
import { type Filled, nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { unitWorkbook } from '../../../src/sheets/unitWorkbook/unitWorkbook';
import { criterion, measure, XA } from '../../rules/build';
import { figure, judged, plan, unit } from '../../scoring/build';
import { type FormCalculator, startCalculator } from './calculated';
import { type Shown, shownOn, typed } from './forms';

let calculator: FormCalculator;
beforeAll(async () => {
  calculator = await startCalculator();
});
afterAll(() => calculator.close());

const BATO = unit('21484');

async function shown(whole: Plan, filled: Filled): Promise<Shown> {
  return shownOn(whole, BATO, await calculator.calculate(unitWorkbook(whole, BATO, filled)));
}

function relation(left: string, right: string, severity: Relation['severity']): Relation {
  return {
    code: `QH_${left}`,
    left: relationSide(left),
    operator: '<=',
    right: relationSide(right),
    severity,
    meaning: `${left} không quá ${right}`,
  };
}

/** 70 % of the tested are to pass. */
const passed = (changes: Partial<Criterion> = {}) =>
  criterion({ code: '1.1', measure: measure('DAT', 'DU'), ...changes });

describe('What one unit cannot know', () => {
  const whole = plan([
    passed({ rule: 'relativeToBest', target: null }),
    criterion({ code: '1.2', rule: 'halfAndHalf', measure: measure('KHA', 'DU') }),
  ]);

  it('points that compare with the cluster wait for the other units, and the total says so', async () => {
    const form = await shown(whole, typed({ DU: 10, DAT: 8, KHA: 6 }));
    expect(form.ofCriterion('1.1', 'selfPoints')).toBe('chờ cụm');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Chờ các đơn vị');
    expect(form.ofCriterion('1.1', 'status')).toBe('Chấm điểm khi đủ các đơn vị trong cụm');
    expect(form.ofCriterion('1.1', 'result')).toBe(80);
    expect(form.ofCriterion('1.2', 'selfPoints')).toBe('chờ cụm');
    expect(form.ofCriterion('1.2', 'reached')).toBe('Chưa đạt');
    expect(form.points).toBe('Điểm tự chấm: 0.00/20');
  });

  it('but what does not apply is known', async () => {
    const form = await shown(whole, typed({ DU: 'KAD' }));
    expect(form.ofCriterion('1.1', 'selfPoints')).toBe('KAD');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Không áp dụng');
  });
});

describe('Blank, 0 and KAD', () => {
  const whole = plan([
    passed(),
    criterion({
      code: '1.2',
      measure: measure('VU'),
      target: 0,
      comparison: '<=',
      rule: 'threshold',
    }),
  ]);

  it.each<[string, CellValue | null, string, string]>([
    ['blank is missing', null, 'Thiếu', 'Chờ số liệu'],
    ['0 is a number', 0, 'Đủ', 'Đạt'],
    ['KAD does not apply', 'KAD', 'Đủ', 'Không áp dụng'],
  ])('%s', async (_, value, status, verdict) => {
    const form = await shown(whole, typed(value === null ? {} : { VU: value }));
    expect(form.ofFigure('VU', 'status')).toBe(status);
    expect(form.ofCriterion('1.2', 'reached')).toBe(verdict);
  });

  it('where the tested are KAD nobody waits for the passed: nothing is missing any more', async () => {
    const form = await shown(whole, typed({ DU: 'KAD', VU: 0 }));
    expect(form.ofFigure('DAT', 'status')).toBe('Không phải nhập');
    expect(form.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này');
  });

  it('but whoever else reads the tested waits for them', async () => {
    const both = plan([passed(), criterion({ code: '1.2', measure: measure('KHA', 'DU') })]);
    const form = await shown(both, typed({ DAT: 'KAD', KHA: 3 }));
    expect(form.ofFigure('DU', 'status')).toBe('Thiếu');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Không áp dụng');
    expect(form.ofCriterion('1.2', 'reached')).toBe('Chờ số liệu');
  });

  it('a figure that is only compared is waited for until all that it is compared with are KAD', async () => {
    const figures = ['PHAI', 'DU', 'DAT'].map((code) => figure(code));
    const relations = [relation('DU', 'PHAI', 'error')];
    const compared = plan([passed()], { figures, relations });
    const open = await shown(compared, typed({ DU: 10, DAT: 8 }));
    expect(open.ofFigure('PHAI', 'status')).toBe('Thiếu');
    expect(open.progress).toBe('Đã nhập 2/3 số liệu, thiếu 1');
    const exempt = await shown(compared, typed({ DU: 'KAD', DAT: 'KAD' }));
    expect(exempt.ofFigure('PHAI', 'status')).toBe('Không phải nhập');
  });

  it('nobody to test: no object, and no target that is not reached', async () => {
    const form = await shown(whole, typed({ DU: 0, DAT: 0, VU: 0 }));
    expect(form.ofCriterion('1.1', 'selfPoints')).toBe('KAD');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Không áp dụng');
  });
});

describe('Relations in words', () => {
  it('at the last of the figures; the other says where to look', async () => {
    const whole = plan([passed()], { relations: [relation('DAT', 'DU', 'error')] });
    const form = await shown(whole, typed({ DU: 10, DAT: 11 }));
    expect(form.ofFigure('DU', 'status')).toBe('Chưa khớp: DAT không quá DU');
    // The heads take twelve rows, the group and the criterion two: DAT stands in row 15, DU in row 16.
    expect(form.ofFigure('DAT', 'status')).toBe('Chưa khớp, xem dòng 16');
    expect(form.progress).toBe('Đã nhập 2/2 số liệu, 1 lỗi');
  });

  it('one that usually holds is to be looked at, and the form is complete all the same', async () => {
    const whole = plan([passed()], { relations: [relation('DAT', 'DU', 'warning')] });
    const form = await shown(whole, typed({ DU: 10, DAT: 11 }));
    expect(form.ofFigure('DU', 'status')).toBe('Xem lại: DAT không quá DU');
    expect(form.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này, xem lại 1');
  });
});

describe('Points that are typed in', () => {
  const whole = plan([judged('HC', 2)], { figures: [figure('HC', { type: 'points' })] });

  it('are to be looked at where they are more than there are; the most counts', async () => {
    const form = await shown(whole, typed({ HC: 9.5 }));
    expect(form.ofFigure('HC', 'status')).toBe('Xem lại: cao hơn điểm tối đa');
    expect(form.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này, xem lại 1');
    expect(form.ofCriterion('HC', 'selfPoints')).toBe(2);
  });

  it('are to be looked at where they stand between two steps', async () => {
    const inSteps = {
      ...whole,
      criteria: [judged('HC', 2, { parameters: ruleParameters({ step: 0.2 }) })],
    };
    const between = await shown(inSteps, typed({ HC: 1.5 }));
    expect(between.ofFigure('HC', 'status')).toBe('Xem lại: cho điểm cách nhau 0,2');
    expect(between.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này, xem lại 1');
    const onStep = await shown(inSteps, typed({ HC: 1.4 }));
    expect(onStep.ofFigure('HC', 'status')).toBe('Đủ');
  });

  it('are complete with all of the points', async () => {
    const form = await shown(whole, typed({ HC: 2 }));
    expect(form.ofFigure('HC', 'status')).toBe('Đủ');
  });
});

describe('Reasons and evidence', () => {
  const whole = plan([passed()], {
    figures: [
      figure('DU', { needsReason: true }),
      figure('DAT', { needsEvidence: true, mayBeNotApplicable: true }),
    ],
  });

  it('KAD without its reason is an error until the reason is given', async () => {
    const without = await shown(whole, typed({ DU: 'KAD' }));
    expect(without.ofFigure('DU', 'status')).toBe('Ghi lý do ở cột Giải trình');
    expect(without.progress).toBe('Đã nhập 1/1 số liệu, 1 lỗi');
    const given = new Map([['DU', 'Không có dân quân cơ động']]);
    const withReason = await shown(whole, { ...typed({ DU: 'KAD' }), explanations: given });
    expect(withReason.ofFigure('DU', 'status')).toBe('Đủ');
  });

  it('a result asks for evidence, none of it does not', async () => {
    const some = await shown(whole, typed({ DU: 10, DAT: 8 }));
    expect(some.ofFigure('DAT', 'status')).toBe('Nên ghi minh chứng');
    expect(some.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này, nên thêm minh chứng 1');
    const none = await shown(whole, typed({ DU: 10, DAT: 0 }));
    expect(none.ofFigure('DAT', 'status')).toBe('Đủ');
  });
});

describe('Targets', () => {
  it('the higher one that the unit registered counts, and is marked as such', async () => {
    const targets = new Map([['1.1', 85]]);
    const form = await shown(plan([passed()]), { ...typed({ DU: 10, DAT: 8 }), targets });
    expect(form.ofCriterion('1.1', 'target')).toBe('≥ 85\u00a0%\n(đăng ký)');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Chưa đạt');
    // 85 % of 10 are 8,5: nine people, one more than there are.
    expect(form.ofCriterion('1.1', 'status')).toBe('Còn thiếu 1 người');
  });

  it('a lower one does not', async () => {
    const targets = new Map([['1.1', 50]]);
    const form = await shown(plan([passed()]), { ...typed({ DU: 10, DAT: 6 }), targets });
    expect(form.ofCriterion('1.1', 'target')).toBe('≥ 70\u00a0%');
    expect(form.ofCriterion('1.1', 'reached')).toBe('Chưa đạt');
  });

  it('69,999 of 100,000 do not show as 70 % beside "not reached"', async () => {
    const form = await shown(plan([passed()]), typed({ DU: 100000, DAT: 69999 }));
    expect(form.ofCriterion('1.1', 'result')).toBe(69.999);
    expect(form.ofCriterion('1.1', 'reached')).toBe('Chưa đạt');
  });

  it('13 of 19 are below 70 %, 14 are not', async () => {
    const below = await shown(plan([passed()]), typed({ DU: 19, DAT: 13 }));
    expect(below.ofCriterion('1.1', 'reached')).toBe('Chưa đạt');
    expect(below.ofCriterion('1.1', 'result')).toBe(68.42);
    const above = await shown(plan([passed()]), typed({ DU: 19, DAT: 14 }));
    expect(above.ofCriterion('1.1', 'reached')).toBe('Đạt');
  });
});

describe('Gates, bonus and penalty', () => {
  const whole = plan(
    [
      passed({ points: new Map([[XA, 60]]) }),
      criterion({
        code: '1.2',
        rule: 'zeroTolerance',
        target: null,
        gate: 'group',
        measure: measure('VU'),
        points: new Map([[XA, 20]]),
      }),
      criterion({
        code: '2.1',
        group: 'II',
        rule: 'judged',
        target: null,
        measure: measure('CHAM'),
        points: new Map([[XA, 20]]),
      }),
      criterion({
        code: '3.1',
        group: 'II',
        role: 'penalty',
        rule: 'judged',
        target: null,
        measure: measure('TRU'),
        points: new Map([[XA, 5]]),
      }),
    ],
    { figures: ['DU', 'DAT', 'VU', 'CHAM', 'TRU'].map((code) => figure(code)) },
  );

  it('an incident takes the points of its whole group; the penalty is taken off the total', async () => {
    const form = await shown(whole, typed({ DU: 10, DAT: 8, VU: 1, CHAM: 18, TRU: 3 }));
    expect(form.ofCriterion('1.1', 'selfPoints')).toBe(60);
    expect(form.ofCriterion('1.2', 'status')).toBe('Mất điểm cả nội dung này');
    expect(form.ofCriterion('3.1', 'name')).toBe('Tiêu chí 1 (điểm trừ)');
    expect(form.ofCriterion('3.1', 'reached')).toBe('Bị trừ');
    // The first group is lost, 18 of the second, less 3.
    expect(form.points).toBe('Điểm tự chấm: 15.00/100');
  });

  it('without one all of them count', async () => {
    const form = await shown(whole, typed({ DU: 10, DAT: 8, VU: 0, CHAM: 18, TRU: 0 }));
    expect(form.ofCriterion('1.2', 'status')).toBe('');
    expect(form.points).toBe('Điểm tự chấm: 98.00/100');
  });
});

test('the codes of criteria stay what they are: 1.10 is not 1.1', async () => {
  const form = await shown(plan([passed({ code: '1.10' })]), nothingFilled);
  expect(form.ofCriterion('1.10', 'number')).toBe('1.10');
});

test('a unit of a kind without criteria gets a form without lines', async () => {
  const form = await shown(plan([passed({ points: new Map([['PHONG', 10]]) })]), nothingFilled);
  expect(form.points).toBe('Điểm tự chấm: 0.00/0');
});

test('an unfilled form of a unit says what to do', async () => {
  const form = await shown(plan([passed()]), nothingFilled);
  expect(form.progress).toBe('Đã nhập 0/2 số liệu, thiếu 2');
});

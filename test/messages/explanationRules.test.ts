import type { Messages } from '../../src/messages';
import { en } from '../../src/messages/en';
import { whySentence } from '../../src/messages/explanations';
import { vi } from '../../src/messages/vi';
import { type Criterion, ruleKinds, ruleParameters } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { criterion, measure, XA } from '../rules/build';
import { figure, plan, pledges, unit } from '../scoring/build';
import { explainedUnit, pointOf } from '../scoring/explain/explained';

const steps: Scale = {
  code: 'BAC',
  name: 'Bậc',
  kind: 'steps',
  rungs: [
    { at: 50, percent: 40 },
    { at: 70, percent: 80 },
    { at: 90, percent: 100 },
  ],
};
const levels: Scale = {
  code: 'MUC',
  name: 'Mức',
  kind: 'levels',
  rungs: [
    { at: 'Nhất', percent: 60 },
    { at: 'Nhì', percent: 30 },
    { at: 'Không', percent: 0 },
  ],
};

interface Case {
  readonly changes: Partial<Criterion>;
  readonly parameters?: Parameters<typeof ruleParameters>[0];
  /** What xã Ba Tơ typed. */
  readonly typed: Readonly<Record<string, CellValue>>;
  /** What the other units of the cluster typed. */
  readonly others?: readonly Readonly<Record<string, CellValue>>[];
  readonly own?: number;
  readonly unitOfMeasure?: string;
  readonly says: string;
}

const share = measure('KHA', 'DU');
const amount = measure('SO');
const people = (KHA: number, DU: number) => ({ KHA, DU });
const target = (rule: Criterion['rule'], percent: number): Partial<Criterion> => ({
  rule,
  target: percent,
  measure: share,
});
const plain = (rule: Criterion['rule']): Partial<Criterion> => ({
  rule,
  target: null,
  measure: amount,
});

const cases: Readonly<Record<Criterion['rule'], Readonly<Record<string, Case>>>> = {
  threshold: {
    reached: {
      changes: target('threshold', 75),
      typed: people(45, 60),
      says: 'Khá, giỏi 45/60 = 75 % ≥ 75 %: đạt, 10/10 điểm.',
    },
    'a little short is not rounded onto the target': {
      changes: target('threshold', 70),
      typed: people(6996, 10000),
      says: 'Khá, giỏi 6.996/10.000 = 69,96 % < 70 %: chưa đạt, 0/10 điểm.',
    },
    '13 of 19': {
      changes: target('threshold', 70),
      typed: people(13, 19),
      says: 'Khá, giỏi 13/19 ≈ 68,4 % < 70 %: chưa đạt, 0/10 điểm.',
    },
    'a little beyond a target to be exceeded': {
      changes: { ...target('threshold', 70), comparison: '>' },
      typed: people(70_001, 100_000),
      says: 'Khá, giỏi 70.001/100.000 = 70,001 % > 70 %: đạt, 10/10 điểm.',
    },
    'equal to a target to be exceeded': {
      changes: { ...target('threshold', 70), comparison: '>' },
      typed: people(7, 10),
      says: 'Khá, giỏi 7/10 = 70 % ≤ 70 %: chưa đạt, 0/10 điểm.',
    },
    'the unit’s own target': {
      changes: target('threshold', 70),
      typed: people(15, 20),
      own: 80,
      says: 'Khá, giỏi 15/20 = 75 % < 80 % (đơn vị tự đăng ký, kế hoạch là 70 %): chưa đạt, 0/10 điểm.',
    },
    'an amount, at most': {
      changes: { ...plain('threshold'), target: 3, comparison: '<=' },
      typed: { SO: 4 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 4 vụ > 3 vụ: chưa đạt, 0/10 điểm.',
    },
  },
  proportional: {
    part: {
      changes: { ...target('proportional', 75), points: new Map([[XA, 5]]) },
      typed: people(12, 20),
      says: 'Khá, giỏi 12/20 = 60 % < 75 %: chưa đạt, được 80 % của 5 điểm = 4 điểm.',
    },
    'a part that has no end': {
      changes: target('proportional', 90),
      typed: people(6, 10),
      says: 'Khá, giỏi 6/10 = 60 % < 90 %: chưa đạt, được 66,7 % của 10 điểm, làm tròn thành 6,67 điểm.',
    },
    'nearly all is not all': {
      changes: target('proportional', 75),
      typed: people(7499, 10000),
      says: 'Khá, giỏi 7.499/10.000 = 74,99 % < 75 %: chưa đạt, được 99,99 % của 10 điểm, làm tròn thành 10 điểm.',
    },
    full: {
      changes: target('proportional', 75),
      typed: people(19, 20),
      says: 'Khá, giỏi 19/20 = 95 % ≥ 75 %: đạt, 10/10 điểm.',
    },
    'below the least': {
      changes: target('proportional', 75),
      parameters: { floor: 50 },
      typed: people(6, 20),
      says: 'Khá, giỏi 6/20 = 30 % < 75 %: chưa đạt, mới bằng 40 % chỉ tiêu, dưới mức tối thiểu 50 %, 0/10 điểm.',
    },
  },
  steps: {
    rung: {
      changes: { rule: 'steps', target: null, measure: share, scale: 'BAC' },
      typed: people(6999, 10000),
      says: 'Khá, giỏi 6.999/10.000 = 69,99 %: thuộc bậc từ 50 % trở lên, được 40 % của 10 điểm = 4 điểm.',
    },
    none: {
      changes: { rule: 'steps', target: null, measure: share, scale: 'BAC' },
      typed: people(4, 10),
      says: 'Khá, giỏi 4/10 = 40 %: chưa tới bậc nào (bậc thấp nhất từ 50 % trở lên), 0/10 điểm.',
    },
  },
  linear: {
    between: {
      changes: target('linear', 90),
      parameters: { from: 50, floor: 40 },
      typed: people(70, 100),
      says: 'Khá, giỏi 70/100 = 70 %, nằm giữa mốc 50 % (hưởng 40 %) và chỉ tiêu 90 % (hưởng 100 %): được 70 % của 10 điểm = 7 điểm.',
    },
    none: {
      changes: target('linear', 90),
      parameters: { from: 50 },
      typed: people(49, 100),
      says: 'Khá, giỏi 49/100 = 49 %: chưa tới mốc đầu 50 % (đủ điểm ở 90 %), 0/10 điểm.',
    },
    full: {
      changes: target('linear', 90),
      parameters: { from: 50 },
      typed: people(95, 100),
      says: 'Khá, giỏi 95/100 = 95 % ≥ 90 %: đạt, 10/10 điểm.',
    },
    'full where less is better': {
      changes: { ...plain('linear'), target: 2, comparison: '<=' },
      parameters: { from: 10 },
      typed: { SO: 2 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 2 vụ ≤ 2 vụ: đạt, 10/10 điểm.',
    },
    'equal to a target to be exceeded has come all the way': {
      changes: { ...target('linear', 90), comparison: '>' },
      parameters: { from: 50 },
      typed: people(90, 100),
      says: 'Khá, giỏi 90/100 = 90 % ≥ 90 %: đạt, 10/10 điểm.',
    },
  },
  stepDeduction: {
    steps: {
      changes: target('stepDeduction', 75),
      parameters: { step: 1, perStep: 0.5 },
      typed: people(725, 1000),
      says: 'Khá, giỏi 725/1.000 = 72,5 % < 75 %: chưa đạt, thiếu 3 bước (mỗi bước 1 %, tính cả phần lẻ), mỗi bước trừ 0,5 điểm: 10 - 3 × 0,5 = 8,5/10 điểm.',
    },
    floor: {
      changes: { ...target('stepDeduction', 75), partialSteps: 'full' },
      parameters: { step: 5, perStep: 3, floor: 20 },
      typed: people(40, 100),
      says: 'Khá, giỏi 40/100 = 40 % < 75 %: chưa đạt, thiếu 7 bước (mỗi bước 5 %, chỉ tính bước đủ), mỗi bước trừ 3 điểm, nhưng mức sàn 20 % là 2 điểm: 2/10 điểm.',
    },
    full: {
      changes: target('stepDeduction', 75),
      parameters: { perStep: 0.5 },
      typed: people(75, 100),
      says: 'Khá, giỏi 75/100 = 75 % ≥ 75 %: đạt, 10/10 điểm.',
    },
    'where only full steps count, less than one costs nothing and is still short': {
      changes: { ...target('stepDeduction', 75), partialSteps: 'full' },
      parameters: { step: 5, perStep: 3 },
      typed: people(72, 100),
      says: 'Khá, giỏi 72/100 = 72 % < 75 %: chưa đạt, nhưng thiếu chưa tới một bước (mỗi bước 5 %, chỉ tính bước đủ), 10/10 điểm.',
    },
    'at most': {
      changes: { ...plain('stepDeduction'), target: 3, comparison: '<=' },
      parameters: { perStep: 2 },
      typed: { SO: 5 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 5 vụ > 3 vụ: chưa đạt, vượt 2 bước (mỗi bước 1 vụ, tính cả phần lẻ), mỗi bước trừ 2 điểm: 10 - 2 × 2 = 6/10 điểm.',
    },
  },
  stepBonus: {
    steps: {
      changes: target('stepBonus', 70),
      parameters: { step: 5, perStep: 0.5, floor: 60 },
      typed: people(80, 100),
      says: 'Khá, giỏi 80/100 = 80 % ≥ 70 %: đạt, 6 điểm cho chỉ tiêu, vượt 2 bước (mỗi bước 5 %, tính cả phần lẻ), mỗi bước cộng 0,5 điểm: 6 + 2 × 0,5 = 7/10 điểm.',
    },
    most: {
      changes: target('stepBonus', 70),
      parameters: { step: 5, perStep: 3, floor: 60 },
      typed: people(80, 100),
      says: 'Khá, giỏi 80/100 = 80 % ≥ 70 %: đạt, 6 điểm cho chỉ tiêu, vượt 2 bước (mỗi bước 5 %, tính cả phần lẻ), mỗi bước cộng 3 điểm, nhưng nhiều nhất 10 điểm: 10/10 điểm.',
    },
    short: {
      changes: target('stepBonus', 70),
      parameters: { perStep: 1 },
      typed: people(60, 100),
      says: 'Khá, giỏi 60/100 = 60 % < 70 %: chưa đạt, 0/10 điểm.',
    },
  },
  count: {
    each: {
      changes: plain('count'),
      parameters: { perStep: 2 },
      typed: { SO: 3 },
      unitOfMeasure: 'sáng kiến',
      says: 'Khá, giỏi: 3 sáng kiến × 2 điểm = 6/10 điểm.',
    },
    none: {
      changes: plain('count'),
      parameters: { perStep: 2 },
      typed: { SO: 0 },
      unitOfMeasure: 'sáng kiến',
      says: 'Khá, giỏi: 0 sáng kiến × 2 điểm = 0/10 điểm.',
    },
    most: {
      changes: { ...plain('count'), role: 'bonus' },
      parameters: { perStep: 2 },
      typed: { SO: 7 },
      unitOfMeasure: 'sáng kiến',
      says: 'Khá, giỏi: 7 sáng kiến × 2 điểm = 14, nhiều nhất 10 điểm: 10/10 điểm thưởng.',
    },
    'a penalty': {
      changes: { ...plain('count'), role: 'penalty' },
      parameters: { perStep: 2 },
      typed: { SO: 1 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 1 vụ × 2 điểm = 2/10 điểm trừ.',
    },
  },
  perOccurrence: {
    full: {
      changes: plain('perOccurrence'),
      parameters: { perStep: 1 },
      typed: { SO: 0 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: không có lần nào (0 vụ), 10/10 điểm.',
    },
    'two tiers': {
      changes: plain('perOccurrence'),
      parameters: { perStep: 1, from: 2, beyond: 2 },
      typed: { SO: 5 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 5 vụ, 2 lần đầu trừ 1 điểm, 3 lần sau trừ 2 điểm mỗi lần: 10 - 2 × 1 - 3 × 2 = 2/10 điểm.',
    },
    floor: {
      changes: plain('perOccurrence'),
      parameters: { perStep: 3, floor: 20 },
      typed: { SO: 4 },
      unitOfMeasure: '',
      says: 'Khá, giỏi: 4 lần, mỗi lần trừ 3 điểm, nhưng mức sàn 20 % là 2 điểm: 2/10 điểm.',
    },
    lost: {
      changes: plain('perOccurrence'),
      parameters: { perStep: 1, limit: 3 },
      typed: { SO: 3 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: 3 vụ, từ 3 vụ trở lên mất hết điểm, 0/10 điểm.',
    },
  },
  percentOff: {
    full: {
      changes: plain('percentOff'),
      parameters: { perStep: 25 },
      typed: { SO: 0 },
      unitOfMeasure: '',
      says: 'Khá, giỏi: không có lần nào (0 lần), 10/10 điểm.',
    },
    each: {
      changes: plain('percentOff'),
      parameters: { perStep: 25 },
      typed: { SO: 2 },
      unitOfMeasure: '',
      says: 'Khá, giỏi: 2 lần, mỗi lần mất 25 % số điểm: được 50 % của 10 điểm = 5 điểm.',
    },
    floor: {
      changes: plain('percentOff'),
      parameters: { perStep: 25, floor: 20 },
      typed: { SO: 4 },
      unitOfMeasure: '',
      says: 'Khá, giỏi: 4 lần, mỗi lần mất 25 % số điểm, nhưng còn ít nhất 20 %: được 20 % của 10 điểm = 2 điểm.',
    },
  },
  zeroTolerance: {
    clean: {
      changes: plain('zeroTolerance'),
      typed: { SO: 0 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: không để xảy ra (0 vụ), 10/10 điểm.',
    },
    happened: {
      changes: plain('zeroTolerance'),
      typed: { SO: 2 },
      unitOfMeasure: 'vụ',
      says: 'Khá, giỏi: có 2 vụ, theo kế hoạch không được để xảy ra, 0/10 điểm.',
    },
  },
  lateness: {
    full: {
      changes: plain('lateness'),
      parameters: { perStep: 0.5, from: 2 },
      typed: { SO: 1 },
      says: 'Khá, giỏi: chậm 1 ngày, được phép chậm 2 ngày: không bị trừ, 10/10 điểm.',
    },
    days: {
      changes: plain('lateness'),
      parameters: { perStep: 0.5, from: 2 },
      typed: { SO: 5 },
      says: 'Khá, giỏi: chậm 5 ngày, được phép chậm 2 ngày, tính 3 ngày, mỗi ngày trừ 0,5 điểm: 10 - 3 × 0,5 = 8,5/10 điểm.',
    },
    nothingLeft: {
      changes: plain('lateness'),
      parameters: { perStep: 3 },
      typed: { SO: 5 },
      says: 'Khá, giỏi: chậm 5 ngày, tính 5 ngày, mỗi ngày trừ 3 điểm: trừ hết điểm, 0/10 điểm.',
    },
    void: {
      changes: plain('lateness'),
      parameters: { perStep: 0.5, limit: 10 },
      typed: { SO: 12 },
      says: 'Khá, giỏi: chậm 12 ngày, quá 10 ngày nên coi như không gửi, 0/10 điểm.',
    },
  },
  yesNo: {
    yes: {
      changes: plain('yesNo'),
      typed: { SO: 'Có' },
      says: 'Khá, giỏi: Có, 10/10 điểm.',
    },
    no: {
      changes: plain('yesNo'),
      typed: { SO: 'Không' },
      says: 'Khá, giỏi: Không, 0/10 điểm.',
    },
  },
  shareOfUnits: {
    yes: {
      changes: { ...plain('shareOfUnits'), target: 70 },
      typed: { SO: 'Có' },
      says: 'Khá, giỏi: Có, 10/10 điểm. Chỉ tiêu từ 70 % trở lên số đơn vị là của toàn kế hoạch.',
    },
  },
  level: {
    one: {
      changes: { ...plain('level'), scale: 'MUC' },
      typed: { SO: 'Nhì' },
      says: 'Khá, giỏi: mức Nhì, được 30 % của 10 điểm = 3 điểm.',
    },
    several: {
      changes: { ...plain('level'), scale: 'MUC', measure: measure('SO + HAI') },
      typed: { SO: 'Nhì', HAI: 'Nhất' },
      says: 'Khá, giỏi: mức Nhất (mức cao nhất trong Nhì, Nhất), được 60 % của 10 điểm = 6 điểm.',
    },
  },
  levelSum: {
    sum: {
      changes: { ...plain('levelSum'), scale: 'MUC', measure: measure('SO + HAI') },
      typed: { SO: 'Nhì', HAI: 'Nhất' },
      says: 'Khá, giỏi: Nhì 30 % + Nhất 60 % = 90 %, được 90 % của 10 điểm = 9 điểm.',
    },
    most: {
      changes: { ...plain('levelSum'), scale: 'MUC', measure: measure('SO + HAI') },
      typed: { SO: 'Nhất', HAI: 'Nhất' },
      says: 'Khá, giỏi: Nhất 60 % + Nhất 60 % = 120 %, nhiều nhất 100 % của 10 điểm, 10/10 điểm.',
    },
  },
  judged: {
    given: {
      changes: plain('judged'),
      typed: { SO: 7.5 },
      says: 'Khá, giỏi: chấm 7,5 điểm, 7,5/10 điểm.',
    },
    most: {
      changes: plain('judged'),
      typed: { SO: 12 },
      says: 'Khá, giỏi: chấm 12 điểm, nhiều nhất 10 điểm: 10/10 điểm.',
    },
    least: {
      changes: { ...plain('judged'), measure: measure('SO - BOT') },
      typed: { SO: 2, BOT: 3 },
      says: 'Khá, giỏi: chấm -1 điểm, ít nhất 0 điểm: 0/10 điểm.',
    },
  },
  relativeToBest: {
    best: {
      changes: { ...target('relativeToBest', 0), target: null },
      typed: people(9, 10),
      others: [people(6, 10)],
      says: 'Khá, giỏi 9/10 = 90 %, tốt nhất cụm: 10/10 điểm.',
    },
    part: {
      changes: { ...target('relativeToBest', 0), target: null },
      typed: people(6, 10),
      others: [people(75, 100), people(3, 4)],
      says: 'Khá, giỏi 6/10 = 60 %; tốt nhất cụm là 75 % của XA1, XA2: được 80 % của 10 điểm = 8 điểm.',
    },
    none: {
      changes: { ...target('relativeToBest', 0), target: null },
      typed: people(0, 10),
      others: [people(0, 20)],
      says: 'Khá, giỏi 0/10 = 0 %; tốt nhất cụm là 0 % của BATO, XA1: chưa có gì để tính, 0/10 điểm.',
    },
    'a near second is no first': {
      changes: { ...target('relativeToBest', 0), target: null },
      typed: people(8999, 10000),
      others: [people(9, 10)],
      says: 'Khá, giỏi 8.999/10.000 = 89,99 %; tốt nhất cụm là 90 % của XA1: được 99,99 % của 10 điểm, làm tròn thành 10 điểm.',
    },
  },
  halfAndHalf: {
    short: {
      changes: target('halfAndHalf', 50),
      typed: people(40, 100),
      others: [people(90, 100)],
      says: 'Khá, giỏi 40/100 = 40 % < 50 %: chưa đạt, được 80 % của 5 điểm dành cho chỉ tiêu, 4/10 điểm.',
    },
    between: {
      changes: target('halfAndHalf', 50),
      typed: people(70, 100),
      others: [people(90, 100)],
      says: 'Khá, giỏi 70/100 = 70 % ≥ 50 %: đạt, 5 điểm cho chỉ tiêu; tốt nhất cụm là 90 % của XA1, được thêm 50 % của 5 điểm còn lại, 7,5/10 điểm.',
    },
    best: {
      changes: target('halfAndHalf', 50),
      typed: people(90, 100),
      others: [people(70, 100)],
      says: 'Khá, giỏi 90/100 = 90 % ≥ 50 %: đạt và là kết quả tốt nhất cụm, 10/10 điểm.',
    },
  },
  rankInCluster: {
    alone: {
      changes: { ...target('rankInCluster', 0), target: null },
      typed: people(9, 10),
      says: 'Khá, giỏi 9/10 = 90 %, đơn vị duy nhất của cụm có kết quả: 10/10 điểm.',
    },
    steps: {
      changes: { ...target('rankInCluster', 0), target: null },
      parameters: { perStep: 2 },
      typed: people(8, 10),
      others: [people(9, 10), people(7, 10)],
      says: 'Khá, giỏi 8/10 = 80 %, thứ 2 trong 3 đơn vị của cụm (tốt nhất là 90 % của XA1), mỗi hạng sau trừ 2 điểm: 10 - 1 × 2 = 8/10 điểm.',
    },
    floor: {
      changes: { ...target('rankInCluster', 0), target: null },
      parameters: { perStep: 6, floor: 20 },
      typed: people(6, 10),
      others: [people(9, 10), people(7, 10)],
      says: 'Khá, giỏi 6/10 = 60 %, thứ 3 trong 3 đơn vị của cụm (tốt nhất là 90 % của XA1), mỗi hạng sau trừ 6 điểm, nhưng mức sàn 20 % là 2 điểm: 2/10 điểm.',
    },
    evenly: {
      changes: { ...target('rankInCluster', 0), target: null },
      typed: people(8, 10),
      others: [people(9, 10), people(7, 10)],
      says: 'Khá, giỏi 8/10 = 80 %, thứ 2 trong 3 đơn vị của cụm (tốt nhất là 90 % của XA1), chia đều từ 100 % cho đơn vị đầu đến 0 % cho đơn vị cuối: được 50 % của 10 điểm = 5 điểm.',
    },
  },
  minMaxInCluster: {
    between: {
      changes: { ...target('minMaxInCluster', 0), target: null },
      parameters: { floor: 20 },
      typed: people(8, 10),
      others: [people(9, 10), people(7, 10)],
      says: 'Khá, giỏi 8/10 = 80 %; tốt nhất cụm là 90 % của XA1, hưởng 100 %, kém nhất là 70 %, hưởng 20 %: được 60 % của 10 điểm = 6 điểm.',
    },
    equal: {
      changes: { ...target('minMaxInCluster', 0), target: null },
      typed: people(8, 10),
      others: [people(4, 5)],
      says: 'Khá, giỏi 8/10 = 80 %, các đơn vị của cụm bằng nhau: 10/10 điểm.',
    },
  },
  netBonus: {
    each: {
      changes: { ...plain('netBonus'), measure: measure('SO - BOT') },
      parameters: { perStep: 0.5, limit: 5 },
      typed: { SO: 1, BOT: 4 },
      unitOfMeasure: 'lần',
      says: 'Khá, giỏi: -3 lần × 0,5 điểm = -1,5 (từ -5 đến 10): -1,5 điểm.',
    },
    most: {
      changes: plain('netBonus'),
      parameters: { perStep: 5, limit: 5 },
      typed: { SO: 3 },
      unitOfMeasure: 'lần',
      says: 'Khá, giỏi: 3 lần × 5 điểm = 15, chỉ tính từ -5 đến 10: 10 điểm.',
    },
    least: {
      changes: { ...plain('netBonus'), measure: measure('SO - BOT') },
      parameters: { perStep: 2, limit: 5 },
      typed: { SO: 0, BOT: 4 },
      unitOfMeasure: 'lần',
      says: 'Khá, giỏi: -4 lần × 2 điểm = -8, chỉ tính từ -5 đến 10: -5 điểm.',
    },
  },
};

function sentenceOf(one: Case, messages: Messages): string {
  const { changes, parameters, typed, others = [], own, unitOfMeasure } = one;
  const scored = criterion({
    code: '1',
    name: 'Khá, giỏi',
    parameters: ruleParameters(parameters),
    ...changes,
  });
  const names = others.map((_, index) => `XA${index + 1}`);
  const base = plan([scored], {
    units: [unit('BATO'), ...names.map((name) => unit(name))],
    scales: [steps, levels],
  });
  const figures = base.figures.map(({ code }) =>
    figure(code, { unitOfMeasure: unitOfMeasure ?? '' }),
  );
  const all = Object.fromEntries([
    ['BATO', typed] as const,
    ...names.map((name, index) => [name, others[index] ?? {}] as const),
  ]);
  const decided = own === undefined ? undefined : pledges({ BATO: { '1': own } });
  const { why } = pointOf(explainedUnit({ ...base, figures }, all, 'BATO', decided), '1');
  return whySentence(why, 'Khá, giỏi', messages.explanations);
}

/** The numbers of a sentence, each once, as numbers. */
function numbersIn(sentence: string): readonly number[] {
  const found = sentence.replaceAll(/XA\d/g, '').match(/\d[\d.,]*/g) ?? [];
  const plainNumbers = found.map((text) => {
    const digits = text.replace(/[.,]$/, '');
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  });
  return [...new Set(plainNumbers)].sort((one, other) => one - other);
}

describe.each(ruleKinds)('%s', (kind) => {
  const all = Object.entries(cases[kind]);

  test.each(all)('%s', (_, one) => {
    expect(sentenceOf(one, vi).replaceAll('\u00a0', ' ')).toBe(one.says);
  });

  test.each(all)('%s, in English with the same numbers', (_, one) => {
    const text = sentenceOf(one, en);
    expect(numbersIn(text)).toEqual(numbersIn(one.says));
    expect(text).toMatch(/^Khá, giỏi.*\.$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    expect(text).not.toMatch(/điểm|chỉ tiêu|cụm/);
  });
});

test('percent signs and comparison signs stay on the line of their number', () => {
  const [one] = Object.values(cases.threshold);
  const full = Object.values(cases.proportional).find(({ says }) => says.includes('≥'));
  for (const messages of [vi, en]) {
    expect(one && sentenceOf(one, messages)).toContain('75\u00a0% ≥\u00a075\u00a0%');
    expect(full && sentenceOf(full, messages)).toContain('95\u00a0% ≥\u00a075\u00a0%');
  }
});

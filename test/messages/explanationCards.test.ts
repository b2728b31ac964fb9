import fc from 'fast-check';
import type { Messages } from '../../src/messages';
import type { Role } from '../../src/plan/criterion';
import { en } from '../../src/messages/en';
import {
  gateSentence,
  needSentence,
  obstacleSentence,
  rankSentences,
  whySentence,
} from '../../src/messages/explanations';
import { percentApart } from '../../src/messages/percent';
import { vi } from '../../src/messages/vi';
import type { GateEffect, NumberNeed, Unscored } from '../../src/scoring/explain/pointExplanation';
import type { NamedObstacle, TotalExplanation } from '../../src/scoring/explain/totalExplanation';
import type { RankExplanation, PointShare } from '../../src/scoring/explain/rankExplanation';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const named = (code: string, name: string) => ({ code, name });
const figure = { code: 'DAT', name: 'Số đạt', unitOfMeasure: 'người' };
const blank = { ...figure, entry: { is: 'blank' } } as const;
const typed = { ...figure, entry: { is: 'text', text: 'mười' } } as const;

const unscored: readonly (readonly [Unscored, string, string])[] = [
  [
    { is: 'missing', figures: [blank] },
    'Bắn súng: chưa nhập số liệu “Số đạt” (DAT) nên chưa có điểm.',
    'Bắn súng: no points yet, “Số đạt” (DAT) is blank.',
  ],
  [
    { is: 'invalid', figures: [typed] },
    'Bắn súng: chưa có điểm vì số liệu không dùng được: “Số đạt” (DAT) ghi “mười”.',
    'Bắn súng: no points, because what was entered cannot be used: “Số đạt” (DAT) says “mười”.',
  ],
  [
    {
      is: 'notApplicable',
      because: 'entered',
      figures: [blank],
      policy: 'rescale',
      max: 5,
      role: 'scored',
    },
    'Bắn súng: đơn vị ghi không áp dụng (KAD) ở “Số đạt” (DAT), 5 điểm được quy đổi sang các tiêu chí khác.',
    'Bắn súng: the unit entered “not applicable” (KAD) at “Số đạt” (DAT), its 5 points are spread over the other criteria.',
  ],
  [
    {
      is: 'notApplicable',
      because: 'noObject',
      figures: [blank],
      policy: 'full',
      max: 5,
      role: 'scored',
    },
    'Bắn súng: mẫu số “Số đạt” (DAT) bằng 0 nên coi như không áp dụng, tính đủ 5/5 điểm.',
    'Bắn súng: the denominator “Số đạt” (DAT) is 0, so it counts as not applicable, full points, 5/5.',
  ],
  [
    {
      is: 'notApplicable',
      because: 'entered',
      figures: [blank],
      policy: 'zero',
      max: 5,
      role: 'scored',
    },
    'Bắn súng: đơn vị ghi không áp dụng (KAD) ở “Số đạt” (DAT), 0/5 điểm.',
    'Bắn súng: the unit entered “not applicable” (KAD) at “Số đạt” (DAT), no points, 0/5.',
  ],
  [
    { is: 'notForUnit', because: 'kind', name: 'Cơ quan' },
    'Bắn súng: không chấm loại đơn vị “Cơ quan”.',
    'Bắn súng: units of the kind “Cơ quan” are not scored by it.',
  ],
  [
    { is: 'notForUnit', because: 'owner', name: 'Xã Ba Vì' },
    'Bắn súng: nội dung riêng của Xã Ba Vì, đơn vị này không được chấm.',
    'Bắn súng: content of Xã Ba Vì alone, this unit is not scored by it.',
  ],
];

test.each(unscored)('why there are no points: %j', (why, inVietnamese, inEnglish) => {
  expect(plain(whySentence(why, 'Bắn súng', vi.explanations))).toBe(inVietnamese);
  expect(plain(whySentence(why, 'Bắn súng', en.explanations))).toBe(inEnglish);
});

const gates: readonly (readonly [GateEffect, string])[] = [
  [
    { gate: 'group', group: 'Huấn luyện', points: 12.5 },
    'Vì tiêu chí này không đạt, cả nội dung “Huấn luyện” không có điểm (mất 12,5 điểm).',
  ],
  [{ gate: 'all', points: 88 }, 'Vì tiêu chí này không đạt, đơn vị mất toàn bộ 88 điểm.'],
  [
    { gate: 'capBand', bands: ['Xuất sắc', 'Tốt'] },
    'Vì tiêu chí này không đạt, đơn vị không được xếp loại “Xuất sắc”, “Tốt”.',
  ],
  [{ gate: 'dropBand', bands: 1 }, 'Vì tiêu chí này không đạt, đơn vị bị hạ 1 bậc xếp loại.'],
  [{ gate: 'unranked' }, 'Vì tiêu chí này không đạt, đơn vị không được xếp hạng.'],
];

test.each(gates)('what a gate costs: %j', (effect, inVietnamese) => {
  expect(gateSentence(effect, vi.explanations)).toBe(inVietnamese);
  expect(gateSentence(effect, en.explanations)).toMatch(/^Because this was missed, .*\.$/);
});

const obstacles: readonly (readonly [NamedObstacle, string])[] = [
  [
    { is: 'points', total: 89.9, from: 90, missing: 0.1 },
    'Còn thiếu 0,1 điểm: 89,9, cần từ 90 điểm.',
  ],
  [
    {
      is: 'group',
      group: named('II', 'Huấn luyện'),
      points: 24,
      available: 40,
      percent: 70,
    },
    'Nội dung “Huấn luyện” được 24/40 điểm, cần ít nhất 70 %.',
  ],
  [
    { is: 'criterion', criterion: named('2.1', 'Bắn súng'), points: null, max: 5 },
    'Tiêu chí 2.1 “Bắn súng” phải đủ 5 điểm, hiện chưa có điểm.',
  ],
  [
    { is: 'criterion', criterion: named('2.1', 'Bắn súng'), points: 4, max: 5 },
    'Tiêu chí 2.1 “Bắn súng” phải đủ 5 điểm, mới được 4.',
  ],
  [
    { is: 'capBand', criterion: named('2.1', 'Bắn súng'), bands: 1 },
    'Tiêu chí 2.1 “Bắn súng” không đạt nên không được xếp loại cao nhất.',
  ],
  [
    { is: 'dropBand', criterion: named('2.1', 'Bắn súng'), bands: 2 },
    'Tiêu chí 2.1 “Bắn súng” không đạt nên bị hạ 2 bậc.',
  ],
];

test.each(obstacles)('why not a better band: %j', (obstacle, inVietnamese) => {
  expect(plain(obstacleSentence(obstacle, vi.explanations))).toBe(inVietnamese);
  expect(obstacleSentence(obstacle, en.explanations)).toMatch(/^[^{}]+\.$/);
});

const ranked = { is: 'ranked', rank: 2, of: 19, equal: [] } as const;
const unit = named('21499', 'Xã Ba Dinh');
const none = { first: [], others: 0 };
const compared = { behind: none, before: none, both: none };
const ranks: readonly (readonly [RankExplanation, readonly string[]])[] = [
  [
    { ...ranked, rank: 1, ahead: null, equal: ['Xã Ba Vì'] },
    ['Hạng 1 trong 19 đơn vị được xếp hạng, cùng hạng với Xã Ba Vì.'],
  ],
  [
    { ...ranked, ahead: { unit, rank: 1, by: { is: 'total', difference: 0.25 }, compared } },
    ['Hạng 2 trong 19 đơn vị được xếp hạng.', 'Xếp ngay trên là Xã Ba Dinh, nhiều hơn 0,25 điểm.'],
  ],
  [
    {
      ...ranked,
      ahead: {
        unit,
        rank: 1,
        by: { is: 'tie', place: 2, of: named('II', 'Huấn luyện'), own: 20, other: 22 },
        compared,
      },
    },
    [
      'Hạng 2 trong 19 đơn vị được xếp hạng.',
      'Xếp ngay trên là Xã Ba Dinh, bằng tổng điểm nhưng hơn ở ưu tiên thứ 2, II “Huấn luyện”: 22 so với 20 điểm.',
    ],
  ],
  [
    {
      ...ranked,
      ahead: {
        unit,
        rank: 1,
        by: { is: 'decision', own: 2, other: 1, reason: 'Bốc thăm' },
        compared,
      },
    },
    [
      'Hạng 2 trong 19 đơn vị được xếp hạng.',
      'Xếp ngay trên là Xã Ba Dinh, bằng nhau cả thứ tự ưu tiên; người chấm xếp thứ 1 so với thứ 2. Lý do: Bốc thăm',
    ],
  ],
  [
    { is: 'gated', by: [named('2.1', 'Bắn súng')] },
    ['Không được xếp hạng vì tiêu chí 2.1 “Bắn súng” không đạt.'],
  ],
  [{ is: 'noFigures' }, ['Chưa xếp hạng vì chưa có tiêu chí nào có điểm.']],
];

test.each(ranks)('why not a higher rank: %j', (rank, inVietnamese) => {
  expect(rankSentences(rank, vi.explanations)).toEqual(inVietnamese);
  expect(rankSentences(rank, en.explanations)).toHaveLength(inVietnamese.length);
});

test('beside the unit ahead: points, none yet and “không áp dụng” are three different things', () => {
  const line = (own: PointShare, other: PointShare, role: Role = 'scored'): readonly string[] =>
    [vi, en].map(({ explanations }) =>
      explanations.compared.line({ criterion: named('2.1', 'Bắn súng'), role, own, other }, unit),
    );
  const share = (points: number | null): PointShare => ({ applies: true, points, max: 1.5 });
  expect(line(share(0.6), share(1.5))).toEqual([
    '2.1 Bắn súng: 0,6/1,5 điểm, Xã Ba Dinh 1,5/1,5 điểm',
    '2.1 Bắn súng: 0,6/1,5 points, Xã Ba Dinh 1,5/1,5 points',
  ]);
  expect(line(share(null), { ...share(null), applies: false })).toEqual([
    '2.1 Bắn súng: chưa có điểm, Xã Ba Dinh không áp dụng',
    '2.1 Bắn súng: no points yet, Xã Ba Dinh not applicable',
  ]);
  expect(line(share(2), share(0), 'penalty')).toEqual([
    '2.1 Bắn súng: trừ 2 điểm, Xã Ba Dinh trừ 0 điểm',
    '2.1 Bắn súng: minus 2 points, Xã Ba Dinh minus 0 points',
  ]);
});

const total: TotalExplanation = {
  aggregation: 'sum',
  earned: 81,
  available: 90,
  full: 100,
  spread: [named('2.1', 'Bắn súng')],
  base: 90,
  bonus: { sum: 12, points: 10 },
  penalty: { sum: 3, points: 3 },
  sum: 97,
  cutTo: null,
  total: 97,
  lostBy: [],
  open: [named('1.1', 'A'), named('1.2', 'B')],
};

test('how the total came about', () => {
  expect(vi.explanations.total(total)).toEqual([
    'Các nội dung cộng lại được 81/90 điểm.',
    'Tiêu chí 2.1 “Bắn súng” không áp dụng, nên 81/90 được quy đổi thành 90/100 điểm.',
    '90 điểm, thưởng 10 (cộng được 12, có giới hạn), trừ 3: còn 97 điểm.',
    'Chưa có điểm: tiêu chí 1.1, 1.2.',
  ]);
  expect(en.explanations.total(total)).toHaveLength(4);
  const cut = { ...total, spread: [], open: [], cutTo: 95, lostBy: [named('2.1', 'Bắn súng')] };
  expect(vi.explanations.total({ ...cut, total: 0 }).slice(1)).toEqual([
    '90 điểm, thưởng 10 (cộng được 12, có giới hạn), trừ 3: còn 97 điểm.',
    'Tổng điểm nhiều nhất 95.',
    'Mất toàn bộ điểm vì tiêu chí 2.1 “Bắn súng” không đạt, còn 0 điểm.',
  ]);
});

const need: NumberNeed = {
  for: 'target',
  bound: 75,
  isPercent: true,
  gap: 3,
  less: false,
  strict: false,
  unitOfMeasure: 'người',
};

test.each<[Partial<NumberNeed>, string]>([
  [{}, 'Cần thêm 3 người để đạt chỉ tiêu 75 %.'],
  [{ strict: true }, 'Cần thêm 3 người để vượt chỉ tiêu 75 %.'],
  [
    { isPercent: false, bound: 3, gap: 2, less: true, unitOfMeasure: 'vụ' },
    'Cần giảm 2 vụ để đạt chỉ tiêu 3 vụ.',
  ],
  [{ for: 'step', bound: 90 }, 'Cần thêm 3 người để lên bậc 90 %.'],
  [{ for: 'most', bound: 5, isPercent: false }, 'Cần thêm 3 người để đủ điểm (5 người).'],
  [{ for: 'best', bound: 90 }, 'Cần thêm 3 người để bằng kết quả tốt nhất cụm (90 %).'],
])('what would bring more: %j', (changes, inVietnamese) => {
  const wanted = { ...need, ...changes };
  const says = ({ explanations }: Messages) => plain(needSentence(wanted, explanations));
  expect(says(vi)).toBe(inVietnamese);
  expect(says(en)).toMatch(/^[\d.]+ (người|vụ) (more|fewer) would .*\.$/);
});

test('what would bring more: a better level, another answer', () => {
  const level = { for: 'word', word: 'Tốt' } as const;
  expect(needSentence(level, vi.explanations)).toBe('Cần “Tốt” để có thêm điểm.');
  expect(needSentence(level, en.explanations)).toBe('“Tốt” would bring more points.');
  expect(vi.explanations.gain({ need: level, points: 2.5 })).toBe('Cần “Tốt”: +2,5 điểm');
  const step = { criterion: { code: '2.3', name: 'Vệ sinh' }, need: level, points: 5 };
  expect(vi.explanations.ways.step(step)).toBe('2.3 Vệ sinh: cần “Tốt”, +5 điểm');
  expect(en.explanations.ways.step(step)).toBe('2.3 Vệ sinh: “Tốt”, +5 points');
});

test('a percentage is never rounded onto or across a bound', () => {
  const bounds = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 20_000 }), bounds, (num, den, all) => {
      const { percent, exact } = percentApart(num, den, all);
      for (const bound of all) {
        expect(Math.sign(percent - bound)).toBe(Math.sign(num * 100 - bound * den));
      }
      if (exact) expect(percent * den).toBeCloseTo(num * 100, 3);
    }),
  );
});

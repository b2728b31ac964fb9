import type { FirstPlaceReport, ToppleReport, UnitMove } from '../../src/commands/whatIfReports';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import type { Change } from '../../src/scoring/whatIf/levers';
import { choiceOf, criterionChoice, dialOf, turned } from '../../src/taskpane/whatIf/dial';
import { firstPlaceText } from '../../src/taskpane/whatIf/firstPlaceText';
import { movesView } from '../../src/taskpane/whatIf/moveView';
import { trial } from './support/trial';

const texts = vi.whatIf;

function move(unit: string, changes: Partial<UnitMove> = {}): UnitMove {
  const standing = { rank: 3, total: 92.5, band: 1, bandName: 'Tốt' };
  return {
    unit,
    name: `Xã ${unit}`,
    cluster: 'A',
    before: standing,
    after: standing,
    places: 0,
    points: 0,
    ...changes,
  };
}

const best = { rank: 1, total: 94, band: 0, bandName: 'Xuất sắc' };
const third = move('').before;

describe('What a trial comes to', () => {
  test('nothing at all', () => {
    expect(movesView([], texts)).toEqual({
      summary: 'Không đơn vị nào đổi hạng, điểm hay xếp loại.',
      clusters: [],
      hidden: 0,
    });
  });

  test('points only: counted, not listed', () => {
    const view = movesView([move('X', { points: 1 }), move('Y', { points: 1 })], texts);
    expect(view).toEqual({
      summary: 'Không đơn vị nào đổi hạng hay xếp loại; 2 đơn vị chỉ đổi điểm.',
      clusters: [],
      hidden: 0,
    });
  });

  test('ranks and bands by cluster, with the direction in words', () => {
    const view = movesView(
      [
        move('X', { after: best, places: 2, points: 1.5 }),
        move('Y', { before: best, after: third, places: -2, points: -1.5 }),
        move('Z', { cluster: 'B', after: { ...third, band: 0, bandName: 'Xuất sắc' } }),
        move('W', { cluster: 'B', points: 1 }),
      ],
      texts,
    );
    expect(view.summary).toBe(
      '2 đơn vị đổi hạng; 1 đơn vị đổi xếp loại mà giữ hạng; 1 đơn vị chỉ đổi điểm.',
    );
    expect(view.clusters.map(({ cluster, moves }) => [cluster, moves.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(view.clusters[0]?.moves).toEqual([
      {
        unit: 'X',
        name: 'Xã X',
        direction: 'up',
        rank: 'Hạng 3 → 1',
        places: 'lên 2 bậc',
        points: '92,50 → 94,00 điểm (+1,50)',
        band: 'Tốt → Xuất sắc',
      },
      {
        unit: 'Y',
        name: 'Xã Y',
        direction: 'down',
        rank: 'Hạng 1 → 3',
        places: 'xuống 2 bậc',
        points: '94,00 → 92,50 điểm (−1,50)',
        band: 'Xuất sắc → Tốt',
      },
    ]);
    expect(view.clusters[1]?.moves[0]).toMatchObject({
      direction: 'level',
      rank: 'Vẫn hạng 3',
      places: '',
      points: '92,50 điểm, không đổi',
    });
  });

  test('of hundreds the first fifty are listed and the rest counted', () => {
    const many = Array.from({ length: 120 }, (_, index) => move(`${index}`, { after: best }));
    const view = movesView(many, texts);
    expect([view.clusters[0]?.moves.length, view.hidden]).toEqual([50, 70]);
    expect(view.summary).toBe('120 đơn vị đổi hạng.');
  });

  test('a rank that is lost or won', () => {
    const none = { ...third, rank: null };
    const view = movesView(
      [
        move('X', { after: none, places: null }),
        move('Y', { before: none, after: third, places: null }),
      ],
      texts,
    );
    expect(
      view.clusters[0]?.moves.map(({ direction, rank, places }) => [direction, rank, places]),
    ).toEqual([
      ['down', 'Hạng 3 → không xếp hạng', ''],
      ['up', 'Được xếp hạng 3', ''],
    ]);
  });
});

const points = (by: number, criterion = '2.3'): Change => ({
  lever: { moves: 'points', criterion, kinds: ['XA'] },
  by,
});

function topple(changes: Partial<ToppleReport> = {}): ToppleReport {
  return {
    change: points(-1.5),
    about: '2.3',
    weights: [{ kind: null, from: 4, to: 2.5 }],
    lost: ['Xã Ba X'],
    then: ['Xã Ba Y'],
    ...changes,
  };
}

function toppled(
  by: readonly [ToppleReport, ...ToppleReport[]],
  first: readonly string[] = ['Xã Ba X'],
): FirstPlaceReport {
  return { cluster: 'Cụm A', first, outcome: { is: 'toppled', by } };
}

describe('How firm a first place is', () => {
  test('the smallest change that topples it, and who stands first then', () => {
    expect(firstPlaceText(toppled([topple()]), texts)).toEqual([
      'Xã Ba X đứng đầu: giữ vững cho đến khi điểm tối đa của tiêu chí 2.3 giảm 1,5 (từ 4 xuống 2,5).',
      'Khi đó Xã Ba Y đứng đầu.',
    ]);
    expect(firstPlaceText(toppled([topple()]), en.whatIf)).toEqual([
      'Xã Ba X stands first until the points of criterion 2.3 are lowered by 1,5 (from 4 to 2,5).',
      'Then Xã Ba Y stands first.',
    ]);
  });

  test('a first place that is shared, and is no more', () => {
    const report = toppled([topple({ then: ['Xã Ba Y'] })], ['Xã Ba X', 'Xã Ba Y']);
    const [sentence, then] = firstPlaceText(report, texts);
    expect(sentence).toMatch(/^Xã Ba X, Xã Ba Y cùng đứng đầu: giữ vững/);
    expect(then).toBe('Khi đó chỉ còn Xã Ba Y đứng đầu.');
  });

  test('kinds that weigh the criterion differently are named', () => {
    const weights = [
      { kind: 'Xã, thị trấn', from: 4, to: 5 },
      { kind: 'Cơ quan', from: 6.5, to: 7.5 },
    ];
    const [sentence] = firstPlaceText(toppled([topple({ change: points(1), weights })]), texts);
    expect(sentence).toContain('tăng 1 (Xã, thị trấn từ 4 lên 5; Cơ quan từ 6,5 lên 7,5).');
  });

  test('the weight of a content group', () => {
    const change: Change = { lever: { moves: 'weight', group: 'II' }, by: -40.5 };
    const weights = [{ kind: null, from: 70, to: 29.5 }];
    const report = toppled([topple({ change, about: 'Hai là: Huấn luyện', weights })]);
    expect(firstPlaceText(report, texts)[0]).toContain(
      'trọng số của nội dung “Hai là: Huấn luyện” giảm 40,5 (từ 70 xuống 29,5)',
    );
  });

  test('of many equal changes three are named and the rest counted', () => {
    const others = ['1.1', '1.2', '1.3', '1.4', '1.5'].map((about) => topple({ about }));
    const [, , also] = firstPlaceText(toppled([topple(), ...others]), texts);
    expect(also).toBe('Đổi cùng mức ở 1.1, 1.2, 1.3 hoặc 2 chỗ khác cũng làm đổi hạng nhất.');
    const [, , one] = firstPlaceText(toppled([topple(), topple({ about: '1.1' })]), texts);
    expect(one).toBe('Đổi cùng mức ở 1.1 cũng làm đổi hạng nhất.');
  });

  test.each([
    [
      'firm',
      ['Xã Ba X'],
      'Xã Ba X đứng đầu: đổi riêng bất kỳ điểm tối đa hay trọng số nào cũng không mất hạng nhất.',
    ],
    ['alone', ['Xã Ba X'], 'Xã Ba X là đơn vị duy nhất của cụm.'],
    ['alone', [], 'Cụm chỉ có một đơn vị và đơn vị đó chưa được xếp hạng.'],
    ['nobody', [], 'Chưa có đơn vị nào được xếp hạng.'],
  ] as const)('%s, first: %p', (is, first, sentence) => {
    expect(firstPlaceText({ cluster: 'A', first, outcome: { is } }, texts)).toEqual([sentence]);
  });
});

describe('The dial', () => {
  const one = (by: readonly { kind: string; points: number }[]) => ({
    ...trial,
    kinds: [
      { code: 'XA', name: 'Xã, thị trấn' },
      { code: 'CQ', name: 'Cơ quan' },
    ],
    criteria: trial.criteria.map((criterion) => ({ ...criterion, points: by })),
  });
  const different = one([
    { kind: 'XA', points: 4 },
    { kind: 'CQ', points: 6.5 },
  ]);

  test('stands at the number of the workbook', () => {
    expect(dialOf(trial, criterionChoice('1.1'))).toMatchObject({
      value: 20,
      step: 0.5,
      kindChoices: [],
    });
    const target = dialOf(trial, { ...criterionChoice('1.2'), number: 'target' });
    expect(target).toMatchObject({ value: 75, step: 1, label: 'targetPercent' });
  });

  test('a criterion without a target keeps to its points', () => {
    const dial = dialOf(trial, { ...criterionChoice('2.3'), number: 'target' });
    expect(dial).toMatchObject({ label: 'maximum', value: 15, hasTarget: false });
  });

  test('moves kinds together that weigh a criterion differently, and tells each of them', () => {
    const dial = dialOf(different, criterionChoice('1.1'));
    expect(dial.lever).toEqual({ moves: 'points', criterion: '1.1', kinds: ['XA', 'CQ'] });
    expect(dial.apart).toEqual([
      { kind: 'Xã, thị trấn', value: 4 },
      { kind: 'Cơ quan', value: 6.5 },
    ]);
    expect(turned(dial, 2.5).by).toBe(-1.5);
    expect(dial.least).toBe(0);
  });

  test('stops where the first of them would have no points left', () => {
    const dial = dialOf(
      one([
        { kind: 'CQ', points: 6.5 },
        { kind: 'XA', points: 4 },
      ]),
      criterionChoice('1.1'),
    );
    expect([dial.value, dial.least]).toEqual([6.5, 2.5]);
  });

  test('or one kind alone', () => {
    const dial = dialOf(different, { ...criterionChoice('1.1'), kinds: ['CQ'] });
    expect(dial).toMatchObject({ value: 6.5, apart: [] });
    expect(dial.lever).toMatchObject({ kinds: ['CQ'] });
  });

  test('or those together that a cluster holds, beside all and each alone', () => {
    const three = one([
      { kind: 'XA', points: 4 },
      { kind: 'CQ', points: 6.5 },
      { kind: 'LL', points: 4 },
    ]);
    const choice = { ...criterionChoice('1.1'), kinds: ['XA', 'LL'] };
    expect(dialOf(three, choice)).toMatchObject({
      value: 4,
      apart: [],
      lever: { kinds: ['XA', 'LL'] },
      kindChoices: [
        { kinds: null, names: [] },
        { kinds: ['XA'], names: ['Xã, thị trấn'] },
        { kinds: ['CQ'], names: ['Cơ quan'] },
        { kinds: ['LL'] },
        { kinds: ['XA', 'LL'], names: ['Xã, thị trấn', 'LL'] },
      ],
    });
  });

  test('finds the choice that a change was made on', () => {
    const change = (kinds: readonly string[]): Change => ({
      lever: { moves: 'points', criterion: '1.1', kinds },
      by: 1,
    });
    expect(choiceOf(change(['XA', 'CQ']), different)).toEqual(criterionChoice('1.1'));
    expect(choiceOf(change(['CQ']), different)).toEqual({
      ...criterionChoice('1.1'),
      kinds: ['CQ'],
    });
    const weight: Change = { lever: { moves: 'weight', group: 'II' }, by: 1 };
    expect(choiceOf(weight, different).subject).toEqual({ is: 'group', code: 'II' });
  });
});

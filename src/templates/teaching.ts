import { noSigning, type Plan } from '../plan/plan';
import { linesOf, withPoints } from './build/criteria';
import { count, level, yesNo } from './build/figures';
import { must } from './build/relations';
import { changedRow, type SampleEntries } from './samples';
import { band, contentGroup, noHistory, usualTotals } from './build/results';

const LEVELS = 'MUC';
const EVERYONE = 'Mọi đơn vị';
const study = linesOf('I', 'Một là');
const order = linesOf('II', 'Hai là');

/** A small plan to learn with: six rules, four units, points that add up in one's head. */
export const teaching: Plan = {
  identity: {
    id: 'tap-huan',
    version: '1',
    issuer: 'Ban tổ chức lớp tập huấn',
    place: '',
    number: '',
    date: '',
    title: 'Kế hoạch thi đua để tập huấn',
    theme: 'Học một buổi, dùng cả năm',
    basis: '',
    signing: noSigning,
  },
  period: {
    code: '2026-Q1',
    label: 'Quý I năm 2026',
    kind: 'quarter',
    start: '2026-01-01',
    end: '2026-03-31',
  },
  rounding: { points: 2, total: 2 },
  totals: usualTotals,
  history: noHistory,
  quotas: [],
  ranking: { method: 'competition', tieChain: ['I', '2.1'] },
  bands: [band('Xuất sắc', 90), band('Tốt', 80), band('Khá', 65), band('Trung bình', 0)],
  unitKinds: [{ code: 'TO', name: 'Tổ' }],
  clusters: [{ code: 'LOP', name: 'Lớp tập huấn' }],
  units: ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map((name, index) => ({
    code: `TO0${index + 1}`,
    name,
    kind: 'TO',
    cluster: 'LOP',
    email: '',
    validFrom: '',
    validTo: '',
    successor: '',
    note: '',
  })),
  groups: [contentGroup('I', 'Một là', 'Học tập'), contentGroup('II', 'Hai là', 'Nề nếp')],
  criteria: withPoints(
    [
      study.threshold('1.1', 1, 'Kiểm tra: đạt yêu cầu', 'KT_DAT / KT_DU', 100),
      study.proportional('1.2', 1, 'Kiểm tra: khá, giỏi', 'KT_KHAGIOI / KT_DU', {
        target: 75,
        floor: 50,
      }),
      study.count('1.3', 2, 'Sáng kiến', 'SANG_KIEN', 5),
      order.zeroTolerance('2.1', 1, 'Không vi phạm nội quy', 'VI_PHAM', { gate: 'capBand' }),
      order.yesNo('2.2', 2, 'Nộp báo cáo đúng hạn', 'BAO_CAO'),
      order.level('2.3', 3, 'Vệ sinh, trật tự', 'VE_SINH', LEVELS),
    ],
    ['TO'],
    [
      ['1.1', 20],
      ['1.2', 20],
      ['1.3', 15],
      ['2.1', 20],
      ['2.2', 10],
      ['2.3', 15],
    ],
  ),
  figures: [
    count('KT_DU', 'Kiểm tra: số người dự', 'người', EVERYONE),
    count('KT_DAT', 'Kiểm tra: số đạt yêu cầu', 'người', EVERYONE),
    count('KT_KHAGIOI', 'Kiểm tra: số khá, giỏi', 'người', EVERYONE),
    count('SANG_KIEN', 'Sáng kiến được công nhận', 'sáng kiến', EVERYONE),
    count('VI_PHAM', 'Vi phạm nội quy', 'vụ', EVERYONE),
    yesNo('BAO_CAO', 'Nộp báo cáo đúng hạn', EVERYONE),
    level('VE_SINH', 'Đánh giá vệ sinh, trật tự', LEVELS, EVERYONE),
  ],
  scales: [
    {
      code: LEVELS,
      name: 'Mức đánh giá',
      kind: 'levels',
      rungs: [
        { at: 'Tốt', percent: 100 },
        { at: 'Khá', percent: 80 },
        { at: 'Đạt', percent: 60 },
        { at: 'Chưa đạt', percent: 0 },
      ],
    },
  ],
  relations: [
    must('QH_KHAGIOI', 'KT_KHAGIOI <= KT_DAT', 'Số khá, giỏi không quá số đạt yêu cầu'),
    must('QH_DAT', 'KT_DAT <= KT_DU', 'Số đạt yêu cầu không quá số người dự'),
  ],
  openReadings: [],
  pointsNote: 'Kế hoạch đặt ra để tập huấn; điểm chọn cho dễ nhẩm.',
};

const good = {
  KT_DU: 20,
  KT_DAT: 20,
  KT_KHAGIOI: 15,
  SANG_KIEN: 3,
  VI_PHAM: 0,
  BAO_CAO: 'Có',
  VE_SINH: 'Tốt',
};

/** Invented: full points; below both targets; a violation that caps the band; a missing figure. */
export const teachingSamples: SampleEntries = new Map([
  ['TO01', changedRow(good)],
  ['TO02', changedRow(good, { KT_DAT: 19, KT_KHAGIOI: 12, VE_SINH: 'Khá' })],
  ['TO03', changedRow(good, { VI_PHAM: 1, BAO_CAO: 'Không' })],
  ['TO04', changedRow(good, { SANG_KIEN: null })],
]);

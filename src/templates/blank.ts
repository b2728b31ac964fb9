import { noSigning, type Plan } from '../plan/plan';
import { linesOf, withPoints } from './build/criteria';
import { yesNo } from './build/figures';
import { band, contentGroup, noHistory, usualTotals } from './build/results';

/** The smallest plan that can be scored: one of everything, to be renamed and added to. */
export const blank: Plan = {
  identity: {
    id: 'ke-hoach-moi',
    version: '1',
    issuer: '',
    place: '',
    number: '',
    date: '',
    title: 'Kế hoạch phát động phong trào thi đua',
    theme: '',
    basis: '',
    signing: noSigning,
  },
  period: {
    code: '2026',
    label: 'Năm 2026',
    kind: 'year',
    start: '2026-01-01',
    end: '2026-12-31',
  },
  rounding: { points: 2, total: 2 },
  totals: usualTotals,
  history: noHistory,
  quotas: [],
  ranking: { method: 'competition', tieChain: [] },
  bands: [band('Xuất sắc', 90), band('Tốt', 80), band('Khá', 65), band('Trung bình', 0)],
  unitKinds: [{ code: 'DV', name: 'Đơn vị' }],
  clusters: [{ code: 'CUM_MOT', name: 'Cụm 1' }],
  units: ['Đơn vị A', 'Đơn vị B'].map((name, index) => ({
    code: `DV0${index + 1}`,
    name,
    kind: 'DV',
    cluster: 'CUM_MOT',
    email: '',
    validFrom: '',
    validTo: '',
    successor: '',
    note: 'Ví dụ: sửa thành đơn vị của kế hoạch.',
  })),
  groups: [contentGroup('I', 'Một là', 'Nội dung thứ nhất')],
  criteria: withPoints(
    [linesOf('I', 'Một là').yesNo('1.1', 1, 'Hoàn thành nhiệm vụ được giao', 'HOAN_THANH')],
    ['DV'],
    [['1.1', 100]],
  ),
  figures: [yesNo('HOAN_THANH', 'Đã hoàn thành nhiệm vụ được giao', 'Mọi đơn vị')],
  scales: [],
  relations: [],
  openReadings: [],
  pointsNote: '',
};

/** Whether nobody has written a criterion of his own yet: the example is all that there is. */
export function isUnwritten({ criteria }: Pick<Plan, 'criteria'>): boolean {
  return criteria.length === 1 && criteria[0]?.name === blank.criteria[0]?.name;
}

import type {
  CloseReport,
  ClosingCommands,
  ReopenReport,
  TurnReport,
  TurnView,
  VerifyReport,
} from '../../../src/commands/closingReports';
import { unit } from '../../scoring/build';
import { scoreReport } from './reports';

export const closedPeriod = {
  at: '05/04/2025 16:20',
  by: 'Nguyễn Văn An',
  code: '7K3M-9QXR-2B5T',
};

export const closeReport: CloseReport = {
  ...{ is: 'closed', closed: closedPeriod, period: 'Năm 2025', sheet: 'Kết quả chốt' },
  review: scoreReport(),
};

export const reopenReport: ReopenReport = {
  ...{ period: 'Năm 2025', archive: 'Chốt 2025 (mở lại)', review: scoreReport() },
};

export const knownCode: VerifyReport = {
  is: 'code',
  verdict: {
    ...{ is: 'known', genuine: 'yes' },
    about: {
      ...{ period: 'Năm 2025', plan: 'Quyết thắng', sheet: 'Kết quả chốt', ...closedPeriod },
      standing: { is: 'inForce' },
    },
  },
};

export const turnView: TurnView = {
  period: {
    ...{ code: '2025', label: 'Năm 2025', kind: 'year' },
    ...{ start: '2025-01-01', end: '2025-12-31' },
  },
  closed: closedPeriod,
  ...{
    past: 0,
    units: [
      unit('CQ01', { name: 'Ban CHQS huyện', validTo: '2026-06-30' }),
      unit('21484', { name: 'Thị trấn Ba Tơ' }),
    ],
    lastDays: { sheet: 'Đơn vị', address: 'F8:F9' },
  },
  typed: { figures: 1508, explanations: 12, appraisals: 4, pledges: 3 },
  document: {
    present: {
      title: 'Phong trào thi đua quyết thắng năm 2025',
      ...{ number: '15/KH-UBND', date: '20/01/2025' },
    },
    proposed: { title: 'Phong trào thi đua quyết thắng năm 2026', number: '', date: '' },
  },
  proposals: {
    next: {
      ...{ code: '2026', label: 'Năm 2026', kind: 'year' },
      ...{ start: '2026-01-01', end: '2026-12-31' },
    },
    newYear: {
      ...{ code: '2026', label: 'Năm 2026', kind: 'year' },
      ...{ start: '2026-01-01', end: '2026-12-31' },
    },
  },
};

export const turnReport: TurnReport = {
  ...{ is: 'turned', from: 'Năm 2025', to: 'Năm 2026', archive: 'Chốt 2025', cells: 1532 },
  review: scoreReport(),
};

const ok = <Report>(report: Report) => Promise.resolve({ ok: true as const, report });

/** What the commands about closing answer unless a test says otherwise. */
export const closingAnswers: ClosingCommands = {
  close: () => ok(closeReport),
  reopen: () => ok(reopenReport),
  verifyCode: () => ok(knownCode),
  verifyFiles: () =>
    ok({ is: 'files', verdict: { verdicts: [], without: ['a.xlsx'], unread: [] } }),
  turnView: () => ok(turnView),
  turnPeriod: () => ok(turnReport),
};

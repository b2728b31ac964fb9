import type {
  ClosedAbout,
  CloseReport,
  ClosingCommands,
  ReopenReport,
  TurnReport,
  TurnView,
  VerifyReport,
} from '../../../src/commands/closingReports';
import type { Commands } from '../../../src/commands/reports';
import { unit } from '../../scoring/build';
import { scorebook, scoreReport } from './reports';

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

const about: ClosedAbout = {
  ...{ period: 'Năm 2025', plan: 'Quyết thắng', sheet: 'Kết quả chốt', ...closedPeriod },
  standing: { is: 'inForce' },
};

export const knownCode: VerifyReport = {
  is: 'code',
  verdict: { is: 'known', genuine: 'yes', about },
};

/** A mailed result that is ours, one that differs from ours, one that was changed, and other files. */
export const manyFiles: VerifyReport = {
  is: 'files',
  verdict: {
    verdicts: [
      { file: 'Ket qua 2025.xlsx', about, genuine: 'yes', ours: { is: 'same' }, paper: 'fits' },
      {
        ...{ file: 'Ket qua 2025 (ban cu).xlsx', about, genuine: 'yes', paper: 'other' },
        ours: {
          ...{ is: 'other', about },
          differences: [
            {
              ...{ unit: '21502', name: 'Xã Ba Vinh', in: 'both' },
              changes: [
                { column: 'total', heading: 'Tổng điểm', one: 87.25, other: 86.5 },
                { column: 'rank', heading: 'Hạng', one: 3, other: 5 },
              ],
            },
            { unit: 'TT', name: 'Trung tâm Truyền thông - Văn hóa', in: 'other', changes: [] },
          ],
        },
      },
      { file: 'Ket qua sua.xlsx', about, genuine: 'no', ours: { is: 'none' }, paper: null },
    ],
    without: ['Danh sach don vi.xlsx'],
    unread: [{ file: 'cu.xls', refusal: { code: 'legacyXls' } }],
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
  usedPeriods: [{ code: '2024' }, { code: '2025' }],
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
  ...{ way: 'newYear', figures: 1508 },
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

/** A workbook whose period is closed, opened and left behind by the commands. */
export function closingBook(isClosed = false): Partial<Commands> {
  let closed = isClosed ? closedPeriod : null;
  let { period } = scorebook;
  return {
    status: () => ok({ scorebook: { ...scorebook, period, closed }, form: null }),
    close: () => {
      closed = closedPeriod;
      return ok(closeReport);
    },
    reopen: () => {
      closed = null;
      return ok(reopenReport);
    },
    turnPeriod: () => {
      closed = null;
      period = 'Năm 2026';
      return ok(turnReport);
    },
    undo: () => {
      ({ period } = scorebook);
      return ok({ did: { what: 'turn' }, cells: 1, review: scoreReport() });
    },
  };
}

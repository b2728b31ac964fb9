import type { Status } from '../../../src/commands/reports';
import type { LocatedFinding, ScoreReport, TargetLine } from '../../../src/commands/resultReports';
import type { Finding, FindingCode, Severity } from '../../../src/plan/finding';
import { samples } from '../../messages/samples';

/** A finding of a code with its sample values, at a cell. */
export function located(
  code: FindingCode,
  severity: Severity,
  cell: LocatedFinding['cell'] = { sheet: 'Số liệu', address: 'F12' },
): LocatedFinding {
  const place = code.startsWith('plan.')
    ? ({ at: 'criterion', criterion: '2.1', field: 'points' } as const)
    : ({ at: 'cell', sheet: 'Số liệu', address: 'F12' } as const);
  return { finding: { code, severity, place, values: samples[code] } as Finding, cell };
}

/** Findings as a real run brings them, worst last, so that the pane has to order them. */
export const someFindings: readonly LocatedFinding[] = [
  located('rank.tie', 'note', { sheet: 'Xếp hạng', address: 'A9' }),
  located('missing.notNeeded', 'note', { sheet: 'Số liệu', address: 'AB24' }),
  located('target.short', 'warning', { sheet: 'Điểm', address: 'H14' }),
  located('missing.figure', 'warning', { sheet: 'Số liệu', address: 'K12' }),
  located('gate.capBand', 'warning', { sheet: 'Điểm', address: 'AX14' }),
  located('entry.notANumber', 'error', { sheet: 'Số liệu', address: 'F12' }),
  located('relation.broken', 'error', { sheet: 'Số liệu', address: 'G7' }),
  located('read.tableMissing', 'error', null),
];

/** Three communes below the same target, and a finding that stands alone ahead of them. */
export const alikeFindings: readonly LocatedFinding[] = [
  located('entry.notANumber', 'error', { sheet: 'Số liệu', address: 'F12' }),
  ...['Xã Ba Điền', 'Xã Ba Liên', 'Xã Ba Ngạc'].map((unit, index): LocatedFinding => {
    const place = { at: 'points', unit, criterion: '3.4b' } as const;
    const values = { ...samples['target.short'], unit, criterion: '3.4b', name: 'Đảng viên' };
    return {
      finding: { code: 'target.short', severity: 'warning', place, values },
      cell: { sheet: 'Điểm', address: `H${index + 7}` },
    };
  }),
];

/** As many findings as a large office may have. */
export function manyFindings(count: number): readonly LocatedFinding[] {
  return Array.from({ length: count }, (_, index) => {
    const cell = { sheet: 'Số liệu', address: `F${index + 5}` };
    return located('missing.figure', 'warning', cell);
  });
}

function countsOf(findings: readonly LocatedFinding[]): ScoreReport['counts'] {
  const count = (severity: Severity) =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** A warning that was accepted. */
export const someAccepted: ScoreReport['accepted'] = [
  {
    ...located('entry.tooLarge', 'warning', { sheet: 'Số liệu', address: 'M9' }),
    acceptance: { reason: 'Đã đối chiếu biên bản số 12', at: '24/11/2026 15:04' },
  },
];

/** A target of the plan with what the units come to together. */
export function targetLine(line: Partial<TargetLine>): TargetLine {
  return {
    criterion: '2.1',
    name: 'Cán bộ, chiến sĩ được huấn luyện',
    numerator: 1204,
    denominator: 1204,
    target: 100,
    comparison: '>=',
    state: 'reached',
    reported: 29,
    expected: 29,
    cell: { sheet: 'Tổng hợp', address: 'C12' },
    ...line,
  };
}

/** Shares that were reached and missed, an amount, and what nobody has reported yet. */
const someTargets: readonly TargetLine[] = [
  targetLine({}),
  targetLine({
    criterion: '2.3',
    name: 'Huấn luyện đạt khá, giỏi trong lực lượng dân quân tự vệ, dự bị động viên và cán bộ các cấp',
    numerator: 842,
    target: 75,
    state: 'short',
  }),
  targetLine({
    criterion: '6.1',
    name: 'Xã, thị trấn đạt vững mạnh toàn diện',
    numerator: 14,
    denominator: 19,
    target: 70,
    expected: 19,
    reported: 19,
  }),
  targetLine({
    criterion: '5.2',
    name: 'Vụ việc mất an toàn',
    numerator: 2,
    denominator: null,
    target: 0,
    comparison: '<=',
    state: 'short',
  }),
  targetLine({
    criterion: '4.1',
    name: 'Công dân nhập ngũ đạt chỉ tiêu giao',
    numerator: 0,
    denominator: 0,
    state: 'open',
    reported: 0,
  }),
];

/** The report of a run with these findings. */
export function scoreReport(findings = someFindings): ScoreReport {
  const { title, issuer, period } = scorebook;
  return {
    ...{ title, issuer, period },
    units: 31,
    withFigures: 29,
    ranked: 28,
    unranked: [
      { unit: 'CQ10', name: 'Hội Cựu chiến binh huyện', because: 'noFigures', criteria: [] },
      { unit: 'CQ11', name: 'Hội Nông dân huyện', because: 'noFigures', criteria: [] },
      { unit: '21508', name: 'Xã Ba Khâm', because: 'gated', criteria: ['4.14'] },
    ],
    criteria: 48,
    findings,
    accepted: [],
    counts: countsOf(findings),
    clusters: [
      {
        cluster: 'C1',
        name: 'Cụm xã, thị trấn',
        ranked: [
          { unit: '21529', name: 'Xã Ba Tô', total: 96.5, rank: 1, band: 'Hoàn thành xuất sắc' },
          { unit: '21484', name: 'Thị trấn Ba Tơ', total: 93.25, rank: 2, band: 'Hoàn thành tốt' },
          { unit: '21502', name: 'Xã Ba Vinh', total: 87.25, rank: 3, band: 'Hoàn thành tốt' },
          { unit: '21499', name: 'Xã Ba Dinh', total: 87.25, rank: 3, band: 'Hoàn thành tốt' },
        ],
      },
      {
        cluster: 'C2',
        name: 'Khối cơ quan, ban, ngành',
        ranked: [
          {
            unit: 'BCH',
            name: 'Ban Chỉ huy Quân sự huyện',
            total: 100,
            rank: 1,
            band: 'Hoàn thành xuất sắc',
          },
          { unit: 'PNV', name: 'Phòng Nội vụ', total: 9.5, rank: 2, band: 'Chưa hoàn thành' },
        ],
      },
    ],
    targets: someTargets,
    repairedCells: 3,
    milliseconds: 1240,
  };
}

/** The report on one cluster of so many units, all of them ranked. */
export function manyRanked(count: number): ScoreReport {
  const ranked = Array.from({ length: count }, (_, index) => ({
    unit: String(index),
    name: `Xã số ${index + 1}`,
    total: 100 - (index * 60) / count,
    rank: index + 1,
    band: 'Hoàn thành tốt',
  }));
  return {
    ...scoreReport([]),
    units: count,
    ranked: count,
    unranked: [],
    withFigures: count,
    clusters: [{ cluster: 'C1', name: 'Các xã, phường, đặc khu', ranked }],
  };
}

export const scorebook: NonNullable<Status['scorebook']> = {
  title: 'Phong trào thi đua Quyết thắng lực lượng vũ trang huyện Ba Tơ năm 2025',
  issuer: 'UBND huyện Ba Tơ',
  period: 'Năm 2025',
  units: 31,
  criteria: 48,
  isUnwritten: false,
  closed: null,
};

/** A scorebook of the blank plan, with its example. */
export const unwritten: typeof scorebook = {
  ...scorebook,
  ...{ title: 'Kế hoạch phát động phong trào thi đua', issuer: '' },
  ...{ units: 2, criteria: 1, isUnwritten: true },
};

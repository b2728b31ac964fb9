import type {
  MergeCommands,
  MergedFigure,
  MergeFault,
  MergeOrder,
  MergePreview,
  MergeView,
} from '../../../src/commands/mergeReports';
import { scoreReport } from './reports';

export const mergeView: MergeView = {
  units: ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map((name, index) => ({
    code: `TO0${index + 1}`,
    name,
    kind: 'TO',
    cluster: 'LOP',
    ...{ successor: '', validTo: '' },
  })),
  kinds: [{ code: 'TO', name: 'Tổ' }],
  clusters: [{ code: 'LOP', name: 'Lớp tập huấn' }],
  start: '2026-01-01',
  end: '2026-03-31',
};

/** A figure of Tổ 1 and Tổ 2. */
export function mergedFigure(
  code: string,
  values: readonly (number | string)[],
  outcome: MergedFigure['outcome'],
): MergedFigure {
  const parts = values.map((value, index) => ({ unit: `Tổ ${index + 1}`, value }));
  return { code, label: `Số liệu ${code}`, unitOfMeasure: 'người', parts, outcome };
}

/** Tổ 1 and Tổ 2 become one: a sum, a gap, a level; and what else there is. */
export function mergePreview(order: MergeOrder): MergePreview {
  return {
    order,
    faults: [],
    units: ['Tổ 1', 'Tổ 2'],
    figures: [
      mergedFigure('DU', [20, 19], { is: 'value', value: 39 }),
      mergedFigure('SK', [3, ''], { is: 'gap', units: ['Tổ 2'] }),
      mergedFigure('MUC', ['Tốt', 'Khá'], { is: 'notSummed', because: 'level' }),
    ],
    previous: [mergedFigure('DU', [18, 22], { is: 'value', value: 40 })],
    texts: 2,
    ownCriteria: ['Sáng kiến'],
    left: { appraised: 1, pledged: 2, past: 0 },
  };
}

/** Nothing was chosen, nothing typed, and the code was in use. */
export const allFaults: readonly MergeFault[] = [
  { code: 'tooFewUnits' },
  { code: 'noName' },
  { code: 'codeUsed', used: 'TO01', unit: 'Tổ 1' },
  { code: 'noKind' },
  { code: 'noCluster' },
  { code: 'afterPeriod', end: '2026-03-31' },
];

/** What was ordered, in short. */
export function orderText({ units, code, name, from }: MergeOrder): string {
  return `${units.join('+')} = ${name} (${code}) ${from}`;
}

export const mergeStubs: MergeCommands = {
  mergeView: () => Promise.resolve({ ok: true, report: mergeView }),
  previewMerge: (order) => Promise.resolve({ ok: true, report: mergePreview(order) }),
  mergeUnits: (order) =>
    Promise.resolve({
      ok: true,
      report: { preview: mergePreview(order), cells: 31, review: scoreReport() },
    }),
};

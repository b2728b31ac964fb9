import { type CellValue, type Entry, entryFromCell, NOT_APPLICABLE } from '../plan/entry';
import type { Figure } from '../plan/figure';
import { mergeable, type MergedPart, mergeFigure } from '../plan/mergeFigures';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { CodedRow } from '../sheets/codedRows';
import { REASON } from '../sheets/decisions/appraisalLayout';
import { cleanOrder, mergeFaults } from './mergeOrder';
import type { MergedFigure, MergeOrder, MergePreview } from './mergeReports';
import type { ReadScorebook } from './readScorebook';

/** The rows of some units on one sheet, by code; of two rows for one unit the first one counts. */
type RowsOf = (
  rows: readonly CodedRow[],
) => readonly { readonly unit: Unit; readonly row: CodedRow }[];

/** What a merger would make of everything that stands in the workbook. */
export function previewOf(read: ReadScorebook, given: MergeOrder): MergePreview {
  const { plan, typed, decisions, previous } = read;
  const order = cleanOrder(given);
  const units = unitsOf(plan, order);
  const { appraisals, pledges, periods } = decisions.rows;
  const rowsOf = rowsOfUnits(units);
  const count = (rows: readonly CodedRow[], test: (code: string) => boolean): number =>
    rowsOf(rows).reduce((sum, { row }) => sum + [...row.values.keys()].filter(test).length, 0);
  const isPlain = (code: string): boolean => !code.startsWith('_');
  return {
    order,
    faults: mergeFaults(read, order),
    units: units.map(({ name }) => name),
    figures: mergedFigures(plan, units, typed.rows),
    previous: mergedFigures(plan, units, previous.rows),
    texts: joinedTexts(read, order).reduce((sum, { texts }) => sum + texts.size, 0),
    ownCriteria: ownCriteria(plan, order).map(({ name }) => name),
    left: {
      appraised: count(appraisals, isPlain),
      pledged: count(pledges, isPlain),
      past: count(periods, isPlain),
    },
  };
}

/** The units that an order merges, in the order of their table. */
export function unitsOf({ units }: Plan, order: Pick<MergeOrder, 'units'>): readonly Unit[] {
  return units.filter(({ code }) => order.units.includes(code));
}

/** Criteria that one of the merged units registered as content of its own. */
export function ownCriteria({ criteria }: Plan, order: MergeOrder) {
  return criteria.filter(({ onlyFor }) => onlyFor !== null && order.units.includes(onlyFor));
}

function rowsOfUnits(units: readonly Unit[]): RowsOf {
  return (rows) =>
    units.flatMap((unit) => {
      const row = rows.find((one) => one.unit === unit.code);
      return row ? [{ unit, row }] : [];
    });
}

function mergedFigures(
  plan: Plan,
  units: readonly Unit[],
  rows: readonly CodedRow[],
): readonly MergedFigure[] {
  const sums = mergeable(plan);
  const found = units.map((unit) => ({ unit, row: rows.find((one) => one.unit === unit.code) }));
  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const levelsOf = ({ scale }: Figure): readonly string[] => {
    const rungs = plan.scales.find(({ code }) => code === scale)?.rungs ?? [];
    return rungs.flatMap(({ at }) => (typeof at === 'string' ? [at] : []));
  };
  return plan.figures.flatMap((figure): readonly MergedFigure[] => {
    const { code, label, unitOfMeasure } = figure;
    const parts = found.map(({ unit, row }): MergedPart => ({
      unit: unit.code,
      entry: entryFromCell(row?.values.get(code) ?? ''),
      isDate: row?.dates?.has(code) ?? false,
    }));
    const outcome = mergeFigure(figure, sums.get(code) ?? null, parts, levelsOf(figure));
    if (outcome.is === 'nothing') return [];
    const cells = found.map(({ unit, row }) => ({
      unit: unit.name,
      value: row?.values.get(code) ?? '',
    }));
    const told = { code, label, unitOfMeasure, parts: cells };
    switch (outcome.is) {
      case 'value':
      case 'proposed':
        return [{ ...told, outcome: { is: outcome.is, value: cellOf(outcome.entry) } }];
      case 'gap':
      case 'wrong':
        return [{ ...told, outcome: { is: outcome.is, units: outcome.units.map(nameOf) } }];
      case 'notSummed':
        return [{ ...told, outcome }];
    }
  });
}

function cellOf(entry: Entry): CellValue {
  switch (entry.is) {
    case 'blank':
      return '';
    case 'number':
      return entry.number;
    case 'notApplicable':
      return NOT_APPLICABLE;
    case 'text':
      return entry.text;
  }
}

/** Texts that are put together, by the code of their column, on one sheet. */
export interface JoinedTexts {
  readonly sheet: 'appraisal' | 'explanations';
  readonly texts: ReadonlyMap<string, string>;
}

/** Reasons of Thẩm định and what stands on Giải trình, with each unit's name in front. */
export function joinedTexts(
  { plan, decisions }: Pick<ReadScorebook, 'plan' | 'decisions'>,
  order: Pick<MergeOrder, 'units'>,
): readonly JoinedTexts[] {
  const { appraisals, explanations } = decisions.rows;
  const rowsOf = rowsOfUnits(unitsOf(plan, order));
  const joined = (rows: readonly CodedRow[], test: (code: string) => boolean) => {
    const own = rowsOf(rows);
    const codes = new Set(own.flatMap(({ row }) => [...row.values.keys()].filter(test)));
    return new Map(
      [...codes].map((code) => {
        const texts = own.flatMap(({ unit, row }) => {
          const text = String(row.values.get(code) ?? '').trim();
          return text === '' ? [] : [`${unit.name}: ${text}`];
        });
        return [code, texts.join('; ')] as const;
      }),
    );
  };
  return [
    { sheet: 'appraisal', texts: joined(appraisals, (code) => code === REASON) },
    { sheet: 'explanations', texts: joined(explanations, (code) => !code.startsWith('_')) },
  ];
}

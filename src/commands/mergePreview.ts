import { type CellValue, type Entry, entryFromCell, NOT_APPLICABLE } from '../plan/entry';
import type { Figure } from '../plan/figure';
import { mergeable, type MergedPart, mergeFigure } from '../plan/mergeFigures';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { Book } from '../sheets/book';
import type { CodedRow } from '../sheets/codedRows';
import { REASON } from '../sheets/decisions/appraisalLayout';
import { allUnits } from '../sheets/read/allUnits';
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

/** What texts are put together from. */
interface TextsSide extends Pick<ReadScorebook, 'plan' | 'decisions'> {
  readonly book: Book;
  readonly typed: Pick<ReadScorebook['typed'], 'rows'>;
}

/**
 * Reasons of Thẩm định and what stands on Giải trình, with each unit's name in front, unless a merger
 * before has put one there. Why a figure does not apply to a unit is nothing to say of a sum.
 */
export function joinedTexts(
  { book, plan, typed, decisions }: TextsSide,
  order: Pick<MergeOrder, 'units'>,
): readonly JoinedTexts[] {
  const { appraisals, explanations } = decisions.rows;
  const units = unitsOf(plan, order);
  const rowsOf = rowsOfUnits(units);
  const names = allUnits(book, plan).map(({ name }) => name);
  const named = (name: string, text: string): string =>
    names.some((one) => text.startsWith(`${one}: `)) ? text : `${name}: ${text}`;
  const joined = (
    rows: readonly CodedRow[],
    isMeant: (code: string, unit: Unit) => boolean,
  ): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    for (const { unit, row } of rowsOf(rows)) {
      for (const [code, value] of row.values) {
        const text = String(value).trim();
        if (text === '' || !isMeant(code, unit)) continue;
        const before = texts.get(code);
        const own = named(unit.name, text);
        texts.set(code, before === undefined ? own : `${before}; ${own}`);
      }
    }
    return texts;
  };
  const figures = new Map(rowsOf(typed.rows).map(({ unit, row }) => [unit.code, row.values]));
  const applies = (unit: string, code: string): boolean =>
    entryFromCell(figures.get(unit)?.get(code) ?? '').is !== 'notApplicable';
  const isExplained = (code: string, unit: Unit): boolean =>
    !code.startsWith('_') &&
    (applies(unit.code, code) || units.every((one) => !applies(one.code, code)));
  return [
    { sheet: 'appraisal', texts: joined(appraisals, (code) => code === REASON) },
    { sheet: 'explanations', texts: joined(explanations, isExplained) },
  ];
}

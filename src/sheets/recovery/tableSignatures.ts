import { formIdentityTexts } from '../../messages/unitWorkbookTexts';
import { planTexts } from '../../messages/sheetTexts/plan';
import { cleanText } from '../../plan/cleanText';
import { type SheetContents, valueAt } from '../book';
import type { SheetKey } from '../description';
import { names, sheetNames } from '../names';

/** By what a table's code row is known, wherever it stands and whatever its workbook name says. */
interface Signature {
  /** Codes that it holds, its first one first. */
  readonly has: readonly string[];
  /** Holds no other code that begins with `_`. */
  readonly plain?: boolean;
  /** A code that it does not hold. */
  readonly hasNot?: string;
  /** What stands above it, where two tables have the same columns. */
  readonly below?: string;
  /** What stands above another workbook's table with the same columns. */
  readonly notBelow?: string;
}

const { sections } = planTexts;

const signatures: Readonly<Record<string, Signature>> = {
  [names.fields]: { has: ['field', 'label', 'value'] },
  [names.groups]: { has: ['code', 'ordinal', 'name'] },
  [names.unitKinds]: { has: ['code', 'name'], below: sections.unitKinds },
  [names.clusters]: { has: ['code', 'name'], below: sections.clusters },
  [names.bands]: { has: ['order', 'name', 'from'] },
  [names.quotas]: { has: ['order', 'band', 'percent'] },
  [names.tieChain]: { has: ['order', 'code', 'name'] },
  [names.scales]: { has: ['code', 'name', 'at', 'percent'] },
  [names.history]: { has: ['code', 'label'], hasNot: 'unitOfMeasure' },
  [names.rules]: { has: ['code', 'rule', 'meaning'] },
  [names.openReadings]: { has: ['criterion', 'question'] },
  [names.mails]: { has: ['kind', 'subject', 'body'] },
  [names.criteria]: { has: ['code', 'group', 'numerator'] },
  [names.figures]: { has: ['code', 'label', 'unitOfMeasure'] },
  [names.relations]: { has: ['code', 'left', 'operator'] },
  [names.units]: { has: ['code', 'name', 'kind', 'cluster'] },
  [names.entries]: { has: ['_ma', '_ten', '_tinhtrang', '_loai'], hasNot: '_tong' },
  [names.pledges]: { has: ['_ma', '_ten'], plain: true },
  [names.points]: { has: ['_ma', '_ten', '_tong', '_dongthamdinh'] },
  [names.appraisal]: { has: ['_ma', '_ten', '_lydo'] },
  [names.periods]: { has: ['_ma', '_ten', '_gop'] },
  [names.explanations]: { has: ['_ma', '_ten', '_tinhtrang', '_dong'] },
  [names.previousFigures]: { has: ['_ma', '_ten', '_kytruoc'] },
  [names.ranking]: { has: ['_tt', '_ten', '_tong'] },
  [names.overview]: { has: ['_code', '_denominator'] },
  [names.closed]: { has: ['_chot', '_ten', '_tong'] },
  [names.cards]: { has: ['_phieudiem', '_ketqua'] },
  [names.annex]: { has: ['_phuluc', '_tonghientai'] },
  [names.findings]: { has: ['_number', '_severity'] },
  [names.journal]: { has: ['at', 'action'] },
  [names.identity]: {
    has: ['field', 'value'],
    hasNot: 'label',
    notBelow: formIdentityTexts.title,
  },
  [names.memory]: { has: ['table', 'code', 'facts'] },
};

/** The tables of each sheet, that by which the sheet is known first. */
export const tablesOf: Readonly<Record<SheetKey, readonly string[]>> = {
  ...(Object.fromEntries(
    Object.entries(sheetNames).map(([key, name]) => [key, [name]]),
  ) as unknown as Record<SheetKey, readonly string[]>),
  plan: [
    ...[names.fields, names.groups, names.unitKinds, names.clusters, names.bands, names.quotas],
    ...[names.tieChain, names.scales, names.history, names.rules, names.openReadings],
    names.mails,
  ],
  figureList: [names.figures, names.relations],
  identity: [names.identity, names.memory],
};

/** Where a table's code row stands (0-based). */
export interface CodeRow {
  readonly row: number;
  readonly column: number;
}

/** Whether a table's code row begins in a cell. */
export function isCodeRow(sheet: SheetContents, name: string, { row, column }: CodeRow): boolean {
  const signature = signatures[name];
  // Most rows are told by their first cell: thousands of units have hundreds of cells each.
  if (cleanText(String(valueAt(sheet, row, column))) !== signature?.has[0]) return false;
  const codes = codesFrom(sheet, row, column);
  const { has, hasNot, below, notBelow, plain } = signature;
  return (
    has.every((code) => codes.includes(code)) &&
    (hasNot === undefined || !codes.includes(hasNot)) &&
    (plain !== true || codes.every((code) => !code.startsWith('_') || has.includes(code))) &&
    (notBelow === undefined || !isBelow(sheet, row, column, notBelow)) &&
    (below === undefined || (codes.length === has.length && isBelow(sheet, row, column, below)))
  );
}

function isBelow(sheet: SheetContents, row: number, column: number, title: string): boolean {
  return cleanText(String(valueAt(sheet, row - 1, column))) === title;
}

function codesFrom(sheet: SheetContents, row: number, column: number): readonly string[] {
  const line = sheet.values[row - sheet.row] ?? [];
  return line
    .slice(Math.max(0, column - sheet.column))
    .map((value) => cleanText(String(value)))
    .filter((code) => code !== '');
}

/** Finds a table's code row by its codes; null where the sheet has none. */
export function findCodeRow(sheet: SheetContents, name: string): CodeRow | null {
  for (const [down, line] of sheet.values.entries()) {
    const across = line.findIndex((value) => value !== '');
    if (across < 0) continue;
    const place = { row: sheet.row + down, column: sheet.column + across };
    if (isCodeRow(sheet, name, place)) return place;
  }
  return null;
}

/** Whether a cell begins a row that holds at least one of a table's own codes, though not all. */
export function resemblesCodeRow(sheet: SheetContents, name: string, at: CodeRow): boolean {
  const codes = codesFrom(sheet, at.row, at.column);
  return (signatures[name]?.has ?? []).some((code) => codes.includes(code));
}

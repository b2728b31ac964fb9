import { planTexts } from '../../messages/sheetTexts/plan';
import { criteriaTexts } from '../../messages/sheetTexts/planTables';
import { cleanText } from '../../plan/cleanText';
import { noSigning, type Plan } from '../../plan/plan';
import { endOf, type SheetContents, valueAt } from '../book';
import { pointsColumn } from '../planTables/criteriaSheet';
import { describedContents } from '../describedBook';
import { names } from '../names';
import { bandFromColumn } from '../planTables/planColumns';
import { planSheets } from '../scorebook';
import type { CodeRow } from './tableSignatures';

/** A plan with nothing in it: its tables have their headings all the same. */
const empty: Plan = {
  identity: {
    ...{ id: '', version: '', issuer: '', place: '', number: '', date: '' },
    ...{ title: '', theme: '', basis: '', signing: noSigning },
  },
  period: { code: '', label: '', kind: 'year', start: '', end: '' },
  rounding: { points: 0, total: 0 },
  totals: {
    ...{ fullPoints: null, aggregation: 'sum', bonusLimit: null },
    ...{ penaltyLimit: null, totalLimit: null },
  },
  ranking: { method: 'competition', tieChain: [] },
  history: { rule: 'none', times: null, periods: [] },
  ...{ bands: [], quotas: [], unitKinds: [], clusters: [], units: [], groups: [], criteria: [] },
  ...{ figures: [], scales: [], relations: [], openReadings: [], pointsNote: '' },
};

/** Codes by their headings, for each of the plan's tables, in the order of the columns. */
const headings = new Map<string, ReadonlyMap<string, string>>();

function headingsOf(name: string): ReadonlyMap<string, string> | undefined {
  if (headings.size === 0) {
    for (const sheet of planSheets(empty)) {
      const contents = describedContents(sheet);
      const textAt = (row: number, column: number) =>
        cleanText(String(valueAt(contents, row, column)));
      for (const { name: table, area } of sheet.names) {
        const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
        const pairs = columns.map((column): [string, string] => [
          textAt(area.row + 1, column),
          textAt(area.row, column),
        ]);
        headings.set(table, new Map(pairs));
      }
    }
  }
  return headings.get(name);
}

/** Columns that there are for each kind of unit. */
const ofKinds: readonly (readonly [prefix: string, code: (kind: string) => string])[] = [
  [criteriaTexts.pointsHeading(''), pointsColumn],
  [planTexts.headings.fromOf(''), bandFromColumn],
];

/** Tables that only their section's title tells apart. */
const sections: Readonly<Record<string, string>> = {
  [names.unitKinds]: planTexts.sections.unitKinds,
  [names.clusters]: planTexts.sections.clusters,
  [names.history]: planTexts.sections.periods,
};

/** A table of the plan without its code row: where that row stood, right above the headings, and what they mean. */
export interface HeadedTable extends CodeRow {
  readonly codes: ReadonlyMap<string, number>;
}

/**
 * Finds one of the plan's tables by its headings; null where the sheet has none. `kinds` are the
 * codes of the kinds of units by their names, which some headings hold.
 */
export function findHeadedTable(
  sheet: SheetContents,
  name: string,
  kinds: ReadonlyMap<string, string> = new Map(),
): HeadedTable | null {
  const wanted = headingsOf(name);
  const [firstHeading] = wanted?.keys() ?? [];
  if (!wanted || firstHeading === undefined) return null;
  const textAt = (row: number, column: number) => cleanText(String(valueAt(sheet, row, column)));
  const end = endOf(sheet);
  for (let row = sheet.row; row < end.row; row += 1) {
    const line = Array.from({ length: end.column }, (_, column) => textAt(row, column));
    const column = line.indexOf(firstHeading);
    if (column < 0 || ![...wanted.keys()].every((heading) => line.includes(heading))) continue;
    const section = sections[name];
    if (section !== undefined && textAt(row - 1, column) !== section) continue;
    const codes = new Map<string, number>();
    for (let at = column; at < end.column && line[at] !== ''; at += 1) {
      const heading = line[at] ?? '';
      const code = wanted.get(heading) ?? codeOfKind(heading, kinds);
      if (code !== undefined && !codes.has(code)) codes.set(code, at);
    }
    return { row: row - 1, column, codes };
  }
  return null;
}

function codeOfKind(heading: string, kinds: ReadonlyMap<string, string>): string | undefined {
  for (const [prefix, codeOf] of ofKinds) {
    if (!heading.startsWith(prefix)) continue;
    const kind = kinds.get(heading.slice(prefix.length));
    return kind === undefined ? undefined : codeOf(kind);
  }
  return undefined;
}

import { planTexts } from '../messages/sheetTexts/plan';
import type { Finding, Place, PlanField } from '../plan/finding';
import { sameCode } from '../plan/invariants/codes';
import { cellAddress } from './address';
import type { Anchor, Book } from './book';
import { readCodedRows } from './codedRows';
import { ORDER } from './decisions/appraisalLayout';
import { names } from './names';
import { pastCodes } from './periods/periodsLayout';
import { pointsColumn } from './planTables/criteriaSheet';
import { columnsAt, readRecords, RECORD_HEAD_ROWS, type RecordRow } from './record';
/** A cell as a click reaches it. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Finds the cells that findings are about, in a workbook as it was read. */
export type Locate = (finding: Finding) => CellPlace | null;

export function locator(book: Book): Locate {
  const place = placeLocator(book);
  return (finding) => place(finding.place);
}

/** Looks the tables up once, so that hundreds of places are found quickly. */
export function placeLocator(book: Book): (place: Place) => CellPlace | null {
  const coded = new Map<string, Coded>();
  const records = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const codedTable = (name: string, rowsName: string): Coded => {
    const known = coded.get(name) ?? readCoded(book, name, rowsName);
    coded.set(name, known);
    return known;
  };
  const inCoded = (
    name: string,
    rowsName: string,
    unit: string,
    code: string,
  ): CellPlace | null => {
    const anchor = book.anchors.get(name);
    const table = codedTable(name, rowsName);
    const row = table.rows.get(unit);
    return anchor && row !== undefined
      ? cellOf(book, anchor, row, table.columns.get(code) ?? 0)
      : null;
  };
  const inRecords = (
    name: string,
    code: string,
    { field, nth }: { readonly field: string; readonly nth?: number },
    codeColumn = 'code',
  ): CellPlace | null => {
    const anchor = book.anchors.get(name);
    if (!anchor) return null;
    const rows = records.get(name) ?? rowsByCode(readRecords(book, name) ?? [], codeColumn);
    records.set(name, rows);
    const same = rows.get(sameCode(code)) ?? [];
    const row = nth === undefined ? same.at(-1) : same[nth];
    const columns = columnsAt(book, anchor);
    const column = columns.get(recordColumns[field] ?? field) ?? columns.get(codeColumn) ?? 0;
    return cellOf(book, anchor, row ?? anchor.row + 1, column);
  };
  const inPlan = (field: PlanField): CellPlace | null => {
    const name = planTables[field];
    const anchor = name && book.anchors.get(name);
    if (anchor) return cellOf(book, anchor, anchor.row + 1, anchor.column);
    const code = planFieldCodes[field] ?? field;
    return inRecords(
      names.fields,
      code in planTexts.fields ? code : 'title',
      { field: 'value' },
      'field',
    );
  };
  /** The first cell in which they are typed; the kind itself where it has no column yet. */
  const pointsOf = (kind: string): CellPlace | null => {
    const anchor = book.anchors.get(names.criteria);
    const column = anchor && columnsAt(book, anchor).get(pointsColumn(kind));
    const [first] = readRecords(book, names.criteria) ?? [];
    return anchor === undefined || column === undefined
      ? inRecords(names.unitKinds, kind, { field: 'name' })
      : cellOf(book, anchor, first?.row ?? anchor.row + RECORD_HEAD_ROWS, column);
  };
  const place = (at: Place): CellPlace | null => {
    switch (at.at) {
      case 'cell':
        return { sheet: at.sheet, address: at.address };
      case 'plan':
        return inPlan(at.field);
      case 'group':
        return inRecords(names.groups, at.group, at);
      case 'kind':
        // Its points stand in a column of the criteria.
        return at.field === 'points' ? pointsOf(at.kind) : inRecords(names.unitKinds, at.kind, at);
      case 'cluster':
        return inRecords(names.clusters, at.cluster, at);
      case 'band':
        return inRecords(names.bands, at.band, at, 'name');
      case 'quota':
        return inRecords(names.quotas, at.band, at, 'band');
      case 'scale':
        return inRecords(names.scales, at.scale, at);
      case 'figure':
        return inRecords(names.figures, at.figure, at);
      case 'relation':
        return inRecords(names.relations, at.relation, at);
      case 'criterion':
        return inRecords(names.criteria, at.criterion, at);
      case 'unit':
        return inRecords(names.units, at.unit, at);
      case 'entry':
        return inCoded(names.entries, names.entryRows, at.unit, at.figure);
      case 'explanation':
        return inCoded(names.explanations, names.explanationRows, at.unit, at.figure);
      case 'points':
        return inCoded(names.points, names.pointRows, at.unit, at.criterion);
      case 'pledge':
        return inCoded(names.pledges, names.pledgeRows, at.unit, at.criterion);
      case 'past':
        return inCoded(names.periods, names.periodRows, at.unit, pastCodes[at.of](at.period));
      case 'previous':
        return inCoded(names.previousFigures, names.previousRows, at.unit, at.figure);
      case 'appraisal':
        return inCoded(names.appraisal, names.appraisalRows, at.unit, at.criterion);
      case 'order':
        return inCoded(names.appraisal, names.appraisalRows, at.unit, ORDER);
    }
  };
  return place;
}

/** By code, without regard to how it is spelled; rows without one by "". */
function rowsByCode(
  records: readonly RecordRow[],
  codeColumn: string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const record of records) {
    const code = sameCode(record.text(codeColumn));
    rows.set(code, [...(rows.get(code) ?? []), record.row]);
  }
  return rows;
}

interface Coded {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

function readCoded(book: Book, name: string, rowsName: string): Coded {
  const anchor = book.anchors.get(name);
  return {
    // Of two rows for one unit the first one counts.
    rows: new Map(
      [...readCodedRows(book, name, rowsName)].reverse().map(({ unit, row }) => [unit, row]),
    ),
    columns: anchor ? columnsAt(book, anchor) : new Map<string, number>(),
  };
}

function cellOf(book: Book, anchor: Anchor, row: number, column: number): CellPlace | null {
  const sheet = book.sheets.get(anchor.sheet);
  return sheet ? { sheet: sheet.title, address: cellAddress(row, column) } : null;
}

/** Where a field of a plan value stands under another column code. */
const recordColumns: Readonly<Record<string, string>> = {
  measure: 'numerator',
  rungs: 'at',
  fromByKind: 'from',
};

const planFieldCodes: Partial<Record<PlanField, string>> = {
  roundingPoints: 'pointsDecimals',
  roundingTotal: 'totalDecimals',
  signing: 'signerPosition',
};

const planTables: Partial<Record<PlanField, string>> = {
  groups: names.groups,
  criteria: names.criteria,
  figures: names.figures,
  scales: names.scales,
  relations: names.relations,
  unitKinds: names.unitKinds,
  clusters: names.clusters,
  units: names.units,
  bands: names.bands,
  quotas: names.quotas,
  periods: names.history,
  tieChain: names.tieChain,
  openReadings: names.openReadings,
};

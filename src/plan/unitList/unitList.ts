import { addressesIn } from '../addresses';
import { cleanText, nameKey } from '../cleanText';
import { sameCode } from '../invariants/codes';
import type { Cluster, Unit } from '../unit';
import { alikeNames } from './alikeNames';
import { besidesIn } from './besides';
import { type ColumnRole, listColumns } from './listColumns';
import { type ListLine, listLines } from './listLines';
import type { ListRemark } from './listRemark';
import { codeMaker } from './newCodes';
import { unnumbered, withNumbersJoined } from './numbering';
import { clusterFor, kindFor, type ListContext } from './placing';

export { isLeftOut, type ListRemark } from './listRemark';
export type { ListContext } from './placing';

/** What was understood of a list. */
export interface UnitList {
  readonly units: readonly Unit[];
  /** Clusters that the plan does not have yet. */
  readonly clusters: readonly Cluster[];
  readonly remarks: readonly ListRemark[];
}

/** Twice the communes of the country. */
const MOST_LINES = 7_000;
const LONGEST_NAME = 150;

/**
 * Reads a list of units that was pasted or typed. What is wrong with a line is told, and the others
 * go on; never throws over a text. The same text gives the same codes.
 */
export function readUnitList(text: string, context: ListContext): UnitList {
  const { columns, lines } = listColumns(withNumbersJoined(listLines(text)), context.plan);
  const remarks: ListRemark[] = [];
  const isBeside = besidesIn(lines);
  const rows = lines.slice(0, MOST_LINES).flatMap((line) => {
    const row = readRow(line, columns);
    const wrong = wrongLine(line, row.name) ?? (isBeside(line, row.name) ? beside(line) : null);
    if (wrong) remarks.push(wrong);
    return wrong ? [] : [row];
  });
  const beyond = lines[MOST_LINES];
  if (beyond) remarks.push({ code: 'tooMany', line: beyond.line, limit: MOST_LINES });
  const used = [...context.usedCodes, ...context.there.map(({ code }) => code)];
  const single = withKnown(withoutRepeated(rows, context, used, remarks), context, used);
  const clusters: Cluster[] = [];
  const units: Unit[] = [];
  const taken: Row[] = [];
  const codes = codeMaker([...used, ...single.map(({ code }) => code)]);
  for (const row of single) {
    const kind = kindFor(row, context, remarks);
    const cluster = kind === null ? null : clusterFor(row, kind, context, clusters, remarks);
    if (kind === null || cluster === null) continue;
    taken.push(row);
    units.push({
      code: row.code === '' ? codes.next(kind) : row.code,
      name: row.name,
      kind,
      cluster,
      email: emailFor(row, remarks),
      validFrom: '',
      validTo: '',
      successor: '',
      note: row.note,
    });
  }
  remarks.push(...alikeNames(taken, context.there));
  return { units, clusters, remarks: [...remarks].sort((one, other) => one.line - other.line) };
}

/** What the last line of a table is called that adds the others up: Tổng cộng, Tổng số: 6 xã. */
const SUM = /^(tổng( cộng| số)?|cộng)[\s:.]*(\d+[\p{L}\s,.]*)?$/u;

const textOf = ({ cells }: ListLine): string => cells.map(cleanText).filter(Boolean).join(' ');

const beside = (own: ListLine): ListRemark => ({
  code: 'beside',
  line: own.line,
  text: textOf(own),
});

function wrongLine(own: ListLine, name: string): ListRemark | null {
  const { line, cells } = own;
  // It may stand in the column of the numbers, with its sum where the names are.
  if (cells.some((cell) => SUM.test(nameKey(cell)))) return { code: 'sumLine', line };
  if (!/[\p{L}\p{N}]/u.test(name)) return { code: 'noName', line, text: textOf(own) };
  return name.length > LONGEST_NAME ? { code: 'nameTooLong', line } : null;
}

type Row = Readonly<Record<ColumnRole, string>> & { readonly line: number };

function readRow({ line, cells }: ListLine, columns: ReadonlyMap<ColumnRole, number>): Row {
  const cell = (role: ColumnRole): string => {
    const column = columns.get(role);
    return column === undefined ? '' : (cells[column] ?? '');
  };
  return {
    line,
    name: unnumbered(cleanText(cell('name'))),
    code: cleanText(cell('code')),
    kind: cleanText(cell('kind')),
    cluster: cleanText(cell('cluster')),
    note: cleanText(cell('note')),
    // Several addresses may stand below each other.
    email: cell('email'),
  };
}

/** A unit that the plan names itself is known: its code, kind and cluster need not be said again. */
function withKnown(
  rows: readonly Row[],
  { plan }: ListContext,
  used: readonly string[],
): readonly Row[] {
  const byName = new Map(plan.units.map((unit) => [nameKey(unit.name), unit]));
  const taken = new Set([...used, ...rows.map(({ code }) => code)].map(sameCode));
  return rows.map((row) => {
    const known = byName.get(nameKey(row.name));
    if (!known) return row;
    const code = row.code || (taken.has(sameCode(known.code)) ? '' : known.code);
    return { ...row, code, kind: row.kind || known.kind, cluster: row.cluster || known.cluster };
  });
}

/** The rows whose names and codes are their own. */
function withoutRepeated(
  rows: readonly Row[],
  { there }: ListContext,
  used: readonly string[],
  remarks: ListRemark[],
): readonly Row[] {
  const ownerOf = new Map(there.map((unit) => [sameCode(unit.code), unit.name]));
  const codeOf = new Map(there.map((unit) => [nameKey(unit.name), unit.code]));
  const usedOnce = new Set(used.map(sameCode));
  const byName = new Map<string, number>();
  const byCode = new Map<string, number>();
  return rows.filter(({ line, name, code: unit }) => {
    const [ownName, ownCode] = [nameKey(name), sameCode(unit)];
    const standing = codeOf.get(ownName);
    const sameName = byName.get(ownName);
    const sameUnit = unit === '' ? undefined : byCode.get(ownCode);
    const owner = ownerOf.get(ownCode);
    if (standing !== undefined) remarks.push({ code: 'nameThere', line, name, unit: standing });
    else if (sameName !== undefined)
      remarks.push({ code: 'nameTwice', line, name, first: sameName });
    else if (sameUnit !== undefined)
      remarks.push({ code: 'codeTwice', line, name, unit, first: sameUnit });
    else if (unit !== '' && owner !== undefined)
      remarks.push({ code: 'codeThere', line, name, unit, owner });
    else if (unit !== '' && usedOnce.has(ownCode))
      remarks.push({ code: 'codeUsed', line, name, unit });
    else {
      byName.set(ownName, line);
      if (unit !== '') byCode.set(ownCode, line);
      return true;
    }
    return false;
  });
}

function emailFor({ line, name, email }: Row, remarks: ListRemark[]): string {
  const { valid, wrong } = addressesIn(email);
  for (const one of wrong) remarks.push({ code: 'emailWrong', line, name, email: one });
  return valid.join('; ');
}

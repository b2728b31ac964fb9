import { cleanText } from '../cleanText';
import type { Plan } from '../plan';
import type { ListLine } from './listLines';
import { meant, meantKind, plainWords } from './matching';

/** What a column of a list tells about its units. */
export type ColumnRole = 'name' | 'code' | 'kind' | 'cluster' | 'email' | 'note';

/** Which column (counted from 0) tells what, and the lines that are units. */
export interface ListColumns {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly lines: readonly ListLine[];
  /** Whether headings told the columns; otherwise what stands in them did. */
  readonly byHeadings: boolean;
}

type Tables = Pick<Plan, 'unitKinds' | 'clusters'>;

/** Headings as offices write them, without accents (`plainWords`). */
const headings: Readonly<Record<ColumnRole, RegExp>> = {
  email: /^(dia chi )?(e ?mail|mail|gmail|thu( dien tu)?|hop thu( dien tu)?)( don vi| lien he)?$/,
  code: /^(ma|ma so|ma don vi|ma dv|ma dinh danh|ma hanh chinh|ma co quan|code)$/,
  kind: /^(loai|loai don vi|loai dv|loai hinh|loai hinh don vi|kind|type)$/,
  cluster: /^(cum|khoi|cum khoi|khoi cum|cum hoac khoi|(cum|khoi|cum khoi) thi dua|nhom|cluster)$/,
  note: /^(ghi chu|chu thich|note)$/,
  name: /^(ten|ten don vi|don vi|ten dv|ten co quan|co quan|co quan don vi|ten co quan don vi|ten xa|don vi hanh chinh|unit|name)$/,
};
const roles = Object.keys(headings) as readonly ColumnRole[];

/** Titles may stand above the headings of a list. */
const HEADING_WITHIN = 10;

/** Recognises the columns of a list by their headings, otherwise by what stands in them. */
export function listColumns(lines: readonly ListLine[], tables: Tables): ListColumns {
  for (const [index, { cells }] of lines.slice(0, HEADING_WITHIN).entries()) {
    const below = lines.slice(index + 1);
    const columns = withAddresses(headed(cells), below);
    if (columns.has('name')) return { columns, lines: below, byHeadings: true };
  }
  return { columns: byContents(lines, tables), lines, byHeadings: false };
}

function headed(cells: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  cells.forEach((cell, column) => {
    const words = plainWords(cell);
    const role = roles.find((one) => headings[one].test(words) && !columns.has(one));
    if (role) columns.set(role, column);
  });
  return columns;
}

/** Addresses are known by their @, whatever stands above them. */
function withAddresses(
  columns: ReadonlyMap<ColumnRole, number>,
  lines: readonly ListLine[],
): ReadonlyMap<ColumnRole, number> {
  if (columns.has('email')) return columns;
  const named = new Set(columns.values());
  const found = filledColumns(lines).find(
    (one) => !named.has(one.column) && mostly(isLikeAddress)(one),
  );
  return found ? new Map([...columns, ['email', found.column]]) : columns;
}

function isLikeAddress(cell: string): boolean {
  return cell.includes('@', 1);
}

/** A column and what is in it. */
interface Filled {
  readonly column: number;
  readonly cells: readonly string[];
}

function filledColumns(lines: readonly ListLine[]): readonly Filled[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => ({
    column,
    cells: lines.map(({ cells }) => cleanText(cells[column] ?? '')).filter((cell) => cell !== ''),
  })).filter(({ cells }) => cells.length > 0);
}

/** What is not a name for sure is taken off; of what is left the most different texts are the names. */
function byContents(
  lines: readonly ListLine[],
  { unitKinds, clusters }: Tables,
): ReadonlyMap<ColumnRole, number> {
  let left = filledColumns(lines);
  const columns = new Map<ColumnRole, number>();
  /** The last column that is left is kept for the names. */
  const take = (role: ColumnRole | null, fits: (filled: Filled) => boolean): void => {
    const found = left.length > 1 ? left.find(fits) : undefined;
    if (!found) return;
    if (role) columns.set(role, found.column);
    left = left.filter((one) => one !== found);
  };
  take(null, isNumbering);
  take('email', mostly(isLikeAddress));
  take(
    'kind',
    mostly((cell) => meantKind(unitKinds, cell) !== null),
  );
  take(
    'cluster',
    mostly((cell) => meant(clusters, cell) !== null || looksLikeCluster(cell)),
  );
  take('code', isCodes);
  const variety = ({ cells }: Filled): number => new Set(cells).size;
  const length = ({ cells }: Filled): number => cells.join('').length;
  const [names] = [...left].sort(
    (one, other) => variety(other) - variety(one) || length(other) - length(one),
  );
  if (names) columns.set('name', names.column);
  return columns;
}

/** 1, 2, 3: the lines' own numbers. */
function isNumbering({ cells }: Filled): boolean {
  return cells.every((cell, index) => cell.replace(/\.$/, '') === String(index + 1));
}

function mostly(fits: (cell: string) => boolean): (filled: Filled) => boolean {
  return ({ cells }) => cells.filter(fits).length * 2 > cells.length;
}

function looksLikeCluster(cell: string): boolean {
  return /^(cum|khoi) /.test(plainWords(cell));
}

/** Short words without spaces, each of them once, and a figure or only capitals in nearly all. */
function isCodes({ cells }: Filled): boolean {
  const isCode = (cell: string): boolean =>
    /^[\p{L}\p{N}._-]{1,16}$/u.test(cell) && (/\d/.test(cell) || cell === cell.toUpperCase());
  return new Set(cells).size === cells.length && mostly(isCode)({ column: 0, cells });
}

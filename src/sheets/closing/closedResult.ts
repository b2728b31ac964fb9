import { cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import { sha256OfText } from '../../plan/sha256';
import { roundHalfUp } from '../../rules/round';

/** The columns of a closed result besides the content groups, by their codes on the sheet. */
export const closedCodes = {
  number: '_chot',
  name: '_ten',
  group: (code: string) => `nd:${code}`,
  bonus: '_thuong',
  penalty: '_tru',
  total: '_tong',
  rank: '_hang',
  band: '_loai',
  /** All periods put together, where the plan does so. */
  combined: '_gop',
  combinedRank: '_hanggop',
  combinedBand: '_loaigop',
  note: '_ghichu',
  /** Hidden: the unit's code, and the cluster's. */
  unit: '_ma',
  cluster: '_cum',
} as const;

/** One unit's line: what stands in its cells, by the codes of their columns. */
export interface ClosedLine {
  readonly unit: string;
  readonly name: string;
  readonly cluster: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** The result of a period as values: what its fingerprint is of. */
export interface ClosedResult {
  readonly plan: {
    readonly id: string;
    readonly version: string;
    readonly issuer: string;
    readonly title: string;
  };
  readonly period: { readonly code: string; readonly label: string };
  /** What is to be said about the figures (that they are invented); blank where there is nothing. */
  readonly figuresNote: string;
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  /** The columns behind the unit's name, as people see them. */
  readonly columns: readonly { readonly code: string; readonly heading: string }[];
  readonly lines: readonly ClosedLine[];
}

/** Version of the canonical form below; a result says by which one its fingerprint was made. */
export const FINGERPRINT_RULE = 1;

/** Points have at most so many decimals; what is behind them is noise of binary numbers. */
const DECIMALS = 6;

/**
 * The canonical text of a closed result, rule 1. Lines end with LF, their parts are parted by TAB,
 * the whole is read as UTF-8. Every text is in NFC, with single spaces, nothing invisible
 * (`cleanText`); a number stands as it was rounded by the plan, in decimal digits with a point and
 * without zeros at its end; a blank cell is a blank part.
 *
 *     so-thi-dua ket-qua-chot 1
 *     plan     id  version  issuer  title
 *     period   code  label
 *     note     what is said about the figures
 *     cluster  code  name                        for each cluster, by code
 *     column   code  heading                     for each column behind the name, by code
 *     unit     cluster  code  name  value ...    for each unit, by cluster and code; values by column
 *
 * So the order of rows and columns on the sheet does not matter, and everything else that can be
 * read on it does, but for number and date of the paper, who closed it and when.
 */
export function canonicalText(result: ClosedResult): string {
  const { plan, period, figuresNote, clusters, columns, lines } = result;
  const codes = columns.map(({ code }) => code).sort();
  const parts: (readonly CellValue[])[] = [
    [`so-thi-dua ket-qua-chot ${FINGERPRINT_RULE}`],
    ['plan', plan.id, plan.version, plan.issuer, plan.title],
    ['period', period.code, period.label],
    ['note', figuresNote],
    ...sorted(clusters.map(({ code, name }) => ['cluster', code, name])),
    ...sorted(columns.map(({ code, heading }) => ['column', code, heading])),
    ...sorted(
      lines.map(({ cluster, unit, name, values }) => [
        ...['unit', cluster, unit, name],
        ...codes.map((code) => values.get(code) ?? ''),
      ]),
    ),
  ];
  return parts.map((line) => line.map(plain).join('\t')).join('\n');
}

/** The SHA-256 of a closed result's canonical text, 64 hexadecimal digits. */
export function fingerprintOf(result: ClosedResult): Promise<string> {
  return sha256OfText(canonicalText(result));
}

/** A cell as the canonical text has it: a number of the same size is the same. */
export function plain(value: CellValue): string {
  if (typeof value === 'number') return String(roundHalfUp(value, DECIMALS));
  return cleanText(String(value));
}

/** By the characters' own numbers: no language sorts them otherwise. */
function sorted(lines: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const keyed = lines.map((line) => ({ line, key: line.map(plain).join('\t') }));
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ line }) => line);
}

import { checkCodeOf, type ReadCode, readCheckCode } from './checkCode';
import { FINGERPRINT_RULE, fingerprintOf } from './closedResult';
import { type ClosedDifference, compareClosed } from './compareClosed';
import type { ClosedRecord } from './readClosed';

/**
 * Whether a closed result is what its own fingerprint says. unknownRule: its fingerprint was made by a
 * rule of another version of this program, which cannot be checked here.
 */
export type Genuine = 'yes' | 'no' | 'unknownRule';

/** A closed result whose fingerprint was made again from its cells. */
export interface Checked {
  readonly record: ClosedRecord;
  readonly genuine: Genuine;
  /** The check code of what stands in its cells now. */
  readonly actualCode: string;
}

/** What is told of a closed result: whose it is and whether it is in force. */
export interface ClosedAbout {
  readonly period: string;
  readonly plan: string;
  readonly at: string;
  readonly by: string;
  readonly code: string;
  readonly sheet: string;
  readonly standing:
    | { readonly is: 'inForce' | 'past' }
    | { readonly is: 'reopened'; readonly at: string; readonly reason: string };
}

/** What a typed code is. */
export type CodeVerdict =
  | Exclude<ReadCode, { readonly is: 'code' }>
  /** `genuine` no: the sheet was changed since, the paper was not. */
  | { readonly is: 'known'; readonly about: ClosedAbout; readonly genuine: Genuine }
  /** No closed result of this workbook has it; `among`: how many it has. */
  | { readonly is: 'unknown'; readonly code: string; readonly among: number };

/** What a file's closed result is, beside those of the open workbook. */
export interface FileVerdict {
  readonly file: string;
  readonly about: ClosedAbout;
  readonly genuine: Genuine;
  /**
   * same: our own result; other: ours of the same plan and period, and the units that differ (`one` is
   * ours, `other` the file's); none: the open workbook has no result of that plan and period.
   */
  readonly ours:
    | { readonly is: 'same' | 'none' }
    | {
        readonly is: 'other';
        readonly about: ClosedAbout;
        readonly differences: readonly ClosedDifference[];
      };
  /** Whether a code that was typed from paper is this file's; null where none was typed. */
  readonly paper: 'fits' | 'other' | Exclude<ReadCode, { readonly is: 'code' }> | null;
}

/** Makes the fingerprint again from the cells. */
export async function checkedOf(record: ClosedRecord): Promise<Checked> {
  const actual = await fingerprintOf(record);
  const actualCode = checkCodeOf(actual);
  if (record.rule !== String(FINGERPRINT_RULE)) {
    return { record, actualCode, genuine: record.rule === '' ? 'no' : 'unknownRule' };
  }
  const isWhole = record.fingerprint === actual && codeIn(record) === actualCode;
  return { record, actualCode, genuine: isWhole ? 'yes' : 'no' };
}

/** The code as a sheet shows it, spelled as codes are. */
function codeIn({ code }: ClosedRecord): string {
  const read = readCheckCode(code);
  return read.is === 'code' ? read.code : code;
}

export function aboutOf(record: ClosedRecord): ClosedAbout {
  const { period, plan, at, by, code, sheet, reopened, isArchived } = record;
  return {
    ...{ period: period.label, plan: plan.title, at, by, code, sheet },
    standing: reopened ? { is: 'reopened', ...reopened } : { is: isArchived ? 'past' : 'inForce' },
  };
}

/** To which of the workbook's closed results a code belongs; of two with the same, that which is in force. */
export function codeVerdict(typed: string, ours: readonly Checked[]): CodeVerdict {
  const read = readCheckCode(typed);
  if (read.is !== 'code') return read;
  const having = ours.filter(({ record }) => codeIn(record) === read.code);
  const found =
    having.find(({ record }) => !record.isArchived) ??
    having.find(({ genuine }) => genuine === 'yes') ??
    having[0];
  if (!found) return { is: 'unknown', code: read.code, among: ours.length };
  return { is: 'known', about: aboutOf(found.record), genuine: found.genuine };
}

/** What a file's closed result is; `paper`: a code that was typed from paper, blank where none was. */
export function fileVerdict(
  file: string,
  { record, genuine, actualCode }: Checked,
  ours: readonly Checked[],
  paper: string,
): FileVerdict {
  const origin = originOf(record, ours);
  // What a file says of itself was true when it was saved: only our own record knows what came later.
  const standing = origin && genuine === 'yes' ? { standing: aboutOf(origin).standing } : {};
  return {
    ...{ file, genuine, about: { ...aboutOf(record), ...standing } },
    ours: besideOurs(record, genuine, ours),
    paper: paper.trim() === '' ? null : paperVerdict(paper, actualCode),
  };
}

function paperVerdict(paper: string, actualCode: string): FileVerdict['paper'] {
  const read = readCheckCode(paper);
  if (read.is !== 'code') return read;
  return read.code === actualCode ? 'fits' : 'other';
}

function soundOf(ours: readonly Checked[]): readonly ClosedRecord[] {
  return ours.filter((one) => one.genuine === 'yes').map((one) => one.record);
}

/** Ours from which a closed result was made, as its fingerprint says; of several that which is in force. */
function originOf(record: ClosedRecord, ours: readonly Checked[]): ClosedRecord | undefined {
  const own = soundOf(ours).filter(({ fingerprint }) => fingerprint === record.fingerprint);
  return own.find(({ isArchived }) => !isArchived) ?? own[0];
}

/**
 * Ours that it is compared with: that from which it was made, as its fingerprint says; otherwise that
 * of the same plan and period, the one in force first and then the latest.
 */
function besideOurs(
  record: ClosedRecord,
  genuine: Genuine,
  ours: readonly Checked[],
): FileVerdict['ours'] {
  const sound = soundOf(ours);
  const origin = originOf(record, ours);
  if (origin && genuine === 'yes') return { is: 'same' };
  const related = sound.filter(
    ({ plan, period }) => plan.id === record.plan.id && period.code === record.period.code,
  );
  const chosen = origin ?? related.find(({ isArchived }) => !isArchived) ?? related.at(-1);
  if (!chosen) return { is: 'none' };
  return { is: 'other', about: aboutOf(chosen), differences: compareClosed(chosen, record) };
}

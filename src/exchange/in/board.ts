import { rowsOf } from '../../checks/about';
import { figuresWaitedFor } from '../../checks/completeness';
import type { Finding } from '../../plan/finding';
import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { isReturned, leftOut, type NotedReceipt } from '../../sheets/receipts';
import { arrivalFindings, type KnownForm, secondFileFindings, unknownFindings } from './arrival';
import { type BookEntries, checkedForms } from './checked';
import { type BookCells, compareForm, hasNews } from './compare';
import type {
  Board,
  BoardUnit,
  FigureCompared,
  FormState,
  ReceivedForm,
  UnitState,
  UnreadFile,
} from './received';
import type { ReadForm, Received } from './receive';
import { sameFiguresFindings } from './sameFigures';

/** The scorebook as forms are judged against it. */
export interface BookSide extends BookEntries {
  readonly plan: Plan;
  readonly cells: BookCells;
  /** What Nhật ký says was decided, and was not taken back. */
  readonly receipts: readonly NotedReceipt[];
}

/**
 * Whether somebody has to decide on a form because of a finding: where it is an error, or about the
 * form itself. Warnings about figures (a target that is not reached, a ceiling, an odd jump) are
 * told after scoring as well and hold no form back.
 */
export function isFault({ code, severity }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && code.startsWith('arrival.'));
}

/** All units and what came from them, from what was read and what the workbook says now. Pure: the same in, the same out. */
export function boardOf({ forms, unread, again }: Received, book: BookSide): Board {
  const { plan, cells } = book;
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const decided = decisionsByHash(book.receipts);
  const known = forms.flatMap((form): readonly KnownForm[] => {
    const unit = units.get(form.unit ?? '');
    return unit ? [{ form, unit, compared: compareForm(form, unit, plan, cells) }] : [];
  });
  const checks = checkedForms(plan, known, book);
  const same = sameFiguresFindings(plan, known, book.entries);
  const groups = openGroups(known, decided);
  const taken = takenByUnit(book.receipts);
  const missing = new Map(
    rowsOf(plan, book.entries, book.decided).map((row) => [
      row.unit.code,
      figuresWaitedFor(row).length,
    ]),
  );
  const shown = new Map(
    known.map((one) => {
      const group = groups.get(one.unit.code) ?? [];
      const findings = inOrder([
        ...arrivalFindings(one, plan, cells),
        ...ofGroup(one, group),
        ...(same.get(one.form.hash) ?? []),
        ...(checks.get(one.form.hash) ?? []),
      ]);
      const state = stateOf(one, findings, {
        decision: decided.get(one.form.hash) ?? null,
        isProposed: group[0] === one,
        taken: taken.get(one.unit.code) ?? null,
      });
      return [one.form.hash, receivedForm(one, state, findings)] as const;
    }),
  );
  return {
    units: plan.units.map((unit) => {
      const own = book.receipts.filter((one) => one.unit === unit.code);
      const group = groups.get(unit.code) ?? [];
      const open = {
        missing: missing.get(unit.code) ?? 0,
        leftOut: leftOut(own, unit.code, cells).size,
      };
      return boardUnit(unit, open, group, known, shown, own);
    }),
    forms: forms.map((form) => shown.get(form.hash) ?? unknownForm(form, plan, decided)),
    unread: sortedUnread(unread),
    ...(again ? { again } : {}),
  };
}

function decisionsByHash(
  receipts: readonly NotedReceipt[],
): ReadonlyMap<string, NotedReceipt['kind']> {
  return new Map(receipts.map(({ hash, kind }) => [hash, kind]));
}

/** How the form arrived comes first: then what keeps from taking it, then the rest. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const ranks = { error: 0, warning: 1, note: 2 } as const;
  const rank = ({ code, severity }: Finding): number =>
    (code.startsWith('arrival.') ? 0 : 3) + ranks[severity];
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

/** The values that were taken last, by figure; a unit that nothing was taken from is not in it. */
type Taken = ReadonlyMap<string, CellValue>;

function takenByUnit(receipts: readonly NotedReceipt[]): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Map<string, CellValue>>();
  for (const { kind, unit, figures } of receipts) {
    if (kind !== 'accept') continue;
    const own = taken.get(unit) ?? new Map<string, CellValue>();
    for (const [figure, { value }] of figures) own.set(figure, value);
    taken.set(unit, own);
  }
  return taken;
}

/** When the file was changed, as texts that compare; '' where that is not known. */
function timeOf({ form }: KnownForm): string {
  return form.changedAt ?? '';
}

/**
 * By unit, its forms that somebody has to decide on, the newest first; of equals the one that was read
 * last. A file that is no newer than the one that was taken is set aside: it brings nothing back.
 */
function openGroups(
  known: readonly KnownForm[],
  decided: ReadonlyMap<string, NotedReceipt['kind']>,
): ReadonlyMap<string, readonly KnownForm[]> {
  const takenAt = new Map<string, string>();
  for (const one of known) {
    const { code } = one.unit;
    const newest = takenAt.get(code) ?? '';
    if (decided.get(one.form.hash) !== 'accept') continue;
    takenAt.set(code, timeOf(one) > newest ? timeOf(one) : newest);
  }
  const groups = new Map<string, KnownForm[]>();
  for (const one of known) {
    const { code } = one.unit;
    const taken = takenAt.get(code);
    const isSetAside = taken !== undefined && timeOf(one) <= taken;
    if (decided.has(one.form.hash) || isSetAside) continue;
    groups.set(code, [one, ...(groups.get(code) ?? [])]);
  }
  for (const group of groups.values()) {
    group.sort((one, other) => {
      const [its, theirs] = [timeOf(one), timeOf(other)];
      return its > theirs ? -1 : its < theirs ? 1 : 0;
    });
  }
  return groups;
}

function ofGroup(one: KnownForm, group: readonly KnownForm[]): readonly Finding[] {
  const [proposed] = group;
  if (!proposed || !group.includes(one)) return [];
  return secondFileFindings(
    one,
    group.filter((other) => other !== one),
    proposed,
  );
}

interface Standing {
  readonly decision: NotedReceipt['kind'] | null;
  readonly isProposed: boolean;
  /** What was taken from the unit before; null: nothing ever was. */
  readonly taken: Taken | null;
}

function stateOf(
  { compared }: KnownForm,
  findings: readonly Finding[],
  { decision, isProposed, taken }: Standing,
): FormState {
  if (decision === 'accept') return 'accepted';
  if (decision === 'refuse') return 'refused';
  if (!isProposed) return 'superseded';
  if (taken && !hasNews(compared)) return 'unchanged';
  if (!findings.some(isFault)) return 'clean';
  if (findings.some((one) => isFault(one) && !isReplacement(one))) return 'doubtful';
  const isCorrection = taken !== null && compared.figures.every((one) => isOwnWord(one, taken));
  return isCorrection ? 'changed' : 'differing';
}

const replacements: readonly Finding['code'][] = [
  'arrival.differsFromBook',
  'arrival.explanationDiffers',
];

function isReplacement({ code }: Finding): boolean {
  return replacements.includes(code);
}

/** Whether a form that says something else replaces nothing but what the unit itself sent before. */
function isOwnWord({ figure, is, inBook }: FigureCompared, taken: Taken): boolean {
  return is !== 'different' || taken.get(figure) === inBook;
}

function receivedForm(
  { form, unit, compared }: KnownForm,
  state: FormState,
  findings: readonly Finding[],
): ReceivedForm {
  const { hash, file, changedAt, by, notes } = form;
  return {
    ...{ hash, file, changedAt, by, notes, state, findings },
    unit: unit.code,
    unitName: unit.name,
    figures: compared.figures,
    edited: form.edited.map(({ cell, what, issued, found }) => ({ cell, what, issued, found })),
  };
}

function unknownForm(
  form: ReadForm,
  plan: Plan,
  decided: ReadonlyMap<string, NotedReceipt['kind']>,
): ReceivedForm {
  const { hash, file, changedAt, by, notes, identity } = form;
  const labels = new Map(plan.figures.map(({ code, label }) => [code, label]));
  return {
    ...{ hash, file, changedAt, by, notes, edited: [] },
    unit: null,
    unitName: identity?.unitName ?? '',
    state: decided.get(hash) === 'refuse' ? 'refused' : 'unknownUnit',
    findings: unknownFindings(form, plan),
    figures: [...form.figures].map(([figure, { value, cell }]) => ({
      figure,
      label: labels.get(figure) ?? figure,
      inBook: null,
      inFile: value === '' ? null : value,
      cell,
      is: value === '' ? 'missing' : 'new',
    })),
  };
}

function boardUnit(
  { code, name, cluster }: Plan['units'][number],
  { missing, leftOut }: Pick<BoardUnit, 'missing' | 'leftOut'>,
  group: readonly KnownForm[],
  known: readonly KnownForm[],
  shown: ReadonlyMap<string, ReceivedForm>,
  receipts: readonly NotedReceipt[],
): BoardUnit {
  const accepted = receipts.filter(({ kind }) => kind === 'accept');
  const refused = receipts.filter(({ kind }) => kind === 'refuse').at(-1);
  const open = group.map(({ form }) => form.hash);
  const isTaken = (hash: string): boolean => shown.get(hash)?.state === 'accepted';
  const others = known
    .filter(({ form, unit }) => unit.code === code && !open.includes(form.hash))
    .map(({ form }) => form.hash)
    .sort((one, other) => Number(isTaken(other)) - Number(isTaken(one)));
  return {
    ...{ code, name, cluster },
    isAnswerable: receipts.length > 0,
    state: unitState(group, shown, settledState(receipts, missing + leftOut)),
    receivedAt: accepted.at(-1)?.at ?? '',
    missing,
    leftOut,
    refusal: refused ? { reason: refused.reason, at: refused.at } : null,
    forms: [...open, ...others],
  };
}

/** How far a unit is by what Nhật ký says of it: where no form waits, or one with nothing new. */
function settledState(receipts: readonly NotedReceipt[], open: number): UnitState {
  if (receipts.length === 0) return 'late';
  if (isReturned(receipts)) return 'returned';
  return open > 0 ? 'partial' : 'received';
}

function unitState(
  group: readonly KnownForm[],
  shown: ReadonlyMap<string, ReceivedForm>,
  settled: UnitState,
): UnitState {
  const [proposed] = group;
  if (!proposed) return settled;
  const { state, findings } = shown.get(proposed.form.hash) ?? { state: 'clean', findings: [] };
  if (findings.some(({ code }) => code === 'arrival.secondFile')) return 'duplicate';
  if (state === 'unchanged') return settled;
  if (state === 'changed' || state === 'differing') return 'changed';
  return state === 'clean' ? 'ready' : 'faulty';
}

/** What only came along stands behind what somebody has to do something about. */
function sortedUnread(unread: readonly UnreadFile[]): readonly UnreadFile[] {
  return [...unread.filter(({ quiet }) => !quiet), ...unread.filter(({ quiet }) => quiet)];
}

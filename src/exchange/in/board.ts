import { rowsOf } from '../../checks/about';
import { figuresWaitedFor, filledOf } from '../../checks/completeness';
import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { leftOut, type NotedReceipt } from '../../sheets/receipts';
import { ageFindings, lastTaken } from './age';
import { arrivalFindings, isCurrent, type KnownForm, unknownFindings } from './arrival';
import { type BookEntries, checkedForms } from './checked';
import { type BookCells, compareForm, textNews } from './compare';
import { comparedWithFormer, type FormerOf } from './lateForm';
import { ofGroup, openGroups, rivals } from './formGroups';
import { stateOf, takenByUnit } from './formState';
import type { Board, FormState, ReceivedForm, UnreadFile } from './received';
import type { ReadForm, Received } from './receive';
import { sameFiguresFindings } from './sameFigures';
import { boardUnit } from './unitStates';

/** The scorebook as forms are judged against it. */
export interface BookSide extends BookEntries {
  readonly plan: Plan;
  readonly cells: BookCells;
  /** What Nhật ký says was decided, and was not taken back. */
  readonly receipts: readonly NotedReceipt[];
  /** Codes of units to whom a mail told the last that was decided about their forms. */
  readonly answered: ReadonlySet<string>;
  readonly formerOf: FormerOf;
}

/** All units and what came from them, from what was read and what the workbook says now. Pure: the same in, the same out. */
export function boardOf({ forms, unread, again }: Received, book: BookSide): Board {
  const { plan, cells } = book;
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const decided = decisionsByHash(book.receipts);
  const receiptsOf = byUnit(book.receipts);
  const known = forms.flatMap((form): readonly KnownForm[] => {
    const unit = units.get(form.unit ?? '');
    return unit ? [{ form, unit, compared: compareForm(form, unit, plan, cells) }] : [];
  });
  const checks = checkedForms(plan, known, book);
  const same = sameFiguresFindings(plan, known, book.entries);
  const last = lastTaken(book.receipts);
  const groups = openGroups(known, decided, last, plan);
  const taken = takenByUnit(book.receipts);
  const entered = new Map(
    rowsOf(plan, book.entries, book.decided).map((row) => [
      row.unit.code,
      { missing: figuresWaitedFor(row).length, filled: filledOf(row) },
    ]),
  );
  const shown = new Map(
    known.map((one) => {
      const group = rivals(one, groups.get(one.unit.code) ?? [], plan);
      const isTaken = decided.get(one.form.hash) === 'accept';
      const left = isTaken ? leftOfForm(one, receiptsOf.get(one.unit.code) ?? [], cells) : [];
      const findings = inOrder([
        ...arrivalFindings(one, plan, cells),
        ...ofGroup(one, group),
        ...(decided.has(one.form.hash) ? [] : ageFindings(one, last.get(one.unit.code))),
        ...(same.get(one.form.hash) ?? []),
        ...(checks.get(one.form.hash) ?? []),
      ]);
      const state = stateOf(one, findings, {
        decision: decided.get(one.form.hash) ?? null,
        isPart: left.length > 0,
        isProposed: group[0] === one,
        taken: taken.get(one.unit.code) ?? null,
      });
      return [one.form.hash, receivedForm(one, plan, state, findings, left)] as const;
    }),
  );
  return {
    units: plan.units.map((unit) => {
      const own = receiptsOf.get(unit.code) ?? [];
      const group = groups.get(unit.code) ?? [];
      const open = {
        ...(entered.get(unit.code) ?? { missing: 0, filled: 'all' as const }),
        leftOut: leftOut(own, unit.code, cells).size,
        isAnswered: book.answered.has(unit.code),
      };
      return boardUnit(unit, open, group, known, shown, own);
    }),
    forms: forms.map((form) => shown.get(form.hash) ?? unknownForm(form, book, decided)),
    unread: sortedUnread(unread),
    ...(again ? { again } : {}),
  };
}

function decisionsByHash(
  receipts: readonly NotedReceipt[],
): ReadonlyMap<string, NotedReceipt['kind']> {
  return new Map(receipts.map(({ hash, kind }) => [hash, kind]));
}

function byUnit(receipts: readonly NotedReceipt[]): ReadonlyMap<string, readonly NotedReceipt[]> {
  const own = new Map<string, NotedReceipt[]>();
  for (const one of receipts) own.set(one.unit, [...(own.get(one.unit) ?? []), one]);
  return own;
}

/** Codes of what was not taken of a form that was taken in part, and nobody took since. */
function leftOfForm(
  { form, unit }: KnownForm,
  own: readonly NotedReceipt[],
  cells: BookCells,
): readonly string[] {
  const ofForm = own.filter(({ hash }) => hash === form.hash);
  const left = leftOut(own, unit.code, cells);
  return [...left.keys()].filter((figure) => ofForm.some((one) => one.left.has(figure)));
}

/** How the form arrived comes first: then what keeps from taking it, then the rest. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const ranks = { error: 0, warning: 1, note: 2 } as const;
  const rank = ({ code, severity }: Finding): number =>
    (code.startsWith('arrival.') ? 0 : 3) + ranks[severity];
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function receivedForm(
  { form, unit, compared }: KnownForm,
  plan: Plan,
  state: FormState,
  findings: readonly Finding[],
  left: readonly string[],
): ReceivedForm {
  const { hash, file, changedAt, by, notes } = form;
  // What the plan changed since the form was issued is no edit of the unit's.
  const edited = isCurrent(form, unit, plan) ? form.edited : [];
  return {
    ...{ hash, file, changedAt, by, notes, state, findings, left },
    unit: unit.code,
    unitName: unit.name,
    figures: compared.figures,
    texts: textNews(compared),
    edited: edited.map(({ cell, what, issued, found }) => ({ cell, what, issued, found })),
  };
}

function unknownForm(
  form: ReadForm,
  book: BookSide,
  decided: ReadonlyMap<string, NotedReceipt['kind']>,
): ReceivedForm {
  const { hash, file, changedAt, by, notes, identity } = form;
  return {
    ...{ hash, file, changedAt, by, notes, texts: [], edited: [], left: [] },
    unit: null,
    unitName: identity?.unitName ?? '',
    state: undecidedOr(decided.get(hash)),
    findings: unknownFindings(form, book),
    figures: comparedWithFormer(form, book),
  };
}

/** A form may have been taken before its unit left, or merged with another. */
function undecidedOr(decision: NotedReceipt['kind'] | undefined): FormState {
  if (decision === undefined) return 'unknownUnit';
  return decision === 'accept' ? 'accepted' : 'refused';
}

/** What only came along stands behind what somebody has to do something about. */
function sortedUnread(unread: readonly UnreadFile[]): readonly UnreadFile[] {
  return [...unread.filter(({ quiet }) => !quiet), ...unread.filter(({ quiet }) => quiet)];
}

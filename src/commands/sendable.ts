import { rowsOf } from '../checks/about';
import { figuresWaitedFor, filledOf } from '../checks/completeness';
import type { Received } from '../exchange/in/receive';
import { NOT_APPLICABLE, sameText } from '../plan/entry';
import type { Figure } from '../plan/figure';
import { planTexts } from '../messages/sheetTexts/plan';
import type { Book } from '../sheets/book';
import { names } from '../sheets/names';
import { serialShown } from '../sheets/read/readEntries';
import { readReceipts } from '../sheets/receipts';
import { readRecords } from '../sheets/record';
import type { Filled } from '../sheets/unitWorkbook/unitWorkbook';
import type { ReadScorebook } from './readScorebook';

/**
 * Labels of the figures that are asked of each unit and not there yet, by the unit's code. `but`:
 * whether a figure of a unit is no matter here.
 */
export function missingByUnit(
  { plan, typed, decisions }: ReadScorebook,
  but: (unit: string, figure: string) => boolean = () => false,
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(plan.figures.map(({ code, label }) => [code, label]));
  return new Map(
    rowsOf(plan, typed.entries, decisions.decided).map((row) => [
      row.unit.code,
      figuresWaitedFor(row)
        .filter((figure) => !but(row.unit.code, figure))
        .map((figure) => labels.get(figure) ?? figure),
    ]),
  );
}

/**
 * Codes of the units from which nothing has come: nothing was decided about a form of theirs, none
 * waits among those that were read, and Số liệu holds no figure of them either.
 */
export function silentUnits(
  { plan, typed, decisions, book }: ReadScorebook,
  { forms }: Received,
): ReadonlySet<string> {
  const heard = new Set([...readReceipts(book), ...forms].map(({ unit }) => unit));
  const empty = rowsOf(plan, typed.entries, decisions.decided).filter(
    (row) => filledOf(row) === 'none',
  );
  return new Set(empty.map(({ unit }) => unit.code).filter((code) => !heard.has(code)));
}

/** What the scorebook holds already for each unit, as its form takes it; own targets always. */
export function filledByUnit(
  { plan, typed, decisions }: ReadScorebook,
  withFigures: boolean,
): (unit: string) => Filled {
  const figures = new Map(plan.figures.map((figure) => [figure.code, figure]));
  const rows = new Map([...typed.rows].reverse().map((row) => [row.unit, row.values]));
  return (unit) => {
    const targets = decisions.decided.ownTargets.get(unit) ?? new Map<string, number>();
    const blank = new Map<string, never>();
    if (!withFigures) return { values: blank, evidence: blank, explanations: blank, targets };
    const values = new Map([...(rows.get(unit) ?? [])].filter(([code]) => figures.has(code)));
    const texts = [...(decisions.explanations.get(unit) ?? [])];
    const isEvidence = ([code]: readonly [string, string]): boolean =>
      isForEvidence(figures.get(code), String(values.get(code) ?? ''));
    return {
      values,
      evidence: new Map(texts.filter(isEvidence)),
      explanations: new Map(texts.filter((text) => !isEvidence(text))),
      targets,
    };
  };
}

/** Giải trình has one cell for both: beside KAD it is the reason, beside a result the evidence. */
function isForEvidence(figure: Figure | undefined, typed: string): boolean {
  return figure?.needsEvidence === true && !sameText(typed, NOT_APPLICABLE);
}

/**
 * The day until which forms are to come back, as it stands on Kế hoạch; blank where none does. A cell
 * that was pasted over may hold the number of a day.
 */
export function readDeadline(book: Book): string {
  const field: keyof typeof planTexts.fields = 'deadline';
  const rows = readRecords(book, names.fields) ?? [];
  const row = rows.find((one) => one.text('field') === field);
  const typed = row?.value('value');
  return typeof typed === 'number' ? serialShown(typed) : (row?.text('value') ?? '');
}

import { passedOver } from '../exchange/in/age';
import type { KnownForm } from '../exchange/in/arrival';
import type { BookSide } from '../exchange/in/board';
import { compareForm } from '../exchange/in/compare';
import { toldToUnit } from '../exchange/in/receipt';
import type { Board, FormDecision, FormState } from '../exchange/in/received';
import type { Finding } from '../plan/finding';
import { type Foreign, foreignOf } from '../plan/foreign';
import { makeEdits } from '../excel/edits';
import { type OpenBook, readBook } from '../excel/readBook';
import { vi } from '../messages/vi';
import { journalTexts } from '../messages/sheetTexts/records';
import { packReceipt } from '../sheets/receiptPacking';
import type { Receipt } from '../sheets/receipt';
import { boardIn, bookSideOf } from './board';
import { changeOf, type NamedEdit } from './changes';
import type { Running } from './exchangeReports';
import { type Note, noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import { readScorebook, scorebookIn } from './readScorebook';
import type { Outcome } from './problem';
import { remember, type Session } from './session';
import { stages } from './stages';

/** A form that was decided on: what Nhật ký keeps of it, and the cells that change. */
interface Decided {
  readonly receipt: Receipt;
  readonly reason: string;
  readonly unitName: string;
  /** The other period or plan that the form was made for. */
  readonly foreign: Foreign | null;
  /** What the unit wrote beside its figures and Giải trình has no column for. */
  readonly said: readonly string[];
  readonly edits: readonly NamedEdit[];
}

/**
 * Takes forms into the scorebook, wholly or partly, and refuses others: one step that can be undone,
 * all of it or nothing. A blank in a form never clears a cell. What was decided before in the same
 * way changes nothing. Doubtful forms need a reason, which Nhật ký keeps.
 */
export function decide(
  session: Session,
  decisions: readonly FormDecision[],
  running?: Running,
): Promise<Outcome<{ board: Board; cells: number }>> {
  const begin = stages(running, 4);
  return runCommand(async (context): Promise<Result<{ board: Board; cells: number }>> => {
    await begin('reading');
    const read = await readScorebook(context);
    await begin('working');
    if (read.problem) return { problem: read.problem };
    const side = bookSideOf(read.report);
    const shown = boardIn(session, read.report);
    demandReasons(decisions, shown);
    const batch = `${Date.now().toString(36)}.${side.receipts.length}`;
    const decided = decisions.flatMap((one) => decidedOn(one, session, shown, side, batch));
    if (decisions.length === 0) return { problem: { code: 'nothingChosen' } };
    const rowless = withoutRow(decided, side);
    if (rowless.length > 0) return { problem: { code: 'rowMissing', units: rowless } };
    const fresh = decided.filter((one) => !isDecided(one, side));
    if (fresh.length === 0) return { report: { board: boardIn(session, read.report), cells: 0 } };

    const edits = lastOfEach(fresh.flatMap(({ edits: own }) => own));
    await begin('writing');
    const result = await makeEdits(context, edits);
    if (!result.made) return { problem: { code: 'cellsChanged', cells: result.changed } };
    const units = [...new Set(fresh.map(({ unitName }) => unitName))];
    const step = { cells: edits.length, back: result.back, batch };
    remember(session, { did: { what: 'forms', units }, ...step });
    await begin('listing');
    const written: OpenBook = await readBook(context);
    const noted = await noteDown(context, written, fresh.flatMap(notesOf));
    const now = scorebookIn(noted);
    if (now.problem) return { problem: now.problem };
    return { report: { board: boardIn(session, now.report), cells: edits.length } };
  });
}

/** The pane asks for a reason before it decides: one that is missing is our own mistake. */
function demandReasons(decisions: readonly FormDecision[], { forms }: Board): void {
  for (const { hash, kind, reason } of decisions) {
    const state = forms.find((form) => form.hash === hash)?.state;
    const isPlain = kind === 'accept' && !needsReason(state);
    if (!isPlain && reason.trim() === '') throw new Error('A reason is needed');
  }
}

/** The second part of a form was left out for a reason, as it is taken for one. */
const needing: readonly FormState[] = ['doubtful', 'differing', 'superseded', 'partial'];

function needsReason(state: FormState | undefined): boolean {
  return state !== undefined && needing.includes(state);
}

function decidedOn(
  decision: FormDecision,
  { received }: Session,
  { forms }: Board,
  side: BookSide,
  batch: string,
): readonly Decided[] {
  const form = received.forms.find(({ hash }) => hash === decision.hash);
  if (!form) return [];
  const unit = side.plan.units.find(({ code }) => code === form.unit);
  const { hash, file } = form;
  const reason = decision.reason.trim();
  const about = { batch, hash, file, savedAt: form.changedAt ?? '', unit: unit?.code ?? '' };
  const unitName = unit?.name ?? form.identity?.unitName ?? '';
  const found = forms.find((one) => one.hash === hash)?.findings ?? [];
  const foreign = foreignOf(found);
  if (decision.kind === 'refuse') {
    const errors = found
      .filter(({ severity }) => severity === 'error')
      .map((one) => toldToUnit(one, unitName));
    const nothing = { sheet: '', figures: new Map(), left: new Map(), passedOver: [] };
    const receipt = { ...about, ...nothing, kind: 'refuse' as const, errors };
    return [{ receipt, reason, unitName, foreign, said: [], edits: [] }];
  }
  if (!unit) throw new Error(`Nobody said whose form this is: ${file}`);
  const known = { form, unit, compared: compareForm(form, unit, side.plan, side.cells) };
  const wanted = decision.figures === null ? null : new Set(decision.figures);
  // What the scorebook says as well is not left out by taking only some of what differs.
  const same = new Set(
    known.compared.figures.flatMap(({ figure, is }) => (is === 'same' ? [figure] : [])),
  );
  const isWanted = (figure: string): boolean =>
    wanted === null || wanted.has(figure) || same.has(figure);
  const figures = new Map(
    [...form.figures].flatMap(([code, { value, cell }]) =>
      value !== '' && isWanted(code) ? [[code, { cell: cell.address, value }] as const] : [],
    ),
  );
  const sheet = [...form.figures.values()][0]?.cell.sheet ?? '';
  const why = whyNot(found, unitName);
  const left = new Map(
    [...form.figures].flatMap(([code, { value }]) =>
      value !== '' && !isWanted(code) ? [[code, { value, why: why(code) }] as const] : [],
    ),
  );
  const over = wanted === null ? passedOver(form, received.forms, side.plan) : [];
  const beside = { left, errors: [], passedOver: over };
  const receipt = { ...about, kind: 'accept' as const, sheet, figures, ...beside };
  const said = known.compared.texts
    .filter(({ figure, is }) => is === 'noPlace' && isWanted(figure.code))
    .map(({ figure, inFile }) =>
      journalTexts.saidBeside(unitName, figure.label, inFile.slice(0, MOST_SAID)),
    );
  return [{ receipt, reason, unitName, foreign, said, edits: editsOf(known, side, isWanted) }];
}

/** What is wrong with a figure of a form, told to the unit itself; blank: nothing. */
function whyNot(findings: readonly Finding[], unitName: string): (figure: string) => string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (figure) => {
    const own = errors.filter(({ place }) => place.at === 'entry' && place.figure === figure);
    // What else is wrong with the number of a day means nothing to anybody.
    const asDay = own.filter(({ code }) => code === 'entry.date');
    return (asDay.length > 0 ? asDay : own).map((one) => toldToUnit(one, unitName)).join(' ');
  };
}

/** Less than the 32,767 characters that a cell of Excel takes, with names around it. */
const MOST_SAID = 30_000;

/** Dates stay dates, so that the checks go on telling of them. */
const DATE_FORMAT = 'dd/mm/yyyy';

function editsOf(
  { form, unit, compared }: KnownForm,
  { cells }: BookSide,
  isWanted: (figure: string) => boolean,
): readonly NamedEdit[] {
  const figures = compared.figures.flatMap(
    ({ figure, label, is, inFile }): readonly NamedEdit[] => {
      const cell = cells.figures(unit.code, figure);
      if (!cell || inFile === null || !isWanted(figure) || (is !== 'new' && is !== 'different'))
        return [];
      const { sheet, address, content: before } = cell;
      const isDate = form.figures.get(figure)?.isDate ?? false;
      const dated = { content: inFile, isFormula: false, numberFormat: DATE_FORMAT };
      return [{ sheet, address, about: label, before, after: isDate ? dated : inFile }];
    },
  );
  const texts = compared.texts.flatMap(({ figure, is, inFile }): readonly NamedEdit[] => {
    const { code, label: about } = figure;
    const cell = cells.explanations(unit.code, code);
    if (!cell || !isWanted(code) || (is !== 'new' && is !== 'different')) return [];
    const { sheet, address, content: before } = cell;
    return [{ sheet, address, about, before, after: inFile }];
  });
  return [...figures, ...texts];
}

/** Units with figures to take for which Số liệu has no cell. */
function withoutRow(decided: readonly Decided[], { cells, plan }: BookSide): readonly string[] {
  const known = new Set(plan.figures.map(({ code }) => code));
  return decided
    .filter(({ receipt: { kind, unit, figures } }) =>
      kind === 'refuse'
        ? false
        : [...figures.keys()].some((code) => known.has(code) && !cells.figures(unit, code)),
    )
    .map(({ unitName }) => unitName);
}

/** Whether the last word about a file was the same: the same values were taken, or it was refused. */
function isDecided({ receipt, edits }: Decided, { receipts }: BookSide): boolean {
  const before = receipts.filter(({ hash }) => hash === receipt.hash);
  const last = before.at(-1);
  if (last?.kind !== receipt.kind || edits.length > 0) return false;
  const taken = new Set(before.flatMap(({ figures }) => [...figures.keys()]));
  return last.unit === receipt.unit && [...receipt.figures.keys()].every((one) => taken.has(one));
}

/** Two files of one unit may both be taken, each in part: where they meet, the later one counts. */
function lastOfEach(edits: readonly NamedEdit[]): readonly NamedEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${edit.address}`, edit])).values()];
}

function notesOf({ receipt, reason, unitName, foreign, said, edits }: Decided): readonly Note[] {
  const { kind, file, hash, figures, left } = receipt;
  const short = hash.slice(0, 12);
  if (kind === 'refuse') {
    const detail = journalTexts.refusedFile(unitName, file, short);
    const [origin = ''] = packReceipt(receipt);
    return [{ action: journalTexts.refused, detail, reason, origin }];
  }
  const from = journalTexts.receivedFrom(unitName, vi.number(figures.size), file, short);
  const replaced = edits.filter(({ before }) => before !== '');
  const detail = [
    from,
    ...(foreign ? [journalTexts.foreign[foreign.is](foreign.of)] : []),
    ...(left.size > 0 ? [journalTexts.leftOf(vi.number(left.size))] : []),
    ...(replaced.length > 0 ? [journalTexts.replaced(changeOf(replaced))] : []),
  ].join('. ');
  const action = left.size > 0 ? journalTexts.receivedPart : journalTexts.received;
  return [
    ...packReceipt(receipt).map((origin, index) =>
      index === 0
        ? { action, detail, reason, origin }
        : { action: journalTexts.continued, detail: from, reason: '', origin },
    ),
    ...said.map((text) => ({ action: journalTexts.said, detail: text })),
  ];
}

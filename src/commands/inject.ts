import { drawSheets } from '../excel/draw';
import { readBook } from '../excel/readBook';
import { cleanTexts, restoreCodeRows, restoreNames, showSheets } from '../excel/repair';
import { setUpJournal } from '../messages/setUpTexts';
import { figuresTexts } from '../messages/sheetTexts/entries';
import { journalTexts } from '../messages/sheetTexts/records';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { Plan } from '../plan/plan';
import type { Book } from '../sheets/book';
import type { CodedRow } from '../sheets/codedRows';
import { withSheets } from '../sheets/describedBook';
import type { SheetDescription, SheetKey } from '../sheets/description';
import { findingsSheet } from '../sheets/findingsSheet';
import { identitySheet } from '../sheets/identitySheet';
import { readMemory } from '../sheets/recovery/memory';
import { oddTexts } from '../sheets/recovery/oddTexts';
import { severityWords } from '../messages/workbook';
import { readDecided } from '../sheets/read/readDecided';
import { readEntries } from '../sheets/read/readEntries';
import { names } from '../sheets/names';
import { readPlan } from '../sheets/read/readPlan';
import { readPrevious } from '../sheets/read/readPrevious';
import { readRecords } from '../sheets/record';
import { planSheets, unitSheets } from '../sheets/scorebook';
import { type SampleEntries, type Template, templates } from '../templates';
import { firstBlank } from './firstBlank';
import { journalWith } from './journal';
import { withKindColumns } from './kindColumns';
import { located } from './located';
import { type Result, runCommand } from './outcome';
import { planFindings } from './planFindings';
import type { Outcome } from './problem';
import type { InjectReport } from './reports';
import type { Session } from './session';
import type { OwnContent, PlanSource } from './setUpReports';
import { isDifferent } from './rewriting';
import { type Begin, unwatched } from './stages';
import { chooseTitles } from './titles';
import { countFigures } from './typedFigures';

/**
 * Puts a plan's sheets into the open workbook, beside whatever sheets are there, with units and a
 * period of one's own where they are given. Where a scorebook stands already, what is missing is made again from its
 * own tables; typed figures and edited tables stay.
 */
export function inject(
  session: Session,
  source: PlanSource,
  withSamples: boolean,
  own: OwnContent = {},
  begin: Begin = unwatched,
): Promise<Outcome<InjectReport>> {
  const chosen = withOwn(templateFrom(session, source), own);
  const started = performance.now();
  return runCommand(async (context): Promise<Result<InjectReport>> => {
    await begin('reading');
    const { book, grown, columns } = await withKindColumns(context, await readBook(context));
    await begin('working');
    const { titles, renamed } = chooseTitles(book, book.titles);
    const there = new Set(book.sheets.keys());
    const template = there.size > 0 ? (templateOf(book, session) ?? chosen) : chosen;
    const note = noteOf(template, withSamples) || rememberedNote(book);
    const inputs = planSheets(template.plan, titles, note).filter(({ key }) => !there.has(key));
    const whole = withSheets(book, inputs);
    // The tables in the workbook decide, also where some of them had to be made again.
    const read = readPlan(whole);
    const { plan } = read;
    const ofPlan = planFindings(read, whole);
    if (there.size > 0 && ofPlan.some(({ severity }) => severity === 'error')) {
      return { problem: { code: 'planRefused', findings: located(ofPlan, book), columns } };
    }
    const typed = readEntries(whole, plan);
    const decided = readDecided(whole, plan);
    const { sheets } = unitSheets(
      whole,
      plan,
      {
        ...decided.rows,
        previous: readPrevious(whole, plan).rows,
        entries: there.has('figures')
          ? typed.rows
          : sampleRows(plan, withSamples ? template.inventedSamples : null),
        // Invented reasons belong to invented figures: typed ones get none.
        explanations:
          there.has('figures') || there.has('explanations')
            ? decided.rows.explanations
            : sampleRows(plan, withSamples ? template.inventedExplanations : null),
      },
      titles,
    );
    const standing: readonly SheetDescription[] = [
      ...(there.has('findings') ? [] : [findingsSheet([], severityWords, titles('findings'))]),
      identitySheet(plan, titles('identity'), readMemory(book) ?? undefined),
    ];
    const action = there.size === 0 ? journalTexts.injected : journalTexts.repaired;
    const journal = journalWith(
      book,
      titles('journal'),
      [{ action, detail: detailOf(plan, there.size === 0 ? source : null) }],
      new Date(),
    );
    // Cards that there are follow with the next scoring run.
    const described = sheets.filter(({ key }) => key !== 'cards');
    const drawn = inTabOrder([...inputs, ...described, ...standing, journal]);
    await begin('writing');
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const odd = oddTexts(book);
    cleanTexts(context, odd);
    drawSheets(context, drawn, book);
    restoreNames(context, book, drawn);
    restoreCodeRows(context, book);
    showSheets(context, book.hidden);
    // Whoever has sheets put right stays where he is.
    if (there.size === 0) {
      const sheet = context.workbook.worksheets.getItem(titles('figures'));
      sheet.activate();
      // On a small screen the first cell to be filled in is out of view, behind the columns that stay.
      const first = withSamples
        ? null
        : firstBlank(withSheets(book, drawn), plan, typed.entries, decided.decided);
      if (first) sheet.getRange(first.address).select();
    }
    await context.sync();
    // What is scored so far is not of these sheets.
    session.ranAt = null;
    return {
      report: {
        isNew: there.size === 0,
        created: drawn.map(({ key }) => key).filter((key) => !there.has(key)),
        repaired: drawn
          .filter((sheet) => sheet !== journal && there.has(sheet.key) && isDifferent(sheet, book))
          .map(({ key }) => key)
          .concat(grown),
        cleaned: odd.length,
        renamed: renamed.filter(({ used }) => drawn.some(({ title }) => title === used)),
        keptFigures: there.has('figures') ? countFigures(typed.rows) : 0,
        milliseconds: performance.now() - started,
      },
    };
  });
}

/** What sheets are made from: a plan, and figures to try it with where it has some. */
type Source = Omit<Template, 'id'>;

function templateFrom({ loaded }: Session, source: PlanSource): Source {
  if (typeof source !== 'string') {
    if (loaded?.file !== source.file) throw new Error(`No plan was loaded from ${source.file}`);
    return withoutSamples(loaded.plan);
  }
  const chosen = templates.find(({ id }) => id === source);
  if (!chosen) throw new Error(`No template ${source}`);
  return chosen;
}

function withoutSamples(plan: Plan): Source {
  return { plan, inventedSamples: null, inventedExplanations: null };
}

/** Invented figures are those of the plan's own units: other units get none. */
function withOwn(source: Source, { units, period }: OwnContent): Source {
  const plan = { ...source.plan, ...units, period: period ?? source.plan.period };
  return units ? withoutSamples(plan) : { ...source, plan };
}

function detailOf({ identity }: Plan, source: PlanSource | null): string {
  return source !== null && typeof source !== 'string'
    ? setUpJournal.injectedFrom(identity.title, source.file)
    : identity.title;
}

/** The plan that a scorebook was made from: its tables are missing something only it knows. */
function templateOf(book: Book, { loaded }: Session): Source | undefined {
  const id = readPlan(book).plan.identity.id || planIdOf(book);
  if (loaded && loaded.plan.identity.id === id) return withoutSamples(loaded.plan);
  return templates.find(({ plan }) => plan.identity.id === id);
}

/** The plan's id as the hidden sheet keeps it, for when the sheet Kế hoạch is gone. */
function planIdOf(book: Book): string | undefined {
  const lines = readRecords(book, names.identity) ?? [];
  return lines.find((line) => line.text('field') === 'plan')?.text('value');
}

/** Invented figures say that they are invented, on every sheet that shows them or what became of them. */
function noteOf({ inventedSamples }: Source, withSamples: boolean): string {
  return withSamples && inventedSamples ? figuresTexts.invented : '';
}

function sampleRows(plan: Plan, invented: SampleEntries | null): readonly CodedRow[] {
  return plan.units.map(({ code }) => ({
    unit: code,
    values: invented?.get(code) ?? new Map(),
  }));
}

/** That figures are invented is still to be said where the sheet that said it was deleted. */
function rememberedNote(book: Book): string {
  return String(readMemory(book)?.get(names.fields)?.get('figuresNote')?.value ?? '');
}

const tabOrder: readonly SheetKey[] = Object.keys(sheetTitles) as SheetKey[];

function inTabOrder(sheets: readonly SheetDescription[]): readonly SheetDescription[] {
  return [...sheets].sort((one, other) => tabOrder.indexOf(one.key) - tabOrder.indexOf(other.key));
}

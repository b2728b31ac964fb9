import { drawSheets } from '../excel/draw';
import { type OpenBook, readBook } from '../excel/readBook';
import { annexSheet } from '../sheets/annex/annexSheet';
import { addedByTies, type AwardChoice, awardsOf } from '../sheets/annex/awards';
import { unitSheets } from '../sheets/scorebook';
import { drawCards } from './drawCards';
import type { Running } from './exchangeReports';
import { localTime } from './journal';
import { goToSheet } from './navigate';
import { type Result, runCommand } from './outcome';
import type { AnnexReport, PrintOrder, PrintReport } from './printReports';
import type { Outcome } from './problem';
import { typedRowsOf } from './rewriting';
import { score } from './score';
import type { Session } from './session';
import { chooseTitles } from './titles';
import { understand } from './understand';
import { figuresNoteIn } from '../sheets/read/figuresNote';

/**
 * Brings the scorebook up to date, makes what is to be printed, and shows it: printing itself is
 * Excel's. What is made stands whole or not at all.
 */
export async function preparePrint(
  session: Session,
  order: PrintOrder,
  running: Running,
): Promise<Outcome<PrintReport>> {
  if (order.what === 'cards' && order.units.length === 0) {
    return { ok: false, problem: { code: 'nothingChosen' } };
  }
  const scored = await score(session);
  if (!scored.ok) return scored;
  const made = await make(order, running);
  if (!made.ok) return made;
  return { ok: true, report: { what: order.what, ...made.report, review: scored.report } };
}

type Made = Pick<PrintReport, 'units' | 'annex'>;

/** Makes and shows it; gives what units it is about. */
async function make(order: PrintOrder, running: Running): Promise<Outcome<Made>> {
  if (running.signal.aborted) return { ok: false, problem: { code: 'cancelled' } };
  switch (order.what) {
    case 'ranking':
    case 'overview': {
      const shown = await goToSheet(order.what);
      return shown.ok ? { ok: true, report: { units: 0, annex: null } } : shown;
    }
    case 'cards':
      return runCommand((context) => makeCards(context, order.units, running));
    case 'annex':
      return runCommand((context) => makeAnnex(context, order.choice));
  }
}

async function makeCards(
  context: Excel.RequestContext,
  units: readonly string[],
  { onProgress, signal }: Running,
): Promise<Result<Made>> {
  const book = await readBook(context);
  const { problem, report: understood } = understand(book);
  if (problem) return { problem };
  const { plan } = understood;
  const { titles } = chooseTitles(book, book.titles);
  const { sheets } = unitSheets(book, plan, typedRowsOf(understood), titles, units);
  const cards = sheets.find(({ key }) => key === 'cards');
  if (!cards) return { problem: { code: 'nothingChosen' } };
  const names = plan.units.filter(({ code }) => units.includes(code)).map(({ name }) => name);
  const tell = (done: number): void => {
    onProgress({ done, of: names.length, name: names[Math.min(done, names.length - 1)] ?? '' });
  };
  tell(0);
  const made = await drawCards(context, cards, book, async (done) => {
    tell(Math.min(done, names.length));
    // The window draws the news, and hears the button that calls it off.
    await new Promise((resolve) => setTimeout(resolve));
    return !signal.aborted;
  });
  if (!made) return { problem: { code: 'cancelled' } };
  context.workbook.worksheets.getItem(cards.title).activate();
  await context.sync();
  return { report: { units: names.length, annex: null } };
}

async function makeAnnex(
  context: Excel.RequestContext,
  choice: AwardChoice,
): Promise<Result<Made>> {
  const book: OpenBook = await readBook(context);
  const { problem, report: understood } = understand(book);
  if (problem) return { problem };
  const { plan, scored } = understood;
  const { titles } = chooseTitles(book, book.titles);
  const { points: at } = unitSheets(book, plan, typedRowsOf(understood), titles);
  const bands = awardsOf(plan, scored.units, choice);
  const madeAt = localTime(new Date());
  const points = titles('points');
  const figuresNote = figuresNoteIn(book);
  const annex = annexSheet(
    { plan, at, points, choice, bands, figuresNote, madeAt },
    titles('annex'),
  );
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, [annex], book);
  context.workbook.worksheets.getItem(annex.title).activate();
  await context.sync();
  const listed = bands.flatMap(({ awards }) => awards.map(({ unit, name }) => ({ unit, name })));
  const report: AnnexReport = { listed, added: addedByTies(bands, choice) };
  return { report: { units: listed.length, annex: report } };
}

import { addTable } from '../excel/draw';
import { makeEdits } from '../excel/edits';
import { type OpenBook, readBook } from '../excel/readBook';
import { unknownPlaceholders } from '../exchange/out/fillMail';
import { type MailKind, mailKindWords, type MailText, sendingJournal } from '../messages/mailTexts';
import { sheetTitles } from '../messages/sheetTexts/titles';
import { endOf } from '../sheets/book';
import { mailEdits, mailTable, readMails } from '../sheets/planTables/mailTable';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome, Problem } from './problem';

/**
 * Keeps the text of a mail in its table on Kế hoạch, where it can be seen and edited; a scorebook
 * without the table gets it. Nhật ký keeps the text that was replaced. A blank one brings the usual
 * text back.
 */
export function saveMail(kind: MailKind, text: MailText): Promise<Outcome<null>> {
  return runCommand(async (context): Promise<Result<null>> => {
    const placeholders = unknownPlaceholders(text);
    if (placeholders.length > 0) return { problem: { code: 'unknownPlaceholders', placeholders } };
    const book = await readBook(context);
    if (book.sheets.size === 0) return { problem: { code: 'noScorebook' } };
    const before = readMails(book)[kind];
    const written = await write(context, book, kind, text);
    if (typeof written === 'object') return { problem: written };
    if (written) {
      const detail = sendingJournal.mailBefore(mailKindWords[kind], before.subject, before.body);
      await noteDown(context, book, [{ action: sendingJournal.mailChanged, detail }]);
    }
    return { report: null };
  });
}

/** Whether something had to be written; a problem where it could not be. */
async function write(
  context: Excel.RequestContext,
  book: OpenBook,
  kind: MailKind,
  text: MailText,
): Promise<boolean | Problem> {
  const edits = mailEdits(book, kind, text);
  if (edits) {
    const result = edits.length > 0 ? await makeEdits(context, edits) : null;
    if (result && !result.made) return { code: 'cellsChanged', cells: result.changed };
    return edits.length > 0;
  }
  const plan = book.sheets.get('plan');
  if (!plan) return { code: 'sheetGone', sheet: sheetTitles.plan };
  const mails = { ...readMails(book), [kind]: text };
  addTable(context, mailTable(endOf(plan).row + 1, mails, plan.title), book);
  await context.sync();
  return true;
}

import { deliveryWay } from '../excel/delivery';
import { receiptFacts } from '../exchange/in/receipt';
import { unknownPlaceholders } from '../exchange/out/fillMail';
import type { PackInput } from '../exchange/out/pack';
import { readMails } from '../sheets/planTables/mailTable';
import { readReceipts } from '../sheets/receipts';
import { nothingFilled } from '../sheets/unitWorkbook/formContext';
import { readBook } from '../excel/readBook';
import type { Running, SentReport } from './exchangeReports';
import { makeAndDeliver } from './makeAndDeliver';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './reports';
import { missingByUnit, readDeadline } from './sendable';
import { type Understood, understand } from './understand';

/**
 * Makes a mail for each of some units that says what was received from it: when, which file, which
 * figures and what they leave to be asked. Units of which nothing was taken get none.
 */
export async function receipts(
  units: readonly string[],
  running: Running,
): Promise<Outcome<SentReport>> {
  const input = await runCommand(async (context): Promise<Result<PackInput>> => {
    const read = understand(await readBook(context));
    return read.problem ? { problem: read.problem } : inputFor(units, read.report);
  });
  return input.ok ? makeAndDeliver(input.report, running) : input;
}

function inputFor(units: readonly string[], read: Understood): Result<PackInput> {
  const { plan, book, ofFigures } = read;
  const mail = readMails(book).receipt;
  const placeholders = unknownPlaceholders(mail);
  if (placeholders.length > 0) return { problem: { code: 'unknownPlaceholders', placeholders } };
  const missing = missingByUnit(read);
  const accepted = readReceipts(book);
  const chosen = new Set(units);
  const addressees = plan.units
    .filter(({ code }) => chosen.has(code))
    .flatMap(({ code: unit }) => {
      const received = receiptFacts(unit, accepted, ofFigures, plan);
      const filled = nothingFilled;
      return received ? [{ unit, filled, missing: missing.get(unit) ?? [], received }] : [];
    });
  if (addressees.length === 0) return { problem: { code: 'nothingChosen' } };
  return {
    report: {
      kind: 'receipt',
      plan,
      addressees,
      withDrafts: true,
      mail,
      deadline: readDeadline(book),
      way: deliveryWay(),
      at: new Date(),
    },
  };
}

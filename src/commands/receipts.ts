import { deliveryWay } from '../excel/delivery';
import { receiptFacts } from '../exchange/in/receipt';
import { unknownPlaceholders } from '../exchange/out/fillMail';
import type { Addressee, PackInput } from '../exchange/out/pack';
import { readMails } from '../sheets/planTables/mailTable';
import { figureCells } from '../sheets/read/unitCells';
import { readReceipts } from '../sheets/receipts';
import { nothingFilled } from '../sheets/unitWorkbook/formContext';
import { readBook } from '../excel/readBook';
import type { Running, SentReport } from './exchangeReports';
import { makeAndDeliver } from './makeAndDeliver';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import { missingByUnit, readDeadline } from './sendable';
import { type Understood, understand } from './understand';

/**
 * Makes a mail for each of some units that says what was received from it: when, which file, which
 * figures and what they leave to be asked; where its last form was refused, that it is sent back,
 * why, and what is to be mended. Units about which nothing was decided get none.
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
  const { receipt: mail, returned } = readMails(book);
  const placeholders = [mail, returned].flatMap(unknownPlaceholders);
  if (placeholders.length > 0) return { problem: { code: 'unknownPlaceholders', placeholders } };
  const decided = readReceipts(book);
  const chosen = new Set(units);
  const cells = { figures: figureCells(book, plan) };
  const facts = new Map(
    plan.units
      .filter(({ code }) => chosen.has(code))
      .flatMap(({ code }) => {
        const received = receiptFacts(code, decided, ofFigures, { plan, cells });
        return received ? [[code, received] as const] : [];
      }),
  );
  const missing = missingByUnit(read, (unit, figure) => facts.get(unit)?.left.has(figure) ?? false);
  const addressees = [...facts].map(([unit, received]): Addressee => {
    const about = { unit, filled: nothingFilled, missing: missing.get(unit) ?? [], received };
    const { kind } = received;
    return kind === 'returned' ? { ...about, instead: { kind, mail: returned } } : about;
  });
  if (addressees.length === 0) return { problem: { code: 'nothingChosen' } };
  return {
    report: {
      kind: addressees.every(({ instead }) => instead) ? 'returned' : 'receipt',
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

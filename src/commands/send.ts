import { deliveryWay } from '../excel/delivery';
import { unknownPlaceholders } from '../exchange/out/fillMail';
import type { PackInput } from '../exchange/out/pack';
import type { Running, SendOrder, SentReport } from './exchangeReports';
import { makeAndDeliver } from './makeAndDeliver';
import { type Result, runCommand } from './outcome';
import { readScorebook, type ReadScorebook } from './readScorebook';
import type { Outcome } from './problem';
import { isReturned, type NotedReceipt, readReceipts } from '../sheets/receipts';
import { sentBack } from '../messages/mailTexts';
import { filledByUnit, missingByUnit, readDeadline, silentUnits } from './sendable';
import type { Session } from './session';

/**
 * Makes the chosen units' forms, with mail drafts where asked, or reminders for those of them that
 * are late, and hands them over. Of the workbook only Nhật ký is written.
 */
export async function send(
  session: Session,
  order: SendOrder,
  running: Running,
): Promise<Outcome<SentReport>> {
  const input = await runCommand(async (context): Promise<Result<PackInput>> => {
    const read = await readScorebook(context);
    return read.problem ? { problem: read.problem } : inputFor(order, read.report, session);
  });
  return input.ok ? makeAndDeliver(input.report, running) : input;
}

function inputFor(order: SendOrder, read: ReadScorebook, { received }: Session): Result<PackInput> {
  const { plan, book } = read;
  const isForms = order.kind === 'forms';
  const hasMails = !isForms || order.withDrafts;
  const placeholders = hasMails ? unknownPlaceholders(order.mail) : [];
  if (placeholders.length > 0) return { problem: { code: 'unknownPlaceholders', placeholders } };
  const gone = order.units.find((code) => plan.units.every((unit) => unit.code !== code));
  if (gone !== undefined) return { problem: { code: 'unitGone', unit: gone } };
  const missing = missingByUnit(read);
  const filled = filledByUnit(read, order.withFigures);
  const chosen = new Set(order.units);
  const decided = isForms ? [] : readReceipts(book);
  // Who is only now sent its form is not told that none came.
  const silent = isForms ? new Set<string>() : silentUnits(read, received);
  const addressees = plan.units
    .filter(({ code }) => chosen.has(code))
    .map(({ code }) => ({
      unit: code,
      filled: filled(code),
      missing: missing.get(code) ?? [],
      isSilent: silent.has(code),
      received: { file: '', at: '', sentBack: sentBackTo(code, decided) },
    }))
    // Nobody is reminded of what is there already.
    .filter((addressee) => isForms || addressee.missing.length > 0);
  if (addressees.length === 0) return { problem: { code: 'nothingChosen' } };
  return {
    report: {
      kind: isForms ? 'form' : 'reminder',
      plan,
      addressees,
      withDrafts: hasMails,
      mail: order.mail,
      deadline: readDeadline(book),
      way: deliveryWay(),
      at: new Date(),
    },
  };
}

/** What a reminder says of the form that the unit has to correct; blank where it has none. */
function sentBackTo(unit: string, receipts: readonly NotedReceipt[]): string {
  const own = receipts.filter((one) => one.unit === unit);
  const last = own.at(-1);
  return last && isReturned(own) ? sentBack(last.at, last.reason) : '';
}

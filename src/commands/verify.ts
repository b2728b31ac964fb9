import { readClosedSheets } from '../excel/closedSheets';
import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import { type Checked, checkedOf, codeVerdict, fileVerdict } from '../sheets/closing/verdicts';
import type { FilesVerdict, VerifyReport } from './closingReports';
import type { Running } from './exchangeReports';
import { type Result, runCommand } from './outcome';
import { bytesOf, tooLarge } from './pickedFiles';
import type { Outcome } from './problem';

/** Says to which closed result of the open workbook a code typed from paper belongs. Writes nothing. */
export async function verifyCode(typed: string): Promise<Outcome<VerifyReport>> {
  const ours = await oursChecked();
  if (!ours.ok) return ours;
  return { ok: true, report: { is: 'code', verdict: codeVerdict(typed, ours.report) } };
}

/**
 * Says what the closed results in files are: as they were closed, changed since, ours or others; and
 * whether a code typed from paper (blank: none) belongs to them. Reads on another thread, writes nothing.
 */
export async function verifyFiles(
  files: readonly File[],
  paper: string,
  running: Running,
): Promise<Outcome<VerifyReport>> {
  if (files.length === 0) return { ok: false, problem: { code: 'nothingChosen' } };
  const ours = await oursChecked();
  if (!ours.ok) return ours;
  try {
    const picked = await bytesOf(files, running.signal);
    const { closed, without, unread } = await inWorker(
      'readClosedFiles',
      { files: picked },
      running,
    );
    const verdicts = await Promise.all(
      closed.map(async ({ file, record }) =>
        fileVerdict(file, await checkedOf(record), ours.report, paper),
      ),
    );
    const verdict: FilesVerdict = {
      ...{ verdicts, without },
      unread: [...unread.filter(({ quiet }) => quiet !== true), ...files.flatMap(tooLarge)],
    };
    return { ok: true, report: { is: 'files', verdict } };
  } catch (error) {
    if (isCalledOff(error)) return { ok: false, problem: { code: 'cancelled' } };
    throw error;
  }
}

function oursChecked(): Promise<Outcome<readonly Checked[]>> {
  return runCommand(async (context): Promise<Result<readonly Checked[]>> => {
    const sheets = await readClosedSheets(context);
    return { report: await Promise.all(sheets.map((sheet) => checkedOf(sheet.record))) };
  });
}

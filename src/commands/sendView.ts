import { deliveryWay } from '../excel/delivery';
import { fileStems } from '../exchange/out/fileName';
import { placeholderMeanings } from '../messages/mailTexts';
import { readMails } from '../sheets/planTables/mailTable';
import { placeLocator } from '../sheets/locate';
import type { SendView } from './exchangeReports';
import { type Result, runCommand } from './outcome';
import { readScorebook, type ReadScorebook } from './readScorebook';
import type { Outcome } from './problem';
import { missingByUnit, readDeadline, silentUnits } from './sendable';
import type { Session } from './session';

/** Whom something can be sent to, what is missing of each, and the texts of the mails. Reads only. */
export function sendView(session: Session): Promise<Outcome<SendView>> {
  return runCommand(async (context): Promise<Result<SendView>> => {
    const read = await readScorebook(context);
    return read.problem ? { problem: read.problem } : { report: viewOf(read.report, session) };
  });
}

function viewOf(read: ReadScorebook, { received }: Session): SendView {
  const { plan, book } = read;
  const missing = missingByUnit(read);
  const silent = silentUnits(read, received);
  const placeOf = placeLocator(book);
  const stems = fileStems(plan.units, plan.period.code, 'form');
  return {
    period: plan.period.label || plan.period.code,
    units: plan.units.map(({ code, name, cluster, email }, index) => ({
      ...{ code, name, cluster, email },
      emailCell: placeOf({ at: 'unit', unit: code, field: 'email' }),
      fileName: `${stems[index] ?? ''}.xlsx`,
      missing: missing.get(code) ?? [],
      isSilent: silent.has(code),
    })),
    clusters: plan.clusters,
    mails: readMails(book),
    placeholders: Object.entries(placeholderMeanings).map(([code, meaning]) => ({
      code: `{${code}}`,
      meaning,
    })),
    values: {
      ky: plan.period.label || plan.period.code,
      ke_hoach: plan.identity.title,
      so_ke_hoach: plan.identity.number,
      co_quan: plan.identity.issuer,
      han_nop: readDeadline(book),
    },
    way: deliveryWay(),
  };
}

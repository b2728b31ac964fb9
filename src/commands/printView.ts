import { hasFigures } from '../plan/entry';
import { blankOnPaper } from '../plan/onPaper';
import { placeLocator } from '../sheets/locate';
import { type Result, runCommand } from './outcome';
import type { PrintView } from './printReports';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';

/** Cards that are made at once at most: more pages than anybody prints in one go. */
const MOST_CARDS = 300;

/** What there is to print in the open workbook. Writes nothing. */
export function printView(): Promise<Outcome<PrintView>> {
  return runCommand(async (context): Promise<Result<PrintView>> => {
    const read = await readScorebook(context);
    if (read.problem) return read;
    const { book, plan, typed } = read.report;
    const { identity, units, clusters, bands } = plan;
    const blank = blankOnPaper(identity);
    const [first = 'position'] = blank;
    const field = first === 'position' ? 'signing' : first;
    return {
      report: {
        blank,
        signers: placeLocator(book)({ at: 'plan', field }),
        units: units.map(({ code, name, cluster }) => ({
          ...{ code, name, cluster },
          hasFigures: hasFigures(typed.entries.get(code)),
        })),
        clusters,
        bands: bands.map(({ name }) => name),
        mostCards: MOST_CARDS,
      },
    };
  });
}

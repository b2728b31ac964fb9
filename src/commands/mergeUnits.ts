import { makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { noteDown } from './journal';
import { mergeEdits, mergeNotes } from './mergeEdits';
import { previewOf } from './mergePreview';
import type { Running } from './exchangeReports';
import type { MergeOrder, MergePreview, MergeReport, MergeView } from './mergeReports';
import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';
import { scoreIn } from './score';
import { remember, type Session } from './session';
import { stages, stagesOf } from './stages';

/** The units that are scored now, and what there is to choose for their successor. */
export function mergeView(): Promise<Outcome<MergeView>> {
  return runCommand(async (context): Promise<Result<MergeView>> => {
    const { problem, report } = await readScorebook(context);
    if (problem) return { problem };
    const { units, unitKinds, clusters, period } = report.plan;
    return {
      report: {
        units: units.map(({ code, name, kind, cluster, successor, validTo }) => ({
          ...{ code, name, kind, cluster, successor, validTo },
        })),
        kinds: unitKinds,
        clusters,
        start: period.start,
        end: period.end,
      },
    };
  });
}

/** What a merger would do, or what stands in its way. Writes nothing. */
export function previewMerge(order: MergeOrder): Promise<Outcome<MergePreview>> {
  return runCommand(async (context): Promise<Result<MergePreview>> => {
    const { problem, report } = await readScorebook(context);
    return problem ? { problem } : { report: previewOf(report, order) };
  });
}

/**
 * Merges units: they end the day before, their successor gets its row on Đơn vị and their figures
 * as far as these add up. What they typed stays in their rows, which are not scored any more. One
 * step, all of it or nothing.
 */
export function mergeUnits(
  session: Session,
  order: MergeOrder,
  running?: Running,
): Promise<Outcome<MergeReport>> {
  const started = performance.now();
  const begin = stages(running, 3 * stagesOf.scoring + 1);
  return runCommand(async (context): Promise<Result<MergeReport>> => {
    // After a run every unit has its row and no gap is left: the next row is the successor's.
    const drawn = await scoreIn(context, session, started, { begin });
    if (drawn.problem) return { problem: drawn.problem };
    await begin('writing');
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    const preview = previewOf(read.report, order);
    if (preview.faults.length > 0) return { problem: { code: 'mergeOutdated' } };

    const edits = mergeEdits(read.report, preview);
    const made = await makeEdits(context, edits);
    if (!made.made) return { problem: { code: 'cellsChanged', cells: made.changed } };
    // The first run gives the new rows their formulas, of which nobody cleared or changed any; to the
    // second one nothing is out of order.
    const finished = await scoreIn(context, session, started, { begin, isOwn: true });
    const review = finished.problem
      ? finished
      : await scoreIn(context, session, started, { begin });
    if (review.problem) {
      // A plan that cannot be scored any more is no merger that anybody wants.
      await makeEdits(context, made.back);
      return { problem: review.problem };
    }
    const step = { cells: edits.length, back: made.back, redraws: true } as const;
    remember(session, { did: { what: 'merge' }, ...step });
    await noteDown(context, await readBook(context), mergeNotes(read.report, preview));
    return { report: { preview, cells: edits.length, review: review.report } };
  });
}

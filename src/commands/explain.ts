import { activeCellOf, requestActiveCell } from '../excel/selection';
import { pointsFor } from '../plan/applies';
import type { Criterion } from '../plan/criterion';
import { figuresOf } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { explainUnit as explainResult } from '../scoring/explain/explain';
import { scorePlan } from '../scoring/scorePlan';
import { ORDER_REASON, REASON } from '../sheets/decisions/appraisalLayout';
import type { CodedRow } from '../sheets/codedRows';
import { placeLocator } from '../sheets/locate';
import { type PointedAt, pointedAt, rankingCell } from '../sheets/pointedAt';
import { pointsCodes } from '../sheets/points/columnCodes';
import { type Result, runCommand } from './outcome';
import { readScorebook, type ReadScorebook } from './readScorebook';
import type { Outcome } from './problem';
import type { ExplainReport } from './reports';

/**
 * Explains the cell that is selected: a point, the points that hang on a figure, those of a content
 * group, or a unit's whole result. Reads only: nothing in the workbook is changed, and the selection stays.
 */
export function explain(): Promise<Outcome<ExplainReport>> {
  return runCommand(async (context): Promise<Result<ExplainReport>> => {
    const active = requestActiveCell(context);
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    const pointed = pointedAt(read.report.book, activeCellOf(active));
    if (!pointed) return { problem: { code: 'nothingToExplain' } };
    const { plan } = read.report;
    return explained(read.report, pointed.unit, {
      criteria: askedBy(plan, pointed),
      group: plan.groups.find(({ code }) => code === pointed.column)?.code ?? null,
    });
  });
}

/** Explains a unit's whole result. */
export function explainUnit(unit: string): Promise<Outcome<ExplainReport>> {
  return runCommand(async (context): Promise<Result<ExplainReport>> => {
    const read = await readScorebook(context);
    return read.problem ? { problem: read.problem } : explained(read.report, unit, whole);
  });
}

/** What a cell of the unit's row is about. */
interface Asked {
  readonly criteria: readonly string[];
  readonly group: string | null;
}

const whole: Asked = { criteria: [], group: null };

/** The criteria that a column is about; none: the unit as a whole is meant. */
function askedBy(plan: Plan, { unit: code, sheet, column }: PointedAt): readonly string[] {
  const { criteria } = plan;
  if (sheet !== 'figures') return criteria.filter((one) => one.code === column).map(codeOf);
  const unit = plan.units.find((one) => one.code === code);
  return criteria
    .filter((one) => figuresOf(one.measure).includes(column))
    .filter((one) => unit && pointsFor(one, unit) !== undefined)
    .map(codeOf);
}

function codeOf({ code }: Criterion): string {
  return code;
}

function explained(
  { book, plan, typed, decisions }: ReadScorebook,
  code: string,
  asked: Asked,
): Result<ExplainReport> {
  const { decided, rows } = decisions;
  const unit = explainResult(
    {
      plan,
      entries: typed.entries,
      decided,
      reasons: {
        appraisals: textsOf(rows.appraisals, REASON),
        tieOrder: textsOf(rows.appraisals, ORDER_REASON),
      },
      scored: scorePlan(plan, typed.entries, decided),
    },
    code,
  );
  if (!unit) return { problem: { code: 'unitGone', unit: code } };
  const cellAt = placeLocator(book);
  return {
    report: {
      unit,
      asked: asked.criteria,
      group: asked.group,
      cells: {
        figure: (figure) => cellAt({ at: 'entry', unit: code, figure }),
        points: (criterion) => cellAt({ at: 'points', unit: code, criterion }),
        appraisal: (criterion) => cellAt({ at: 'appraisal', unit: code, criterion }),
        pledge: (criterion) => cellAt({ at: 'pledge', unit: code, criterion }),
        rows: {
          points: cellAt({ at: 'points', unit: code, criterion: pointsCodes.total }),
          ranking: rankingCell(book, code, pointsCodes.rank),
          figures: cellAt({ at: 'entry', unit: code, figure: '_ten' }),
        },
      },
    },
  };
}

/** One column of texts by unit; of two rows for one unit the first one counts. */
function textsOf(rows: readonly CodedRow[], column: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { unit, values } of rows) {
    if (!texts.has(unit)) texts.set(unit, String(values.get(column) ?? '').trim());
  }
  return texts;
}

import { pointsFor } from '../../plan/applies';
import type { Criterion } from '../../plan/criterion';
import { type Finding, finding } from '../../plan/finding';
import { type Expression, formatExpression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
import { exactSum } from '../../rules/sum';
import { aboutCriterion, entryPlace, firstFigure, type Row } from '../about';
import { isCounted } from '../../plan/counted';
import { missedTarget } from '../targets';
import { byUnit, type Odd } from './oddRows';
import { isFar, usualOf } from './robust';
import { byCluster, sizeOf } from './rows';

/** The least spread of ratios, as a share of the middle one: where most have 100 %, below 65 % is far. */
const LEAST_SPREAD = 0.1;

/** So many of what is counted must be more or less than usual: one person of three is no outlier. */
const LEAST_COUNTED = 3;

/** One unit's ratio, kept as its two sums. */
interface Ratio {
  readonly row: Row;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Ratios far from those of the unit's cluster in this period, by unit code; see robust.ts for what
 * is far. Only ratios are compared: plain numbers go with the size of a unit, and the biggest would
 * always be odd. A result short of its target is a finding already and is not said twice.
 */
export function checkOutliers(
  plan: Plan,
  rows: readonly Row[],
): ReadonlyMap<string, readonly Finding[]> {
  const criteria = ratioCriteria(plan);
  const clusters = byCluster(rows, ({ unit }) => unit);
  const outliers = criteria.flatMap((criterion) =>
    clusters.flatMap((cluster) => outliersIn(criterion, ratiosOf(criterion, cluster))),
  );
  return byUnit(outliers, ({ row, finding: { place } }, all) => {
    const ratios = criteria.flatMap((criterion) => ratiosOf(criterion, [row]));
    const codes = all.flatMap(({ finding: one }) =>
      one.code === 'plausible.outlier' ? [one.values.criterion] : [],
    );
    const values = {
      ...{ unit: row.unit.name, results: all.length, compared: ratios.length },
      criteria: codes,
    };
    return finding('plausible.rowOutlier', 'warning', place, values);
  });
}

/** The criteria with a ratio of numbers; of several with the same ratio the first. */
function ratioCriteria({ criteria }: Plan): readonly Criterion[] {
  const known = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const { numerator, denominator } = criterion.measure;
    if (!denominator || rules[criterion.rule].looksAt !== 'numbers') continue;
    const key = `${formatExpression(numerator)} / ${formatExpression(denominator)}`;
    if (!known.has(key)) known.set(key, criterion);
  }
  return [...known.values()];
}

function ratiosOf(criterion: Criterion, rows: readonly Row[]): readonly Ratio[] {
  const { numerator: counted, denominator: base } = criterion.measure;
  const ratios: Ratio[] = [];
  for (const row of rows) {
    if (!base || pointsFor(criterion, row.unit) === undefined) continue;
    const numerator = measuredSum(counted, row);
    const denominator = numerator === null ? null : measuredSum(base, row);
    if (numerator === null || denominator === null || denominator <= 0) continue;
    ratios.push({ row, numerator, denominator });
  }
  return ratios;
}

/** A sum whose figures are all numbers from 0 up; null where one of them is not. */
function measuredSum(sum: Expression, { entry }: Row): number | null {
  const isThere = sum.terms.every(({ figure }) => sizeOf(entry(figure)) !== null);
  return isThere ? exactSum(sum, entry) : null;
}

/** The outliers of one ratio in one cluster. */
function outliersIn(criterion: Criterion, ratios: readonly Ratio[]): readonly Odd[] {
  const shares = ratios.map(({ numerator, denominator }) => numerator / denominator);
  const usual = usualOf(shares);
  if (!usual) return [];
  const { middle } = usual;
  const { numerator: counted } = criterion.measure;
  return ratios
    .filter((ratio, index) => {
      if (!isFar(usual, shares[index] ?? middle, LEAST_SPREAD * Math.abs(middle))) return false;
      const { row, numerator, denominator } = ratio;
      const difference = Math.abs(numerator - middle * denominator);
      const isFew = isCounted(row.figures, counted) && difference < LEAST_COUNTED;
      return !isFew && missedTarget(row, criterion, ratio) === null;
    })
    .map(({ row, numerator, denominator }) => {
      const place = entryPlace(row, firstFigure(counted));
      const values = {
        ...aboutCriterion(row, criterion),
        numerator,
        denominator,
        usual: Math.round(middle * 1000) / 10,
        isAbove: numerator > middle * denominator,
        units: ratios.length,
      };
      return { row, finding: finding('plausible.outlier', 'warning', place, values) };
    });
}

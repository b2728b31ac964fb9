import { comparisonWords, partialStepsWords, policyWords } from '../../messages/workbook';
import type { Criterion } from '../../plan/criterion';
import { rules } from '../../rules';
import {
  againstTargetFormula,
  measured,
  outcomeFormula,
  resultInClusterFormula,
  type OutcomeCells,
} from '../../rules/outcome';
import { givenPointsFormula } from '../../rules/givenPoints';
import { ownTargetFormula } from '../../rules/ownTarget';
import { noPeerFormulas, peerFormulas, placeFormula, type PeerCells } from '../../rules/peers';
import { areaAddress, cellAddress } from '../address';
import { type PointsContext, rowCells } from './context';
import { pointsCodes as codes } from './columnCodes';
import type { HeadColumn } from './layout';

/** The formula of a criterion's points in one row. */
export function criterionFormula(
  context: PointsContext,
  criterion: Criterion,
  row: number,
): string {
  return outcomeFormula(criterion, outcomeCells(context, criterion, row));
}

/** 1 where a unit's own result does not reach its target, 0 where it does or where there is none to compare. */
export function shortFormula(context: PointsContext, criterion: Criterion, row: number): string {
  const cells = outcomeCells(context, criterion, row);
  const points = rowCells(context, row).here(criterion.code);
  const said = { reached: '0', short: '1', none: '0' };
  return `=${againstTargetFormula(criterion, cells, `ISNUMBER(${points})`, said)}`;
}

/** One of `givenPoints`: whether the points that a unit was given are more than there are, or between two steps. */
export function givenFormula(context: PointsContext, criterion: Criterion, row: number): string {
  const cells = outcomeCells(context, criterion, row);
  const points = rowCells(context, row).here(criterion.code);
  return `=${givenPointsFormula(criterion, cells, `ISNUMBER(${points})`)}`;
}

/** The points of a criterion as they were given, and at most, as expressions. */
export function givenSides(context: PointsContext, criterion: Criterion, row: number) {
  const cells = outcomeCells(context, criterion, row);
  const { numerator } = measured(criterion, cells);
  return { points: numerator, most: cells.max, step: cells.parameter('step') };
}

/** The formulas of the hidden columns of a criterion that compares with its cluster, by their codes. */
export function peerColumns(
  context: PointsContext,
  criterion: Criterion,
  row: number,
): Readonly<Record<string, string>> {
  const cells = outcomeCells(context, criterion, row);
  const peers = peerCells(context, criterion, row);
  return {
    [codes.result(criterion.code)]: resultInClusterFormula(criterion, cells),
    [codes.place(criterion.code)]: `=${placeFormula(peers, cells.atMost, 'best')}`,
    [codes.placeFromLast(criterion.code)]: `=${placeFormula(peers, cells.atMost, 'worst')}`,
  };
}

function peerCells(context: PointsContext, { code }: Criterion, row: number): PeerCells {
  const { here, over } = rowCells(context, row);
  return {
    sameCluster: `${over(codes.clusterIndex)},${here(codes.clusterIndex)}`,
    results: over(codes.result(code)),
    ownResult: here(codes.result(code)),
    places: over(codes.place(code)),
    placesFromLast: over(codes.placeFromLast(code)),
    ownPlace: here(codes.place(code)),
  };
}

function outcomeCells(context: PointsContext, criterion: Criterion, row: number): OutcomeCells {
  const { at, plan, references: to, firstEntryRow } = context;
  const column = at.column(criterion.code);
  const head = (name: HeadColumn): string => cellAddress(at.headRow(name), column, 'row');
  const { kindIndex, unitCode } = rowCells(context, row);
  const points = areaAddress(
    { row: at.maxRow, column, rows: plan.unitKinds.length + 1, columns: 1 },
    'row',
  );
  const max = `INDEX(${points},${kindIndex})`;
  const scale = criterion.scale === null ? { at: '', percent: '' } : to.scale(criterion.scale);
  const comparison = head('comparison');
  const { '<=': atMostWord, '<': belowWord, '>': aboveWord } = comparisonWords;
  const atMost = `OR(${comparison}="${atMostWord}",${comparison}="${belowWord}")`;
  return {
    figure: (code) => to.figure(code, firstEntryRow + row - at.firstRow),
    // What one unit registered is for that unit alone.
    max: criterion.onlyFor === null ? max : `IF(${head('onlyFor')}=${unitCode},${max},"")`,
    target: ownTargetFormula(criterion, {
      target: head('target'),
      own: () => ownTarget(context, criterion, row),
      atMost,
    }),
    atMost,
    strict: `OR(${comparison}="${aboveWord}",${comparison}="${belowWord}")`,
    parameter: (key) => head(key),
    fullSteps: `${head('partialSteps')}="${partialStepsWords.full}"`,
    scaleAt: scale.at,
    scalePercent: scale.percent,
    decimals: to.pointsDecimals,
    peers: rules[criterion.rule].inCluster
      ? peerFormulas(peerCells(context, criterion, row))
      : noPeerFormulas,
    policyIs: (policy) => `${head('whenNotApplicable')}="${policyWords[policy]}"`,
  };
}

function ownTarget({ at, pledges }: PointsContext, { code }: Criterion, row: number): string {
  return `INDEX(${pledges.target(code)},${cellAddress(row, at.pledgeRow, 'column')})`;
}

import { pointsTexts } from '../../messages/sheetTexts/results';
import type { Criterion } from '../../plan/criterion';
import { rules } from '../../rules';
import { outcomeMarks } from '../../rules/outcome';
import { cellAddress, sheetReference } from '../address';
import { bandIndexFormula, bandMetFormula } from './bands';
import { type PointsContext, rowCells } from './context';
import { criterionFormula, peerColumns } from './criteria';
import { entryFormulas } from './entryChecks';
import { firedCount } from './gates';
import { pointsCodes as codes } from './columnCodes';
import { noteFormulas } from './notes';
import { quotaFormula, quotaMarkFormula } from './quotas';
import { rankFormulas } from './ranks';
import { extraFormula, groupFormulas, totalFormula } from './sums';
import { isGoneFormula } from './gone';

/** The formulas of one unit's row, from the first column to the last. */
export function pointsRow(context: PointsContext, row: number): readonly string[] {
  const { plan } = context;
  return [
    ...identityFormulas(context, row),
    ...plan.criteria.map((criterion) => criterionFormula(context, criterion, row)),
    ...plan.groups.map(({ code }) => groupFormulas(context, code, row).points),
    ...tailFormulas(context, row),
  ];
}

function identityFormulas(context: PointsContext, row: number): readonly string[] {
  const { at, plan, references: to, appraisal, pledges, firstEntryRow } = context;
  const entryCode = sheetReference(
    to.title('figures'),
    { row: firstEntryRow + row - at.firstRow, column: 0, rows: 1, columns: 1 },
    'column',
  );
  const code = cellAddress(row, at.code, 'column');
  const ofUnit = (column: string): string => `IFERROR(${to.ofUnit(column, code)},"")`;
  const soFar = `${cellAddress(at.firstRow, at.code, 'both')}:${code}`;
  // A second row of figures for one unit, and one of a unit that the period does not know, are of
  // no kind and in no cluster: they earn and rank nothing.
  const isOut = `IF(COUNTIF(${soFar},${code})>1,TRUE,${isGoneFormula(to, code)})`;
  const kind = cellAddress(row, at.kind, 'column');
  return [
    `=${entryCode}`,
    `=${ofUnit('name')}`,
    `=IF(${isOut},"",${ofUnit('kind')})`,
    `=IF(${kind}="","",${ofUnit('cluster')})`,
    `=IFERROR(MATCH(${kind},${to.kindNames},0),${plan.unitKinds.length + 1})`,
    // A unit that the sheet does not know finds the blank row below the others.
    `=IFERROR(MATCH(${code},${appraisal.codes},0),${appraisal.rows + 1})`,
    `=IFERROR(MATCH(${code},${pledges.codes},0),${pledges.rows + 1})`,
  ];
}

function tailFormulas(context: PointsContext, row: number): readonly string[] {
  const { plan, at } = context;
  const formulas: Record<string, string> = {
    ...countFormulas(context, row),
    ...totalFormulas(context, row),
    ...rankFormulas(context, row),
    ...bandFormulas(context, row),
    ...noteFormulas(context, row),
    ...entryFormulas(context, row),
  };
  for (const criterion of plan.criteria) {
    if (rules[criterion.rule].inCluster) {
      Object.assign(formulas, peerColumns(context, criterion, row));
    }
  }
  return at.tail.map((code) => formulas[code] ?? '');
}

/** Appraised points in place of the computed ones, criterion by criterion. */
function officialFormulas(context: PointsContext, row: number): Record<string, string> {
  const { plan, at, appraisal } = context;
  const { here } = rowCells(context, row);
  const place = cellAddress(row, at.appraisalRow, 'column');
  return Object.fromEntries(
    plan.criteria.map((criterion, index) => {
      const typed = `INDEX(${appraisal.points(index, 1)},${place})`;
      const computed = here(criterion.code);
      const counted = withinBounds(context, criterion, row, { typed, most: appraisal.most(index) });
      const isOwn = `${computed}<>"${outcomeMarks.notForUnit}"`;
      const formula = `=IF(AND(ISNUMBER(${typed}),${isOwn}),${counted},IF(ISNUMBER(${computed}),${computed},""))`;
      return [codes.official(criterion.code), formula];
    }),
  );
}

/**
 * Appraised points as they count: within what the criterion can bring the unit, as `readAppraised` takes
 * them. Thẩm định holds the points at most as well.
 */
function withinBounds(
  context: PointsContext,
  criterion: Criterion,
  row: number,
  { typed, most: ofKinds }: { readonly typed: string; readonly most: string },
): string {
  const { at } = context;
  const head = (name: 'limit' | 'onlyFor'): string =>
    cellAddress(at.headRow(name), at.column(criterion.code), 'row');
  const { kindIndex, unitCode } = rowCells(context, row);
  const ofKind = `IFERROR(SUM(INDEX(${ofKinds},${kindIndex})),0)`;
  const most =
    criterion.onlyFor === null ? ofKind : `IF(${head('onlyFor')}=${unitCode},${ofKind},0)`;
  const least = criterion.rule === 'netBonus' ? `-SUM(${head('limit')})` : '0';
  return `MAX(${least},MIN(${typed},${most}))`;
}

/** What is missing, wrong, not applicable, and whether the unit can be ranked. */
function countFormulas(context: PointsContext, row: number): Record<string, string> {
  const cells = rowCells(context, row);
  const computed = cells.computed(cells.all);
  const { gated, noFigures } = pointsTexts.status;
  // Not COUNTIF: to LibreOffice in Vietnamese "sai" is FALSE, and every 0 would be counted.
  const marked = (mark: keyof typeof outcomeMarks): string =>
    `SUMPRODUCT(--(${computed}="${outcomeMarks[mark]}"))`;
  const official = cells.official(cells.all);
  const waits = `SUMPRODUCT((${computed}="${outcomeMarks.missing}")*(${official}=""))>0`;
  const nothing = `OR(COUNT(${official})=0,AND(COUNT(${computed})=0,${waits}))`;
  return {
    ...officialFormulas(context, row),
    [codes.missing]: `=${marked('missing')}`,
    [codes.invalid]: `=${marked('invalid')}`,
    [codes.applicable]: `=SUM(${cells.groups(codes.full)})`,
    [codes.notApplicable]: `=${cells.here(codes.applicable)}-SUM(${cells.groups(codes.available)})`,
    [codes.status]: `=IF(${firedCount(cells, 'official', 'unranked')}>0,"${gated}",IF(${nothing},"${noFigures}",""))`,
  };
}

function totalFormulas(context: PointsContext, row: number): Record<string, string> {
  const cells = rowCells(context, row);
  const extra = (source: 'computed' | 'official', role: 'bonus' | 'penalty'): string =>
    extraFormula(context, cells, source, role);
  const formulas: Record<string, string> = {
    [codes.bonus]: `=${extra('official', 'bonus')}`,
    [codes.penalty]: `=${extra('official', 'penalty')}`,
    [codes.total]: `=${totalFormula(context, cells, 'official', {
      bonus: cells.here(codes.bonus),
      penalty: cells.here(codes.penalty),
    })}`,
    [codes.computedTotal]: `=${totalFormula(context, cells, 'computed', {
      bonus: extra('computed', 'bonus'),
      penalty: extra('computed', 'penalty'),
    })}`,
  };
  for (const { code } of context.plan.groups) {
    const group = groupFormulas(context, code, row);
    formulas[codes.full(code)] = group.full;
    formulas[codes.available(code)] = group.available;
    formulas[codes.computedGroup(code)] = group.computed;
    formulas[codes.availableComputed(code)] = group.availableComputed;
  }
  return formulas;
}

function bandFormulas(context: PointsContext, row: number): Record<string, string> {
  const { plan, references: to } = context;
  const cells = rowCells(context, row);
  const unranked = `${cells.here(codes.rankTotal)}=""`;
  const formulas: Record<string, string> = {
    [codes.bandIndex]: `=IF(${unranked},"",${bandIndexFormula(context, cells)})`,
    [codes.band]: `=IF(${unranked},"",INDEX(${to.bandNames},${cells.here(codes.bandIndex)}))`,
    [codes.quota]: quotaFormula(context, row),
  };
  plan.bands.forEach((_, index) => {
    formulas[codes.bandMet(index)] = bandMetFormula(context, index, row);
  });
  plan.quotas.forEach((quota, index) => {
    formulas[codes.quotaMark(index)] = quotaMarkFormula(context, quota, index, row);
  });
  return formulas;
}

import type { Criterion } from '../plan/criterion';
import { finding, type Finding, type Place } from '../plan/finding';
import { exactSum } from '../rules/sum';
import { GATE_BANDS } from '../scoring/bands';
import { hasFired, unitPoints } from '../scoring/points';
import type { Decided, UnitResult } from '../scoring/result';
import { aboutCriterion, criteriaOf, entryPlace, firstFigure, isMeasured, type Row } from './about';

/** Prohibitions with cases: what the plan says must not happen did. */
export function checkProhibitions(row: Row): readonly Finding[] {
  return criteriaOf(row)
    .filter(({ rule, measure }) => rule === 'zeroTolerance' && isMeasured(row, measure))
    .flatMap((criterion) => {
      const { numerator } = criterion.measure;
      const cases = exactSum(numerator, row.entry);
      if (cases === 0) return [];
      const values = { ...aboutCriterion(row, criterion), cases, gate: criterion.gate };
      const place = entryPlace(row, firstFigure(numerator));
      return [finding('prohibition.happened', 'warning', place, values)];
    });
}

/** Gates that fired: what a criterion without points costs the unit beyond its points. */
export function checkGates(
  row: Row,
  result: UnitResult,
  { appraisals }: Decided,
): readonly Finding[] {
  const { code } = row.unit;
  const points = unitPoints(row.unit, result.outcomes, appraisals.get(code) ?? new Map());
  return criteriaOf(row)
    .filter((criterion) => hasFired(points, criterion))
    .flatMap((criterion) => consequence(row, criterion));
}

function consequence(row: Row, criterion: Criterion): readonly Finding[] {
  const place: Place = { at: 'points', unit: row.unit.code, criterion: criterion.code };
  const about = aboutCriterion(row, criterion);
  const bands = criterion.gateBands ?? GATE_BANDS;
  switch (criterion.gate) {
    case 'none':
      return [];
    case 'unranked':
      return [finding('gate.unranked', 'warning', place, about)];
    case 'all':
      return [finding('gate.all', 'warning', place, about)];
    case 'dropBand':
      return [finding('gate.dropBand', 'warning', place, { ...about, bands })];
    case 'capBand': {
      const names = row.plan.bands.slice(0, bands).map(({ name }) => name);
      return [finding('gate.capBand', 'warning', place, { ...about, bands: names })];
    }
    case 'group': {
      const name = row.plan.groups.find(({ code }) => code === criterion.group)?.name;
      const group = name ?? criterion.group;
      return [finding('gate.group', 'warning', place, { ...about, group })];
    }
  }
}

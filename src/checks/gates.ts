import type { Criterion } from '../plan/criterion';
import { finding, type Finding, type Place } from '../plan/finding';
import { exactSum } from '../rules/sum';
import type { UnitResult } from '../scoring/result';
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
  appraised: ReadonlyMap<string, number>,
): readonly Finding[] {
  return criteriaOf(row).flatMap((criterion) => {
    const outcome = result.outcomes.get(criterion.code);
    const computed = outcome?.is === 'points' ? outcome.points : null;
    const official = appraised.get(criterion.code) ?? computed;
    return official === 0 ? fired(row, criterion) : [];
  });
}

function fired(row: Row, criterion: Criterion): readonly Finding[] {
  const place: Place = { at: 'points', unit: row.unit.code, criterion: criterion.code };
  const about = aboutCriterion(row, criterion);
  switch (criterion.gate) {
    case 'none':
      return [];
    case 'unranked':
      return [finding('gate.unranked', 'warning', place, about)];
    case 'capBand': {
      const band = row.plan.bands[0]?.name ?? '';
      return [finding('gate.capBand', 'warning', place, { ...about, band })];
    }
    case 'group': {
      const name = row.plan.groups.find(({ code }) => code === criterion.group)?.name;
      const group = name ?? criterion.group;
      return [finding('gate.group', 'warning', place, { ...about, group })];
    }
  }
}

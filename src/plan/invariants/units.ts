import { finding, type Finding, type PlanField, type Place } from '../finding';
import type { Plan } from '../plan';
import { isDate } from '../day';
import type { Unit } from '../unit';
import { CodeSet } from './codes';

function checkSpan(
  by: string,
  from: { readonly text: string; readonly place: Place },
  to: { readonly text: string; readonly place: Place },
): Finding[] {
  const ends = [{ end: 'first', ...from } as const, { end: 'last', ...to } as const];
  const bad = ends.filter(({ text }) => text !== '' && !isDate(text));
  if (bad.length > 0) {
    return bad.map(({ end, text, place }) =>
      finding('plan.notADate', 'error', place, { by, end, text }),
    );
  }
  if (from.text === '' || to.text === '' || from.text <= to.text) return [];
  return [finding('plan.datesReversed', 'error', to.place, { by, from: from.text, to: to.text })];
}

function checkUnit(unit: Unit, kinds: CodeSet, clusters: CodeSet): Finding[] {
  const { code: by, kind, cluster } = unit;
  const place = (field: keyof Unit): Place => ({ at: 'unit', unit: by, field });
  const found: Finding[] = [];
  // A row that is still being typed: that its code is missing is said of the table.
  if (by.trim() === '') return found;
  if (!kinds.has(kind)) {
    found.push(finding('plan.unknownKind', 'error', place('kind'), { by, kind }));
  }
  if (!clusters.has(cluster)) {
    found.push(finding('plan.unknownCluster', 'error', place('cluster'), { by, cluster }));
  }
  const from = { text: unit.validFrom, place: place('validFrom') };
  const to = { text: unit.validTo, place: place('validTo') };
  return [...found, ...checkSpan(unit.name.trim() || by, from, to)];
}

/** Units have a kind and a cluster that exist, and time runs forward. */
export function checkUnits(plan: Plan): Finding[] {
  const kinds = new CodeSet(plan.unitKinds);
  const clusters = new CodeSet(plan.clusters);
  const at = (field: PlanField): Place => ({ at: 'plan', field });
  return [
    ...plan.units.flatMap((unit) => checkUnit(unit, kinds, clusters)),
    ...checkSpan(
      plan.period.code,
      { text: plan.period.start, place: at('periodStart') },
      { text: plan.period.end, place: at('periodEnd') },
    ),
  ];
}

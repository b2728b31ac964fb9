import { cleanText } from '../cleanText';
import { finding, type Finding, type Place } from '../finding';
import type { Plan } from '../plan';
import type { Unit } from '../unit';

interface NamedRow {
  readonly by: string;
  readonly name: string;
  readonly place: Place;
}

function namedRows(plan: Plan): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  const add = (by: string, name: string, place: Place) => rows.push({ by, name, place });
  for (const { code, name } of plan.groups) {
    add(code, name, { at: 'group', group: code, field: 'name' });
  }
  for (const { code, name } of plan.criteria) {
    add(code, name, { at: 'criterion', criterion: code, field: 'name' });
  }
  for (const { code, label } of plan.figures) {
    add(code, label, { at: 'figure', figure: code, field: 'label' });
  }
  for (const { code, name } of plan.scales) {
    add(code, name, { at: 'scale', scale: code, field: 'name' });
  }
  for (const { code, name } of plan.unitKinds) {
    add(code, name, { at: 'kind', kind: code, field: 'name' });
  }
  for (const { code, name } of plan.clusters) {
    add(code, name, { at: 'cluster', cluster: code, field: 'name' });
  }
  for (const { code, name } of plan.units) {
    add(code, name, { at: 'unit', unit: code, field: 'name' });
  }
  return rows;
}

function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

function checkName({ by, name, place }: NamedRow): Finding[] {
  if (name.trim() === '') return [finding('plan.missingName', 'warning', place, { by })];
  return isNfc(name) ? [] : [finding('plan.notNfc', 'warning', place, { by, text: name })];
}

/** Bands and levels are named only, so their names are compared as codes are; their form is checked here. */
function checkBareNames(plan: Plan): Finding[] {
  const bands = plan.bands
    .filter((band) => !isNfc(band.name))
    .map(({ name }) =>
      finding(
        'plan.notNfc',
        'warning',
        { at: 'band', band: name, field: 'name' },
        { by: name, text: name },
      ),
    );
  const levels = plan.scales.flatMap((scale) =>
    scale.rungs.flatMap(({ at }) =>
      typeof at === 'string' && !isNfc(at)
        ? finding(
            'plan.notNfc',
            'warning',
            { at: 'scale', scale: scale.code, field: 'rungs' },
            { by: scale.code, text: at },
          )
        : [],
    ),
  );
  return [...bands, ...levels];
}

/** Whether both units exist on some day: after a merger a name may live on in another unit. */
function existTogether(one: Unit, other: Unit): boolean {
  const endsBefore = (a: Unit, b: Unit) =>
    a.validTo !== '' && b.validFrom !== '' && a.validTo < b.validFrom;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** Accents count: xã Ba Tơ and xã Ba Tô are two units; only the way the accents are stored does not. */
function checkUnitNames(units: readonly Unit[]): Finding[] {
  const nameOf = (unit: Unit) => cleanText(unit.name).toLowerCase();
  return units.flatMap((unit, row) => {
    const twin = units
      .slice(0, row)
      .find((other) => nameOf(other) === nameOf(unit) && existTogether(other, unit));
    if (twin === undefined || nameOf(unit) === '') return [];
    const place: Place = { at: 'unit', unit: unit.code, field: 'name' };
    const values = { name: unit.name, first: twin.code, again: unit.code };
    return [finding('plan.sameName', 'warning', place, values)];
  });
}

/** Everything has a name, stored in one Unicode form, and no two units of one day share theirs. */
export function checkNames(plan: Plan): Finding[] {
  return [
    ...namedRows(plan).flatMap(checkName),
    ...checkBareNames(plan),
    ...checkUnitNames(plan.units),
  ];
}

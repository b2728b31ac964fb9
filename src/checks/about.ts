import { criteriaForUnit, figuresForKind, figuresForUnit } from '../plan/applies';
import type { Criterion } from '../plan/criterion';
import { type Entries, type Entry, entryOf } from '../plan/entry';
import type { AboutCriterion, AboutEntry } from '../plan/entryFindings';
import type { Figure } from '../plan/figure';
import type { Place } from '../plan/finding';
import { type Expression, figuresOf, type Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { Decided } from '../scoring/result';

/** One unit with what it entered: what every check of one row starts from. */
export interface Row {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly entry: (figure: string) => Entry;
  /** The target that the unit registered for a criterion; null: none. */
  readonly ownTarget: (criterion: string) => number | null;
  /** The figures that the unit enters, and those that units of any kind enter. */
  readonly asked: ReadonlySet<string>;
  readonly askedOfAnybody: ReadonlySet<string>;
}

/** The rows of all units, in the plan's order. */
export function rowsOf(plan: Plan, entries: Entries, decided: Decided): readonly Row[] {
  const figures = new Map(plan.figures.map((figure) => [figure.code, figure]));
  const kinds = [...plan.unitKinds.map(({ code }) => code), ...plan.units.map(({ kind }) => kind)];
  // Once for a kind and not for each of a thousand units.
  const askedOf = new Map([...new Set(kinds)].map((kind) => [kind, figuresForKind(plan, kind)]));
  const withOwn = new Set(plan.criteria.map(({ onlyFor }) => onlyFor));
  const askedOfUnit = (unit: Unit): ReadonlySet<string> =>
    withOwn.has(unit.code) ? figuresForUnit(plan, unit) : (askedOf.get(unit.kind) ?? new Set());
  const askedOfAnybody = new Set([...askedOf.values()].flatMap((codes) => [...codes]));
  return plan.units.map((unit) => ({
    plan,
    unit,
    figures,
    entry: (figure) => entryOf(entries, unit.code, figure),
    ownTarget: (criterion) => decided.ownTargets.get(unit.code)?.get(criterion) ?? null,
    asked: askedOfUnit(unit),
    askedOfAnybody,
  }));
}

/** The criteria that a unit is scored by. */
export function criteriaOf({ plan, unit }: Row): readonly Criterion[] {
  return criteriaForUnit(plan, unit);
}

/** The cell of one figure of a row. */
export function entryPlace({ unit }: Row, figure: string): Place {
  return { at: 'entry', unit: unit.code, figure };
}

/** Names for a finding about one cell. */
export function aboutEntry({ unit, figures }: Row, figure: string): AboutEntry {
  return { unit: unit.name, figure, label: figures.get(figure)?.label ?? figure };
}

/** Names for a finding about one scored line of a unit. */
export function aboutCriterion({ unit }: Row, { code, name }: Criterion): AboutCriterion {
  return { unit: unit.name, criterion: code, name };
}

/** Whether a measure can be computed for a row: every figure is a number from 0 up. */
export function isMeasured({ entry }: Row, measure: Measure): boolean {
  return figuresOf(measure).every((figure) => {
    const found = entry(figure);
    return found.is === 'number' && found.number >= 0;
  });
}

/** The figure that a finding about an expression points at. */
export function firstFigure({ terms }: Expression): string {
  return terms[0]?.figure ?? '';
}

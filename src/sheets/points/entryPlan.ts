import { isGivenDirectly } from '../../checks/judged';
import { isHeldAgainstTarget } from '../../checks/targets';
import {
  criteriaForKind,
  criteriaForUnit,
  figuresForKind,
  figuresForUnit,
} from '../../plan/applies';
import type { Criterion } from '../../plan/criterion';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Relation } from '../../plan/relation';
import { figuresIn } from '../figures/relationMarks';

/** What a blank cell of one figure keeps waiting. */
export interface WaitedFor {
  readonly figure: string;
  /** The criteria that read it, and those of them that are one unit's own content. */
  readonly readers: readonly string[];
  readonly own: readonly string[];
  /** The figures that relations compare it with. */
  readonly comparedWith: readonly string[];
  /** Who is asked for it although no criterion reads it: places of kinds, counted from 1, and units. */
  readonly unreadKinds: readonly number[];
  readonly unreadUnits: readonly string[];
}

/** What the rows of figures are checked for, worked out once and not for each of a thousand rows. */
export interface EntryPlan {
  /** Errors first, so that each severity's flags stand side by side. */
  readonly errors: readonly Relation[];
  readonly warnings: readonly Relation[];
  readonly held: readonly Criterion[];
  /** The criteria whose points are given directly: there may be more of them than there are, or parts of a step. */
  readonly given: readonly Criterion[];
  readonly figures: readonly WaitedFor[];
}

/** Figures, relations or criteria that one formula adds up: far from 8,192 characters. */
const PART = 25;

/** A list in pieces that one formula has room for. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / PART);
  return Array.from({ length: parts }, (_, part) => items.slice(part * PART, (part + 1) * PART));
}

export function entryPlan(plan: Plan): EntryPlan {
  const known = new Set(plan.figures.map(({ code }) => code));
  const relations = plan.relations.filter((one) => {
    const figures = figuresIn(one);
    return figures.length > 0 && figures.every((code) => known.has(code));
  });
  const askedOf = new Map(plan.unitKinds.map(({ code }) => [code, figuresForKind(plan, code)]));
  const withOwn = new Set(plan.criteria.map(({ onlyFor }) => onlyFor));
  const kinds = plan.unitKinds.map(({ code }) => ({
    asked: askedOf.get(code) ?? new Set<string>(),
    read: readBy(criteriaForKind(plan, code)),
  }));
  const units = plan.units
    .filter(({ code }) => withOwn.has(code))
    .map((unit) => ({
      code: unit.code,
      asked: figuresForUnit(plan, unit),
      askedOfKind: askedOf.get(unit.kind) ?? new Set<string>(),
      read: readBy(criteriaForUnit(plan, unit)),
    }));
  return {
    errors: relations.filter(({ severity }) => severity === 'error'),
    warnings: relations.filter(({ severity }) => severity !== 'error'),
    held: plan.criteria.filter(isHeldAgainstTarget),
    given: plan.criteria.filter(isGivenDirectly),
    figures: plan.figures.map(({ code: figure }) => {
      const readers = plan.criteria.filter(({ measure }) => figuresOf(measure).includes(figure));
      const tied = relations.map(figuresIn).filter((figures) => figures.includes(figure));
      return {
        figure,
        readers: readers.map(({ code }) => code),
        own: readers.filter(({ onlyFor }) => onlyFor !== null).map(({ code }) => code),
        comparedWith: [...new Set(tied.flat())].filter((other) => other !== figure),
        unreadKinds: kinds.flatMap(({ asked, read }, index) =>
          asked.has(figure) && !read.has(figure) ? [index + 1] : [],
        ),
        unreadUnits: units
          .filter(({ askedOfKind }) => !askedOfKind.has(figure))
          .filter(({ asked, read }) => asked.has(figure) && !read.has(figure))
          .map(({ code }) => code),
      };
    }),
  };
}

function readBy(criteria: readonly Criterion[]): ReadonlySet<string> {
  return new Set(criteria.flatMap(({ measure }) => figuresOf(measure)));
}

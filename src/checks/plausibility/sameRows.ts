import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { entryPlace, type Row } from '../about';
import { type Compared, isSize, keyOf, LEAST_TELLING, sizeOf } from './rows';

/** So many units are named; of more than that it is said how many. */
const MOST_NAMED = 5;

/**
 * Units whose rows are the same in every cell, with enough numbers in them that this is no chance:
 * one finding for all of them, at the one with the smallest code.
 */
export function checkIdenticalRows(plan: Plan, rows: readonly Row[]): readonly Finding[] {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    if (tellingFigures(row).length < LEAST_TELLING) continue;
    const key = plan.figures.map(({ code }) => keyOf(row.entry(code))).join('|');
    const found = alike.get(key);
    if (found) found.push(row);
    else alike.set(key, [row]);
  }
  return [...alike.values()].filter(({ length }) => length > 1).flatMap(identical);
}

function identical(rows: readonly Row[]): readonly Finding[] {
  const sorted = [...rows].sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
  const [first] = sorted;
  if (!first) return [];
  const [place = ''] = tellingFigures(first);
  const values = {
    units: sorted.slice(0, MOST_NAMED).map(({ unit }) => unit.name),
    more: Math.max(0, sorted.length - MOST_NAMED),
    figures: first.plan.figures.filter(({ code }) => first.entry(code).is !== 'blank').length,
  };
  return [finding('plausible.identicalRows', 'warning', entryPlace(first, place), values)];
}

/** A row that is the one of the previous period in every figure that was entered then: copied forward. */
export function checkSameAsBefore(compared: Compared): readonly Finding[] {
  const { row } = compared;
  const there = row.plan.figures.filter(({ code }) => compared.before(code).is !== 'blank');
  const isSame = there.every(({ code }) => keyOf(row.entry(code)) === keyOf(compared.before(code)));
  if (!isSame) return [];
  const steady = new Set(row.plan.figures.filter((each) => each.steady).map(({ code }) => code));
  const codes = new Set(there.map(({ code }) => code));
  const telling = tellingFigures(row).filter((code) => codes.has(code) && !steady.has(code));
  const [place] = telling;
  if (place === undefined || telling.length < LEAST_TELLING) return [];
  const values = { unit: row.unit.name, figures: there.length };
  return [finding('plausible.sameAsBefore', 'warning', entryPlace(row, place), values)];
}

/** The figures of a row that say something: numbers that are not 0. */
function tellingFigures({ plan, entry }: Row): readonly string[] {
  return plan.figures
    .filter((figure) => isSize(figure) && (sizeOf(entry(figure.code)) ?? 0) > 0)
    .map(({ code }) => code);
}

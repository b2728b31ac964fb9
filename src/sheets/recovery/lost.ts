import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { SheetKey } from '../description';
import {
  type Facts,
  type Memory,
  memoryOf,
  memoryParts,
  numberIn,
  PRINT,
  type TypedSheets,
} from './memory';
import type { Titles } from '../scorebook';

/** The sheets on which people type for each unit. */
const typedKeys = [
  ...(['figures', 'explanations', 'pledges', 'appraisal', 'periods', 'previousFigures'] as const),
] as const satisfies SheetKey[];

/** With fewer figures two units may hold the same by chance. */
const TELLING_FIGURES = 3;

/**
 * What was typed at the last scoring run and is there no more: a whole sheet, a unit's cells, a
 * figure's column. A single cleared cell is a correction, and nothing is said of it. Registered
 * targets or appraised points are few: where all of them were taken back the sheet stands, and nothing
 * was destroyed.
 */
export function lostSince(
  memory: Memory,
  typed: TypedSheets,
  plan: Plan,
  titles: Titles,
): readonly Finding[] {
  const now = memoryOf({ sheets: new Map(), anchors: new Map() }, typed);
  const units = memory.get(memoryParts.typed) ?? new Map<string, Facts>();
  const unitNow = now.get(memoryParts.typed);
  const cleared = new Set<SheetKey>();
  const found = typedKeys.flatMap((key): readonly Finding[] => {
    const had = [...units].flatMap(([unit, facts]) => {
      const cells = numberIn(facts, key);
      return cells > 0 ? [{ unit, cells }] : [];
    });
    const lost = had.filter(({ unit }) => numberIn(unitNow?.get(unit), key) === 0);
    const place = { at: 'cell', sheet: titles(key), address: 'A1' } as const;
    const isEmpty = [...(unitNow?.values() ?? [])].every((facts) => numberIn(facts, key) === 0);
    if (had.length > 0 && isEmpty) {
      cleared.add(key);
      const cells = had.reduce((sum, one) => sum + one.cells, 0);
      const values = { sheet: titles(key), cells, units: had.length };
      if (key === 'figures' || !stands(typed, key))
        return [finding('sheet.goneWithFigures', 'error', place, values)];
      return cells > 1 ? [finding('lost.entries', 'warning', place, values)] : [];
    }
    return lost.flatMap(({ unit, cells }) => {
      if (cells === 1 && key !== 'figures') return [];
      if (key === 'figures' && isUnderNewCode(unit, units, unitNow)) return [];
      const known = plan.units.find(({ code }) => code === unit);
      const values = { unit: known?.name ?? unit, sheet: titles(key), cells };
      return known ? [finding('lost.unit', 'warning', placeOf(key, unit), values)] : [];
    });
  });
  if (cleared.has('figures')) return found;
  const columns = memory.get(memoryParts.figures) ?? new Map<string, Facts>();
  const columnsNow = now.get(memoryParts.figures);
  const figures = plan.figures.flatMap(({ code, label }): readonly Finding[] => {
    const had = numberIn(columns.get(code), 'units');
    if (had === 0 || numberIn(columnsNow?.get(code), 'units') > 0) return [];
    const place = { at: 'entry', unit: plan.units[0]?.code ?? '', figure: code } as const;
    const values = { figure: code, label, units: had };
    return [finding('lost.figure', 'warning', place, values)];
  });
  return [...found, ...swapped(units, unitNow, plan), ...figures];
}

/** Whether the unit's figures stand under a code that nobody had: that code is told of, and nothing is lost. */
function isUnderNewCode(
  unit: string,
  before: ReadonlyMap<string, Facts>,
  now: ReadonlyMap<string, Facts> | undefined,
): boolean {
  const print = before.get(unit)?.[PRINT];
  return [...(now ?? [])].some(
    ([code, facts]) =>
      !before.has(code) && facts[PRINT] === print && numberIn(facts, 'figures') > 0,
  );
}

/** Whether a sheet still has its rows, so that only its cells were cleared. */
function stands(typed: TypedSheets, key: SheetKey): boolean {
  return typed[key]?.some(({ unit }) => unit !== '') ?? false;
}

/** Units that hold exactly what another one held: nobody types that, a sort of one column does it. */
function swapped(
  before: ReadonlyMap<string, Facts>,
  now: ReadonlyMap<string, Facts> | undefined,
  { units }: Plan,
): readonly Finding[] {
  const holders = new Map<string, string[]>();
  for (const [unit, facts] of before) {
    const print = String(facts[PRINT] ?? '');
    holders.set(print, [...(holders.get(print) ?? []), unit]);
  }
  const moved = units.filter(({ code }) => {
    const facts = now?.get(code);
    const held = holders.get(String(facts?.[PRINT] ?? '')) ?? [];
    const isEnough = numberIn(facts, 'figures') >= TELLING_FIGURES;
    return isEnough && held.length === 1 && held[0] !== code && before.has(code);
  });
  const [first] = moved;
  if (!first || moved.length < 2) return [];
  const place = { at: 'entry', unit: first.code, figure: '' } as const;
  return [finding('lost.swapped', 'error', place, { units: moved.map(({ name }) => name) })];
}

function placeOf(key: (typeof typedKeys)[number], unit: string): Finding['place'] {
  switch (key) {
    case 'figures':
      return { at: 'entry', unit, figure: '' };
    case 'explanations':
      return { at: 'explanation', unit, figure: '' };
    case 'previousFigures':
      return { at: 'previous', unit, figure: '' };
    case 'pledges':
      return { at: 'pledge', unit, criterion: '' };
    case 'appraisal':
      return { at: 'appraisal', unit, criterion: '' };
    case 'periods':
      return { at: 'past', unit, period: '', of: 'total' };
  }
}

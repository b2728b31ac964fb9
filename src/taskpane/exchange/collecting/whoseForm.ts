import type { Board, BoardUnit, ReceivedForm } from '../../../commands/exchangeReports';
import { nameKey, withoutAccents } from '../../../plan/cleanText';
import { searchUnits } from '../../units/unitGroups';

/** A unit as the suggestions of the unit picker offer it: names may occur twice, codes do not. */
export function suggestion({ name, code }: BoardUnit): string {
  return `${name} (${code})`;
}

/** The unit that a form's own name for itself is; '' where it says none, or the board has not just one such unit. */
export function proposed({ units }: Board, { unitName }: ReceivedForm): string {
  const name = nameKey(unitName);
  const [only, another] = units.filter((unit) => nameKey(unit.name) === name);
  return only && !another && name !== '' ? suggestion(only) : '';
}

/** The unit that was typed: a suggestion, a code, or a name or part of one that only one unit has; null for none. */
export function typedUnit({ units }: Board, typed: string): string | null {
  const text = typed.normalize('NFC').trim();
  const exact = units.find((unit) => suggestion(unit) === text || unit.code === text);
  if (exact) return exact.code;
  const name = nameKey(text);
  const named = units.filter((unit) => nameKey(unit.name) === name);
  const [only, another] =
    named.length > 0 ? named : units.filter((unit) => nameKey(unit.name).includes(name));
  return only && !another && name !== '' ? only.code : null;
}

/** The units to be suggested for a typed text, few enough to be drawn at once. */
export function suggested({ units }: Board, typed: string, most: number): readonly BoardUnit[] {
  return withoutAccents(typed) === '' ? [] : searchUnits(units, typed).slice(0, most);
}

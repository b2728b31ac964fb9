import { finding, type Finding, type Place } from '../finding';

/** A number between two limits that both count; `max` null: no upper limit. NaN is outside. */
export function checkRange(
  by: string,
  number: number,
  min: number,
  max: number | null,
  place: Place,
): Finding[] {
  const within = Number.isFinite(number) && number >= min && (max === null || number <= max);
  return within ? [] : [finding('plan.outOfRange', 'error', place, { by, number, min, max })];
}

import { isDate } from './day';
import { sameCode } from './invariants/codes';
import type { Period } from './period';
import type { Unit } from './unit';

/**
 * The units that are scored in a period: those that exist on at least one day of it, but for those
 * whose successor exists by its last day. The successor takes their place, with their figures.
 * ISO dates compare as texts; what is no date decides nothing, so that it is found and told.
 */
export function unitsIn(units: readonly Unit[], { start, end }: Period): readonly Unit[] {
  const hasBegun = ({ validFrom }: Unit): boolean =>
    end === '' || !isDate(validFrom) || validFrom <= end;
  const hasEnded = ({ validTo }: Unit): boolean => isDate(validTo) && validTo < start;
  // Codes are reused: a unit of that code that ends no later is not the one that took over. Who took
  // over its own code stays beside the other, so that the code is found twice and told.
  const isSucceeded = ({ code, successor, validTo }: Unit): boolean =>
    successor !== '' &&
    sameCode(successor) !== sameCode(code) &&
    units.some(
      (other) =>
        sameCode(other.code) === sameCode(successor) &&
        hasBegun(other) &&
        (other.validTo === '' || other.validTo > validTo),
    );
  return units.filter((unit) => hasBegun(unit) && !hasEnded(unit) && !isSucceeded(unit));
}

/** Units that are not scored in another period, whoever takes their place there. */
export function leavingBefore(units: readonly Unit[], next: Period): readonly Unit[] {
  const staying = new Set(unitsIn(units, next));
  return units.filter((unit) => !staying.has(unit));
}

import { sameCode } from './invariants/codes';

/**
 * Whether a code is another one mistyped: one character too many, too few or another one, or two
 * neighbours in each other's place. Codes that formulas take for the same are not mistyped.
 */
export function isNearCode(typed: string, meant: string): boolean {
  const [one, other] = [sameCode(typed), sameCode(meant)].sort((a, b) => a.length - b.length);
  if (!one || !other || one === other || other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    (isSwapped && one.slice(at + 2) === other.slice(at + 2))
  );
}

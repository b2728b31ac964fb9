import type { PrintReport } from '../../commands/printReports';
import type { Messages } from '../../messages';
import { errorsByUnit } from '../result/rankingView';

/** What was made, in words. */
export function madeText({ what, units }: PrintReport, { made }: Messages['printing']): string {
  return what === 'cards' || what === 'annex' ? made[what](units) : made[what];
}

/** Where a list of awards became longer than it was asked for, and why. */
export function addedLines(
  { annex }: PrintReport,
  { made }: Messages['printing'],
): readonly string[] {
  return (annex?.added ?? []).map(({ cluster, units }) => made.added(units, cluster));
}

/** So many units are named; the others are counted. */
const NAMED = 10;

/** Who is on a list of awards although errors stand in its figures; null: nobody. */
export function errorLine(
  { annex, review }: PrintReport,
  { made }: Messages['printing'],
): string | null {
  const errors = errorsByUnit(review);
  const faulty = (annex?.listed ?? []).filter(({ unit }) => errors.has(unit));
  if (faulty.length === 0) return null;
  const named = faulty.slice(0, NAMED).map(({ name }) => name);
  return made.withErrors(named, faulty.length - named.length);
}

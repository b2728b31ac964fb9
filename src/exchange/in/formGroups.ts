import type { Finding } from '../../plan/finding';
import type { NotedReceipt } from '../../sheets/receipts';
import { type KnownForm, secondFileFindings } from './arrival';

/** When the file was changed, as texts that compare; '' where that is not known. */
function timeOf({ form }: KnownForm): string {
  return form.changedAt ?? '';
}

/**
 * By unit, its forms that somebody has to decide on, the newest first; of equals the one that was read
 * last. A file that is no newer than the one that was taken is set aside: it brings nothing back.
 */
export function openGroups(
  known: readonly KnownForm[],
  decided: ReadonlyMap<string, NotedReceipt['kind']>,
): ReadonlyMap<string, readonly KnownForm[]> {
  const takenAt = new Map<string, string>();
  for (const one of known) {
    const { code } = one.unit;
    const newest = takenAt.get(code) ?? '';
    if (decided.get(one.form.hash) !== 'accept') continue;
    takenAt.set(code, timeOf(one) > newest ? timeOf(one) : newest);
  }
  const groups = new Map<string, KnownForm[]>();
  for (const one of known) {
    const { code } = one.unit;
    const taken = takenAt.get(code);
    const isSetAside = taken !== undefined && timeOf(one) <= taken;
    if (decided.has(one.form.hash) || isSetAside) continue;
    groups.set(code, [one, ...(groups.get(code) ?? [])]);
  }
  for (const group of groups.values()) {
    group.sort((one, other) => {
      const [its, theirs] = [timeOf(one), timeOf(other)];
      return its > theirs ? -1 : its < theirs ? 1 : 0;
    });
  }
  return groups;
}

/** What there is to say of a form because of the others of its unit. */
export function ofGroup(one: KnownForm, group: readonly KnownForm[]): readonly Finding[] {
  const [proposed] = group;
  if (!proposed || !group.includes(one)) return [];
  return secondFileFindings(
    one,
    group.filter((other) => other !== one),
    proposed,
  );
}

import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { NotedReceipt } from '../../sheets/receipts';
import { isSetAside, type LastTaken, timeOf } from './age';
import { isOfPeriod, type KnownForm, secondFileFindings } from './arrival';

/**
 * By unit, its forms that somebody has to decide on: those of this plan and period before others, the
 * newest first; of equals the one that was read last. A file that is older than the one that was taken
 * is set aside: it brings nothing back.
 */
export function openGroups(
  known: readonly KnownForm[],
  decided: ReadonlyMap<string, NotedReceipt['kind']>,
  taken: ReadonlyMap<string, LastTaken>,
  plan: Plan,
): ReadonlyMap<string, readonly KnownForm[]> {
  const groups = new Map<string, KnownForm[]>();
  for (const one of known) {
    const { code } = one.unit;
    if (decided.has(one.form.hash) || isSetAside(one, taken.get(code))) continue;
    groups.set(code, [one, ...(groups.get(code) ?? [])]);
  }
  for (const group of groups.values()) {
    group.sort((one, other) => {
      const [fits, otherFits] = [one, other].map(({ form }) => isOfPeriod(form, plan));
      if (fits !== otherFits) return fits ? -1 : 1;
      const [its, theirs] = [timeOf(one.form), timeOf(other.form)];
      return its > theirs ? -1 : its < theirs ? 1 : 0;
    });
  }
  return groups;
}

/**
 * The forms of a unit that one of them stands against: a form of another plan or period is none of
 * those that its unit may have meant, and those are none beside it.
 */
export function rivals(
  { form }: KnownForm,
  group: readonly KnownForm[],
  plan: Plan,
): readonly KnownForm[] {
  const fits = isOfPeriod(form, plan);
  return group.filter((other) => isOfPeriod(other.form, plan) === fits);
}

/** What there is to say of a form because of the others of its unit, the proposed one first. */
export function ofGroup(one: KnownForm, group: readonly KnownForm[]): readonly Finding[] {
  const [proposed] = group;
  if (!proposed || !group.includes(one)) return [];
  return secondFileFindings(
    one,
    group.filter((other) => other !== one),
    proposed,
  );
}

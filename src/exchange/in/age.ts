import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { NotedReceipt } from '../../sheets/receipts';
import { isOfPeriod, type KnownForm } from './arrival';
import { hasNews } from './compare';
import type { ReadForm } from './receive';

/** What was taken from a unit, as far as it tells how old another of its files is. */
export interface LastTaken {
  /** Name and time (ISO; blank: unknown) of the newest file that was taken. */
  readonly file: string;
  readonly savedAt: string;
  /** Files (SHA-256) that were there when one was taken, and no newer: somebody chose between them. */
  readonly passedOver: ReadonlySet<string>;
}

/** When the file was changed, as texts that compare; '' where that is not known. */
export function timeOf({ changedAt }: ReadForm): string {
  return changedAt ?? '';
}

/** By unit. `receipts`: the earliest first. */
export function lastTaken(receipts: readonly NotedReceipt[]): ReadonlyMap<string, LastTaken> {
  const taken = new Map<string, LastTaken>();
  for (const { kind, unit, file, savedAt, passedOver } of receipts) {
    if (kind !== 'accept') continue;
    const before = taken.get(unit);
    const newest = before && before.savedAt > savedAt ? before : { file, savedAt };
    const passed = new Set([...(before?.passedOver ?? []), ...passedOver]);
    taken.set(unit, { file: newest.file, savedAt: newest.savedAt, passedOver: passed });
  }
  return taken;
}

/**
 * How old a form is beside the newest of its unit that was taken. One that says when it was saved is
 * newer than one that does not: what was taken before came before.
 */
function ageOf(one: KnownForm, { savedAt }: LastTaken): 'newer' | 'older' | 'same' | 'unknown' {
  const time = timeOf(one.form);
  if (time === '') return 'unknown';
  if (time === savedAt) return 'same';
  return time > savedAt ? 'newer' : 'older';
}

/** Whether nobody needs to look at a form: it is older than what was taken, or somebody did. */
export function isSetAside(one: KnownForm, taken: LastTaken | undefined): boolean {
  if (!taken) return false;
  return taken.passedOver.has(one.form.hash) || ageOf(one, taken) === 'older';
}

/** What there is to say of a form that brings something else and may be older than what was taken. */
export function ageFindings(one: KnownForm, taken: LastTaken | undefined): readonly Finding[] {
  if (!taken || !hasNews(one.compared)) return [];
  const age = ageOf(one, taken);
  if (age === 'newer') return [];
  const place = { at: 'unit', unit: one.unit.code, field: 'code' } as const;
  const values = { unit: one.unit.name, file: one.form.file, taken: taken.file, age };
  return [finding('arrival.notNewer', age === 'older' ? 'note' : 'warning', place, values)];
}

/**
 * The other files (SHA-256) of a form's unit that are there while all of it is taken, and no newer:
 * whoever takes it has chosen between them.
 */
export function passedOver(
  form: ReadForm,
  forms: readonly ReadForm[],
  plan: Plan,
): readonly string[] {
  return forms
    .filter((other) => other.unit === form.unit && other.hash !== form.hash)
    .filter((other) => isOfPeriod(other, plan) === isOfPeriod(form, plan))
    .filter((other) => timeOf(other) <= timeOf(form))
    .map(({ hash }) => hash);
}

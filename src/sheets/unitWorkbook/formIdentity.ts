import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { formFingerprint } from './fingerprint';
import { FORM_LAYOUT, type FormIdentity } from './formNames';

/** Whose form it is, for which plan, version and period, and by what its criteria are known. */
export function formIdentity(plan: Plan, unit: Unit): FormIdentity {
  return {
    layout: String(FORM_LAYOUT),
    plan: plan.identity.id,
    version: plan.identity.version,
    period: plan.period.code,
    unit: unit.code,
    unitName: unit.name,
    fingerprint: formFingerprint(plan, unit),
  };
}

/** The fields of an identity, in the order in which they are written. */
export const identityFields = [
  'layout',
  'plan',
  'version',
  'period',
  'unit',
  'unitName',
  'fingerprint',
] as const satisfies readonly (keyof FormIdentity)[];

/** An identity as one short text, for the document property (Excel shows 255 characters of it). */
export function formProperty(identity: FormIdentity): string {
  return JSON.stringify(identityFields.map((field) => identity[field]));
}

/** Reads `formProperty`; null for any other text. */
export function parseFormProperty(text: string): FormIdentity | null {
  const values = listIn(text);
  if (values?.length !== identityFields.length) return null;
  const [layout, plan, version, period, unit, unitName, fingerprint] = values;
  const parsed = { layout, plan, version, period, unit, unitName, fingerprint };
  return isIdentity(parsed) ? parsed : null;
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as readonly unknown[]) : null;
  } catch {
    return null;
  }
}

function isIdentity(
  parsed: Readonly<Record<keyof FormIdentity, unknown>>,
): parsed is Readonly<Record<keyof FormIdentity, string>> {
  return identityFields.every((field) => typeof parsed[field] === 'string');
}

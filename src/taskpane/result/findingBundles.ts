import type { Messages } from '../../messages';
import { bundledFamilies, type BundledFamily, type BundleTexts } from '../../messages/bundleTexts';
import type { Finding, FindingCode, Severity } from '../../plan/finding';
import type { FindingGroup, ListedFinding } from './findingGroups';

/** The same finding about the same thing at several units: told once, with the units behind it. */
export interface FindingBundle {
  readonly severity: Severity;
  /** The criterion, figure or relation. */
  readonly about: string;
  /** What is the matter, and with whom. */
  readonly text: string;
}

/** How many units are named. */
const NAMED = 3;

/** The criterion, figure or relation that a finding is about; null where it is about none. */
export function lineOf({ values }: Finding): string | null {
  if ('criterion' in values && 'name' in values) return `${values.criterion} ${values.name}`;
  if ('label' in values) return values.label;
  if ('meaning' in values && values.meaning !== '') return values.meaning;
  return null;
}

function familyOf(code: FindingCode): BundledFamily | null {
  return bundledFamilies.find((family) => code.startsWith(`${family}.`)) ?? null;
}

/** What findings have in common that are told as one; null: each for itself. */
function keyOf(finding: Finding): string | null {
  const about = lineOf(finding);
  const { code, severity, values } = finding;
  if (familyOf(code) === null || about === null || !('unit' in values)) return null;
  return JSON.stringify([code, severity, about]);
}

/** One list, in which findings that say the same of several units stand together, in the place of the first. */
export function bundled(
  findings: readonly ListedFinding[],
  messages: Messages,
): readonly FindingGroup[] {
  const alike = new Map<string, ListedFinding[]>();
  for (const one of findings) {
    const key = keyOf(one.located.finding);
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const groups: FindingGroup[] = [];
  let single: ListedFinding[] = [];
  const endOfSingle = (): void => {
    const [first] = single;
    if (first) groups.push({ id: first.id, title: '', findings: single, bundle: null });
    single = [];
  };
  for (const one of findings) {
    const key = keyOf(one.located.finding);
    const members = key === null ? [] : (alike.get(key) ?? []);
    if (key === null || unitsOf(members).length < 2) single.push(one);
    else if (members[0] === one) {
      endOfSingle();
      const bundle = bundleOf(one.located.finding, members, messages);
      groups.push({ id: `bundle ${key}`, title: '', findings: members, bundle });
    }
  }
  endOfSingle();
  return groups;
}

/** Names of the units, each once. */
function unitsOf(members: readonly ListedFinding[]): readonly string[] {
  return [
    ...new Set(
      members.flatMap(({ located: { finding: one } }) =>
        'unit' in one.values ? [one.values.unit] : [],
      ),
    ),
  ];
}

function bundleOf(
  finding: Finding,
  members: readonly ListedFinding[],
  { pane }: Messages,
): FindingBundle {
  const { code, severity } = finding;
  const bundles: BundleTexts = pane.findings.bundles;
  const units = unitsOf(members);
  const family = familyOf(code);
  const what = bundles.codes[code] ?? (family === null ? '' : bundles.families[family]);
  return {
    severity,
    about: lineOf(finding) ?? '',
    text: bundles.units(what, units.length, units.slice(0, NAMED)),
  };
}

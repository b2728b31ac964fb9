import type { FindingGroup } from './findingGroups';

/** A group as far as it is drawn. */
export interface DrawnGroup extends FindingGroup {
  readonly isOpen: boolean;
  /** How many findings it stands for: behind a folded bundle are all of its own. */
  readonly covers: number;
}

/** The groups of a list as far as `limit` rows go; a folded bundle is one row. */
export function firstOf(
  groups: readonly FindingGroup[],
  limit: number,
  open: ReadonlySet<string>,
): readonly DrawnGroup[] {
  let left = limit;
  return groups.flatMap((group): readonly DrawnGroup[] => {
    if (left <= 0) return [];
    const isOpen = group.bundle === null || open.has(group.id);
    if (group.bundle) left -= 1;
    const findings = isOpen ? group.findings.slice(0, Math.max(0, left)) : [];
    left -= findings.length;
    return [
      { ...group, findings, isOpen, covers: isOpen ? findings.length : group.findings.length },
    ];
  });
}

import { withoutAccents } from '../../plan/cleanText';

/** A unit as lists of units know it. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
}

export interface ListedCluster {
  readonly code: string;
  readonly name: string;
}

/** The clusters that have units, with how many. */
export function clusterSizes({
  clusters,
  units,
}: {
  readonly clusters: readonly ListedCluster[];
  readonly units: readonly ListedUnit[];
}) {
  const sizes = new Map<string, number>();
  for (const { cluster } of units) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return clusters.flatMap(({ code, name }) => {
    const size = sizes.get(code);
    return size === undefined ? [] : [{ code, name, size }];
  });
}

/** Units that a typed text is about, by name or code, without regard to accents and case. */
export function searchUnits<Unit extends { readonly code: string; readonly name: string }>(
  units: readonly Unit[],
  typed: string,
): readonly Unit[] {
  const words = withoutAccents(typed).split(' ').filter(Boolean);
  if (words.length === 0) return units;
  return units.filter(({ code, name }) => {
    const whole = withoutAccents(`${name} ${code}`);
    return words.every((word) => whole.includes(word));
  });
}

/** A line of a list of units: the heading of a cluster, or a unit. */
export type UnitLine<Unit> =
  | { readonly is: 'cluster'; readonly name: string; readonly units: readonly Unit[] }
  | { readonly is: 'unit'; readonly unit: Unit };

/**
 * Units under their clusters, in the order of these; those of no known cluster last, under `others`.
 * Where all are of one cluster a heading would say nothing.
 */
export function unitLines<Unit extends ListedUnit>(
  units: readonly Unit[],
  clusters: readonly ListedCluster[],
  others: string,
): readonly UnitLine<Unit>[] {
  const known = new Set(clusters.map(({ code }) => code));
  const groups = [
    ...clusters.map(({ code, name }) => ({
      name,
      units: units.filter(({ cluster }) => cluster === code),
    })),
    { name: others, units: units.filter(({ cluster }) => !known.has(cluster)) },
  ].filter((group) => group.units.length > 0);
  const single = (unit: Unit): UnitLine<Unit> => ({ is: 'unit', unit });
  if (groups.length < 2) return units.map(single);
  return groups.flatMap((group) => [{ is: 'cluster', ...group }, ...group.units.map(single)]);
}

/** What is ticked after units were ticked, or let go. */
export function withTicks(
  ticked: ReadonlySet<string>,
  units: readonly { readonly code: string }[],
  isTicked: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  for (const { code } of units) {
    if (isTicked) next.add(code);
    else next.delete(code);
  }
  return next;
}

/** Whether all of some units are ticked, some of them or none: as a check box shows it. */
export function tickOf(
  units: readonly { readonly code: string }[],
  ticked: ReadonlySet<string>,
): boolean | 'mixed' {
  const count = units.filter(({ code }) => ticked.has(code)).length;
  if (count === 0) return false;
  return count === units.length ? true : 'mixed';
}

/** What is ticked after the box of a whole cluster was pressed: all of it, or none where all was. */
export function withCluster(
  ticked: ReadonlySet<string>,
  units: readonly { readonly code: string }[],
): ReadonlySet<string> {
  return withTicks(ticked, units, tickOf(units, ticked) !== true);
}

/** What a line is known by: a cluster may be called like a unit's code. */
export function lineKey(line: UnitLine<{ readonly code: string }>): string {
  return line.is === 'unit' ? line.unit.code : `cluster ${line.name}`;
}

import type { Plan } from '../plan';
import type { Cluster, Unit } from '../unit';
import type { ListRemark } from './listRemark';
import { kindOfName, meant, meantKind } from './matching';
import { codeOfName } from './newCodes';

/** What a list of units is read against. */
export interface ListContext {
  /** Its units are an example of which kind is in which cluster. */
  readonly plan: Pick<Plan, 'unitKinds' | 'clusters' | 'units'>;
  /** Units that stay: a line that repeats one of them adds nothing. */
  readonly there: readonly Pick<Unit, 'code' | 'name'>[];
  /** Codes that units had once and none is to have again. */
  readonly usedCodes: Iterable<string>;
  /** Codes of the kind and cluster for lines that say none, or one that is not known; null: they are told. */
  readonly kind: string | null;
  readonly cluster: string | null;
  /** How many clusters may be made that the plan does not have. */
  readonly newClusters: number;
}

/** A line's own words about where its unit belongs. */
export interface PlacedRow {
  readonly line: number;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string;
}

/** The code of the row's kind; null where there is none to be found, which is told. */
export function kindFor(
  row: PlacedRow,
  { plan, kind: chosen }: ListContext,
  remarks: ListRemark[],
): string | null {
  const { line, name, kind } = row;
  const kinds = plan.unitKinds;
  // Where the plan treats all units alike, each is of its one kind, whatever a list calls them.
  const [only, another] = kinds;
  if (only && !another) return only.code;
  if (kind !== '') {
    const found = meantKind(kinds, kind);
    if (found) return found.code;
    const known = kinds.map((one) => one.name);
    if (chosen === null) remarks.push({ code: 'kindUnknown', line, name, kind, known });
    else remarks.push({ code: 'kindAssumed', line, name, kind });
    return chosen;
  }
  const found = kindOfName(kinds, name)?.code ?? chosen;
  if (found !== null) return found;
  remarks.push({ code: 'kindMissing', line, name });
  return null;
}

/** The code of the row's cluster; null where there is none to be found, which is told. */
export function clusterFor(
  { line, name, cluster }: PlacedRow,
  kind: string,
  { plan, cluster: chosen, newClusters }: ListContext,
  made: Cluster[],
  remarks: ListRemark[],
): string | null {
  const clusters = [...plan.clusters, ...made];
  if (cluster !== '') {
    const known = meant(clusters, cluster);
    if (known) return known.code;
    if (made.length < newClusters) {
      const code = codeOfName(
        cluster,
        clusters.map((one) => one.code),
      );
      made.push({ code, name: cluster });
      return code;
    }
    remarks.push({
      code: chosen === null ? 'clusterUnknown' : 'clusterAssumed',
      line,
      name,
      cluster,
    });
    return chosen;
  }
  const found = chosen ?? clusterOfKind(plan, kind);
  if (found !== null) return found;
  remarks.push({ code: 'clusterMissing', line, name });
  return null;
}

/** Where the plan has its units of this kind, if all of them are in one cluster. */
function clusterOfKind({ clusters, units }: ListContext['plan'], kind: string): string | null {
  const [only] = clusters;
  if (only && clusters.length === 1) return only.code;
  const own = new Set(units.filter((unit) => unit.kind === kind).map(({ cluster }) => cluster));
  return own.size === 1 ? ([...own][0] ?? null) : null;
}

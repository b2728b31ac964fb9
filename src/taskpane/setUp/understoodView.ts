import type { Messages } from '../../messages';
import type { Cluster, UnitKind } from '../../plan/unit';
import { isLeftOut, type ListRemark, type UnitList } from '../../plan/unitList/unitList';

export interface UnderstoodUnit {
  readonly code: string;
  readonly name: string;
  /** Its kind by name, and its address where there is one. */
  readonly about: string;
}

export interface UnderstoodCluster {
  readonly code: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly units: readonly UnderstoodUnit[];
}

/** What was understood of a list, by clusters, and what there is to say about its lines. */
export interface Understood {
  readonly units: number;
  readonly clusters: readonly UnderstoodCluster[];
  /** Sentences about lines that were not taken, and about others. */
  readonly leftOut: readonly string[];
  readonly noted: readonly string[];
}

/** A list as it is shown before anything is written. */
export function understoodView(
  { units, clusters: made, remarks }: UnitList,
  plan: { readonly unitKinds: readonly UnitKind[]; readonly clusters: readonly Cluster[] },
  messages: Pick<Messages, 'setUp'>,
): Understood {
  const kinds = new Map(plan.unitKinds.map(({ code, name }) => [code, name]));
  const isNew = new Set(made.map(({ code }) => code));
  const told = (wanted: boolean): readonly string[] =>
    remarks
      .filter((remark) => isLeftOut(remark) === wanted)
      .map((remark) => remarkSentence(remark, messages));
  return {
    units: units.length,
    clusters: [...plan.clusters, ...made]
      .map(({ code, name }) => ({
        code,
        name,
        isNew: isNew.has(code),
        units: units
          .filter(({ cluster }) => cluster === code)
          .map((unit) => ({
            code: unit.code,
            name: unit.name,
            about: [kinds.get(unit.kind) ?? unit.kind, unit.email]
              .filter((text) => text !== '')
              .join(', '),
          })),
      }))
      .filter((cluster) => cluster.units.length > 0),
    leftOut: told(true),
    noted: told(false),
  };
}

/** What is wrong with a line, and what to do. */
export function remarkSentence(remark: ListRemark, { setUp }: Pick<Messages, 'setUp'>): string {
  // A remark and its sentence belong together, which the compiler cannot follow through a union.
  const sentence = setUp.remarks[remark.code] as (remark: ListRemark) => string;
  return sentence(remark);
}

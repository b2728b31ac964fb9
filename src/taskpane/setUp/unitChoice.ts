import type { OwnUnits } from '../../commands/setUpReports';
import type { Plan } from '../../plan/plan';
import { type ListContext, readUnitList, type UnitList } from '../../plan/unitList/unitList';
import { type TemplateId, templates } from '../../templates';

/** How a pasted list is to be read. */
export interface PasteChoice {
  readonly text: string;
  /** Codes for lines that do not say; null: such lines are told. */
  readonly kind: string | null;
  readonly cluster: string | null;
  readonly withNewClusters: boolean;
}

export const emptyPaste: PasteChoice = {
  text: '',
  kind: null,
  cluster: null,
  withNewClusters: true,
};

/** Where the units of a new scorebook come from. */
export interface UnitChoice {
  readonly by: 'plan' | 'paste' | 'later';
  /** For `plan`: the plan's own list, or that of a built-in plan. */
  readonly list: TemplateId | 'own';
  readonly paste: PasteChoice;
}

export const usualUnits: UnitChoice = { by: 'plan', list: 'own', paste: emptyPaste };

/** Units that a built-in plan lends to another one. */
export interface LentList extends OwnUnits {
  readonly id: TemplateId;
}

/** The lists of the other built-in plans that fit a plan: their kinds of unit are its own, or it has one only. */
export function lentLists(plan: Plan): readonly LentList[] {
  const kinds = new Set(plan.unitKinds.map(({ code }) => code));
  const [only] = plan.unitKinds;
  const single = plan.unitKinds.length === 1 ? only : undefined;
  return templates.flatMap(({ id, plan: other }) => {
    const isOwn = other.identity.id === plan.identity.id;
    const fits = other.units.every(({ kind }) => kinds.has(kind));
    if (isOwn || id === 'blank' || other.units.length === 0 || !(fits || single)) return [];
    const units = other.units.map((unit) => ({
      ...unit,
      kind: kinds.has(unit.kind) ? unit.kind : (single?.code ?? unit.kind),
    }));
    return [{ id, units, clusters: together(plan.clusters, other.clusters) }];
  });
}

function together(own: OwnUnits['clusters'], others: OwnUnits['clusters']): OwnUnits['clusters'] {
  const there = new Set(own.map(({ code }) => code));
  return [...own, ...others.filter(({ code }) => !there.has(code))];
}

/** What comes of a choice: the units, null for the plan's own; what was understood of a list. */
export interface ChosenUnits {
  readonly own: OwnUnits | null;
  readonly count: number;
  readonly list: UnitList | null;
  /** Whether the scorebook can be made: a list without a single unit is no choice. */
  readonly isPossible: boolean;
}

/** The units of a new scorebook for a plan. */
export function chosenUnits(plan: Plan, { by, list, paste }: UnitChoice): ChosenUnits {
  switch (by) {
    case 'plan': {
      const lent = lentLists(plan).find(({ id }) => id === list);
      const own = lent ? { units: lent.units, clusters: lent.clusters } : null;
      return { own, count: (own ?? plan).units.length, list: null, isPossible: true };
    }
    case 'paste': {
      const read = readPaste(paste, { plan, there: [], usedCodes: [], newClusters: MANY });
      const own = { units: read.units, clusters: [...plan.clusters, ...read.clusters] };
      const count = read.units.length;
      return { own, count, list: read, isPossible: count > 0 };
    }
    case 'later': {
      const own = { units: [], clusters: plan.clusters };
      return { own, count: 0, list: null, isPossible: true };
    }
  }
}

/** More clusters than anybody ranks. */
const MANY = 500;

/** A pasted list as it is understood. */
export function readPaste(
  { text, kind, cluster, withNewClusters }: PasteChoice,
  context: Omit<ListContext, 'kind' | 'cluster'>,
): UnitList {
  const newClusters = withNewClusters ? context.newClusters : 0;
  return readUnitList(text, { ...context, kind, cluster, newClusters });
}

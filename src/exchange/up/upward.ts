import { rowsOf } from '../../checks/about';
import { figuresWaitedFor } from '../../checks/completeness';
import { checkRelations } from '../../checks/relations';
import { checkShape } from '../../checks/shape';
import { upwardTexts } from '../../messages/upwardTexts';
import { type Entries, entryFromCell } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { nothingDecided } from '../../scoring/result';
import type { WorkbookDescription } from '../../sheets/description';
import { nothingFilled } from '../../sheets/unitWorkbook/formContext';
import { unitWorkbook } from '../../sheets/unitWorkbook/unitWorkbook';
import { pooledFigures } from './pooled';

/** Kind and cluster of the whole office among the units of the level above. */
const WHOLE = 'TOAN';

/**
 * The plan as the level above sees it: one unit, the whole office, scored by all criteria but those
 * that single units registered. A criterion brings what it brings to the kind of unit that can get most.
 */
export function planAbove(plan: Plan, code: string): Plan {
  const unit: Unit = {
    code,
    name: plan.identity.issuer,
    kind: WHOLE,
    cluster: WHOLE,
    email: '',
    validFrom: '',
    validTo: '',
    successor: '',
    note: '',
  };
  return {
    ...plan,
    unitKinds: [{ code: WHOLE, name: upwardTexts.everybody }],
    clusters: [{ code: WHOLE, name: upwardTexts.everybody }],
    units: [unit],
    criteria: plan.criteria
      .filter(({ onlyFor }) => onlyFor === null)
      .map((criterion) => ({
        ...criterion,
        points: new Map(
          criterion.points.size === 0 ? [] : [[WHOLE, Math.max(...criterion.points.values())]],
        ),
      })),
  };
}

/** The office's result as the form of one unit of the level above, to be collected there as any other. */
export function upwardWorkbook(plan: Plan, entries: Entries, code: string): WorkbookDescription {
  const above = planAbove(plan, code);
  const [unit] = above.units;
  if (!unit) throw new Error('The plan above has one unit');
  const { values, filled, wrong, leftOut } = pooledFigures(plan, entries);
  return unitWorkbook(
    above,
    unit,
    { ...nothingFilled, values },
    {
      title: upwardTexts.formTitle,
      basis: upwardTexts.basis({ ...filled, wrong, partly: leftOut.length }),
    },
  );
}

/** What the office has to see to in that form before it goes up: wrong figures, and those still to be entered. */
export interface UpwardDoubts {
  readonly errors: number;
  readonly missing: number;
  /** Entries of units that are wrong, and so were not added. */
  readonly leftOut: number;
  /** Kế hoạch names no office: the level above would not know whose form it is. */
  readonly isUnnamed: boolean;
}

/** Looks at the figures of that form as the level above will. */
export function upwardDoubts(plan: Plan, entries: Entries, code: string): UpwardDoubts {
  const above = planAbove(plan, code);
  const { values, wrong } = pooledFigures(plan, entries);
  const own = new Map([...values].map(([figure, value]) => [figure, entryFromCell(value)]));
  const rows = rowsOf(above, new Map([[code, own]]), nothingDecided);
  const found = rows.flatMap((row) => [...checkShape(row), ...checkRelations(row)]);
  return {
    errors: found.filter(({ severity }) => severity === 'error').length,
    missing: rows.flatMap(figuresWaitedFor).length,
    leftOut: wrong,
    isUnnamed: plan.identity.issuer.trim() === '',
  };
}

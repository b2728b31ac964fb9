import { upwardTexts } from '../../messages/upwardTexts';
import type { Entries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
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
  const { values, reporting, leftOut } = pooledFigures(plan, entries);
  const units = plan.units.length;
  return unitWorkbook(
    above,
    unit,
    { ...nothingFilled, values },
    {
      title: upwardTexts.formTitle,
      basis: upwardTexts.basis(reporting.length, units, units - reporting.length, leftOut.length),
    },
  );
}

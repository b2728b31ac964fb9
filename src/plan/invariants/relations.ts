import { finding, type Finding, type Place } from '../finding';
import { figuresOf } from '../measure';
import type { Plan } from '../plan';
import type { Relation } from '../relation';
import { sameCode } from './codes';

/** Levels have no order that a relation could use; yes and no only follow from one another. */
function comparable(type: string, { operator }: Relation): boolean {
  if (type === 'level') return false;
  return type !== 'yesNo' || operator === '=>' || operator === '<=>';
}

/** Relations speak of figures that exist and that can be compared. */
export function checkRelations(plan: Plan): Finding[] {
  const types = new Map(plan.figures.map((figure) => [sameCode(figure.code), figure.type]));
  return plan.relations.flatMap((relation) => {
    const sides = ['left', 'right'] as const;
    // A side that could not be read is a finding already.
    const isReadable = sides.every(
      (side) => relation[side].terms.length > 0 || relation[side].constant !== undefined,
    );
    if (isReadable && sides.every((side) => relation[side].terms.length === 0)) {
      const place: Place = { at: 'relation', relation: relation.code, field: 'left' };
      const values = { relation: relation.code };
      return [finding('plan.relationWithoutFigure', 'warning', place, values)];
    }
    return sides.flatMap((field) => {
      const place: Place = { at: 'relation', relation: relation.code, field };
      const figures = figuresOf({ numerator: relation[field], denominator: null });
      return figures.flatMap((figure) => {
        const type = types.get(sameCode(figure));
        if (type === undefined) {
          return finding('plan.unknownFigure', 'error', place, { by: relation.code, figure });
        }
        if (comparable(type, relation)) return [];
        const values = { relation: relation.code, figure };
        return finding('plan.relationNotFitting', 'error', place, values);
      });
    });
  });
}

import type { Figure, Scale } from '../figure';
import { finding, type Finding, type Place } from '../finding';
import { figuresOf } from '../measure';
import type { Plan } from '../plan';
import { CodeSet, sameCode } from './codes';
import { checkRange } from './range';

function checkFigureScale(plan: Plan, figure: Figure, scales: CodeSet): Finding[] {
  if (figure.type !== 'level') return [];
  const { code: by, scale } = figure;
  const place: Place = { at: 'figure', figure: by, field: 'scale' };
  if (scale === null) return [finding('plan.missingScale', 'error', place, { by })];
  if (!scales.has(scale)) return [finding('plan.unknownScale', 'error', place, { by, scale })];
  const steps = plan.scales.some(
    (candidate) => candidate.kind === 'steps' && sameCode(candidate.code) === sameCode(scale),
  );
  return steps
    ? [finding('plan.scaleNotFitting', 'error', place, { by, scale, needs: 'levels' })]
    : [];
}

function checkRungs(scale: Scale): Finding[] {
  const place: Place = { at: 'scale', scale: scale.code, field: 'rungs' };
  if (scale.rungs.length === 0) {
    return [finding('plan.emptyScale', 'error', place, { scale: scale.code })];
  }
  const seen = new Set<string>();
  return scale.rungs.flatMap(({ at, percent }) => {
    const values = { scale: scale.code, at };
    const found = checkRange(scale.code, percent, 0, null, place);
    const fits = scale.kind === 'levels' ? typeof at === 'string' : Number.isFinite(at);
    if (!fits) found.push(finding('plan.rungNotFitting', 'error', place, values));
    const key = sameCode(String(at));
    if (seen.has(key)) found.push(finding('plan.duplicateRung', 'error', place, values));
    seen.add(key);
    return found;
  });
}

/** Excel's MATCH searches steps by halves: out of order, it finds the wrong one without a word. */
function checkOrder(scale: Scale): Finding[] {
  if (scale.kind !== 'steps') return [];
  const place: Place = { at: 'scale', scale: scale.code, field: 'rungs' };
  const bounds = scale.rungs.map(({ at }) => at).filter((at) => typeof at === 'number');
  return bounds.flatMap((at, row) => {
    const previous = bounds[row - 1];
    if (previous === undefined || at >= previous) return [];
    const values = { scale: scale.code, at, previous };
    return [finding('plan.stepsNotAscending', 'error', place, values)];
  });
}

function checkUse(plan: Plan): Finding[] {
  const used = new CodeSet(
    [
      ...plan.criteria.flatMap((criterion) => figuresOf(criterion.measure)),
      ...plan.relations.flatMap(({ left, right }) =>
        figuresOf({ numerator: left, denominator: right }),
      ),
    ].map((code) => ({ code })),
  );
  return (
    plan.figures
      // That a code is missing is said of the table.
      .filter((figure) => figure.code !== '' && !used.has(figure.code))
      .map(({ code: figure }) =>
        finding('plan.figureUnused', 'note', { at: 'figure', figure, field: 'code' }, { figure }),
      )
  );
}

/** Levels have a scale, scales have rungs that differ, and no figure is asked for in vain. */
export function checkFigures(plan: Plan): Finding[] {
  const scales = new CodeSet(plan.scales);
  return [
    ...plan.figures.flatMap((figure) => checkFigureScale(plan, figure, scales)),
    ...plan.scales.flatMap(checkRungs),
    ...plan.scales.flatMap(checkOrder),
    ...checkUse(plan),
  ];
}

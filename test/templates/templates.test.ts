import { figuresForKind } from '../../src/plan/applies';
import { validatePlan } from '../../src/plan/validatePlan';
import { templateIds, templates } from '../../src/templates';
import { teaching } from '../../src/templates/teaching';

const byId = templates.map((template) => [template.id, template] as const);

describe('the built-in plans', () => {
  it('are offered under each id once', () => {
    expect(templates.map(({ id }) => id)).toEqual(templateIds);
  });

  it.each(byId)('%s breaks no invariant', (_id, { plan }) => {
    expect(validatePlan(plan)).toEqual([]);
  });

  it.each(byId)('%s has an id of its own, by which returned workbooks are matched', (_id, own) => {
    const others = templates.filter((other) => other !== own);
    expect(others.map(({ plan }) => plan.identity.id)).not.toContain(own.plan.identity.id);
  });

  it.each(byId)('%s has names short enough for a row: 60 characters', (_id, { plan }) => {
    const long = plan.criteria.filter(({ name }) => name.length > 60);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it.each(byId)('%s invents figures only for units and figures that it has', (_id, template) => {
    const { plan, inventedSamples } = template;
    for (const [code, row] of inventedSamples ?? []) {
      const unit = plan.units.find((candidate) => candidate.code === code);
      const known = figuresForKind(plan, unit?.kind ?? '');
      expect([...row.keys()].filter((figure) => !known.has(figure))).toEqual([]);
    }
  });

  it.each(byId)('%s names no e-mail address', (_id, { plan }) => {
    expect(plan.units.filter(({ email }) => email !== '')).toEqual([]);
  });
});

describe('the teaching plan', () => {
  it('shows six rules', () => {
    expect(teaching.criteria.map(({ rule }) => rule)).toEqual([
      'threshold',
      'proportional',
      'count',
      'zeroTolerance',
      'yesNo',
      'level',
    ]);
  });
});

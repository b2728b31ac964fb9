import { pointsFor } from '../../plan/applies';
import type { Criterion } from '../../plan/criterion';
import { type Entries, entryOf } from '../../plan/entry';
import { unitOfMeasure } from '../../plan/counted';
import type { Figure } from '../../plan/figure';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { rules } from '../../rules';
import { type OutcomeInput, reasonedOutcomeOf, resultInCluster } from '../../rules/outcome';
import { roundHalfUp } from '../../rules/round';
import { PERCENT_DECIMALS, resultOf } from '../../rules/target';
import { GATE_BANDS } from '../bands';
import type {
  ExplainedFigure,
  GateEffect,
  Named,
  PointExplanation,
  Scored,
  Unscored,
  Why,
} from './pointExplanation';
import type { Reasons } from './explanation';
import { needOf } from './need';
import { hasFired, type UnitPoints } from '../points';
import type { Decided, UnitResult } from '../result';

/** What explanations of one plan have in common, looked up once. */
export interface ExplainContext {
  readonly plan: Plan;
  readonly entries: Entries;
  readonly decided: Decided;
  readonly reasons: Reasons;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly inputOf: (unit: Unit, criterion: Criterion) => OutcomeInput;
}

/** One point, from the figures to what it costs beyond itself; what its need would bring is not known yet. */
export function explainPoint(
  context: ExplainContext,
  unit: Unit,
  criterion: Criterion,
  result: UnitResult,
  points: UnitPoints,
): Omit<PointExplanation, 'gain'> {
  const { plan, decided, reasons } = context;
  const { outcome, why } = reasonedOutcomeOf(criterion, context.inputOf(unit, criterion));
  const explained = whyOf(context, unit, criterion, outcome, why);
  const appraised = decided.appraisals.get(unit.code)?.get(criterion.code);
  return {
    unit: named(unit),
    criterion: named(criterion),
    group: namedGroup(plan, criterion.group),
    role: criterion.role,
    source: criterion.source,
    max: pointsFor(criterion, unit) ?? null,
    figures: figuresOf(criterion.measure).map((code) => figureOf(context, unit, code)),
    why: explained,
    computed: outcome.is === 'points' ? outcome.points : null,
    appraised:
      appraised === undefined
        ? null
        : { points: appraised, reason: reasons.appraisals.get(unit.code) ?? '' },
    points: points.of(criterion),
    gate: hasFired(points, criterion) ? gateEffect(plan, criterion, result) : null,
    need: explained.is === 'scored' ? needOf(criterion, explained, context.figures) : null,
  };
}

type Reasoned = ReturnType<typeof reasonedOutcomeOf>;

function whyOf(
  context: ExplainContext,
  unit: Unit,
  criterion: Criterion,
  outcome: Reasoned['outcome'],
  why: Reasoned['why'],
): Why {
  const { role, whenNotApplicable: policy } = criterion;
  switch (why.is) {
    case 'scored': {
      const points = outcome.is === 'points' ? outcome.points : 0;
      return scoredOf(context, unit, criterion, why, points);
    }
    case 'notForUnit':
      return notForUnit(context.plan, unit, criterion);
    case 'missing':
    case 'invalid':
      return { is: why.is, figures: why.figures.map((code) => figureOf(context, unit, code)) };
    case 'notApplicable': {
      const figures = why.figures.map((code) => figureOf(context, unit, code));
      const max = pointsFor(criterion, unit) ?? 0;
      return { is: why.is, because: why.because, figures, policy, max, role };
    }
  }
}

function scoredOf(
  context: ExplainContext,
  unit: Unit,
  criterion: Criterion,
  why: Extract<Reasoned['why'], { readonly is: 'scored' }>,
  points: number,
): Scored {
  const { reading, terms } = why;
  const rule = rules[criterion.rule];
  const isOwn = rule.needs.target && terms.target !== criterion.target;
  const told = {
    ...why,
    rule: criterion.rule,
    verdict: rule.verdict(reading, terms),
    result: resultOf(reading),
    planTarget: isOwn ? criterion.target : null,
    detail: rule.detail?.(reading, terms) ?? {},
    points,
    unitOfMeasure: unitOfMeasure(context.figures, criterion.measure.numerator),
    best: rule.inCluster ? holdersOf(context, unit, criterion, reading.peers.best) : [],
    role: criterion.role,
  };
  // A criterion carries the verdict of its own rule; the compiler loses that tie in the union.
  return told as Scored;
}

/** The units of the cluster that hold a result. */
function holdersOf(
  { plan, inputOf }: ExplainContext,
  { cluster }: Unit,
  criterion: Criterion,
  best: number,
): readonly string[] {
  const isBest = (unit: Unit): boolean => {
    const result = resultInCluster(criterion, inputOf(unit, criterion));
    return result !== null && roundHalfUp(result, PERCENT_DECIMALS) === best;
  };
  return plan.units.filter((unit) => unit.cluster === cluster && isBest(unit)).map((u) => u.name);
}

function notForUnit({ units, unitKinds }: Plan, unit: Unit, criterion: Criterion): Unscored {
  const { onlyFor } = criterion;
  if (onlyFor !== null && onlyFor !== unit.code) {
    const owner = units.find(({ code }) => code === onlyFor);
    return { is: 'notForUnit', because: 'owner', name: owner?.name ?? onlyFor };
  }
  const kind = unitKinds.find(({ code }) => code === unit.kind);
  return { is: 'notForUnit', because: 'kind', name: kind?.name ?? unit.kind };
}

function figureOf({ figures, entries }: ExplainContext, unit: Unit, code: string): ExplainedFigure {
  const figure = figures.get(code);
  return {
    code,
    name: figure?.label ?? code,
    unitOfMeasure: figure?.unitOfMeasure ?? '',
    entry: entryOf(entries, unit.code, code),
  };
}

/** What a fired gate costs; null where the criterion has none. */
function gateEffect(
  plan: Plan,
  { gate, gateBands, group }: Criterion,
  { official }: UnitResult,
): GateEffect | null {
  const bands = gateBands ?? GATE_BANDS;
  switch (gate) {
    case 'none':
      return null;
    case 'group': {
      const { name } = namedGroup(plan, group);
      return { gate, group: name, points: official.before.groups.get(group) ?? 0 };
    }
    case 'all':
      return { gate, points: official.before.total };
    case 'capBand':
      return { gate, bands: plan.bands.slice(0, bands).map(({ name }) => name) };
    case 'dropBand':
      return { gate, bands };
    case 'unranked':
      return { gate };
  }
}

/** The code and the name of something that has more. */
export function named({ code, name }: Named): Named {
  return { code, name };
}

/** A content group by its code, also where the plan does not know it. */
export function namedGroup({ groups }: Plan, code: string): Named {
  return named(groups.find((group) => group.code === code) ?? { code, name: code });
}

import { parameterKeys, type RuleKind, ruleKinds } from '../../src/plan/criterion';
import { rules } from '../../src/rules';

const marks = { needed: '', optional: '?' };

/** What a rule asks of the criteria table, in words; a parameter that may stay blank ends with "?". */
function asked(rule: RuleKind): string {
  const { needs, looksAt, inCluster } = rules[rule];
  const parameters = parameterKeys
    .filter((key) => needs.parameters[key] !== undefined)
    .map((key) => `${key}${marks[needs.parameters[key] ?? 'needed']}`);
  return [
    looksAt,
    needs.measure,
    ...(needs.target ? ['target'] : []),
    ...(needs.comparison ? ['comparison'] : []),
    ...(needs.partialSteps ? ['partialSteps'] : []),
    ...(needs.scale === null ? [] : [`scale of ${needs.scale}`]),
    ...(inCluster ? ['cluster'] : []),
    ...parameters,
  ].join(', ');
}

const expected: Readonly<Record<RuleKind, string>> = {
  threshold: 'numbers, numbers, target, comparison',
  proportional: 'numbers, numbers, target, floor?',
  steps: 'numbers, numbers, comparison, scale of steps',
  linear: 'numbers, numbers, target, comparison, from, floor?',
  stepDeduction: 'numbers, numbers, target, comparison, partialSteps, step?, perStep, floor?',
  stepBonus: 'numbers, numbers, target, comparison, partialSteps, step?, perStep, floor?',
  count: 'numbers, plainSum, perStep',
  perOccurrence: 'numbers, plainSum, from?, perStep, beyond?, floor?, limit?',
  percentOff: 'numbers, plainSum, perStep, floor?',
  zeroTolerance: 'numbers, plainSum',
  lateness: 'numbers, plainSum, from?, perStep, limit?',
  yesNo: 'yesNo, oneYesNo',
  shareOfUnits: 'yesNo, oneYesNo, target, comparison',
  level: 'level, levels, scale of levels',
  levelSum: 'level, levels, scale of levels',
  judged: 'numbers, plainSum, step?',
  relativeToBest: 'numbers, numbers, comparison, cluster',
  halfAndHalf: 'numbers, numbers, target, comparison, cluster, floor?',
  rankInCluster: 'numbers, numbers, comparison, cluster, perStep?, floor?',
  minMaxInCluster: 'numbers, numbers, comparison, cluster, floor?',
  netBonus: 'numbers, plainSum, perStep, limit',
};

test.each(ruleKinds)('what %s looks at and asks for', (rule) => {
  expect(asked(rule)).toBe(expected[rule]);
});

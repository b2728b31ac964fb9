/**
 * A mutant that survives because nobody can tell it from the original, whatever is typed.
 * `.scripts/mutation.mjs` finds it again by all but the reason, so that the list stays true.
 *
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} mutator as Stryker names it
 * @property {string} line the first line of what is changed, as it stands in the file
 * @property {string} original what is changed
 * @property {string} mutant what stands there instead
 * @property {string} reason why it makes no difference
 */

const SIGN = 'Dividing by 1 or -1 is multiplying by it.';
const ONLY_ITS_KIND = 'Only the entry of the kind asked for has that property: undefined is no';
const NO_BANDS = 'A plan without bands has an error (plan.empty) and is not scored.';
const ONE_ANSWER =
  'A valid yes/no measure has exactly one figure: the default is for the compiler.';

const AS_READ = 'Then the 15 digits decide, and say the same: this way is only faster.';
const IS_SCORED = 'Whatever was scored has points: the other branch is for the compiler.';
const OF_THE_PLAN =
  'The code comes from the plan itself and is found: the default is for the compiler.';
const EVERY_RESULT =
  'Every unit and criterion of the plan has a result: the rest is for the compiler.';
const NOTHING_RETURNED = 'Then nothing is returned, which needOf takes for null as well.';
const NO_MOST =
  'Points of 0 each make a bound without end, of which nothing can be lacking; none are below 0.';
const NEED_OF_STEPS =
  'A criterion of steps or levels without a scale has an error and is not scored.';
const TIME =
  'More units are scored again than have to be, and come out as before: only time is saved.';

const SHORTCUTS = [
  {
    line: '(results.get(unit.code)?.official.total ?? 0) + sign * mostMoved(unit);',
    mutator: 'LogicalOperator',
    original: 'results.get(unit.code)?.official.total ?? 0',
    mutant: 'results.get(unit.code)?.official.total && 0',
  },
  {
    line: 'const mayOvertake = (unit: Unit): boolean => reachOf(unit, 1) >= reachOf(leader, -1);',
    mutator: 'ConditionalExpression',
    original: 'reachOf(unit, 1) >= reachOf(leader, -1)',
    mutant: 'true',
  },
  {
    line: 'const rivals = units.filter((unit) => unit !== leader && mayOvertake(unit));',
    mutator: 'MethodExpression',
    original: 'units.filter((unit) => unit !== leader && mayOvertake(unit))',
    mutant: 'units',
  },
  {
    line: 'const rivals = units.filter((unit) => unit !== leader && mayOvertake(unit));',
    mutator: 'ConditionalExpression',
    original: 'unit !== leader && mayOvertake(unit)',
    mutant: 'true',
  },
  {
    line: 'const rivals = units.filter((unit) => unit !== leader && mayOvertake(unit));',
    mutator: 'LogicalOperator',
    original: 'unit !== leader && mayOvertake(unit)',
    mutant: 'unit !== leader || mayOvertake(unit)',
  },
  {
    line: 'const rivals = units.filter((unit) => unit !== leader && mayOvertake(unit));',
    mutator: 'ConditionalExpression',
    original: 'unit !== leader',
    mutant: 'true',
  },
  {
    line: 'if (isBounded && rivals.length === 0) return false;',
    mutator: 'ConditionalExpression',
    original: 'isBounded && rivals.length === 0',
    mutant: 'false',
  },
];

/** Rules of which nothing can be lacking. */
const WITHOUT_NEED = [
  ...['perOccurrence', 'percentOff', 'zeroTolerance', 'lateness', 'yesNo', 'shareOfUnits'],
  ...['level', 'levelSum', 'judged'],
];

/** @type {readonly Equivalent[]} */
export const equivalent = [
  {
    file: 'src/rules/checkRules.ts',
    mutator: 'EqualityOperator',
    line: 'if (falls === target < from) return [];',
    original: 'target < from',
    mutant: 'target <= from',
    reason: 'Equal anchors were found and returned three lines above.',
  },
  {
    file: 'src/rules/outcome.ts',
    mutator: 'ConditionalExpression',
    line: "const broken = where((entry) => entry.is === 'text' && isFormulaError(entry.text));",
    original: "entry.is === 'text'",
    mutant: 'true',
    reason: `${ONLY_ITS_KIND} formula's error.`,
  },
  {
    file: 'src/rules/outcome.ts',
    mutator: 'ConditionalExpression',
    line: "if (looksAt === 'numbers') return entry.is === 'number' && entry.number >= 0;",
    original: "entry.is === 'number'",
    mutant: 'true',
    reason: `${ONLY_ITS_KIND} number from 0 up.`,
  },
  {
    file: 'src/rules/outcome.ts',
    mutator: 'StringLiteral',
    line: "const [first = ''] = inputs;",
    original: "''",
    mutant: '"Stryker was here!"',
    reason: ONE_ANSWER,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'StringLiteral',
    line: "const [digits = '0', exponent = '0'] = amount.toExponential(14).split('e');",
    original: "'0'",
    mutant: '""',
    reason:
      'Both: a finite number in exponential notation always has two parts. The defaults are for the compiler.',
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'EqualityOperator',
    line: 'return value < 0 && size > 0 ? -size : size;',
    original: 'value < 0',
    mutant: 'value <= 0',
    reason: 'Of 0 the size is 0, which the other condition keeps.',
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'BlockStatement',
    line: 'function roundedFarFromHalf(amount: number, decimals: number): number | null {',
    original: `{
  const power = 10 ** decimals;
  const shifted = amount * power;
  if (shifted >= CERTAIN_BELOW) return null;
  const whole = Math.floor(shifted);
  const above = shifted - whole - 0.5;
  if (Math.abs(above) < CERTAIN_DISTANCE) return null;
  return (above > 0 ? whole + 1 : whole) / power;
}`,
    mutant: '{}',
    reason: AS_READ,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'ConditionalExpression',
    line: 'if (shifted >= CERTAIN_BELOW) return null;',
    original: 'shifted >= CERTAIN_BELOW',
    mutant: 'true',
    reason: AS_READ,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'EqualityOperator',
    line: 'if (shifted >= CERTAIN_BELOW) return null;',
    original: 'shifted >= CERTAIN_BELOW',
    mutant: 'shifted > CERTAIN_BELOW',
    reason: AS_READ,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'ConditionalExpression',
    line: 'if (Math.abs(above) < CERTAIN_DISTANCE) return null;',
    original: 'Math.abs(above) < CERTAIN_DISTANCE',
    mutant: 'true',
    reason: AS_READ,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'EqualityOperator',
    line: 'if (Math.abs(above) < CERTAIN_DISTANCE) return null;',
    original: 'Math.abs(above) < CERTAIN_DISTANCE',
    mutant: 'Math.abs(above) <= CERTAIN_DISTANCE',
    reason: AS_READ,
  },
  {
    file: 'src/rules/round.ts',
    mutator: 'EqualityOperator',
    line: 'return (above > 0 ? whole + 1 : whole) / power;',
    original: 'above > 0',
    mutant: 'above >= 0',
    reason: 'The middle itself has been left to the 15 digits.',
  },
  {
    file: 'src/rules/stepCount.ts',
    mutator: 'ArithmeticOperator',
    line: 'const distance = (resultOf(reading) - target) * side * (isAtMost(comparison) ? -1 : 1);',
    original: '(resultOf(reading) - target) * side * (isAtMost(comparison) ? -1 : 1)',
    mutant: '(resultOf(reading) - target) * side / (isAtMost(comparison) ? -1 : 1)',
    reason: SIGN,
  },
  {
    file: 'src/rules/stepCount.ts',
    mutator: 'ArithmeticOperator',
    line: 'const distance = (resultOf(reading) - target) * side * (isAtMost(comparison) ? -1 : 1);',
    original: '(resultOf(reading) - target) * side',
    mutant: '(resultOf(reading) - target) / side',
    reason: SIGN,
  },
  {
    file: 'src/rules/steps.ts',
    mutator: 'ArithmeticOperator',
    line: 'const ahead = (result - Number(at)) * (atMost ? -1 : 1);',
    original: '(result - Number(at)) * (atMost ? -1 : 1)',
    mutant: '(result - Number(at)) / (atMost ? -1 : 1)',
    reason: SIGN,
  },
  {
    file: 'src/rules/steps.ts',
    mutator: 'ArrayDeclaration',
    line: 'const reachedRungs = (scale?.rungs ?? []).filter(({ at }) => {',
    original: '[]',
    mutant: '["Stryker was here"]',
    reason: 'A text is no rung: its bound is not a number, which no result reaches.',
  },
  {
    file: 'src/rules/sum.ts',
    mutator: 'OptionalChaining',
    line: 'return terms.length === 1 && terms[0]?.coefficient === 1;',
    original: 'terms[0]?.coefficient',
    mutant: 'terms[0].coefficient',
    reason: 'There is a first of one: the question mark is for the compiler.',
  },
  {
    file: 'src/rules/target.ts',
    mutator: 'ArithmeticOperator',
    line: 'const ahead = roundHalfUp(result - demanded, SUM_DECIMALS) * (isAtMost(comparison) ? -1 : 1);',
    original: 'roundHalfUp(result - demanded, SUM_DECIMALS) * (isAtMost(comparison) ? -1 : 1)',
    mutant: 'roundHalfUp(result - demanded, SUM_DECIMALS) / (isAtMost(comparison) ? -1 : 1)',
    reason: SIGN,
  },
  {
    file: 'src/rules/yesNo.ts',
    mutator: 'StringLiteral',
    line: "verdict: ({ texts: [text = ''] }) => (sameText(text, YES) ? 'yes' : 'no'),",
    original: "''",
    mutant: '"Stryker was here!"',
    reason: ONE_ANSWER,
  },
  {
    file: 'src/rules/yesNo.ts',
    mutator: 'StringLiteral',
    line: 'formula: ({ texts: [text = \'\'], max }) => `IF(${text}="${YES}",${max},0)`,',
    original: "''",
    mutant: '"Stryker was here!"',
    reason: ONE_ANSWER,
  },
  {
    file: 'src/scoring/bands.ts',
    mutator: 'ArithmeticOperator',
    line: 'const own = met < 0 ? plan.bands.length - 1 : met;',
    original: 'plan.bands.length - 1',
    mutant: 'plan.bands.length + 1',
    reason: 'The last line of the function brings whatever lies beyond back to the last band.',
  },
  {
    file: 'src/scoring/history.ts',
    mutator: 'OptionalChaining',
    line: "band: plan.bands[result.band]?.name ?? '',",
    original: 'plan.bands[result.band]?.name',
    mutant: 'plan.bands[result.band].name',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/history.ts',
    mutator: 'StringLiteral',
    line: "band: plan.bands[result.band]?.name ?? '',",
    original: "''",
    mutant: '"Stryker was here!"',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/history.ts',
    mutator: 'StringLiteral',
    line: "case 'none':",
    original: "'none'",
    mutant: '""',
    reason: 'Then nothing is returned, which historyOf takes for null as well.',
  },
  {
    file: 'src/scoring/history.ts',
    mutator: 'OptionalChaining',
    line: "const last = bands.at(-1)?.name ?? '';",
    original: 'bands.at(-1)?.name',
    mutant: 'bands.at(-1).name',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/history.ts',
    mutator: 'StringLiteral',
    line: "const last = bands.at(-1)?.name ?? '';",
    original: "''",
    mutant: '"Stryker was here!"',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/planResults.ts',
    mutator: 'ConditionalExpression',
    line: "return entry.is === 'number' && entry.number >= 0;",
    original: "entry.is === 'number'",
    mutant: 'true',
    reason: `${ONLY_ITS_KIND} number from 0 up.`,
  },
  {
    file: 'src/scoring/points.ts',
    mutator: 'ConditionalExpression',
    line: 'if (earned === null) return false;',
    original: 'earned === null',
    mutant: 'false',
    reason: 'Null is neither 0 nor below nor above 0, so that no role fires its gate.',
  },
  {
    file: 'src/scoring/rank.ts',
    mutator: 'ConditionalExpression',
    line: 'if (!place) throw new Error(`No place for unit ${result.unit}`);',
    original: '!place',
    mutant: 'false',
    reason: 'Every unit is in a cluster and got its place there: the line is for the compiler.',
  },
  {
    file: 'src/scoring/rank.ts',
    mutator: 'StringLiteral',
    line: 'if (!place) throw new Error(`No place for unit ${result.unit}`);',
    original: '`No place for unit ${result.unit}`',
    mutant: '``',
    reason: 'Every unit is in a cluster and got its place there: it is never thrown.',
  },
  {
    file: 'src/scoring/scorePlan.ts',
    mutator: 'ConditionalExpression',
    line: 'if (!rules[criterion.rule].inCluster) return [];',
    original: '!rules[criterion.rule].inCluster',
    mutant: 'false',
    reason: 'Rules that do not compare do not look at the results: only time is saved.',
  },
  {
    file: 'src/scoring/scorePlan.ts',
    mutator: 'ArrayDeclaration',
    line: 'if (!rules[criterion.rule].inCluster) return [];',
    original: '[]',
    mutant: '["Stryker was here"]',
    reason: 'Rules that do not compare do not look at the results.',
  },
  {
    file: 'src/scoring/explain/explain.ts',
    mutator: 'OptionalChaining',
    line: "name: band?.name ?? '',",
    original: 'band?.name',
    mutant: 'band.name',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/explain/explain.ts',
    mutator: 'StringLiteral',
    line: "name: band?.name ?? '',",
    original: "''",
    mutant: '"Stryker was here!"',
    reason: NO_BANDS,
  },
  {
    file: 'src/scoring/explain/explain.ts',
    mutator: 'ObjectLiteral',
    line: 'named(plan.criteria.find((one) => one.code === code) ?? { code, name: code });',
    original: '{ code, name: code }',
    mutant: '{}',
    reason: OF_THE_PLAN,
  },
  {
    file: 'src/scoring/explain/explainPoint.ts',
    mutator: 'ConditionalExpression',
    line: "const points = outcome.is === 'points' ? outcome.points : 0;",
    original: "outcome.is === 'points'",
    mutant: 'true',
    reason: IS_SCORED,
  },
  {
    file: 'src/scoring/explain/explainPoint.ts',
    mutator: 'ConditionalExpression',
    line: 'return result !== null && roundHalfUp(result, PERCENT_DECIMALS) === best;',
    original: 'result !== null',
    mutant: 'true',
    reason: 'Null stays null when it is rounded, and no best result is null.',
  },
  {
    file: 'src/scoring/explain/explainRank.ts',
    mutator: 'ObjectLiteral',
    line: 'return named(plan.units.find((unit) => unit.code === code) ?? { code, name: code });',
    original: '{ code, name: code }',
    mutant: '{}',
    reason: OF_THE_PLAN,
  },
  {
    file: 'src/scoring/explain/explainRank.ts',
    mutator: 'ConditionalExpression',
    line: 'if (!key) throw new Error(`${ahead.unit} is not ahead of ${result.unit}`);',
    original: '!key',
    mutant: 'false',
    reason: 'Who stands ahead differs in some key: the line is for the compiler.',
  },
  {
    file: 'src/scoring/explain/explainRank.ts',
    mutator: 'StringLiteral',
    line: 'if (!key) throw new Error(`${ahead.unit} is not ahead of ${result.unit}`);',
    original: '`${ahead.unit} is not ahead of ${result.unit}`',
    mutant: '``',
    reason: 'Who stands ahead differs in some key: it is never thrown.',
  },
  {
    file: 'src/scoring/explain/explainRank.ts',
    mutator: 'ArithmeticOperator',
    line: 'const shown = (number: number): number => (number === 0 ? 0 : number * sign);',
    original: 'number * sign',
    mutant: 'number / sign',
    reason: SIGN,
  },
  {
    file: 'src/scoring/explain/explainTotal.ts',
    mutator: 'ConditionalExpression',
    line: 'cutTo: limit !== null && before.sum > limit ? limit : null,',
    original: 'limit !== null',
    mutant: 'true',
    reason: 'Where there is no limit, null is told in either case.',
  },
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'StringLiteral',
    line: "const comparison = less ? (aim.strict ? '<' : '<=') : aim.strict ? '>' : '>=';",
    original: "'>='",
    mutant: '""',
    reason: 'A comparison that is none of the other three is taken for this one.',
  },
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'ConditionalExpression',
    line: "return each > 0 ? { for: 'most', bound: max / each, strict: false } : null;",
    original: 'each > 0',
    mutant: 'true',
    reason: NO_MOST,
  },
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'EqualityOperator',
    line: "return each > 0 ? { for: 'most', bound: max / each, strict: false } : null;",
    original: 'each > 0',
    mutant: 'each >= 0',
    reason: NO_MOST,
  },
  ...WITHOUT_NEED.map((rule) => ({
    file: 'src/scoring/explain/need.ts',
    mutator: 'StringLiteral',
    line: `case '${rule}':`,
    original: `'${rule}'`,
    mutant: '""',
    reason: NOTHING_RETURNED,
  })),
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'ConditionalExpression',
    line: "case 'judged':",
    original: "case 'judged':\n      return null;",
    mutant: "case 'judged':",
    reason: NOTHING_RETURNED,
  },
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'OptionalChaining',
    line: 'return (scale?.rungs ?? []).filter(({ percent }) => percent > (detail.rung?.percent ?? 0));',
    original: 'scale?.rungs',
    mutant: 'scale.rungs',
    reason: NEED_OF_STEPS,
  },
  {
    file: 'src/scoring/explain/need.ts',
    mutator: 'ArrayDeclaration',
    line: 'return (scale?.rungs ?? []).filter(({ percent }) => percent > (detail.rung?.percent ?? 0));',
    original: '[]',
    mutant: '["Stryker was here"]',
    reason: NEED_OF_STEPS,
  },
  {
    file: 'src/scoring/whatIf/rescore.ts',
    mutator: 'ConditionalExpression',
    line: "const code = lever.moves === 'weight' ? null : lever.criterion;",
    original: "lever.moves === 'weight'",
    mutant: 'false',
    reason: "A lever of a group has no criterion: undefined is no criterion's code either.",
  },
  {
    file: 'src/scoring/whatIf/rescore.ts',
    mutator: 'StringLiteral',
    line: "const code = lever.moves === 'weight' ? null : lever.criterion;",
    original: "'weight'",
    mutant: '""',
    reason: "A lever of a group has no criterion: undefined is no criterion's code either.",
  },
  {
    file: 'src/scoring/whatIf/rescore.ts',
    mutator: 'OptionalChaining',
    line: "return outcome?.is === 'points' ? outcome.points : 0;",
    original: 'outcome?.is',
    mutant: 'outcome.is',
    reason: EVERY_RESULT,
  },
  {
    file: 'src/scoring/whatIf/robustness.ts',
    mutator: 'OptionalChaining',
    line: 'const rankOf = ({ code }: Unit): number | null => results.get(code)?.rank ?? null;',
    original: 'results.get(code)?.rank',
    mutant: 'results.get(code).rank',
    reason: EVERY_RESULT,
  },
  {
    file: 'src/scoring/whatIf/robustness.ts',
    mutator: 'OptionalChaining',
    line: '(results.get(unit.code)?.official.total ?? 0) + sign * mostMoved(unit);',
    original: 'results.get(unit.code)?.official',
    mutant: 'results.get(unit.code).official',
    reason: EVERY_RESULT,
  },
  {
    file: 'src/scoring/whatIf/robustness.ts',
    mutator: 'EqualityOperator',
    line: 'const mayOvertake = (unit: Unit): boolean => reachOf(unit, 1) >= reachOf(leader, -1);',
    original: 'reachOf(unit, 1) >= reachOf(leader, -1)',
    mutant: 'reachOf(unit, 1) > reachOf(leader, -1)',
    reason: 'A bound is larger than what a total can move, and where it is 0 nothing moves.',
  },
  ...SHORTCUTS.map((one) => ({ file: 'src/scoring/whatIf/robustness.ts', ...one, reason: TIME })),
  {
    file: 'src/scoring/whatIf/trialSteps.ts',
    mutator: 'OptionalChaining',
    line: 'const group = plan.criteria.find(({ code }) => code === lever.criterion)?.group;',
    original: 'plan.criteria.find(({ code }) => code === lever.criterion)?.group',
    mutant: 'plan.criteria.find(({\n  code\n}) => code === lever.criterion).group',
    reason: OF_THE_PLAN,
  },
];

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
    line: "const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');",
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
];

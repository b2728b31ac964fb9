import type { Gate, NotApplicablePolicy } from '../../../plan/criterion';
import type { EntryFindingValues } from '../../../plan/entryFindings';
import type { CombiningRule } from '../../../plan/period';
import type { RelationOperator } from '../../../plan/relation';
import { isNumberAsText } from '../../numberAsText';
import { isLeast } from '../../percent';
import {
  foundAndLimit,
  type LimitOperator,
  relationSides,
  relationWords,
} from '../../relationSides';
import type { Sentences } from '../../sentences';
import { vocabulary } from '../vocabulary';
import {
  againstTarget,
  asked,
  choices,
  criterion,
  entry,
  firstOf,
  outlook,
  quoted,
  counted,
  shown,
  untilEnd,
  waitingUnits,
} from './phrases';

const consequences: Readonly<Record<Gate, string>> = {
  none: 'The criterion earns nothing',
  group: 'The whole content earns nothing',
  all: 'The unit loses all its points',
  capBand: 'The unit cannot hold the best band',
  dropBand: 'The unit is lowered by a band',
  unranked: 'The unit is not ranked',
};

const policies: Readonly<Record<NotApplicablePolicy, string>> = {
  rescale: 'its points are spread over the other criteria',
  full: 'it earns full points',
  zero: 'it earns nothing',
};

const relations: Readonly<Record<RelationOperator, (left: string, right: string) => string>> = {
  '<=': (left, right) => `${left} ≤ ${right}`,
  '<': (left, right) => `${left} < ${right}`,
  '>=': (left, right) => `${left} ≥ ${right}`,
  '>': (left, right) => `${left} > ${right}`,
  '<>': (left, right) => `${left} ≠ ${right}`,
  '=': (left, right) => `${left} = ${right}`,
  '=>': (left, right) => `${right} wherever there is ${left}`,
  '<=>': (left, right) => `both ${left} and ${right}, or neither`,
};

/** What a limit asks for: one that must not even be met is no limit to whoever stands at it. */
const limits: Readonly<Record<LimitOperator, string>> = {
  '<=': 'the limit is',
  '<': 'it must be less than',
  '>=': 'the limit is',
  '>': 'it must be more than',
  '<>': 'it must differ from',
};

/** What becomes of a unit's periods together when one of them has no points. */
const withoutPeriod: Readonly<Record<CombiningRule, string>> = {
  sum: 'the sum lacks this period',
  mean: 'the mean is that of the other periods only',
  worst: 'the lowest is looked for in the other periods only',
  count: 'this period does not count for a band',
};

/** What is wrong with the figures, and what became of them. */
export const entryFindings: Sentences<EntryFindingValues> = {
  'entry.notANumber': ({ typed, meant, either, ...about }) =>
    isNumberAsText(typed, meant)
      ? `${entry(about)} holds “${typed}” as a text where a number belongs. Type ${typed} again${typed.includes(',') ? ` (${typed.replace(',', '.')} where Excel has a decimal point)` : ''}.`
      : `${entry(about)} says “${typed}” where a number belongs. ${asked({ meant, either }, 'Enter a number.')}`,
  'entry.date': ({ typed, meant, either, ...about }) =>
    `${entry(about)} is the date ${typed} where a number belongs. Excel makes a date of what is typed like 3/4. ${asked({ meant, either }, 'Empty the cell and type the number.')}`,
  'entry.formulaError': ({ typed, ...about }) =>
    `${entry(about)} shows the formula error ${typed}. Correct the formula or type the value.`,
  'entry.boolean': ({ typed, meant, either, ...about }) =>
    `${entry(about)} is ${typed}, which has no meaning here. ${asked({ meant, either }, 'Enter a number or Có/Không.')}`,
  'entry.negative': ({ number, meant, either, ...about }) =>
    `${entry(about)} is negative (${shown(number)}). ${asked({ meant, either }, '')} Only numbers from 0 up belong here.`,
  'entry.notWhole': ({ number, meant, either, ...about }) =>
    `${entry(about)} is ${shown(number)} and must be a whole number. ${asked({ meant, either }, 'Enter it again.')}`,
  'entry.tooLarge': ({ number, limit, ...about }) =>
    `${entry(about)} is ${shown(number)}, more than ${shown(limit)}. Look for a digit too many.`,
  'entry.unknownWord': ({ typed, allowed, meant, either, ...about }) =>
    `${entry(about)} says “${typed}”, which is not in the list. ${asked({ meant, either }, 'Enter it again.')} ${choices(allowed)}`,
  'entry.mustApply': (about) =>
    `${entry(about)} says not applicable (KAD), but the plan needs it. Enter the real figure.`,
  'entry.aboveMaximum': ({ number, max, ...about }) =>
    `${entry(about)} is ${shown(number)} points, above the maximum. The program counts ${shown(max)}; correct the cell.`,
  'entry.offStep': ({ number, step, below, above, ...about }) =>
    `${entry(about)} is ${shown(number)} points, not a multiple of ${shown(step)}. Give ${shown(below)} or ${shown(above)}.`,

  'missing.figure': ({ criteria, ...about }) =>
    `${entry(about)} is missing. Enter it to score criterion ${criteria.join(', ')}.`,
  'missing.compared': ({ relations: codes, ...about }) =>
    `${entry(about)} is missing. No points depend on it, but enter it so that figures can be compared (relation ${codes.join(', ')}).`,
  'missing.unit': ({ unit, figures }) =>
    `${unit}: nothing was entered; ${shown(figures)} figures are needed. Enter them or remind the unit.`,
  'missing.notNeeded': ({ kind, ...about }) =>
    `${entry(about)} is not used for units of kind “${kind}”. See whether it is in the wrong row.`,
  'missing.reason': (about) =>
    `${entry(about)} says not applicable (KAD) without a reason. Enter the reason in this cell of the sheet Giải trình.`,
  'missing.evidence': (about) =>
    `${entry(about)} lacks its evidence. Enter the number and date of a document in this cell of the sheet Giải trình.`,

  'relation.broken': (broken) => {
    const { unit, relation, meaning, operator } = broken;
    const writing = { shown, quoted };
    const wanted = relations[operator](...relationWords(broken, writing));
    const said = meaning === '' ? `wanted is ${wanted}` : meaning;
    const compared = foundAndLimit(broken, writing);
    const there = compared
      ? `There is ${compared.found}, ${limits[compared.operator]} ${compared.limit}`
      : `There is ${relationSides(broken, writing).join(' and ')}`;
    // The meaning says more than the relation's code.
    const which = meaning === '' ? ` (relation ${relation})` : '';
    return `${unit}: figures do not fit: ${said}. ${there}. Look at these figures again${which}.`;
  },
  'relation.notApplicable': ({ unit, relation, meaning, none, some }) =>
    `${unit}: ${none.map(quoted).join(', ')} does not apply (KAD), while ${some.map(quoted).join(', ')} counts some. They are related: ${meaning || relation}. Look at these figures again.`,

  'target.short': ({ unit, ...values }) =>
    `${unit}: ${criterion(values)} has ${againstTarget(values)}${outlook(values)}`,
  'target.planShort': ({ counts, reported, expected, ...values }) => {
    const waiting = isLeast(values.comparison)
      ? waitingUnits(values.gap, expected - reported, counts)
      : '';
    const unitOfMeasure = counts === 'units' ? 'units' : values.unitOfMeasure;
    return `${vocabulary.wholePlan}: ${criterion(values)} has ${againstTarget({ ...values, unitOfMeasure })} From ${shown(reported)}/${shown(expected)} units that reported.${waiting}${untilEnd(values)}`;
  },
  'target.noObject': ({ unit, policy, ...about }) =>
    `${unit}: ${criterion(about)} has a denominator of 0 and counts as not applicable, so ${policies[policy]}. If that is a slip, correct the denominator.`,

  'prohibition.happened': ({ unit, cases, gate, ...about }) =>
    `${unit}: ${criterion(about)} has ${counted(cases, 'case', 'cases')} of what must not happen. ${consequences[gate]}; please verify.`,

  'gate.unranked': ({ unit, ...about }) =>
    `${unit}: not ranked because ${criterion(about)} was not met. Verify before publishing.`,
  'gate.all': ({ unit, ...about }) =>
    `${unit}: loses all its points because ${criterion(about)} was not met. Verify before publishing.`,
  'gate.dropBand': ({ unit, bands, ...about }) =>
    `${unit}: is lowered by ${shown(bands)} band(s) because ${criterion(about)} was not met. Verify before publishing.`,
  'gate.capBand': ({ unit, bands, ...about }) =>
    `${unit}: cannot hold ${bands.map(quoted).join(', ')} because ${criterion(about)} was not met. Verify before publishing.`,
  'gate.group': ({ unit, group, ...about }) =>
    `${unit}: the content ${quoted(group)} earns nothing because ${criterion(about)} was not met. Verify before publishing.`,

  'rank.tie': ({ cluster, rank, total, units }) =>
    `${cluster}: ${units.join(', ')} share rank ${shown(rank)} with ${shown(total)} points, and the tie chain is equal too. To separate them, extend the tie chain.`,

  'past.missing': ({ period, combining, units }) =>
    `Các kỳ: no total for the period ${quoted(period)}: ${firstOf(units)}. Put together with the others, ${withoutPeriod[combining]}. If there are points of that period, enter them on the sheet Các kỳ; if there are none, agree on how to count before the combined result is announced.`,

  'quota.exceeded': ({ cluster, band, percent, base, allowed, byLeast, held, over, between }) =>
    [
      `${cluster ?? vocabulary.wholePlan}: ${counted(held, 'unit holds', 'units hold')} ${quoted(band)}, and ${shown(allowed)} may (${shown(percent)}% of ${shown(base)}${byLeast ? `, but at least ${shown(allowed)}` : ''}).`,
      over.length > 0 ? ` By rank these would lose it: ${over.join(', ')}.` : '',
      between.length > 0 ? ` Equal at the last place, to be decided: ${between.join(', ')}.` : '',
      between.length > 0 ? ' Enter their order on the sheet Thẩm định to decide it.' : '',
      ' A unit that is not to keep the band is lowered by appraised points with a reason; where a higher office allows more, accept the warning and name its document.',
    ].join(''),
};

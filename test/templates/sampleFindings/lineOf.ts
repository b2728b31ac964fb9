import type { Finding, FindingCode, FindingValues, Place } from '../../../src/plan/finding';

/** Findings that are expected, by family: what stands before the dot of their codes. */
export type ExpectedFindings = Readonly<Record<string, readonly string[]>>;

/** The family of a finding: relation, target, missing ... */
export function familyOf({ code }: Pick<Finding, 'code'>): string {
  return code.slice(0, code.indexOf('.'));
}

/** A finding as one line: severity, code, where, and the numbers that decided. */
export function lineOf(finding: Finding): string {
  const { severity, code, place } = finding;
  const parts = [severity, code, whereOf(place), decisiveIn(finding)];
  return parts.filter((part) => part !== '').join(' ');
}

function whereOf(place: Place): string {
  const unit = 'unit' in place ? place.unit : '';
  const about = 'figure' in place ? place.figure : 'criterion' in place ? place.criterion : '';
  return [unit, about].filter((part) => part !== '').join(' ');
}

type Decisive = { readonly [C in FindingCode]?: (values: FindingValues[C]) => string };

/** What decided, by code. A code that has no line here shows all of its values. */
const decisive: Decisive = {
  'entry.notANumber': ({ typed }) => `“${typed}”`,
  'entry.unknownWord': ({ typed }) => `“${typed}”`,
  'entry.negative': ({ number }) => String(number),
  'entry.notWhole': ({ number }) => String(number),
  'entry.mustApply': () => '',
  'entry.aboveMaximum': ({ number, max }) => `${number} > ${max}`,
  'entry.offStep': ({ number, below, above }) => `${number}: ${below} | ${above}`,
  'missing.figure': ({ criteria }) => criteria.join(' '),
  'missing.evidence': () => '',
  'missing.unit': ({ figures }) => String(figures),
  'relation.broken': ({ relation, leftValue, operator, rightValue }) =>
    `${relation}: ${leftValue} ${operator} ${rightValue}`,
  'target.short': (values) => `${values.criterion}: ${against(values)}`,
  'target.planShort': (values) => `${against(values)}; ${values.reported} of ${values.expected}`,
  'target.noObject': ({ criterion, policy }) => `${criterion}: ${policy}`,
  'prohibition.happened': ({ criterion, cases, gate }) => `${criterion}: ${cases}, ${gate}`,
  'gate.capBand': ({ bands }) => bands.join(', '),
  'gate.group': ({ group }) => group,
  'gate.unranked': () => '',
  'plausible.rowOutlier': ({ results, compared }) => `${results} of ${compared}`,
  'rank.tie': ({ rank, units }) => `${rank}: ${units.join(', ')}`,
};

function decisiveIn({ code, values }: Finding): string {
  const say = decisive[code] as ((of: typeof values) => string) | undefined;
  return say ? say(values) : JSON.stringify(values);
}

function against(values: FindingValues['target.short' | 'target.planShort']): string {
  const { numerator, denominator, comparison, target, gap } = values;
  const result = denominator === null ? String(numerator) : `${numerator}/${denominator}`;
  return `${result} ${comparison} ${target}, gap ${gap}`;
}

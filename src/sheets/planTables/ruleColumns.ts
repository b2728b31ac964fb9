import { ruleMeanings, ruleWords } from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { criteriaTexts } from '../../messages/sheetTexts/planTables';
import { commonTexts } from '../../messages/sheetTexts/titles';
import { parameterKeys, type RuleKind } from '../../plan/criterion';
import { rules } from '../../rules';
import type { Column } from '../record';

const { headings } = planTexts;

/** What every rule does and which columns of the criteria table it looks at; the drop-down of the rules reads it. */
export const ruleColumns: readonly Column<RuleKind>[] = [
  { code: 'code', heading: commonTexts.code, style: 'code', content: (kind) => kind },
  { code: 'rule', heading: headings.rule, style: 'text', content: (kind) => ruleWords[kind] },
  {
    code: 'meaning',
    heading: headings.ruleMeaning,
    style: 'text',
    content: (kind) => ruleMeanings[kind],
  },
  {
    code: 'needs',
    heading: headings.ruleNeeds,
    style: 'text',
    content: (kind) => columnsFor(kind, 'needed'),
  },
  {
    code: 'takes',
    heading: headings.ruleTakes,
    style: 'text',
    content: (kind) => columnsFor(kind, 'optional'),
  },
];

/** Headings of the columns that a rule needs or takes: the criteria table greys out the others by them. */
function columnsFor(kind: RuleKind, how: 'needed' | 'optional'): string {
  const { target, comparison, parameters, partialSteps, scale } = rules[kind].needs;
  const texts = criteriaTexts.headings;
  const isNeeded = how === 'needed';
  return [
    ...(isNeeded && target ? [texts.target] : []),
    ...(isNeeded && scale !== null ? [texts.scale] : []),
    ...(!isNeeded && comparison ? [texts.comparison] : []),
    ...parameterKeys.filter((key) => parameters[key] === how).map((key) => texts[key]),
    ...(!isNeeded && partialSteps ? [texts.partialSteps] : []),
  ].join('; ');
}

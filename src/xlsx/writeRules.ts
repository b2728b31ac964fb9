import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaAddress } from '../sheets/address';
import type { ConditionalFormat, Validation, ValidationRule } from '../sheets/description';

/** A native validation with its messages. */
export function writeValidation({ area, rule, prompt, alert }: Validation): DataValidation {
  return {
    range: areaAddress(area),
    ...writtenRule(rule),
    allowBlank: true,
    showInputMessage: prompt !== null,
    showErrorMessage: alert !== null,
    ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.message } : {}),
    ...(alert
      ? { errorStyle: alert.style, errorTitle: alert.title, errorMessage: alert.message }
      : {}),
  };
}

function writtenRule(rule: ValidationRule): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  switch (rule.kind) {
    case 'list':
      return 'formula' in rule.source
        ? { type: 'list', formula1: rule.source.formula.slice(1) }
        : { type: 'list', values: [...rule.source] };
    case 'custom':
      return { type: 'custom', formula1: rule.formula.slice(1) };
    case 'whole':
    case 'decimal':
      return rule.max === null
        ? { type: rule.kind, operator: 'greaterThanOrEqual', formula1: String(rule.min) }
        : {
            type: rule.kind,
            operator: 'between',
            formula1: String(rule.min),
            formula2: String(rule.max),
          };
  }
}

/** A conditional format by formula; the earlier one has the higher priority. */
export function writeConditionalFormat(
  { area, formula, fill, color, bold }: ConditionalFormat,
  index: number,
): ConditionalRule {
  return {
    type: 'expression',
    priority: index + 1,
    range: areaAddress(area),
    formula: formula.slice(1),
    style: {
      // A differential fill is shown by its background colour, and only with a solid pattern.
      ...(fill === null
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill.slice(1) } } }),
      font: {
        ...(color === null ? {} : { color: { rgb: color.slice(1) } }),
        ...(bold ? { bold } : {}),
      },
    },
  };
}

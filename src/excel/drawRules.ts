import { areaAddress } from '../sheets/address';
import type { SheetDescription, ValidationRule } from '../sheets/description';

/** The largest number that a validation without an upper limit allows. */
const UNLIMITED = 1e15;

/** Native data validation with its input messages and alerts. */
export function drawValidations(
  worksheet: Excel.Worksheet,
  sheet: Pick<SheetDescription, 'validations'>,
): void {
  for (const { area, rule, prompt, alert } of sheet.validations) {
    const { dataValidation } = worksheet.getRange(areaAddress(area));
    dataValidation.rule = hostRule(rule);
    dataValidation.ignoreBlanks = true;
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
    if (alert) {
      dataValidation.errorAlert = {
        showAlert: true,
        style: alert.style === 'stop' ? 'Stop' : 'Warning',
        title: alert.title,
        message: alert.message,
      };
    } else {
      dataValidation.errorAlert = {
        showAlert: false,
        style: 'Information',
        title: '',
        message: '',
      };
    }
  }
}

function hostRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return {
        list: {
          inCellDropDown: true,
          source: 'formula' in rule.source ? rule.source.formula : rule.source.join(','),
        },
      };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'whole':
      return { wholeNumber: between(rule) };
    case 'decimal':
      return { decimal: between(rule) };
  }
}

function between({ min, max }: { readonly min: number; readonly max: number | null }) {
  return { formula1: min, formula2: max ?? UNLIMITED, operator: 'Between' as const };
}

/** Conditional formats by formula; the first in the list wins. Excel puts each new one on top, so the last is added first. */
export function drawConditionalFormats(
  worksheet: Excel.Worksheet,
  sheet: SheetDescription<string>,
): void {
  for (const { area, formula, fill, color, bold } of [...sheet.conditionalFormats].reverse()) {
    const format = worksheet
      .getRange(areaAddress(area))
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (fill !== null) format.custom.format.fill.color = fill;
    if (color !== null) format.custom.format.font.color = color;
    if (bold) format.custom.format.font.bold = true;
  }
}

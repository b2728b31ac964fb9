import type { Univer } from '@univerjs/core';
import {
  type BaseValueObject,
  IFunctionService,
  StringValueObject,
} from '@univerjs/engine-formula';

/**
 * Formulas write 12,5 with FIXED, as in an Excel with Vietnamese settings. Numbers joined with `&` keep
 * Univer's point: conditions of COUNTIFS are joined the same way, and Univer reads those with a point.
 */
export function fixedWithComma(univer: Univer): void {
  const fixed = univer.__getInjector().get(IFunctionService).getExecutor('FIXED');
  if (!fixed) throw new Error('Univer has no function FIXED');
  const calculate = fixed.calculate.bind(fixed);
  fixed.calculate = (...given: BaseValueObject[]) => {
    const result = calculate(...given) as BaseValueObject;
    return result.isString()
      ? StringValueObject.create(swapped(String(result.getValue())))
      : result;
  };
}

/** 1,234.50 -> 1.234,50 */
const swapped = (text: string): string =>
  text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

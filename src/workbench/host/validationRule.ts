import { invalidArgument } from './errors';
import { validationOperator } from './univerEnums';
import type { RuleBody } from './validation';

/** Excel's kinds of rules: the key in the rule, `DataValidation.type`, and Univer's word. */
const kinds = [
  ['wholeNumber', 'WholeNumber', 'whole'],
  ['decimal', 'Decimal', 'decimal'],
  ['date', 'Date', 'date'],
  ['time', 'Time', 'time'],
  ['textLength', 'TextLength', 'textLength'],
  ['list', 'List', 'list'],
  ['custom', 'Custom', 'custom'],
] as const;

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A number stays a number for the add-in; formulas and dates are texts. */
const readOperand = (text: string | undefined): string | number | undefined => {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : text;
};

/** Excel's rule as Univer holds it. `addressOf` gives the formula of a range object. */
export function toUniverRule(
  input: Readonly<Record<string, unknown>>,
  addressOf: (place: unknown) => string | undefined,
): RuleBody {
  const kind = kinds.find(([key]) => input[key] !== undefined && input[key] !== null);
  if (!kind) throw invalidArgument('a validation rule without a known kind');
  const [key, , type] = kind;
  const body = input[key] as Readonly<Record<string, unknown>>;
  const operand = (value: unknown): string => {
    const address = addressOf(value);
    if (address !== undefined) return address;
    if (typeof value === 'number' || typeof value === 'string') return String(value);
    throw invalidArgument(`${key} formula`);
  };
  if (key === 'custom') return { type, formula1: operand(body.formula) };
  if (key === 'list') {
    const source = operand(body.source);
    if (!source.startsWith('=') && source.length > 255)
      throw invalidArgument('a list literal of more than 255 characters');
    return { type, formula1: source, showDropDown: body.inCellDropDown !== false };
  }
  const operator = operators[String(body.operator)];
  if (operator === undefined) throw invalidArgument(`operator ${String(body.operator)}`);
  const second = body.formula2;
  return {
    type,
    operator: validationOperator(operator),
    formula1: operand(body.formula1),
    ...(second === undefined || second === null ? {} : { formula2: operand(second) }),
  };
}

/** Univer's rule as Excel describes it. */
export function fromUniverRule(rule: RuleBody): { type: string; rule: object } {
  const kind = kinds.find(([, , type]) => type === rule.type);
  if (!kind) return { type: 'None', rule: {} };
  const [key, type] = kind;
  if (key === 'custom') return { type, rule: { custom: { formula: rule.formula1 ?? '' } } };
  if (key === 'list')
    return {
      type,
      rule: { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? '' } },
    };
  const operator =
    Object.entries(operators).find(([, word]) => word === String(rule.operator))?.[0] ?? 'Between';
  const formula2 = readOperand(rule.formula2);
  return {
    type,
    rule: {
      [key]: {
        formula1: readOperand(rule.formula1) ?? '',
        ...(formula2 === undefined ? {} : { formula2 }),
        operator,
      },
    },
  };
}

import type { ConditionalRule, DataValidation, Sheet } from 'hucre';
import { parseAddress } from '../host/address';
import type { Book } from '../host/book';
import { addConditionalFormat } from '../host/conditional';
import type { CellBlock, ConditionalFormatModel } from '../host/model';
import { ARROW, errorStyle, validationOperator } from '../host/univerEnums';
import { addValidation, type RuleBody } from '../host/validation';
import { plainFormula } from './futureFunctions';
import { CELL_OPERATORS, POINT_TYPES, TEXT_RULES } from './rulesToFile';
import type { ColourReader } from './styleFromFile';

const blocksOf = (ranges: string): CellBlock[] =>
  ranges.split(/\s+/).flatMap((range) => parseAddress(range)?.block ?? []);

/** A literal stays as it is; a reference or formula gets its "=". */
function operand(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? text : `=${plainFormula(text.replace(/^=/, ''))}`;
}

function validation(from: DataValidation): RuleBody {
  const list = from.type === 'list';
  const literal = from.values?.join(',') ?? /^"(.*)"$/s.exec(from.formula1 ?? '')?.[1];
  const [first, second] = [operand(from.formula1), operand(from.formula2)];
  return {
    type: from.type,
    ...(list || from.type === 'custom'
      ? {}
      : { operator: validationOperator(from.operator ?? 'between') }),
    formula1: (list ? literal : undefined) ?? first ?? '',
    ...(second === undefined ? {} : { formula2: second }),
    ...(list ? { showDropDown: true, renderMode: ARROW } : {}),
    allowBlank: from.allowBlank ?? false,
    showInputMessage: from.showInputMessage ?? false,
    showErrorMessage: from.showErrorMessage ?? false,
    promptTitle: from.inputTitle ?? '',
    prompt: from.inputMessage ?? '',
    errorTitle: from.errorTitle ?? '',
    error: from.errorMessage ?? '',
    errorStyle: errorStyle(['information', 'stop', 'warning'].indexOf(from.errorStyle ?? 'stop')),
  };
}

const KINDS: Partial<Record<ConditionalRule['type'], ConditionalFormatModel['type']>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const keyOf = (
  table: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined => Object.entries(table).find(([, word]) => word === value)?.[0];

type Cfvo = { type: string; value?: string } | undefined;

const point = (bound: Cfvo, color?: string): object => ({
  type: keyOf(POINT_TYPES, bound?.type) ?? 'Number',
  ...(bound?.value === undefined ? {} : { formula: bound.value }),
  ...(color === undefined ? {} : { color: `#${color.slice(-6).toUpperCase()}` }),
});

function fill(model: ConditionalFormatModel, rule: ConditionalRule, read: ColourReader): void {
  const formulas = [rule.formula ?? []].flat().map((text) => `=${plainFormula(text)}`);
  if (model.type === 'Custom') model.formula = formulas[0] ?? '=FALSE';
  if (model.type === 'CellValue')
    model.rule = {
      operator: keyOf(CELL_OPERATORS, rule.operator) ?? 'EqualTo',
      formula1: formulas[0] ?? '',
      ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
    };
  if (model.type === 'ContainsText')
    model.rule = { operator: keyOf(TEXT_RULES, rule.type) ?? 'Contains', text: rule.text ?? '' };
  if (rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    const points = cfvo.map((bound, index) => point(bound, colors[index]));
    model.scale.criteria =
      points.length === 3
        ? { minimum: points[0], midpoint: points[1], maximum: points[2] }
        : { minimum: points[0], maximum: points[1] };
  }
  if (rule.dataBar) {
    const [low, high] = rule.dataBar.cfvo;
    const color = `#${rule.dataBar.color.slice(-6)}`;
    Object.assign(model.scale, {
      lowerBoundRule: point(low),
      upperBoundRule: point(high),
      positiveFormat: { fillColor: color },
    });
  }
  if (rule.iconSet)
    Object.assign(model.scale, {
      reverseIconOrder: rule.iconSet.reverse ?? false,
      showIconOnly: rule.iconSet.showValue === false,
    });
  model.stopIfTrue = rule.stopIfTrue ?? false;
  look(model, rule, read);
}

function look(model: ConditionalFormatModel, { style }: ConditionalRule, read: ColourReader): void {
  const { font, fill: filling } = style ?? {};
  const { format } = model;
  if (filling?.type === 'pattern')
    format.fillColor = read(filling.bgColor) ?? read(filling.fgColor);
  if (font) {
    format.fontColor = read(font.color);
    format.bold = font.bold;
    format.italic = font.italic;
    if (font.underline) format.underline = true;
    format.strikethrough = font.strikethrough;
  }
  format.numberFormat = style?.numFmt;
}

/** Puts a sheet's validations and conditional formats in place. */
export function rulesFromFile(book: Book, sheetId: string, sheet: Sheet, read: ColourReader): void {
  for (const from of sheet.dataValidations ?? [])
    addValidation(book, sheetId, blocksOf(from.range), validation(from));
  // Each one is added above the others, so the last comes first.
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => b.priority - a.priority);
  for (const rule of rules) {
    const kind = KINDS[rule.type];
    if (kind)
      addConditionalFormat(book, sheetId, blocksOf(rule.range), kind, (model) =>
        fill(model, rule, read),
      );
  }
}

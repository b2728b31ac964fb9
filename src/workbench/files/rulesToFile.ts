import type { CellStyle, ConditionalRule, DataValidation, ValidationType } from 'hucre';
import { blockAddress } from '../host/address';
import { type Book, plainBlock } from '../host/book';
import { conditionalFormats } from '../host/conditional';
import type { ConditionalFormatModel, ConditionalLook } from '../host/model';
import { validationRules } from '../host/validation';
import { fileColour } from './styleToFile';

const bare = (formula: string | undefined): string | undefined => formula?.replace(/^=/, '');

/** Validation rules with their prompts and alerts. */
export function validationsToFile(book: Book, sheetId: string): DataValidation[] {
  const kinds = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];
  return validationRules(book, sheetId).flatMap((rule): DataValidation[] => {
    if (!kinds.includes(rule.type)) return [];
    const isLiteral = rule.type === 'list' && !rule.formula1?.startsWith('=');
    return rule.ranges.map((range) => ({
      type: rule.type as ValidationType,
      range: blockAddress(plainBlock(range)),
      ...(rule.operator === undefined ? {} : { operator: rule.operator }),
      ...(isLiteral
        ? { values: (rule.formula1 ?? '').split(',') }
        : { formula1: bare(rule.formula1) ?? '' }),
      ...(rule.formula2 ? { formula2: bare(rule.formula2) ?? '' } : {}),
      allowBlank: rule.allowBlank ?? true,
      showInputMessage: rule.showInputMessage ?? true,
      showErrorMessage: rule.showErrorMessage ?? true,
      ...(rule.promptTitle ? { inputTitle: rule.promptTitle } : {}),
      ...(rule.prompt ? { inputMessage: rule.prompt } : {}),
      ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
      ...(rule.error ? { errorMessage: rule.error } : {}),
      errorStyle: (['information', 'stop', 'warning'] as const)[rule.errorStyle ?? 1],
    }));
  });
}

function look(format: ConditionalLook): CellStyle {
  const font = {
    ...(format.fontColor ? { color: { rgb: fileColour(format.fontColor) } } : {}),
    ...(format.bold === undefined ? {} : { bold: format.bold }),
    ...(format.italic === undefined ? {} : { italic: format.italic }),
    ...(format.underline ? { underline: true } : {}),
    ...(format.strikethrough ? { strikethrough: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // Only a solid fill with a background colour shows: see the note on the library.
    ...(format.fillColor
      ? {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            bgColor: { rgb: fileColour(format.fillColor) },
          },
        }
      : {}),
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
  };
}

const OPERATORS: Readonly<Record<string, NonNullable<ConditionalRule['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
export { OPERATORS as CELL_OPERATORS };

const TEXT_RULES: Readonly<Record<string, ConditionalRule['type']>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};
export { TEXT_RULES };

type Point = { type?: string; formula?: unknown; color?: string } | undefined;

type PointType = 'min' | 'max' | 'num' | 'percent' | 'percentile';

export const POINT_TYPES: Readonly<Record<string, PointType>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
};

/** Here the library writes a colour as it is given; Excel wants its opacity in front. */
const opaque = (rgb: string): string => `FF${rgb}`;

function cfvo(
  point: Point,
  otherwise: 'min' | 'max' | 'percentile',
): { type: PointType; value?: string } {
  const type = POINT_TYPES[point?.type ?? ''] ?? otherwise;
  const value = point?.formula;
  return {
    type,
    ...(typeof value === 'string' || typeof value === 'number'
      ? { value: String(value).replace(/^=/, '') }
      : {}),
  };
}

function body(
  model: ConditionalFormatModel,
): Partial<ConditionalRule> & Pick<ConditionalRule, 'type'> {
  const { rule, scale } = model;
  const word = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (model.type === 'CellValue') {
    const formulas = [rule.formula1, rule.formula2].map((item) => bare(word(item)) ?? '');
    const operator = OPERATORS[word(rule.operator)] ?? 'equal';
    return { type: 'cellIs', operator, formula: formulas.filter((text) => text !== '') };
  }
  if (model.type === 'ContainsText')
    return { type: TEXT_RULES[word(rule.operator)] ?? 'containsText', text: word(rule.text) };
  if (model.type === 'ColorScale') {
    const criteria = (scale.criteria ?? {}) as Partial<Record<string, Point>>;
    const points = [
      [criteria.minimum, 'min', 'F8696B'],
      ...(criteria.midpoint ? [[criteria.midpoint, 'percentile', 'FFEB84'] as const] : []),
      [criteria.maximum, 'max', '63BE7B'],
    ] as const;
    return {
      type: 'colorScale',
      colorScale: {
        cfvo: points.map(([point, type]) => cfvo(point, type)),
        colors: points.map(([point, , colour]) =>
          opaque(point?.color ? fileColour(point.color) : colour),
        ),
      },
    };
  }
  if (model.type === 'DataBar') {
    const positive = (scale.positiveFormat ?? {}) as { fillColor?: string };
    return {
      type: 'dataBar',
      dataBar: {
        cfvo: [
          cfvo(scale.lowerBoundRule as Point, 'min'),
          cfvo(scale.upperBoundRule as Point, 'max'),
        ],
        color: opaque(fileColour(positive.fillColor ?? '#638EC6')),
      },
    };
  }
  if (model.type === 'IconSet')
    return {
      type: 'iconSet',
      iconSet: {
        iconSet: '3TrafficLights1',
        cfvo: [
          { type: 'percent', value: '0' },
          { type: 'percent', value: '33' },
          { type: 'percent', value: '67' },
        ],
        reverse: scale.reverseIconOrder === true,
        showValue: scale.showIconOnly !== true,
      },
    };
  return { type: 'expression', formula: bare(model.formula) ?? '' };
}

/** Conditional formats, first priority first. */
export function conditionalsToFile(book: Book, sheetId: string): ConditionalRule[] {
  return conditionalFormats(book, sheetId).map(({ model, blocks }, index) => ({
    ...body(model),
    priority: index + 1,
    range: blocks.map((block) => blockAddress(block)).join(' '),
    ...(Object.keys(look(model.format)).length > 0 ? { style: look(model.format) } : {}),
    ...(model.stopIfTrue ? { stopIfTrue: true } : {}),
  }));
}

import { blockAddress } from './address';
import type { CellBlock, ConditionalFormatModel, ConditionalLook } from './model';

/** Univer's style of a conditional look. */
function lookStyle(look: ConditionalLook): object {
  const on = (value: boolean | undefined): number | undefined =>
    value === undefined ? undefined : Number(value);
  return {
    ...(look.fillColor === undefined ? {} : { bg: { rgb: look.fillColor } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: on(look.bold) }),
    ...(look.italic === undefined ? {} : { it: on(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: on(look.underline) } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: on(look.strikethrough) } }),
  };
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** "=A1" -> "A1"; a text literal of Excel's stays quoted. */
const operand = (value: unknown): string => {
  const given = text(value);
  return given.startsWith('=') ? given.slice(1) : given;
};

/** A comparison with a cell as the formula that Univer can always calculate. */
export function comparison(cell: string, rule: Readonly<Record<string, unknown>>): string {
  const [a, b] = [operand(rule.formula1), operand(rule.formula2)];
  const formulas: Record<string, string> = {
    Between: `=AND(${cell}>=${a},${cell}<=${b})`,
    NotBetween: `=OR(${cell}<${a},${cell}>${b})`,
    EqualTo: `=${cell}=${a}`,
    NotEqualTo: `=${cell}<>${a}`,
    GreaterThan: `=${cell}>${a}`,
    LessThan: `=${cell}<${a}`,
    GreaterThanOrEqual: `=${cell}>=${a}`,
    LessThanOrEqual: `=${cell}<=${a}`,
  };
  return formulas[text(rule.operator)] ?? '=FALSE';
}

const textOperators: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

const valueTypes: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

interface Point {
  readonly type?: string;
  readonly formula?: unknown;
  readonly color?: string;
}

const valueOf = (point: Point | undefined, otherwise: string): object => ({
  type: valueTypes[point?.type ?? ''] ?? otherwise,
  ...(point?.formula === undefined || point.formula === null ? {} : { value: pointValue(point) }),
});

const pointValue = (point: Point): string | number => {
  const given = operand(point.formula);
  return Number.isFinite(Number(given)) ? Number(given) : given;
};

function colorScale(scale: Readonly<Record<string, unknown>>): object {
  const criteria = (scale.criteria ?? {}) as Partial<Record<string, Point>>;
  const points = [
    [criteria.minimum, 'min', '#F8696B'],
    [criteria.midpoint, 'percentile', '#FFEB84'],
    [criteria.maximum, 'max', '#63BE7B'],
  ] as const;
  const config = points
    .filter(([point], index) => point ?? index !== 1)
    .map(([point, type, color], index) => ({
      index,
      color: point?.color ?? color,
      value: valueOf(point, type),
    }));
  return { type: 'colorScale', config };
}

function dataBar(scale: Readonly<Record<string, unknown>>): object {
  const positive = (scale.positiveFormat ?? {}) as { fillColor?: string; gradientFill?: boolean };
  const negative = (scale.negativeFormat ?? {}) as { fillColor?: string };
  return {
    type: 'dataBar',
    isShowValue: scale.showDataBarOnly !== true,
    config: {
      min: valueOf(scale.lowerBoundRule as Point | undefined, 'min'),
      max: valueOf(scale.upperBoundRule as Point | undefined, 'max'),
      isGradient: positive.gradientFill ?? true,
      positiveColor: positive.fillColor ?? '#638EC6',
      nativeColor: negative.fillColor ?? '#FF0000',
    },
  };
}

/** Excel's sets of three, by Univer's names; other sets are shown as traffic lights. */
const iconSets: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeSymbols: '3Symbols',
  ThreeFlags: '3Flags',
};

function iconSet(scale: Readonly<Record<string, unknown>>): object {
  const iconType = iconSets[text(scale.style)] ?? '3TrafficLights1';
  const criteria = (scale.criteria ?? []) as readonly (Point & { operator?: string })[];
  const bounds = [criteria[2], criteria[1]].map((point, index) => ({
    operator: point?.operator === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
    value: {
      type: valueTypes[point?.type ?? ''] ?? 'percent',
      value: point ? pointValue(point) : [67, 33][index],
    },
  }));
  const last = {
    operator: 'lessThanOrEqual',
    value: { type: 'num', value: Number.MAX_SAFE_INTEGER },
  };
  const reverse = scale.reverseIconOrder === true;
  return {
    type: 'iconSet',
    isShowValue: scale.showIconOnly !== true,
    config: [...bounds, last].map((bound, index) => ({
      ...bound,
      iconType,
      iconId: String(reverse ? 2 - index : index),
    })),
  };
}

/** Univer's rule of a conditional format, for the grid to show. */
export function conditionalRule(
  model: ConditionalFormatModel,
  block: CellBlock | undefined,
): object {
  const style = lookStyle(model.format);
  const first = block
    ? blockAddress({ ...block, endRow: block.startRow, endColumn: block.startColumn })
    : 'A1';
  const highlight = (formula: string): object => ({
    type: 'highlightCell',
    subType: 'formula',
    value: formula,
    style,
  });
  if (model.type === 'Custom') return highlight(model.formula);
  if (model.type === 'CellValue') return highlight(comparison(first, model.rule));
  if (model.type === 'ColorScale') return colorScale(model.scale);
  if (model.type === 'DataBar') return dataBar(model.scale);
  if (model.type === 'IconSet') return iconSet(model.scale);
  return {
    type: 'highlightCell',
    subType: 'text',
    operator: textOperators[text(model.rule.operator)] ?? 'containsText',
    value: text(model.rule.text),
    style,
  };
}

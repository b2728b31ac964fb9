/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- numbers are all there is: see below */
import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  HorizontalAlign,
  Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/**
 * Univer's enumerations by number. The host imports nothing but types from Univer, because the
 * page and the tests load it in different ways (see engine/).
 */
export const flag = (on: boolean): BooleanNumber => (on ? 1 : 0);
export const isOn = (value: Nullable<BooleanNumber>): boolean => Number(value) === 1;

interface Kinds {
  readonly String: CellValueType;
  readonly Number: CellValueType;
  readonly Boolean: CellValueType;
  readonly ForcedText: CellValueType;
}

/** `CellValueType`: kinds of values. */
export const ValueKind: Kinds = { String: 1, Number: 2, Boolean: 3, ForcedText: 4 };

/** `WrapStrategy.WRAP`. */
export const WRAP: WrapStrategy = 3;
/** `DataValidationRenderMode.ARROW`: a list with its little arrow. */
export const ARROW: DataValidationRenderMode = 1;

export const horizontalAlign = (value: number): HorizontalAlign => value;
export const verticalAlign = (value: number): VerticalAlign => value;
export const borderStyle = (value: number): BorderStyleTypes => value;
/** 0 information, 1 stop, 2 warning. */
export const errorStyle = (value: number): DataValidationErrorStyle => value;
/** Its members are words: "between", "greaterThan" ... */
export const validationOperator = (word: string): DataValidationOperator =>
  word as DataValidationOperator;

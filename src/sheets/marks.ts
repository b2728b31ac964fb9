import { type Area, areaAddress, cellAddress } from './address';

/**
 * TRUE for a cell whose code stands twice in its column: formulas would find the first one only.
 * Not COUNTIF, which takes the texts 4.1 and 4.10 for the same number.
 */
export function repeatedCode(codes: Area): string {
  const cell = cellAddress(codes.row, codes.column, 'column');
  return `=AND(${cell}<>"",SUMPRODUCT(--(${areaAddress(codes, 'both')}=${cell}))>1)`;
}

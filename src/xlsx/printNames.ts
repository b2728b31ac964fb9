import type { NamedRange } from 'hucre';
import { quotedSheet } from '../sheets/address';

/** What is printed of a sheet, and what is repeated on every page, as absolute references: `$4:$5`, `$A:$C`. */
export interface PrintReferences {
  readonly area?: string | undefined;
  readonly titleRows?: string | undefined;
  readonly titleColumns?: string | undefined;
}

/**
 * The reserved names for print area and print titles. The library would write them itself, but
 * without quotes around the sheet's title: then Excel finds a file with `Số liệu!$4:$5` damaged,
 * and LibreOffice repeats nothing.
 */
export function printNames(
  title: string,
  { area, titleRows, titleColumns }: PrintReferences,
): readonly NamedRange[] {
  const onSheet = (reference: string): string => `${quotedSheet(title)}!${reference}`;
  const titles = [titleColumns, titleRows].filter((one) => one !== undefined).map(onSheet);
  return [
    ...(area === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', range: onSheet(area), scope: title }]),
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: title }]),
  ];
}

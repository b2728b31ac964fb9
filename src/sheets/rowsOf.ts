import type { SheetDescription } from './description';

/** What a description puts into some of its rows; nothing of it may reach over their ends. */
export function rowsOf<Key extends string>(
  sheet: SheetDescription<Key>,
  first: number,
  end: number,
): SheetDescription<Key> {
  const isIn = ({ row }: { readonly row: number }): boolean => row >= first && row < end;
  return {
    ...sheet,
    blocks: sheet.blocks.filter(isIn),
    fills: sheet.fills.filter(isIn),
    styles: sheet.styles.filter(isIn),
    rowHeights: sheet.rowHeights.filter(isIn),
    hiddenRows: sheet.hiddenRows.filter(isIn),
    merges: sheet.merges.filter(isIn),
    validations: sheet.validations.filter(({ area }) => isIn(area)),
    conditionalFormats: sheet.conditionalFormats.filter(({ area }) => isIn(area)),
    names: sheet.names.filter(({ area }) => isIn(area)),
    tables: sheet.tables.filter(({ area }) => isIn(area)),
    charts: sheet.charts.filter(({ place }) => isIn(place)),
    links: sheet.links.filter(isIn),
    pageBreaks: sheet.pageBreaks.filter((row) => isIn({ row })),
  };
}

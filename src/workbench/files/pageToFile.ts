import type { HeaderFooter, PageSetup, PaperSize, WriteSheet } from 'hucre';
import type { PrintReferences } from '../../xlsx/printNames';
import { columnName } from '../host/address';
import type { CellBlock, PageModel } from '../host/model';

const inches = (points: number): number => Math.round((points / 72) * 10000) / 10000;

export const PAPER: Readonly<Record<string, PaperSize>> = {
  Letter: 'letter',
  Legal: 'legal',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Executive: 'executive',
  Tabloid: 'tabloid',
};

const absolute = ({ startRow, startColumn, endRow, endColumn }: CellBlock): string =>
  `$${columnName(startColumn)}$${startRow + 1}:$${columnName(endColumn)}$${endRow + 1}`;

function section(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

/** Print set-up as the library writes it. Black and white, draft and page order get lost there. */
export function pageToFile(
  page: PageModel,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const { margins, zoom, headersFooters: texts } = page;
  const paperSize = PAPER[page.paperSize];
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const pageSetup: PageSetup = {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paperSize ? { paperSize } : {}),
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : zoom.scale !== undefined && zoom.scale !== 100
        ? { scale: zoom.scale }
        : {}),
    margins: {
      top: inches(margins.top),
      right: inches(margins.right),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...(page.printGridlines ? { showGridLines: true } : {}),
    ...(page.printHeadings ? { showRowColHeaders: true } : {}),
    ...(page.centerHorizontally ? { horizontalCentered: true } : {}),
    ...(page.centerVertically ? { verticalCentered: true } : {}),
  };
  const [all, first] = [texts.all, texts.first].map((one) => ({
    header: section(one.leftHeader, one.centerHeader, one.rightHeader),
    footer: section(one.leftFooter, one.centerFooter, one.rightFooter),
  }));
  const headerFooter: HeaderFooter = {
    oddHeader: all?.header ?? '',
    oddFooter: all?.footer ?? '',
    ...(texts.differentFirst
      ? { firstHeader: first?.header ?? '', firstFooter: first?.footer ?? '', differentFirst: true }
      : {}),
  };
  const named = Object.fromEntries(Object.entries(headerFooter).filter(([, text]) => text !== ''));
  return {
    pageSetup,
    // The file numbers the row after which a page ends.
    rowBreaks: page.rowBreaks.map((row) => row - 1),
    ...(Object.keys(named).length > 0 ? { headerFooter: named } : {}),
  };
}

/** Print area and print titles: names of the workbook, not part of the sheet. */
export function printReferences({
  printArea,
  titleRows,
  titleColumns,
}: PageModel): PrintReferences {
  const [area] = printArea;
  return {
    area: area && absolute(area),
    titleRows: titleRows && `$${titleRows.start + 1}:$${titleRows.end + 1}`,
    titleColumns:
      titleColumns && `$${columnName(titleColumns.start)}:$${columnName(titleColumns.end)}`,
  };
}

import { areaAddress, cellAddress } from '../sheets/address';
import type { SheetDescription } from '../sheets/description';
import { footerText, margins, pageNumbers } from '../sheets/paper';

const POINTS_PER_MM = 72 / 25.4;

/** A4, margins, fit to width, repeated head rows, page numbers. */
export function drawPrintSetup(
  worksheet: Excel.Worksheet,
  { print, pageBreaks }: SheetDescription<string>,
): void {
  const layout = worksheet.pageLayout;
  const margin = margins[print.orientation];
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom =
    print.scale === undefined ? { horizontalFitToPages: print.pagesWide } : { scale: print.scale };
  layout.topMargin = margin.top * POINTS_PER_MM;
  layout.bottomMargin = margin.bottom * POINTS_PER_MM;
  layout.leftMargin = margin.left * POINTS_PER_MM;
  layout.rightMargin = margin.right * POINTS_PER_MM;
  layout.centerHorizontally = true;
  if (print.titleRows) {
    layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  if (print.titleColumns) {
    const letters = (column: number): string => cellAddress(0, column).replace('1', '');
    layout.setPrintTitleColumns(
      `$${letters(print.titleColumns.first)}:$${letters(print.titleColumns.last)}`,
    );
  }
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  drawPageBreaks(worksheet, { pageBreaks });
  layout.headerMargin = pageNumbers.margin * POINTS_PER_MM;
  // Each sheet is a document of its own, also where the whole workbook is printed.
  layout.firstPageNumber = 1;
  const { headersFooters } = layout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.firstPage.centerHeader = '';
  headersFooters.defaultForAllPages.centerHeader =
    print.numbered === false ? '' : pageNumbers.header;
  headersFooters.defaultForAllPages.centerFooter = '';
  if (print.footer !== undefined) {
    headersFooters.firstPage.leftFooter = footerText(print.footer);
    headersFooters.defaultForAllPages.leftFooter = footerText(print.footer);
  }
}

/** Rows that begin a new page. */
export function drawPageBreaks(
  worksheet: Excel.Worksheet,
  { pageBreaks }: Pick<SheetDescription, 'pageBreaks'>,
): void {
  for (const row of pageBreaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

import type { Sheet } from 'hucre';
import { parseAddress } from '../host/address';
import type { HeaderFooterModel, PageModel } from '../host/model';
import { newPage } from '../host/modelDefaults';
import { PAPER } from './pageToFile';

const points = (inches: number | undefined, otherwise: number): number =>
  inches === undefined ? otherwise : Math.round(inches * 7200) / 100;

/** "&Lleft&Ccenter&Rright" taken apart; what stands before the first mark is in the middle. */
function sections(text: string | undefined): [string, string, string] {
  const found: Record<string, string> = { L: '', C: '', R: '' };
  let current = 'C';
  for (const piece of (text ?? '').split(/(?=&[LCR])/)) {
    const mark = /^&([LCR])/.exec(piece)?.[1];
    if (mark) current = mark;
    found[current] = `${found[current] ?? ''}${mark ? piece.slice(2) : piece}`;
  }
  return [found.L ?? '', found.C ?? '', found.R ?? ''];
}

/** Print set-up of a sheet from a file. */
export function pageFromFile({ pageSetup, headerFooter }: Sheet): PageModel {
  const page = newPage();
  if (pageSetup) {
    if (pageSetup.orientation === 'landscape') page.orientation = 'Landscape';
    const paper = Object.entries(PAPER).find(([, size]) => size === pageSetup.paperSize);
    if (paper) [page.paperSize] = paper;
    if (pageSetup.fitToPage)
      page.zoom = {
        ...(pageSetup.fitToWidth === 0 ? {} : { horizontalFitToPages: pageSetup.fitToWidth ?? 1 }),
        ...(pageSetup.fitToHeight === 0 ? {} : { verticalFitToPages: pageSetup.fitToHeight ?? 1 }),
      };
    else if (pageSetup.scale) page.zoom = { scale: pageSetup.scale };
    const { margins } = pageSetup;
    for (const name of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const)
      page.margins[name] = points(margins?.[name], page.margins[name]);
    page.centerHorizontally = pageSetup.horizontalCentered ?? false;
    page.centerVertically = pageSetup.verticalCentered ?? false;
    page.printGridlines = pageSetup.showGridLines ?? false;
    page.printHeadings = pageSetup.showRowColHeaders ?? false;
    const area = pageSetup.printArea ? parseAddress(pageSetup.printArea) : undefined;
    if (area) page.printArea = [area.block];
    const rows = pageSetup.printTitlesRow ? parseAddress(pageSetup.printTitlesRow) : undefined;
    if (rows) page.titleRows = { start: rows.block.startRow, end: rows.block.endRow };
    const columns = pageSetup.printTitlesColumn
      ? parseAddress(pageSetup.printTitlesColumn)
      : undefined;
    if (columns)
      page.titleColumns = { start: columns.block.startColumn, end: columns.block.endColumn };
  }
  page.headersFooters = {
    differentFirst: headerFooter?.differentFirst ?? false,
    all: textsOf(headerFooter?.oddHeader, headerFooter?.oddFooter),
    first: textsOf(headerFooter?.firstHeader, headerFooter?.firstFooter),
  };
  return page;
}

function textsOf(header: string | undefined, footer: string | undefined): HeaderFooterModel {
  const [leftHeader, centerHeader, rightHeader] = sections(header);
  const [leftFooter, centerFooter, rightFooter] = sections(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

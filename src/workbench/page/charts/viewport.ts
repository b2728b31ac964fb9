import type { FUniver } from '@univerjs/core/facade';

/** Where the sheet's surface is at the moment, in pixels of the element that holds the grid. */
export interface Viewport {
  /** The part of the surface that scrolls: charts are cut off at its edges. */
  readonly clip: { left: number; top: number; right: number; bottom: number };
  /** The sheet's own corner, relative to the clip; negative once it is scrolled away. */
  readonly origin: { left: number; top: number };
  /** Pixels for one point, with the zoom. */
  readonly scale: number;
}

/** Univer draws the sheet on this one; the formula bar and the cell editor have canvases too. */
export function sheetCanvas(): Element | null {
  return document.querySelector('.grid canvas[id^="univer-sheet-main-canvas"]');
}

const PIXELS_PER_POINT = 96 / 72;
const SCROLL_BAR = 10;

export function readViewport(univer: FUniver): Viewport | undefined {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const canvas = sheetCanvas();
  const holder = canvas?.closest('.sheet');
  if (!sheet || !skeleton || !canvas || !holder) return undefined;

  const zoom = sheet.getZoom();
  const freeze = sheet.getFreeze();
  const { rowHeightAccumulation: bottoms, columnWidthAccumulation: rights } = skeleton;
  /** Distance of a row's or column's near edge from the sheet's corner, unzoomed. */
  const edge = (far: number[], index: number) => (index > 0 ? (far[index - 1] ?? 0) : 0);

  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const frozenHeight =
    edge(bottoms, freeze.startRow) - edge(bottoms, freeze.startRow - freeze.ySplit);
  const frozenWidth =
    edge(rights, freeze.startColumn) - edge(rights, freeze.startColumn - freeze.xSplit);
  const scrolledDown = edge(bottoms, sheetViewStartRow) + offsetY;
  const scrolledRight = edge(rights, sheetViewStartColumn) + offsetX;

  const surface = canvas.getBoundingClientRect();
  const card = holder.getBoundingClientRect();
  const inset = {
    left: (skeleton.rowHeaderWidth + frozenWidth) * zoom,
    top: (skeleton.columnHeaderHeight + frozenHeight) * zoom,
  };
  return {
    clip: {
      left: surface.left - card.left + inset.left,
      top: surface.top - card.top + inset.top,
      right: Math.max(SCROLL_BAR, card.right - surface.right),
      bottom: Math.max(SCROLL_BAR, card.bottom - surface.bottom + SCROLL_BAR),
    },
    origin: {
      left: -(frozenWidth + scrolledRight) * zoom,
      top: -(frozenHeight + scrolledDown) * zoom,
    },
    scale: PIXELS_PER_POINT * zoom,
  };
}

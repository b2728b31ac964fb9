import type {
  AxisModel,
  ChartModel,
  HeaderFooterModel,
  ConditionalFormatModel,
  HostModel,
  PageModel,
  SheetModel,
} from './model';

export const newModel = (): HostModel => ({
  sheets: new Map(),
  properties: {
    title: '',
    author: '',
    subject: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    custom: new Map(),
  },
  settings: new Map(),
  calculationMode: 'Automatic',
  structureProtected: false,
});

export const newSheetModel = (): SheetModel => ({
  veryHidden: false,
  protection: undefined,
  page: newPage(),
  charts: [],
  tables: [],
  conditionalFormats: new Map(),
  hyperlinks: new Map(),
  customProperties: new Map(),
  rowLevels: new Map(),
  columnLevels: new Map(),
  autoFilter: undefined,
});

const newHeaderFooter = (): HeaderFooterModel => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** Excel's own defaults: margins 0.7 and 0.75 inch, header and footer 0.3 inch. */
export const newPage = (): PageModel => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  printArea: [],
  rowBreaks: [],
  titleRows: undefined,
  titleColumns: undefined,
  headersFooters: { differentFirst: false, all: newHeaderFooter(), first: newHeaderFooter() },
});

const newAxis = (): AxisModel => ({
  title: { text: '', visible: false },
  visible: true,
  minimum: undefined,
  maximum: undefined,
  majorGridlines: false,
  reversePlotOrder: false,
  numberFormat: 'General',
});

export const newChart = (id: string, name: string, type: string): ChartModel => ({
  id,
  name,
  type,
  seriesBy: 'Auto',
  title: { text: '', visible: true },
  legend: { visible: true, position: 'Bottom' },
  top: 20,
  left: 20,
  width: 360,
  height: 216,
  axes: { category: newAxis(), value: { ...newAxis(), majorGridlines: true } },
  series: [],
  dataLabels: {
    visible: false,
    position: 'Invalid',
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    numberFormat: 'General',
  },
});

export const newConditionalFormat = (
  id: string,
  type: ConditionalFormatModel['type'],
): ConditionalFormatModel => ({
  id,
  type,
  stopIfTrue: false,
  formula: '=FALSE',
  rule: {},
  format: {
    fillColor: undefined,
    fontColor: undefined,
    bold: undefined,
    italic: undefined,
    underline: undefined,
    strikethrough: undefined,
    numberFormat: undefined,
  },
  scale: {},
});

import '../../engine/polyfill';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import './facade';
import '../../engine/calculation';
import type { Settings } from '../settings';
import { fixedWithComma } from './fixedWithComma';
import { keepKeyboardInCells, leaveListsByEscape } from './keyboard';
import { closeNameList } from './nameList';
import { followActiveCell, showCell } from './showCells';
import './typing';
import './styles';
import { writeNumbersWithComma } from './vietnameseNumbers';

/** The grid of the page. */
export interface Grid {
  readonly univer: FUniver;
  /** Gives the cells the keyboard. */
  readonly focus: () => void;
  /** Scrolls the active sheet until a cell is seen. */
  readonly showCell: (row: number, column: number) => void;
  /** To be called once the first sheet is drawn: Univer's parts for sheets are there only then. */
  readonly onRendered: () => void;
}

/**
 * Univer with its grid, cell editor, formula bar and sheet tabs; no toolbar: the ribbon is ours.
 * It stays light in the dark theme, as sheets do in Excel: Univer's dark mode inverts the colours of
 * cells, and a red heading would be pink.
 */
export async function createGrid(container: HTMLElement, settings: Settings): Promise<Grid> {
  const locale = settings.locale === 'vi-VN' ? LocaleType.VI_VN : LocaleType.EN_US;
  const words =
    settings.locale === 'vi-VN' ? await import('./gridWords.vi') : await import('./gridWords.en');
  const univer = new Univer({
    locale,
    locales: { [locale]: words.default },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    // The header is where the formula bar is.
    header: true,
    toolbar: false,
    contextMenu: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    // Protection is the host's: a shadow over every locked cell would hide the sheet's own colours.
    protectedRangeShadow: 'none',
    disableForceStringMark: true,
    disableForceStringAlert: true,
    footer: { menus: false },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    // Codes are text that looks like numbers, on purpose: no marks, no questions.
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const layout = univer.__getInjector().get(ILayoutService);
  return {
    univer: FUniver.newAPI(univer),
    focus: () => layout.focus(),
    showCell: (row, column) => showCell(univer, row, column),
    onRendered: () => {
      followActiveCell(univer);
      keepKeyboardInCells(univer);
      leaveListsByEscape(univer);
      closeNameList();
      if (settings.locale === 'vi-VN') {
        writeNumbersWithComma(univer);
        fixedWithComma(univer);
      }
    },
  };
}

import type { Book } from './book';
import type { HostTheme } from './host';
import { FLOOR } from './membership';

/** The colours of Office's white and black themes; office.js turns the numbers into "#RRGGBB". */
const themes = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f3f3,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
  },
} as const;

/** `Read` fills the two arrays that it is given: keys, and values as JSON. */
function settingsAccess(book: Book): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of book.model.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: string[], values: string[]) => {
      book.model.settings.clear();
      for (const [index, key] of keys.entries())
        book.model.settings.set(key, JSON.parse(values[index] ?? 'null') as unknown);
    },
  };
}

/** What office.js asks of Excel when it starts: who is there, in which language, what can it do. */
export function controlContext(book: Book, theme: HostTheme): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'so-thi-dua',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => book.locale,
    GetAppDataLocale: () => book.locale,
    GetDocUrl: () => `${book.unitId}/${book.workbook.getSnapshot().name}.xlsx`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ excelapi: FLOOR.name, ribbonapi: '1.1' }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(themes[theme]),
    GetSettings: () => settingsAccess(book),
  };
}

import type { Book } from '../book';
import { accessDenied } from '../errors';
import { EventType } from '../events';
import { HostObject } from '../object';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** `Excel.WorksheetProtection`: Excel throws on protecting twice and on unprotecting the open. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get protected(): boolean {
    return this.book.sheetModel(this.sheetId).protection !== undefined;
  }

  get options(): object | null {
    const protection = this.book.sheetModel(this.sheetId).protection;
    if (!protection) return null;
    return {
      ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] ?? false])),
      selectionMode: protection.options.selectionMode ?? 'Normal',
    };
  }

  #announce(): void {
    this.book.changed({ kind: 'protection', sheetId: this.sheetId });
    this.book.events.raise(EventType.ProtectionChanged, this.sheetId, {
      isProtected: this.protected,
      source: 'Local',
      worksheetId: this.sheetId,
    });
  }

  protect(
    options: Record<string, boolean | string | null> | null = null,
    password: string | null = null,
  ): void {
    if (this.protected) throw accessDenied('the worksheet is protected already.');
    const given = Object.entries(options ?? {}).filter(
      (entry): entry is [string, boolean | string] => entry[1] !== null,
    );
    this.book.sheetModel(this.sheetId).protection = {
      password: password ?? undefined,
      options: Object.fromEntries(given),
    };
    this.#announce();
  }

  unprotect(password: string | null = null): void {
    const { protection } = this.book.sheetModel(this.sheetId);
    if (!protection) throw accessDenied('the worksheet is not protected.');
    if ((protection.password ?? '') !== (password ?? ''))
      throw accessDenied('the password is wrong.');
    this.book.sheetModel(this.sheetId).protection = undefined;
    this.#announce();
  }
}

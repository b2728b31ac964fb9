import { blockAddress, quoteSheet } from '../address';
import type { Book, Tracked } from '../book';
import { HostError, invalidArgument, itemNotFound, required } from '../errors';
import {
  type DefinedName,
  definedNames,
  findName,
  isWorkbookName,
  nameTarget,
  WORKBOOK_SCOPE,
} from '../names';
import { HostCollection, HostObject, type Identity } from '../object';
import { blockOf } from '../place';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/**
 * Not the command of the same purpose: for the sake of a new spelling, which Office.js cannot give
 * a name, it takes every formula of the workbook apart (8 s for forty names and 5,000 formulas).
 */
const SET_NAME = 'formula.mutation.set-defined-name';

let nextName = 1;

/** `Excel.NamedItemCollection`: of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends HostCollection {
  readonly className = 'NamedItemCollection';

  constructor(
    book: Book,
    readonly scopeId: string | undefined,
  ) {
    super(book);
  }

  #names(): DefinedName[] {
    return definedNames(this.book).filter((name) =>
      this.scopeId === undefined ? isWorkbookName(name) : name.localSheetId === this.scopeId,
    );
  }

  list(): HostObject[] {
    const names = this.#names().sort((a, b) => a.name.localeCompare(b.name, 'vi'));
    return names.map((name) => new NamedItemObject(this.book, name.id));
  }

  getCount(): number {
    return this.#names().length;
  }

  getItemOrNullObject(name: string): HostObject | null {
    const found = findName(this.book, name, this.scopeId);
    return found ? new NamedItemObject(this.book, found.id) : null;
  }

  getItem(name: string): HostObject {
    return required(this.getItemOrNullObject(name), `no name "${name}"`);
  }

  add(name: string, reference: unknown, comment: string | null = null): HostObject {
    const looksLikeCell = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[RC]$/i.test(name);
    if (!NAME.test(name) || looksLikeCell || name.length > 255)
      throw invalidArgument(`name "${name}"`);
    if (findName(this.book, name, this.scopeId))
      throw new HostError('ItemAlreadyExists', `A name "${name}" exists already.`);
    const id = `name-${nextName++}-${Math.random().toString(36).slice(2, 8)}`;
    this.book.run(SET_NAME, {
      id,
      name,
      formulaOrRefString: referenceText(this.book, reference),
      comment: comment ?? '',
      hidden: false,
      localSheetId: this.scopeId ?? WORKBOOK_SCOPE,
    });
    return new NamedItemObject(this.book, id);
  }
}

/** A range becomes 'Tiêu chí'!$A$1:$B$3; "=..." stays the formula or reference that it is. */
function referenceText(book: Book, reference: unknown): string {
  if (reference instanceof HostObject && 'sheetId' in reference) {
    const tracked = reference as unknown as Tracked;
    const sheet = quoteSheet(book.sheet(tracked.sheetId).getName());
    return `${sheet}!${blockAddress(blockOf(tracked), '$')}`;
  }
  if (typeof reference === 'number') return `=${reference}`;
  if (typeof reference !== 'string' || reference === '') throw invalidArgument('reference');
  if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
  const bare = reference.slice(1);
  return /^('([^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(bare)
    ? bare
    : reference;
}

/** `Excel.NamedItem`. */
export class NamedItemObject extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    book: Book,
    readonly nameId: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.#name().name };
  }

  #name(): DefinedName {
    const found = definedNames(this.book).find((name) => name.id === this.nameId);
    if (!found) throw itemNotFound('the name was deleted');
    return found;
  }

  #change(part: Partial<DefinedName>): void {
    this.book.run(SET_NAME, { ...this.#name(), ...part });
  }

  get name(): string {
    return this.#name().name;
  }

  get comment(): string {
    return this.#name().comment ?? '';
  }

  set comment(comment: string) {
    this.#change({ comment });
  }

  get visible(): boolean {
    return !this.#name().hidden;
  }

  set visible(visible: boolean) {
    this.#change({ hidden: !visible });
  }

  get scope(): string {
    return isWorkbookName(this.#name()) ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    const text = this.#name().formulaOrRefString;
    return text.startsWith('=') ? text : `=${text}`;
  }

  set formula(formula: unknown) {
    this.#change({ formulaOrRefString: referenceText(this.book, formula) });
  }

  /** The literal behind the name; for a formula that must be calculated the host has none. */
  #literal(): string | number | boolean | undefined {
    const text = this.#name().formulaOrRefString.replace(/^=/, '');
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return /^true$/i.test(text);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }

  get type(): string {
    if (nameTarget(this.book, this.#name())) return 'Range';
    const literal = this.#literal();
    if (typeof literal === 'number') return Number.isInteger(literal) ? 'Integer' : 'Double';
    if (typeof literal === 'boolean') return 'Boolean';
    if (typeof literal === 'string') return 'String';
    return this.formula.includes('#REF!') ? 'Error' : 'String';
  }

  get value(): unknown {
    const target = nameTarget(this.book, this.#name());
    if (target) return this.formula.slice(1);
    return this.#literal() ?? this.formula;
  }

  getRangeOrNullObject(): HostObject | null {
    const target = nameTarget(this.book, this.#name());
    return target ? this.book.make.range(this.book, target.sheetId, target) : null;
  }

  getRange(): HostObject {
    const target = nameTarget(this.book, this.#name());
    if (!target) throw new HostError('InvalidReference', `${this.name} is not a range.`);
    return this.book.make.range(this.book, target.sheetId, target);
  }

  get worksheet(): HostObject {
    const { localSheetId } = this.#name();
    if (this.scope === 'Workbook' || localSheetId === undefined)
      throw itemNotFound(`${this.name} belongs to the workbook`);
    return this.book.make.worksheet(this.book, localSheetId);
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.scope === 'Workbook' ? null : this.worksheet;
  }

  delete(): void {
    this.book.run('sheet.command.remove-defined-name', { ...this.#name() });
  }
}

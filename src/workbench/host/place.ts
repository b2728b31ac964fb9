import { checked, parseAddress } from './address';
import type { Book, Tracked } from './book';
import { invalidArgument, HostError } from './errors';
import type { CellBlock, SheetBlock } from './model';
import { findName, nameTarget } from './names';

const isTracked = (value: unknown): value is Tracked =>
  typeof value === 'object' && value !== null && 'sheetId' in value && 'block' in value;

/** A range argument: a range object, an address, or a name; addresses are of the given sheet. */
export function resolvePlace(book: Book, sheetId: string, argument: unknown): SheetBlock {
  if (isTracked(argument)) return { sheetId: argument.sheetId, ...blockOf(argument) };
  if (typeof argument !== 'string') throw invalidArgument('a range or an address is wanted');
  const parsed = parseAddress(argument.replace(/^=/, ''));
  if (parsed) {
    const sheet =
      parsed.sheetName === undefined
        ? book.sheetUnflushed(sheetId)
        : book.findSheet(parsed.sheetName);
    if (!sheet) throw invalidArgument(`no sheet ${parsed.sheetName ?? ''}`);
    return { sheetId: sheet.getSheetId(), ...checked(parsed.block) };
  }
  const name = findName(book, argument, sheetId) ?? findName(book, argument, undefined);
  const target = name && nameTarget(book, name);
  if (!target) throw invalidArgument(`"${argument}" is no address and no name of a range`);
  return target;
}

/** Where a range is; refuses one whose cells were all deleted. */
export function blockOf(tracked: Tracked): CellBlock {
  if (!tracked.block)
    throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return tracked.block;
}

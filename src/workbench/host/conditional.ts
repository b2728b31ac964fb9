import { intersection, subtract } from './address';
import { type Book, plainBlock } from './book';
import { conditionalRule } from './conditionalRule';
import type { CellBlock, ConditionalFormatModel } from './model';
import { newConditionalFormat } from './modelDefaults';

/** A conditional format: what it says, and where. */
export interface PlacedFormat {
  readonly model: ConditionalFormatModel;
  readonly blocks: CellBlock[];
}

/** The conditional formats of a sheet, first priority first. */
export function conditionalFormats(book: Book, sheetId: string): PlacedFormat[] {
  const sheet = book.univer.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const models = book.sheetModel(sheetId).conditionalFormats;
  return (sheet?.getConditionalFormattingRules() ?? []).flatMap((rule) => {
    const model = models.get(rule.cfId);
    if (!model) return [];
    return [{ model, blocks: rule.ranges.map(plainBlock) }];
  });
}

/** Those that touch a block. */
export const conditionalFormatsIn = (
  book: Book,
  sheetId: string,
  block: CellBlock,
): PlacedFormat[] =>
  conditionalFormats(book, sheetId).filter(({ blocks }) =>
    blocks.some((area) => intersection(area, block)),
  );

let nextFormat = 1;

/** Adds a format above all others, as Excel does. */
export function addConditionalFormat(
  book: Book,
  sheetId: string,
  blocks: readonly CellBlock[],
  type: ConditionalFormatModel['type'],
  fill?: (model: ConditionalFormatModel) => void,
): ConditionalFormatModel {
  const model = newConditionalFormat(`cf-${nextFormat++}`, type);
  fill?.(model);
  book.sheetModel(sheetId).conditionalFormats.set(model.id, model);
  book.run('sheet.mutation.add-conditional-rule', {
    subUnitId: sheetId,
    rule: univerRule(model, blocks),
  });
  return model;
}

const univerRule = (model: ConditionalFormatModel, blocks: readonly CellBlock[]): object => ({
  cfId: model.id,
  ranges: blocks.map((block) => ({ ...block })),
  stopIfTrue: model.stopIfTrue,
  rule: conditionalRule(model, blocks[0]),
});

/** Shows a changed format, at another place if one is given. */
export function updateConditionalFormat(
  book: Book,
  sheetId: string,
  id: string,
  blocks?: readonly CellBlock[],
): void {
  const found = conditionalFormatsRaw(book, sheetId).find((rule) => rule.cfId === id);
  const model = book.sheetModel(sheetId).conditionalFormats.get(id);
  if (!found || !model) return;
  book.run('sheet.mutation.set-conditional-rule', {
    subUnitId: sheetId,
    cfId: id,
    rule: univerRule(model, blocks ?? found.ranges.map(plainBlock)),
  });
}

const conditionalFormatsRaw = (
  book: Book,
  sheetId: string,
): readonly { cfId: string; ranges: Parameters<typeof plainBlock>[0][] }[] =>
  book.univer.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getConditionalFormattingRules() ??
  [];

export function deleteConditionalFormat(book: Book, sheetId: string, id: string): void {
  book.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId: id });
  book.sheetModel(sheetId).conditionalFormats.delete(id);
}

/** Takes conditional formats off a block; a format that reaches beyond it keeps the rest. */
export function clearConditionalFormats(book: Book, sheetId: string, block: CellBlock): void {
  for (const { model, blocks } of conditionalFormatsIn(book, sheetId, block)) {
    const left = blocks.flatMap((area) => subtract(area, block));
    if (left.length === 0) deleteConditionalFormat(book, sheetId, model.id);
    else updateConditionalFormat(book, sheetId, model.id, left);
  }
}

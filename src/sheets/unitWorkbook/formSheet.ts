import {
  type FormSheetKey,
  formSheetTitles,
  formTexts as texts,
} from '../../messages/unitWorkbookTexts';
import type { Figure } from '../../plan/figure';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { validationOf } from '../figures/figureValidation';
import { wordsOf } from '../figures/figureValues';
import { fitsLiteral, promptOnly } from '../planTables/validations';
import { type FormContext, pointsAreShown } from './formContext';
import { putFormHead } from './formHead';
import { type FormColumn, formColumn, formColumnCodes, formRows, shownColumns } from './formLayout';
import { lineCells } from './formLineCells';
import { lineHeight, looksOf } from './formLineLooks';
import { putFormMarks } from './formMarks';
import { formColumns as at } from './formNames';
import { putFormTotals } from './formTotalLines';
import { formWidths, shownWidths } from './formWidths';
import { pageWide, rowRoom } from '../paper';
import { keepBlocksWhole } from '../wholeBlocks';

/** Points reached, and points at most beside them. */
const POINTS_COLUMNS = 2;

/** The sheet Phiếu số liệu: what the unit enters, with its points beside it while it types. */
export function formSheet(context: FormContext): SheetDescription<FormSheetKey> {
  const draft = new SheetDraft<FormSheetKey>({
    key: 'form',
    title: formSheetTitles.form,
    tabColor: '#B8860B',
    protected: true,
    columnWidths: formWidths,
    freeze: { rows: formRows.official, columns: 0 },
    print: pageWide('landscape', formRows.heads),
  });
  putFormHead(draft, context);
  putLines(draft, context);
  putFormMarks(draft, context);
  const end = putFormTotals(draft, context);
  const { first, last } = shownColumns;
  keepBlocksWhole(draft, {
    ...{ headRow: formRows.heads, top: formRows.official, end },
    starts: [...blockStarts(context), context.at.end],
    room: rowRoom('landscape', shownWidths(context)),
  });
  // Formulas of results read them all the same.
  if (!pointsAreShown(context)) draft.hideColumns(formColumn(at.selfPoints), POINTS_COLUMNS);
  const sheet = draft
    .hideColumns(0, first)
    .hideColumns(last + 1, formColumnCodes.length - last - 1)
    .finish();
  // What stays in view on top is for the screen; the document begins below it.
  const area = {
    row: formRows.official,
    column: first,
    rows: end - formRows.official,
    columns: last + 1 - first,
  };
  return { ...sheet, print: { ...sheet.print, area } };
}

/** Where a content group begins, with its first criterion, and where another criterion does, with its figures. */
function blockStarts({ at: { lines } }: FormContext): readonly number[] {
  return lines.flatMap(({ is }, index) => {
    const isFirst = is === 'criterion' && lines[index - 1]?.is === 'group';
    return is === 'figure' || isFirst ? [] : [formRows.first + index];
  });
}

function putLines(draft: SheetDraft<string>, context: FormContext): void {
  const { lines } = context.at;
  const cells = lines.map((line) => lineCells(context, line));
  draft.put(
    formRows.first,
    0,
    cells.map((line) => formColumnCodes.map((code) => line[code] ?? null)),
  );
  const helpers = { row: formRows.first, rows: lines.length };
  draft.style({ ...helpers, column: 0, columns: formColumnCodes.length }, 'behind');
  lines.forEach((line, index) => {
    const row = formRows.first + index;
    const one = (column: FormColumn) => ({
      row,
      column: formColumn(column),
      rows: 1,
      columns: 1,
    });
    for (const { style, first, columns } of looksOf(line)) {
      draft.style({ row, column: first, rows: 1, columns }, style);
    }
    const textOf = (column: FormColumn): string => {
      const content = cells[index]?.[column] ?? '';
      return typeof content === 'object' ? '' : String(content);
    };
    draft.height(row, lineHeight(context, line, textOf));
    if (line.is === 'figure') putValidations(draft, context, line.figure, one);
  });
}

function putValidations(
  draft: SheetDraft<string>,
  { plan, parameters }: FormContext,
  figure: Figure,
  one: (column: FormColumn) => { row: number; column: number; rows: number; columns: number },
): void {
  const entry = one(at.entry);
  const rule = validationOf(figure, plan, entry.row, entry.column);
  // Words that a literal list cannot hold are offered from Tham số; KAD is none of them, so nothing is refused.
  const longList =
    figure.scale !== null && !fitsLiteral(wordsOf(figure, plan.scales))
      ? {
          rule: {
            kind: 'list',
            source: { formula: `=${parameters.scale(figure.scale).at}` },
          } as const,
        }
      : {};
  const { evidencePrompt: evidence, explanationPrompt: explanation } = texts;
  draft
    .validate({ area: entry, ...rule, ...longList })
    .validate({
      area: one(at.evidence),
      ...promptOnly(evidence.title, figure.needsEvidence ? evidence.needed : evidence.message),
    })
    .validate({
      area: one(at.explanation),
      ...promptOnly(
        explanation.title,
        figure.needsReason ? explanation.needed : explanation.message,
      ),
    });
}

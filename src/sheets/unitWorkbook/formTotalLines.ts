import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { noSigning } from '../../plan/plan';
import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import { putSignatures } from '../official';
import { type FormContext, pointsAreShown } from './formContext';
import { type FormColumn, formColumn, formColumnCodes, shownColumns } from './formLayout';
import { formColumns as at } from './formNames';
import {
  extraFormula,
  extraRoles,
  fullFormula,
  openFormula,
  totalFormula,
  totalRow,
} from './formTotals';

/** What stands below the lines: points where the form shows any, and the signatures. Gives the first free row. */
export function putFormTotals(draft: SheetDraft<string>, context: FormContext): number {
  const end = pointsAreShown(context) ? putTotals(draft, context) : context.at.end;
  return putSignatures(
    draft,
    end + 1,
    { left: formColumn(at.status), columns: shownColumns.last + 1 },
    // The unit signs: what the plan says of signing is its issuer's.
    noSigning,
    texts.signedBy,
  );
}

/** Bonus, penalty and the total. Gives the first free row. */
function putTotals(draft: SheetDraft<string>, context: FormContext): number {
  const { first, last } = shownColumns;
  const total = totalRow(context);
  extraRoles(context).forEach((role, index) => {
    putLine(draft, context.at.end + index, {
      [at.name]: texts.totals[role],
      [at.selfPoints]: { formula: `=${extraFormula(context, role)}` },
    });
  });
  putLine(draft, total, {
    [at.name]: texts.totals.total,
    [at.status]: { formula: openFormula(context) },
    [at.selfPoints]: { formula: totalFormula(context) },
    [at.maxPoints]: { formula: `=${fullFormula(context)}` },
  });
  draft
    .height(total, 32)
    .heading(total + 1, first, last - first + 1, texts.totals.notFinal, 'help')
    .height(total + 1, 22);
  return total + 2;
}

function putLine(
  draft: SheetDraft<string>,
  row: number,
  cells: Readonly<Partial<Record<FormColumn, Content>>>,
): void {
  const { first, last } = shownColumns;
  const shown = formColumnCodes.slice(first, last + 1);
  draft
    .put(row, first, [shown.map((code) => cells[code] ?? null)], 'groupCenter')
    .style({ row, column: formColumn(at.name), rows: 1, columns: 1 }, 'group')
    .style({ row, column: formColumn(at.status), rows: 1, columns: 1 }, 'groupText')
    .style({ row, column: formColumn(at.selfPoints), rows: 1, columns: 1 }, 'groupPoints')
    .style({ row, column: formColumn(at.maxPoints), rows: 1, columns: 1 }, 'groupPoints')
    .height(row, 22);
}

import type { ICellData, ICommandService, IDocumentData, Workbook } from '@univerjs/core';
import { IUniverInstanceService } from '@univerjs/core';
import {
  EditingRenderController,
  EditorBridgeService,
  IEditorBridgeService,
} from '@univerjs/sheets-ui';

/** The parts of Univer's controller of the cell editor that it keeps private (0.25.1, pinned). */
interface Editing {
  readonly _commandService: ICommandService;
  readonly _editorBridgeService: IEditorBridgeService;
  readonly _univerInstanceService: IUniverInstanceService;
  _submitEdit(snapshot: IDocumentData, wholeSelection?: boolean): Promise<boolean>;
}

/** Turns of promises in which an answer comes that waits for nothing. */
const AT_ONCE = 50;

/** A cell as it was before an entry, and what was entered. */
interface Entered {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly before: ICellData;
  readonly value: ICellData['v'];
}

const controller = EditingRenderController.prototype as unknown as Editing;

function cellOf(
  { _univerInstanceService: instances }: Editing,
  place: Omit<Entered, 'before' | 'value'>,
) {
  const sheet = instances.getUnit<Workbook>(place.unitId)?.getSheetBySheetId(place.subUnitId);
  return sheet?.getCellRaw(place.row, place.column);
}

/** Puts back what stood there, unless somebody entered something else since, and shows where it was. */
function refuse(editing: Editing, { before, value, ...place }: Entered): void {
  const { unitId, subUnitId, row, column } = place;
  const run = (id: string, params: object) =>
    editing._commandService.syncExecuteCommand(id, { unitId, subUnitId, ...params });
  if (cellOf(editing, place)?.v === value) {
    const { v = null, f = null, si = null, t = null } = before;
    run('sheet.mutation.set-range-values', {
      cellValue: { [row]: { [column]: { v, f, si, t, p: null } } },
    });
  }
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const primary = {
    ...range,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  run('sheet.operation.set-selections', { selections: [{ range, primary, style: null }] });
}

/**
 * Whether an entry is allowed by a rule with a formula Univer knows only when the workbook has been
 * calculated, and until then it stayed on the cell: what was typed meanwhile was lost, or went into the
 * wrong cell. Here the next cell is reached at once; an entry that is refused afterwards is put back.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const submit = controller._submitEdit;
controller._submitEdit = async function (this: Editing, snapshot, wholeSelection) {
  const edited = this._editorBridgeService.getEditCellState();
  if (!edited) return submit.call(this, snapshot, wholeSelection);
  const { unitId, sheetId, row, column } = edited;
  const place = { unitId, subUnitId: sheetId, row, column };
  const before = { ...cellOf(this, place) };
  const answer = submit.call(this, snapshot, wholeSelection);
  const value = cellOf(this, place)?.v;
  let answered: boolean | undefined;
  void answer.then((accepted) => {
    answered = accepted;
  });
  // Within the task of the key itself: the next key may be waiting already.
  for (let turn = 0; answered === undefined && turn < AT_ONCE; turn += 1) await Promise.resolve();
  if (answered !== undefined) return answered;
  void answer.then((accepted) => {
    if (!accepted) refuse(this, { ...place, before, value });
  });
  return true;
};

/**
 * When calculated values arrive, on whichever sheet, Univer fills the cell editor anew from the cell's
 * stored value: what somebody was typing was gone.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const refill = EditorBridgeService.prototype.refreshEditCellState;
EditorBridgeService.prototype.refreshEditCellState = function () {
  if (!this.isVisible().visible) refill.call(this);
};

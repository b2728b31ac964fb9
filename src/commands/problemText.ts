import type { Problem } from './problem';
import type { Messages } from '../messages';

/** A problem in words: what is the matter, and the next step. `isTurning`: the period was being turned. */
export function problemText(
  problem: Problem,
  problems: Messages['problems'],
  isTurning = false,
): { readonly title: string; readonly next: string } {
  switch (problem.code) {
    case 'protected':
    case 'sheetGone': {
      const { title, next } = problems[problem.code];
      return { title: title(problem.sheet), next };
    }
    case 'cellsChanged': {
      const { title, others, next } = problems.cellsChanged;
      return { title: title(cellsText(problem.cells, others)), next };
    }
    case 'unitForm':
    case 'unitGone': {
      const { title, next } = problems[problem.code];
      return { title: title(problem.unit), next };
    }
    case 'rowMissing': {
      const { title, next } = problems.rowMissing;
      return { title: title(problem.units.join(', ')), next };
    }
    case 'unknownPlaceholders': {
      const { title, next } = problems.unknownPlaceholders;
      return { title: title(problem.placeholders.join(', ')), next };
    }
    case 'alreadyClosed': {
      const { title, next } = problems.alreadyClosed;
      return { title: title(problem.checkCode), next };
    }
    case 'periodTaken': {
      const { title, next } = problems.periodTaken;
      return { title: title(problem.period), next };
    }
    case 'closedKept': {
      const { title, next } = problems.closedKept;
      return { title, next: next(problem.sheets) };
    }
    case 'planRefused':
      return isTurning
        ? problems.turnRefused
        : refusedText(problem.columns ?? [], problems.planRefused);
    case 'notClosed':
    case 'noRoomForPeriod':
    case 'noScorebook':
    case 'nothingToExplain':
    case 'noOrigin':
    case 'nothingChosen':
    case 'cancelled':
    case 'mergeOutdated':
    case 'cellEditMode':
    case 'hostFailed':
      return problems[problem.code];
  }
}

function refusedText(
  columns: readonly string[],
  { title, next, brought }: Messages['problems']['planRefused'],
): { readonly title: string; readonly next: string } {
  return { title, next: columns.length === 0 ? next : brought(columns) };
}

/** So many cells are named; the others are counted. */
const NAMED = 3;

function cellsText(
  cells: readonly { readonly sheet: string; readonly address: string }[],
  others: (cells: number) => string,
): string {
  const named = cells.slice(0, NAMED).map(({ sheet, address }) => `${sheet} ${address}`);
  const more = cells.length - named.length;
  return named.join(', ') + (more > 0 ? ` ${others(more)}` : '');
}

/** Whether doing the same again can succeed once the person has done something in Excel. */
export function canRetry({ code }: Problem): boolean {
  return (
    code === 'cellEditMode' ||
    code === 'protected' ||
    code === 'hostFailed' ||
    code === 'nothingToExplain' ||
    code === 'noOrigin'
  );
}

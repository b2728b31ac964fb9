import type { Plan } from '../plan/plan';
import type { ResultNote } from '../scoring/resultNotes';
import { filled, noteTexts as texts } from './noteTexts';
import { numbers } from './numbers';

/** What Ghi chú says of one unit's result, as the formulas of Điểm put it (`noteFormulas`). */
export function resultNoteText(plan: Plan, notes: readonly ResultNote[]): string {
  return notes.map((note) => sentence(plan, note)).join('; ');
}

function sentence(plan: Plan, note: ResultNote): string {
  switch (note.is) {
    case 'gated':
    case 'lostAll':
    case 'lostGroup':
      return filled(texts[note.is], criteria(note.criteria));
    case 'missing':
    case 'invalid':
    case 'appraised':
      return filled(texts[note.is], note.criteria);
    case 'broken':
      return filled(texts.broken, note.relations);
    case 'rescaled':
      return filled(
        texts.rescaled,
        numbers.fixedPoints(note.earned, plan.rounding.points),
        numbers.ungrouped(note.available),
      );
    case 'leftOut':
      return filled(texts.leftOut, numbers.ungrouped(note.points));
    case 'lowered':
      return filled(
        texts.lowered,
        note.band,
        [
          ...(note.groups.length > 0
            ? [filled(texts.groupBelow, groups(plan, note.groups), numbers.ungrouped(note.percent))]
            : []),
          ...(note.criteria.length > 0 ? [filled(texts.notFull, criteria(note.criteria))] : []),
          ...(note.gates.length > 0 ? [filled(texts.gate, criteria(note.gates))] : []),
        ].join(', '),
      );
    case 'ahead':
    case 'behind':
      return filled(texts[note.is], note.rank, keyName(plan, note.by));
    case 'noFigures':
    case 'shared':
    case 'over':
    case 'between':
      return texts[note.is];
  }
}

function keyName(plan: Plan, code: string | null): string {
  if (code === null) return texts.decision;
  return plan.criteria.some((one) => one.code === code)
    ? filled(texts.criterion, code)
    : filled(texts.group, ordinalOf(plan, code));
}

function ordinalOf({ groups: all }: Plan, code: string): string {
  return all.find((one) => one.code === code)?.ordinal ?? code;
}

function criteria(codes: readonly string[]): string {
  return named(codes, texts.criterion, texts.others.criterion);
}

function groups(plan: Plan, codes: readonly string[]): string {
  return named(
    codes.map((code) => ordinalOf(plan, code)),
    texts.group,
    texts.others.group,
  );
}

/** The first by name, and how many more. */
function named([first = '', ...others]: readonly string[], one: string, more: string): string {
  return filled(one, first) + (others.length > 0 ? filled(more, others.length) : '');
}

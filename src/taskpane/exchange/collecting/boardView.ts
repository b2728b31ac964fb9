import type {
  Board,
  BoardUnit,
  FormDecision,
  FormState,
  ReceivedForm,
  UnitState,
} from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import type { FilledCounts } from '../../../messages/vi/exchange/phrases';
import { foreignOf } from '../../../plan/foreign';
import { isUntouched } from '../exchangeTexts';
import { searchUnits } from '../../units/unitGroups';

/** From what still needs somebody to what is done. */
const unitStates: readonly UnitState[] = [
  'late',
  'returned',
  'ready',
  'changed',
  'faulty',
  'otherPeriod',
  'otherPlan',
  'duplicate',
  'partial',
  'received',
];

/** How many units are in each state. */
export function stateCounts({ units }: Board): Readonly<Record<UnitState, number>> {
  const counts = {
    ...{ late: 0, returned: 0, ready: 0, changed: 0 },
    ...{ faulty: 0, otherPeriod: 0, otherPlan: 0, duplicate: 0, partial: 0, received: 0 },
  };
  for (const { state } of units) counts[state] += 1;
  return counts;
}

/** Where every unit begins and ends: these are counted also while no unit is there. */
const ends: readonly UnitState[] = ['late', 'received'];

/** The states worth a button of their own: those of any unit, both ends, and the one that was chosen last. */
export function statesShown(
  counts: Readonly<Record<UnitState, number>>,
  chosen: UnitState | null,
): readonly UnitState[] {
  return unitStates.filter(
    (state) => counts[state] > 0 || ends.includes(state) || state === chosen,
  );
}

/** The forms that may be taken without looking. */
export function cleanForms({ forms }: Board): readonly ReceivedForm[] {
  return forms.filter(({ state }) => state === 'clean');
}

/** The decision to take all clean forms. */
export function acceptClean(board: Board): readonly FormDecision[] {
  return cleanForms(board).map(({ hash }) => ({
    kind: 'accept',
    hash,
    figures: null,
    reason: '',
  }));
}

/** How many units are received in full; a file that was only read takes none of them away. */
export function receivedCount({ units }: Board): number {
  return units.filter(({ isReceived }) => isReceived).length;
}

/** How many units have all, some or none of their figures on Số liệu. */
export function filledCounts({ units }: Board): FilledCounts {
  const counts = { all: 0, some: 0, none: 0 };
  for (const { filled } of units) counts[filled] += 1;
  return counts;
}

/** To whom replies are made: all who were not told the last yet; where there are none, all once more. */
export function replies({ units }: Board): { readonly units: readonly string[]; isAgain: boolean } {
  // Also while another file of theirs waits; who was sent something back gets the mail that says why.
  const answerable = units.filter(({ isAnswerable }) => isAnswerable);
  const fresh = answerable.filter(({ isAnswered }) => !isAnswered);
  const isAgain = fresh.length === 0 && answerable.length > 0;
  return { units: (isAgain ? answerable : fresh).map(({ code }) => code), isAgain };
}

/** Forms that nobody has to decide on, once their unit is received. */
const settled: readonly FormState[] = ['accepted', 'refused', 'unchanged', 'superseded'];

/** What the board as a whole is, where that is to be said. */
export type BoardMood = 'noUnits' | 'allReceived' | 'allUnread' | 'nothing' | 'some';

export function boardMood(board: Board): BoardMood {
  if (board.units.length === 0) return 'noUnits';
  const { forms, unread } = board;
  const isDone = forms.every(({ state }) => settled.includes(state));
  if (isDone && board.units.every(({ state }) => state === 'received')) return 'allReceived';
  if (isUntouched(board)) return 'nothing';
  return forms.length === 0 && unread.some(({ quiet }) => quiet !== true) ? 'allUnread' : 'some';
}

/** So many files that were there already are named; the others are counted. */
const NAMED = 3;

/** What is said of files that bring nothing: they were read before, or the scorebook says the same. */
export function sameFiles(
  { again = [], forms }: Board,
  texts: Messages['exchange']['collecting'],
): readonly string[] {
  const others = again.length - NAMED;
  const unchanged = forms.filter(({ state }) => state === 'unchanged');
  const further = unchanged.length - NAMED;
  const older = forms.filter(({ findings }) =>
    findings.some((one) => one.code === 'arrival.notNewer' && one.values.age === 'older'),
  );
  return [
    ...again.slice(0, NAMED).map(({ file, as }) => texts.again(file, as)),
    ...(others > 0 ? [texts.againMore(others)] : []),
    ...unchanged.slice(0, NAMED).map(({ file }) => texts.nothingNew(file)),
    ...(further > 0 ? [texts.nothingNewMore(further)] : []),
    ...older.slice(0, NAMED).map(({ file, unitName }) => texts.older(file, unitName)),
    ...(older.length > NAMED ? [texts.olderMore(older.length - NAMED)] : []),
  ];
}

/** A unit as a line of the board. */
export interface UnitLine {
  readonly unit: BoardUnit;
  readonly state: string;
  /** When it was received, or what there is to see; '' where that says nothing. */
  readonly detail: string;
  /** The form that a press opens; null: there is none in this session. */
  readonly form: string | null;
}

/** How a unit's line reads. */
export function unitLine(
  unit: BoardUnit,
  forms: ReadonlyMap<string, ReceivedForm>,
  texts: Messages['exchange'],
): UnitLine {
  const form = unit.forms[0] ?? null;
  const proposed = form === null ? undefined : forms.get(form);
  return {
    unit,
    state: texts.collecting.states[unit.state],
    detail: detailOf(unit, proposed, texts),
    form: proposed ? form : null,
  };
}

function detailOf(
  unit: BoardUnit,
  form: ReceivedForm | undefined,
  { collecting: texts, form: formTexts }: Messages['exchange'],
): string {
  switch (unit.state) {
    case 'received':
      return unit.receivedAt === '' ? '' : texts.receivedAt(unit.receivedAt);
    case 'partial':
      return [
        ...(unit.leftOut > 0 ? [texts.leftOut(unit.leftOut)] : []),
        ...(unit.missing > 0 ? [texts.stillMissing(unit.missing)] : []),
      ].join('. ');
    case 'ready':
    case 'changed':
      return form ? newsOf(form, texts) : '';
    case 'faulty':
      return form ? texts.toSee(form.findings.length + form.edited.length) : '';
    case 'otherPeriod':
    case 'otherPlan':
      return form ? (foreignOf(form.findings)?.of ?? '') : '';
    case 'duplicate':
      return texts.files(unit.forms.length);
    case 'returned':
      return unit.refusal ? texts.sentBack(unit.refusal.reason, unit.refusal.at) : '';
    case 'late':
      return form ? formTexts.states[form.state] : '';
  }
}

/** How many figures are new to the scorebook, and how many would replace what it has; of none, how many texts would. */
function newsOf(
  { figures, texts: beside }: ReceivedForm,
  texts: Messages['exchange']['collecting'],
): string {
  const count = (is: ReceivedForm['figures'][number]['is']): number =>
    figures.filter((figure) => figure.is === is).length;
  const [fresh, differing] = [count('new'), count('different')];
  if (fresh + differing === 0 && beside.length > 0) return texts.texts(beside.length);
  return [
    ...(fresh > 0 || differing === 0 ? [texts.figures(fresh)] : []),
    ...(differing > 0 ? [texts.differing(differing)] : []),
  ].join(', ');
}

/** Whether taking the figure would change the scorebook. */
export function isNews({ is }: ReceivedForm['figures'][number]): boolean {
  return is === 'new' || is === 'different';
}

/** The units of one state (null: of all) that a typed text is about: those whose forms were read come first. */
export function unitsShown(
  { units }: Board,
  only: UnitState | null,
  search: string,
): readonly BoardUnit[] {
  const found = searchUnits(
    units.filter(({ state }) => only === null || state === only),
    search,
  );
  const hasForms = ({ forms }: BoardUnit): boolean => forms.length > 0;
  return [...found.filter(hasForms), ...found.filter((unit) => !hasForms(unit))];
}

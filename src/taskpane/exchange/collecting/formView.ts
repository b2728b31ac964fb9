import type {
  Board,
  FigureCompared,
  FormDecision,
  ReceivedForm,
} from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { lastPart } from '../../../messages/filePath';
import { noteSentence } from '../../../messages/fileSentences';
import type { CellValue } from '../../../plan/entry';
import { type Finding, severities, type Severity } from '../../../plan/finding';
import { foreignOf } from '../../../plan/foreign';
import { findingText } from '../../result/findingView';
import { isNews } from './boardView';

/** A cell's value as the pane shows it. Blank, 0 and KAD are three different things. */
export function cellText(value: CellValue | null, messages: Messages): string {
  if (value === null || value === '') return messages.exchange.form.blank;
  if (typeof value === 'number') return messages.number(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** A figure as a line of the comparison. */
export interface FigureLine {
  readonly figure: string;
  readonly label: string;
  readonly inBook: string;
  readonly inFile: string;
  readonly is: FigureCompared['is'];
  /** `ô D12`, or '' */
  readonly cell: string;
  /** The gravest finding about it; null: none. */
  readonly severity: Severity | null;
  /** Whether it can be taken: figures that the form leaves blank, or says the same of, cannot. */
  readonly isTakeable: boolean;
}

const order: Readonly<Record<FigureCompared['is'], number>> = {
  different: 0,
  new: 1,
  missing: 2,
  same: 3,
};

/** The figures of a form beside the scorebook's, differences first. */
export function figureLines(form: ReceivedForm, messages: Messages): readonly FigureLine[] {
  const texts = messages.exchange.form;
  const { state, left } = form;
  // Of a form that was taken in part, what the scorebook says otherwise by now is somebody's newer word.
  const mayTake = (figure: FigureCompared): boolean =>
    state === 'partial' ? left.includes(figure.figure) : isNews(figure);
  return [...form.figures]
    .sort((one, other) => order[one.is] - order[other.is])
    .map((figure) => ({
      figure: figure.figure,
      label: figure.label,
      inBook: cellText(figure.inBook, messages),
      inFile: typedDate(form, figure.figure) ?? cellText(figure.inFile, messages),
      is: figure.is,
      cell: figure.cell ? texts.cell(figure.cell.address) : '',
      severity: severityOf(form, figure.figure),
      isTakeable: mayTake(figure),
    }));
}

/** How a figure reads that Excel made a date of; null where it did not. */
function typedDate({ findings }: ReceivedForm, figure: string): string | null {
  for (const { code, place, values } of findings) {
    if (code === 'entry.date' && place.at === 'entry' && place.figure === figure)
      return values.typed;
  }
  return null;
}

/** The gravest finding about a figure, or about what stands beside it; null: none. */
export function severityOf(
  { findings }: ReceivedForm,
  figure: string,
  places: readonly ('entry' | 'explanation')[] = ['entry', 'explanation'],
): Severity | null {
  const about = findings.filter(({ place }) =>
    places.some((at) => place.at === at && place.figure === figure),
  );
  return (
    severities.find((severity) => about.some((finding) => finding.severity === severity)) ?? null
  );
}

/** What is ticked at first: all that can be taken and has no error; nothing of another period or plan. */
export function firstTicks(form: ReceivedForm, lines: readonly FigureLine[]): ReadonlySet<string> {
  if (foreignOf(form.findings)) return new Set();
  return new Set(
    lines
      .filter(({ isTakeable, severity }) => isTakeable && severity !== 'error')
      .map(({ figure }) => figure),
  );
}

/** A finding in words; what is asked for beside a figure is asked of the form here, not of the sheet Giải trình. */
export function formFindingText(finding: Finding, messages: Messages): string {
  const { asks } = messages.exchange.form;
  if (finding.code === 'missing.reason') return asks.reason(finding.values.label);
  if (finding.code === 'missing.evidence') return asks.evidence(finding.values.label);
  return findingText(finding, messages).text;
}

const sayings: readonly Finding['code'][] = [
  ...(['arrival.unitUnknown', 'arrival.unitFormer', 'arrival.ownTotal'] as const),
];

/** Whose form a file says that it is, where no such unit is scored; null where it says nothing. */
export function saidOfUnit({ findings }: ReceivedForm, messages: Messages): string | null {
  const said = findings.find(({ code }) => sayings.includes(code));
  return said ? formFindingText(said, messages) : null;
}

/** Whether a reason has to be given before a form can be accepted, and why. */
export function acceptReason({ state }: ReceivedForm): ReasonNeed | null {
  return needs.find((need) => need === state) ?? null;
}

const needs = ['doubtful', 'differing', 'superseded', 'partial'] as const;
type ReasonNeed = (typeof needs)[number];

/** Whether somebody can still decide on a form. */
export function isOpen({ state }: ReceivedForm): boolean {
  return state !== 'accepted' && state !== 'refused' && state !== 'unknownUnit';
}

/** What is wanted of a form. */
export type Wish = 'accept' | 'acceptChosen' | 'refuse';

/** A decision, or that its reason is missing. */
export function decisionFor(
  wish: Wish,
  form: ReceivedForm,
  ticked: ReadonlySet<string>,
  typed: string,
): FormDecision | 'reasonMissing' {
  const { hash } = form;
  const reason = typed.trim();
  const isNeeded = wish === 'refuse' || acceptReason(form) !== null;
  if (isNeeded && reason === '') return 'reasonMissing';
  if (wish === 'refuse') return { kind: 'refuse', hash, reason };
  const all = form.state === 'partial' ? form.left : null;
  return { kind: 'accept', hash, reason, figures: wish === 'accept' ? all : [...ticked] };
}

/** The label of the reason's field, which says why one is needed. */
export function reasonLabel(
  form: ReceivedForm,
  wish: Wish | null,
  texts: Messages['exchange'],
): string {
  const { reason, reasonNeeded } = texts.form;
  if (wish === 'refuse') return reasonNeeded.refuse;
  const why = acceptReason(form);
  return why === null ? reason : reasonNeeded[why];
}

/** What the button is called that takes all there is to take. */
export function acceptLabel(
  { state, texts: { length: beside } }: ReceivedForm,
  takeable: number,
  texts: Messages['exchange']['form'],
): string {
  if (state === 'partial') return texts.acceptRest(takeable);
  return takeable + beside === 0 ? texts.acceptNothingNew : texts.accept;
}

/** Other forms of the same unit in this session, the proposed one first. */
export function otherForms(form: ReceivedForm, { units, forms }: Board): readonly ReceivedForm[] {
  const all = units.find(({ code }) => code === form.unit)?.forms ?? [];
  return all
    .filter((hash) => hash !== form.hash)
    .flatMap((hash) => forms.find((one) => one.hash === hash) ?? []);
}

/** What is told of the file itself. */
export function fileNotes(form: ReceivedForm, messages: Messages): readonly string[] {
  return form.notes.map((note) => noteSentence(messages, lastPart(form.file), note));
}

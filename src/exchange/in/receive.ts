import { formSheetTitles } from '../../messages/unitWorkbookTexts';
import { sendingListTexts } from '../../messages/mailTexts';
import { upwardTexts } from '../../messages/upwardTexts';
import type { Plan } from '../../plan/plan';
import { sha256 } from '../../plan/sha256';
import type { Unit } from '../../plan/unit';
import type { ByCriterion } from '../../scoring/result';
import type { FormIdentity } from '../../sheets/unitWorkbook/formNames';
import { unitWorkbook } from '../../sheets/unitWorkbook/unitWorkbook';
import type { Note, Refusal } from '../../xlsx/guard/refusal';
import { type FileBook, readWorkbook } from '../../xlsx/read';
import { breather, calledOff, type Running } from '../worker/running';
import type { Edited } from './difference';
import { editedCells } from './edited';
import { findForms, type FoundForm, type Headings } from './formSheet';
import { fileBookOf, headingsOf } from './issued';
import { ownWorkbook } from './ownFiles';
import { type ReadFigures, readFigures } from './readForm';
import type { RecognisedBy, SameFile, UnreadFile } from './received';
import { recognise } from './recognise';
import { type FoundFile, unpackFiles } from './unpack';

/** What the reading needs: the files, and of the scorebook the plan and the units' own targets. */
export interface ReceiveInput {
  readonly files: readonly {
    readonly name: string;
    readonly bytes: ArrayBuffer;
    /** ISO time; null where it is not known. */
    readonly changedAt: string | null;
  }[];
  readonly plan: Plan;
  readonly ownTargets: ByCriterion;
}

/** A returned form as it was read, before it is compared with the scorebook. */
export interface ReadForm extends ReadFigures {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly file: string;
  readonly changedAt: string | null;
  /** What the form says of itself; null where that is gone. */
  readonly identity: FormIdentity | null;
  readonly unit: string | null;
  readonly by: RecognisedBy | null;
  /** Codes of the units that the visible head names. */
  readonly head: readonly string[];
  readonly edited: readonly Edited[];
  readonly notes: readonly Note[];
  /** The whole file, where somebody may still have to say whose it is. */
  readonly book: FileBook | null;
}

export interface Received {
  readonly forms: readonly ReadForm[];
  readonly unread: readonly UnreadFile[];
  /** Files of the last reading that were there already. */
  readonly again?: readonly SameFile[];
}

/**
 * Reads picked files, one at a time: what cannot be read comes back with its reason, and the others
 * go on. Rejects with an AbortError once it is called off; nothing else in a file makes it reject.
 */
export async function receive(
  { files, plan, ownTargets }: ReceiveInput,
  { onProgress, signal }: Running,
): Promise<Received> {
  const picked = files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
  const known = { files: picked.length };
  const forms = new Map<string, ReadForm>();
  const unread: UnreadFile[] = [];
  const again: SameFile[] = [];
  const issue = issuer(plan, ownTargets);
  const issued = { plan, issue, headings: headings(plan, issue) };
  let done = 0;
  const breathe = breather(signal);
  for await (const { is, file } of unpackFiles(picked, signal, known)) {
    onProgress({
      done,
      of: Math.max(known.files, done + 1),
      name: is === 'workbook' ? file.name : file.file,
    });
    done += 1;
    if (is === 'unread') unread.push(file);
    else {
      const read = await readFile(file, issued, signal);
      if ('refusal' in read) {
        unread.push({ file: file.name, ...read, ...(isOwnList(file.name) ? { quiet: true } : {}) });
      }
      // The same file twice (in a mail and beside it) is one form.
      else {
        const first = forms.get(read.hash);
        if (first) again.push({ file: file.name, as: first.file });
        else forms.set(read.hash, read);
      }
    }
    await breathe();
  }
  return { forms: [...forms.values()], unread, again };
}

/** The list that goes out along with the forms comes back with their archive. */
function isOwnList(file: string): boolean {
  return file.endsWith(sendingListTexts.fileName);
}

/** The form as it would be sent out now, or, pooled, as an office below would make it; read as a file. */
type Issue = (unit: Unit, isPooled?: boolean) => FileBook;

function issuer(plan: Plan, ownTargets: ByCriterion): Issue {
  const nothing = new Map<string, never>();
  return (unit, isPooled = false) => {
    const targets = ownTargets.get(unit.code) ?? nothing;
    const filled = { values: nothing, evidence: nothing, explanations: nothing, targets };
    const wording = isPooled ? { title: upwardTexts.formTitle, basis: '' } : null;
    return fileBookOf(unitWorkbook(plan, unit, filled, wording));
  };
}

/** Whether the form adds up many units: its title says so. */
function isPooledForm({ sheet }: FoundForm): boolean {
  return sheet.contents.values.some((line) => line.includes(upwardTexts.formTitle));
}

/** The plan and what its forms look like. */
interface Issued {
  readonly plan: Plan;
  readonly issue: Issue;
  readonly headings: Headings;
}

async function readFile(
  file: FoundFile,
  { plan, issue, headings: named }: Issued,
  signal: AbortSignal,
): Promise<ReadForm | { readonly refusal: Refusal }> {
  const reading = await readWorkbook(file.bytes, { signal });
  if (signal.aborted) throw calledOff();
  if (!reading.ok) return reading;
  const { book } = reading;
  const [form, ...others] = findForms(book, plan, named);
  if (!form) return { refusal: noForm(book) };
  const recognised = recognise(book, form, plan, formSheetTitles.formIdentity);
  const isSure = recognised.by !== null && recognised.by !== 'content';
  return {
    ...recognised,
    ...readFigures(form, others, plan),
    hash: await sha256(file.bytes),
    file: file.name,
    changedAt: file.isInside ? (file.changedAt ?? book.savedAt) : (book.savedAt ?? file.changedAt),
    edited: editedIn(book, form, recognised.unit, plan, issue),
    notes: book.notes,
    book: isSure && recognised.unit !== null ? null : book,
  };
}

function noForm(book: FileBook): Refusal {
  const kind = ownWorkbook(book);
  return kind === null ? { code: 'noForm' } : { code: 'ownFile', kind };
}

/** Headings are the same on every unit's form. */
function headings(plan: Plan, issue: Issue): Headings {
  const [first] = plan.units;
  return first ? headingsOf(issue(first)) : new Map();
}

function editedIn(
  book: FileBook,
  form: FoundForm,
  code: string | null,
  plan: Plan,
  issue: Issue,
): readonly Edited[] {
  const unit = plan.units.find((one) => one.code === code);
  return unit ? editedCells(book, form, issue(unit, isPooledForm(form)), plan) : [];
}

/** The same form once somebody has said whose it is. */
export function asUnit(
  form: ReadForm,
  unit: string,
  plan: Plan,
  ownTargets: ByCriterion,
): ReadForm {
  const chosen = { ...form, unit, by: 'choice' } as const;
  if (!form.book) return chosen;
  const issue = issuer(plan, ownTargets);
  const [found] = findForms(form.book, plan, headings(plan, issue));
  if (!found) return chosen;
  return { ...chosen, edited: editedIn(form.book, found, unit, plan, issue) };
}

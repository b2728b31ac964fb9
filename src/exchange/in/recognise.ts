import { sameCode } from '../../plan/invariants/codes';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { endOf, type SheetContents, valueAt } from '../../sheets/book';
import { parseFormProperty } from '../../sheets/unitWorkbook/formIdentity';
import { FORM_PROPERTY, type FormIdentity, formNames } from '../../sheets/unitWorkbook/formNames';
import type { FileBook } from '../../xlsx/read';
import { sheetOfName } from './fileNames';
import { folded, type FoundForm } from './formSheet';
import type { RecognisedBy } from './received';

/** Whose form a file is, as far as it says. */
export interface Recognised {
  /** What the form says of itself; null where that is gone. */
  readonly identity: FormIdentity | null;
  /** Code of the unit; null where nothing tells, or the plan does not know it. */
  readonly unit: string | null;
  readonly by: RecognisedBy | null;
  /** Codes of the units that the visible head of the form names. */
  readonly head: readonly string[];
}

const keys: readonly (keyof FormIdentity)[] = [
  'layout',
  'plan',
  'version',
  'period',
  'unit',
  'unitName',
  'fingerprint',
];

/**
 * Recognises a form: by the table of its hidden sheet, by the workbook name that leads to that
 * table, by the file's own property, and where all of these are gone by the unit that its head
 * names. Names are compared whole and with their accents: xã Ba Tơ is not xã Ba Tô.
 */
export function recognise(book: FileBook, form: FoundForm, plan: Plan, usual: string): Recognised {
  const head = unitsInHead(form, plan);
  const identified = byTable(book, usual) ?? byProperty(book);
  if (identified) {
    const unit = unitOf(plan, identified.identity.unit);
    return { ...identified, unit: unit?.code ?? null, head };
  }
  const [only, another] = head;
  if (only === undefined || another !== undefined)
    return { identity: null, unit: null, by: null, head };
  return { identity: null, unit: only, by: 'content', head };
}

function unitOf({ units }: Plan, code: string): Unit | undefined {
  return units.find((unit) => sameCode(unit.code) === sameCode(code));
}

type Identified = Pick<Recognised, 'by'> & { readonly identity: FormIdentity };

/** `usual`: what the hidden sheet is called as long as nobody renames it. */
function byTable(book: FileBook, usual: string): Identified | null {
  for (const { contents } of book.sheets) {
    const identity = identityIn(contents);
    if (!identity) continue;
    const isNamed = sheetOfName(book, formNames.identity) === contents.title;
    return { identity, by: isNamed && contents.title !== usual ? 'names' : 'identity' };
  }
  return null;
}

/** The table of fields and values, wherever it stands: each field's value is the next cell to its right. */
function identityIn(contents: SheetContents): FormIdentity | null {
  for (let column = contents.column; column < endOf(contents).column; column += 1) {
    const found = new Map<string, string>();
    for (let row = contents.row; row < endOf(contents).row; row += 1) {
      const key = String(valueAt(contents, row, column)).trim();
      if (!found.has(key)) found.set(key, nextText(contents, row, column));
    }
    const identity = Object.fromEntries(keys.map((key) => [key, found.get(key) ?? '']));
    if (identity.plan && identity.period && identity.unit) return identity as Identity;
  }
  return null;
}

type Identity = Readonly<Record<keyof FormIdentity, string>>;

function nextText(contents: SheetContents, row: number, column: number): string {
  for (let next = column + 1; next < endOf(contents).column; next += 1) {
    const text = String(valueAt(contents, row, next)).trim();
    if (text !== '') return text;
  }
  return '';
}

function byProperty({ properties }: FileBook): Identified | null {
  const text = properties.get(FORM_PROPERTY);
  const identity = typeof text === 'string' ? parseFormProperty(text) : null;
  return identity && { identity, by: 'property' };
}

/** `Đơn vị: Xã Ba Vinh (mã 21490)    Kỳ chấm: ...`; older forms have “Kỳ báo cáo”. */
const unitLine = /đơn vị\s*:\s*(.*?)\s*(?:\(\s*mã\s+([^)]*?)\s*\)|\s{2,}|kỳ (?:chấm|báo cáo)|$)/iu;

/** The units that cells above the lines name; who issued the plan may be a unit of it, too. */
function unitsInHead({ sheet: { contents }, lines }: FoundForm, plan: Plan): readonly string[] {
  const end = Math.min(...lines.map(({ row }) => row));
  const issuer = folded(plan.identity.issuer);
  const named = new Set<string>();
  for (let row = contents.row; row < end; row += 1) {
    for (let column = contents.column; column < endOf(contents).column; column += 1) {
      const text = String(valueAt(contents, row, column)).normalize('NFC');
      if (folded(text) === issuer) continue;
      for (const unit of unitsIn(text, plan.units)) named.add(unit.code);
    }
  }
  return [...named];
}

function unitsIn(text: string, units: readonly Unit[]): readonly Unit[] {
  if (text.trim() === '') return [];
  const [, name = text, code] = unitLine.exec(text.replaceAll('\u00a0', ' ')) ?? [];
  const sameName = units.filter((unit) => folded(unit.name) === folded(name));
  if (sameName.length <= 1 || code === undefined) return sameName;
  return sameName.filter((unit) => sameCode(unit.code) === sameCode(code));
}

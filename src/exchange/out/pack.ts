import {
  type MailKind,
  type MailText,
  receiptTexts,
  sendingListTexts,
  unnamedOffice,
} from '../../messages/mailTexts';
import { missingValues } from '../../messages/missingLines';
import { type Addresses, addressesIn } from '../../plan/addresses';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { type Filled, unitWorkbook } from '../../sheets/unitWorkbook/unitWorkbook';
import { writeWorkbook } from '../../xlsx/write';
import { breather, type Running } from '../worker/running';
import { collector, type OutFile } from './collector';
import { writeDraft } from './draft';
import { archiveName, fileStems } from './fileName';
import { fillMail } from './fillMail';
import { lastPart } from '../../messages/filePath';
import { type SendingLine, sendingList } from './sendingList';

/** For whom something is made. */
export interface Addressee {
  /** Code of a unit of the plan. */
  readonly unit: string;
  /** What its form is filled with; not looked at where no forms are made. */
  readonly filled: Filled;
  /** Labels of the figures that are asked of it and not there yet. */
  readonly missing: readonly string[];
  /** Nothing has come from it: a reminder says so and names no figure. */
  readonly isSilent?: boolean;
  /** The file that came from it and when, as Nhật ký writes it; blank where nothing did. */
  readonly received: {
    readonly file: string;
    readonly at: string;
    /** Lines of a mail: what was taken, and what there is to ask about it. */
    readonly figures?: string;
    readonly notTaken?: string;
    readonly findings?: string;
    /** Why its form was sent back. */
    readonly reason?: string;
    /** To whoever is reminded: that it was, and why. */
    readonly sentBack?: string;
  };
  /** Another mail than the others get. */
  readonly instead?: { readonly kind: MailKind; readonly mail: MailText };
}

/** Everything that making the files takes: plain data, so that another thread can do it. */
export interface PackInput {
  /** Forms are workbooks, and mails where asked; the others are nothing but mails. */
  readonly kind: MailKind;
  readonly plan: Plan;
  readonly addressees: readonly Addressee[];
  readonly withDrafts: boolean;
  readonly mail: MailText;
  /** The day until which forms are to come back, as it stands on Kế hoạch; may be blank. */
  readonly deadline: string;
  /** download: one archive; open: workbooks, one by one, with the mails as texts in the last. */
  readonly way: 'download' | 'open';
  /** The time that the files in the archive have. */
  readonly at: Date;
}

export type { OutFile } from './collector';

/** What was made. */
export interface Packed {
  readonly files: readonly OutFile[];
  readonly workbooks: number;
  readonly drafts: number;
  /** Names of units without an address, and what was typed for one and is none. */
  readonly withoutEmail: readonly string[];
  readonly badEmail: readonly { readonly unit: string; readonly email: string }[];
}

/** Drafts lie apart from the workbooks that they hold already. */
const DRAFT_FOLDER = 'Thu/';

/**
 * Makes what is sent to units: their workbooks, mail drafts with these attached, and a list of it
 * all. One unit after the other, so that nothing but the archive grows with their number. The same
 * input gives the same files, byte by byte.
 */
export async function pack(input: PackInput, { onProgress, signal }: Running): Promise<Packed> {
  const { kind, plan, addressees, way, at } = input;
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const forms = stemsOf(plan, 'form');
  const stems = new Map(
    [kind, ...addressees.map(({ instead }) => instead?.kind ?? kind)].map(
      (one) => [one, stemsOf(plan, one)] as const,
    ),
  );
  const hasForms = kind === 'form';
  const hasMails = !hasForms || input.withDrafts;
  const breathe = breather(signal);
  const out = collector(way, archiveName(plan.period.code, kind), at);
  const lines: SendingLine[] = [];
  const checked: { readonly unit: Unit; readonly addresses: Addresses }[] = [];
  for (const [index, addressee] of addressees.entries()) {
    const unit = units.get(addressee.unit);
    if (!unit) throw new Error(`No unit ${addressee.unit}`);
    onProgress({ done: index, of: addressees.length, name: unit.name });
    await breathe();
    const workbook = `${forms.get(unit.code) ?? ''}.xlsx`;
    const bytes = hasForms
      ? await writeWorkbook(unitWorkbook(plan, unit, addressee.filled), at)
      : null;
    if (bytes) out.workbook(workbook, bytes);
    const addresses = addressesIn(unit.email);
    const said = lastPart(addressee.received.file) || workbook;
    const mail = hasMails ? mailTo(unit, addressee, said, input) : null;
    const draft = `${hasForms ? DRAFT_FOLDER : ''}${stems.get(addressee.instead?.kind ?? kind)?.get(unit.code) ?? ''}.eml`;
    if (mail) {
      checked.push({ unit, addresses });
      const attachment = bytes && { name: workbook, bytes };
      const { name } = unit;
      out.draft(draft, () => writeDraft({ ...mail, name, addresses: addresses.valid, attachment }));
    }
    const text = way === 'open' ? mail : null;
    lines.push({
      code: unit.code,
      unit: unit.name,
      workbook: bytes ? workbook : '',
      draft: mail && way === 'download' ? draft : '',
      address: mail ? addressShown(addresses) : '',
      subject: text?.subject ?? '',
      body: text?.body ?? '',
    });
  }
  // Workbooks that are opened one by one need no list; mails that cannot be files do.
  if (way === 'download' || hasMails) {
    out.workbook(sendingListTexts.fileName, await writeWorkbook(sendingList(kind, lines), at));
  }
  const last = lines.at(-1)?.unit ?? '';
  onProgress({ done: addressees.length, of: addressees.length, name: last });
  return {
    files: out.finish(),
    workbooks: hasForms ? addressees.length : 0,
    drafts: hasMails ? addressees.length : 0,
    withoutEmail: checked.flatMap(({ unit, addresses: { valid, wrong } }) =>
      valid.length + wrong.length === 0 ? [unit.name] : [],
    ),
    badEmail: checked.flatMap(({ unit, addresses }) =>
      addresses.wrong.map((email) => ({ unit: unit.name, email })),
    ),
  };
}

function stemsOf({ units, period }: Plan, kind: MailKind): ReadonlyMap<string, string> {
  const stems = fileStems(units, period.code, kind);
  return new Map(units.map(({ code }, index) => [code, stems[index] ?? '']));
}

function mailTo(
  unit: Unit,
  { missing, isSilent = false, received, instead }: Addressee,
  workbook: string,
  { plan, mail, deadline }: PackInput,
): MailText {
  const { identity } = plan;
  const period = plan.period.label || plan.period.code;
  return fillMail(instead?.mail ?? mail, {
    don_vi: unit.name,
    ma_don_vi: unit.code,
    ky: period,
    ke_hoach: identity.title,
    so_ke_hoach: identity.number,
    co_quan: identity.issuer || unnamedOffice,
    han_nop: deadline,
    ten_tep: workbook,
    ...missingValues({ labels: missing, isSilent, period }),
    muc_nhan: received.at === '' ? '' : receiptTexts.received[received.notTaken ? 'part' : 'all'],
    luc_nhan: received.at,
    da_nhan: received.figures ?? '',
    chua_nhan: received.notTaken ?? '',
    ly_do: received.reason ?? '',
    da_tra_lai: received.sentBack ?? '',
    so_can_xem: received.findings ? String(received.findings.split('\n- ').length) : '',
    can_xem: received.findings ?? '',
  });
}

function addressShown({ valid, wrong }: Addresses): string {
  if (valid.length + wrong.length === 0) return sendingListTexts.noAddress;
  return [...valid, ...wrong.map(sendingListTexts.badAddress)].join('; ');
}

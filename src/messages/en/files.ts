import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;
const megabytes = (bytes: number): string => `${number(Math.round(bytes / 100_000) / 10)} MB`;

const looks = {
  webPage: 'a web page (HTML)',
  text: 'plain text (perhaps CSV)',
  pdf: 'a PDF',
  picture: 'a picture',
  archive: 'an archive',
  unknown: 'data of an unknown kind',
};
const asXlsx = 'Open it in Excel, save it as an Excel Workbook (.xlsx) and try again.';
const advice = {
  webPage: asXlsx,
  text: asXlsx,
  pdf: 'Figures cannot be read from a PDF; ask the unit for the .xlsx file itself.',
  picture: 'Figures cannot be read from a picture; ask the unit for the .xlsx file itself.',
  archive: 'Unpack it and choose the .xlsx file inside.',
  unknown: 'Ask the unit to send the .xlsx file again.',
};
const kinds = {
  word: 'a Word document. Ask the unit for the .xlsx file.',
  slides: 'a presentation. Ask the unit for the .xlsx file.',
  openDocument: 'an OpenDocument file. Open it in the program that made it and save it as .xlsx.',
  binaryWorkbook: 'an .xlsb workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  files: 'an archive. If it holds an .xlsx file, unpack it and choose that one.',
};
const takeOff = 'Take it off the list';
const askForTotal = 'if a unit sent it, ask for its Summary workbook';
const table = `which the add-in exports for the higher office and for statistics. It is no form, and figures are not taken back from it. ${takeOff}; ${askForTotal}.`;
const ownFiles = {
  csv: `is the result as a table (CSV), ${table}`,
  table: `is the result as a table, ${table}`,
  scorebook: `is a scorebook with the figures of many units, no form of one unit. ${takeOff}; ${askForTotal} (Collect forms, Hand in to the higher office).`,
  template: `is a template of a plan, no form, and holds no figures. ${takeOff}; to use it, press “Set up from a plan”.`,
  closedResult:
    'is a closed result, no form. To see whether it is the one that was closed, verify it.',
  sendingList: `is the list of mails that goes along with forms, and holds no figures. ${takeOff}.`,
  draft: `is a mail that was not sent yet (as the add-in's reminders and replies), with no form in it. ${takeOff} and choose the mail that the unit sent.`,
};
const sheetKinds = {
  chart: 'a chart sheet',
  macro: 'an old macro sheet',
  dialog: 'an old dialog sheet',
  other: 'a sheet of an unknown kind',
};

const sendAgain = 'Ask the unit to send it again.';
const resave = 'Open it in Excel, save it as a new .xlsx file and try again.';
const trim = 'Delete spare sheets, rows and columns and save it again.';
const containers = { mail: 'mail', archive: 'archive' };

const damaged = (file: string, part: string): string =>
  `${file} is damaged${part === '' ? '' : ` (part ${part})`}. ${sendAgain}`;
const notOffice = (file: string, what: string): string =>
  `${file} ${what}, which Excel never writes. It was not opened; ask the unit about it.`;
const inCell = (file: string, sheet: string, cell: string): string =>
  `${file} is damaged on sheet “${sheet}”, cell ${cell}`;

/** Why a workbook file was not read and what to do; and what is told of one that was. */
export const files: Messages['files'] = {
  refused: {
    empty: (file) => `${file} is empty. ${sendAgain}`,
    tooLarge: (file, { bytes, limit }) =>
      `${file} has ${megabytes(bytes)}, more than ${megabytes(limit)}. Take pictures out of it and try again.`,
    tooManyParts: (file, { parts, limit }) =>
      `${file} has ${number(parts)} parts, more than ${number(limit)}. ${resave}`,
    partTooLarge: (file, { part, bytes, limit }) =>
      `Part ${part} of ${file} unpacks to ${megabytes(bytes)}, more than ${megabytes(limit)}. ${trim}`,
    totalTooLarge: (file, { bytes, limit }) =>
      `${file} unpacks to ${megabytes(bytes)}, more than ${megabytes(limit)}. ${trim}`,
    ratio: (file, { part, ratio, limit }) =>
      `Part ${part} of ${file} unpacks to ${number(ratio)} times its size (${number(limit)} are allowed), as in a harmful file. It was not opened; ask the unit about it.`,
    encrypted: (file) => `${file} has a password. Ask the unit to send it without one.`,
    legacyXls: (file) =>
      `${file} is an old workbook (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).`,
    truncated: (file) =>
      `${file} lacks its end, perhaps a download that was cut off. Download it again or ask the unit to send it again.`,
    notZip: (file, from) =>
      `${file} is no .xlsx workbook: it holds ${looks[from.looks]}. ${advice[from.looks]}`,
    notWorkbook: (file, { kind }) => `${file} is no .xlsx workbook: it is ${kinds[kind]}`,
    duplicateParts: (file, { part }) => notOffice(file, `has two parts named ${part}`),
    pathTraversal: (file, { part }) =>
      notOffice(file, `has a part “${part}” that leads out of the file`),
    missingParts: (file, { part }) => `${file} is damaged: part “${part}” is missing. ${sendAgain}`,
    zip64: (file) => `${file} is written in the form for very large files. ${resave}`,
    damaged: (file, { part }) => damaged(file, part),
    lyingSize: (file, { part, declared }) =>
      notOffice(
        file,
        `has a part ${part} of another size than it declares (${number(declared)} bytes)`,
      ),
    entities: (file, { part }) => notOffice(file, `declares or uses entities in part ${part}`),
    encoding: (file, { part, encoding }) =>
      `Part ${part} of ${file} is written in ${encoding}. ${resave}`,
    notXml: (file, { part }) => damaged(file, part),
    tooDeep: (file, { part, limit }) =>
      notOffice(file, `nests more than ${number(limit)} levels in part ${part}`),
    tooLong: (file, { part, limit }) =>
      notOffice(file, `has a run of more than ${number(limit)} characters in part ${part}`),
    cellBeyond: (file, { sheet, cell }) =>
      `${inCell(file, sheet, cell)}: the cell is outside the sheet. ${sendAgain}`,
    badCell: (file, { sheet, cell }) =>
      `${inCell(file, sheet, cell)}: what it holds is written wrongly. ${resave}`,
    noSuchText: (file, { sheet, cell }) =>
      `${inCell(file, sheet, cell)}: its text is lost. ${sendAgain}`,
    tooManyElements: (file, { limit }) =>
      `${file} has more than ${number(limit)} texts, formats and rules. ${trim}`,
    tooManyCells: (file, { limit }) =>
      `${file} has more than ${number(limit)} rows and cells. ${trim}`,
    areaTooLarge: (file, { sheet, cells, limit }) =>
      `The sheets of ${file} up to “${sheet}” spread over ${number(cells)} cells, more than ${number(limit)}: something stands far away. ${trim}`,
    mergeTooLarge: (file, { sheet, range }) =>
      `${file} merges too many cells on sheet “${sheet}” (up to ${range}). Unmerge them and save it again.`,
    sameSheets: (file, { sheet }) =>
      `${file} is damaged: two sheets are named “${sheet}”. ${sendAgain}`,
    tooSlow: (file, { seconds }) =>
      `${file} was not read within ${number(seconds)} seconds, so it was stopped. ${trim}`,
    stopped: (file) => `${file} was not read: the reading was stopped.`,
    unreadable: (file, { detail }) => `${file} cannot be read. ${resave} (Details: ${detail})`,
    outlookMessage: (file) =>
      `${file} is a mail saved by Outlook (.msg), which cannot be read. Open it, save the attached .xlsx file (or the mail as .eml) and choose that.`,
    outlookAttachment: (file) =>
      `${file} is an attachment in Outlook's own form (winmail.dat), which cannot be opened. Ask the unit to send the mail again with the .xlsx file.`,
    badMail: (file, { detail }) =>
      `The mail ${file} cannot be opened. Save the attached .xlsx file and choose that. (Details: ${detail})`,
    nothingInside: (file, { kind }) =>
      `There is no .xlsx form in the ${containers[kind]} ${file}. Ask the unit to send it again with its form.`,
    ownFile: (file, { kind }) => `${file} ${ownFiles[kind]}`,
    noForm: (file) =>
      `${file} is no unit's form: it has no line of figures of this plan. Ask the unit for the form that was sent out.`,
    nestedTooDeep: (file, { limit }) =>
      `${file} lies inside more than ${number(limit)} mails and archives, so it was not opened. Take the .xlsx file out of it and choose that.`,
    tooManyFiles: (file, { limit }) =>
      `Nothing was read from ${file} on: at most ${number(limit)} files are read at a time. Choose the others the next time.`,
    noPlan: (file: string) =>
      `${file} holds no plan of Sổ Thi Đua. Choose a template that was saved from Sổ Thi Đua, or a scorebook.`,
    planTooLarge: (file: string, { lines, limit }: { lines: number; limit: number }) =>
      `The plan in ${file} has ${number(lines)} lines; ${number(limit)} is the most. Delete what is not needed on Kế hoạch, Tiêu chí and Danh mục số liệu, and save it again.`,
  },
  notes: {
    macros: (file) => `${file} has macros; they are not read and do not run.`,
    externalLinks: (file, { count }) =>
      `${file} links to ${number(count)} other workbooks; their values are those of the last save, so check them.`,
    sheetLeftOut: (file, { sheet, kind }) =>
      `${file}: sheet “${sheet}” is ${sheetKinds[kind]} without cells, so it was not read.`,
  },
};

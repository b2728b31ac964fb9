import { type PartSpec, zip } from './zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Figures of three communes, as a unit's workbook holds them; Ba Vì is told by a text of its own. */
export const CELLS = [
  ['Đơn vị', 'Đạt', 'Kiểm tra', 'Có điện'],
  ['Ba Tơ', 9, 10, true],
  ['Ba Vì', 30.5, 60, false],
] as const;

export const SHEET_DATA = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>Có điện</t></is></c></row>
<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>9</v></c><c r="C2" t="n"><v>10</v></c><c r="D2" t="b"><v>1</v></c></row>
<row r="3"><c r="A3" t="str"><f>"Ba"&amp;" Vì"</f><v>Ba Vì</v></c><c r="B3"><v>30.5</v></c><c r="C3"><v>60</v></c><c r="D3" t="b"><v>0</v></c></row>`;

export function sheetXml(data: string, after = '', before = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

interface SheetSpec {
  readonly title: string;
  readonly type?: string;
  readonly target?: string;
  readonly state?: string;
}

export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** Elements of the workbook part around the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Parts that take the place of those of the same name, are added, or (undefined) left out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The parts of a small workbook, by name; everything right but for what is asked for. */
export function parts(spec: WorkbookSpec = {}): PartSpec[] {
  const sheets = spec.sheets ?? [{ title: 'Số liệu' }];
  const links = sheets.map(
    ({ type = 'worksheet', target = 'worksheets/sheet1.xml' }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(
      spec.properties ?? { 'so-thi-dua': 'v1' },
    )
      .map(
        ([name, value], index) =>
          `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
      )
      .join('')}</Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${spec.before ?? ''}<sheets>${sheets
      .map(
        ({ title, state }, index) =>
          `<sheet name="${title}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${spec.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${links.join('')}<Relationship Id="rId90" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Đơn vị</t></si><si><t>Đạt</t></si><si><r><t>Kiểm </t></r><r><t>tra</t></r></si><si><t>Ba Tơ</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheetXml(SHEET_DATA),
    ...spec.parts,
  };
  return Object.entries(all).flatMap(([name, data]) =>
    data === undefined ? [] : [{ name, data }],
  );
}

/** A small workbook as bytes. */
export function workbook(spec: WorkbookSpec = {}): Uint8Array {
  return zip(parts(spec));
}

/** The same with one part's headers or bytes as given. */
export function withPart(name: string, change: Partial<PartSpec>): Uint8Array {
  return zip(parts().map((part) => (part.name === name ? { ...part, ...change } : part)));
}

/**
 * How a unit workbook ("phiếu đơn vị") and its parts are known when it comes back. Workbook names
 * and cells of a hidden sheet survive e-mail, LibreOffice and WPS; everything else may be lost.
 */
export const formNames = {
  /** The table of the hidden sheet that says whose form this is, for which plan and period. */
  identity: 'TD_Phieu',
  /** The code row of the form itself. */
  form: 'TD_Phieu_Bang',
  /** The code cell of the form's first line. */
  formRows: 'TD_Phieu_Dong',
  /** Tables of the hidden sheet that the form's formulas look at. */
  parameters: 'TD_Phieu_ThamSo',
  scales: 'TD_Phieu_Thang',
  relations: 'TD_Phieu_QuanHe',
} as const;

/** The document property that repeats the identity: `formProperty(identity)`. */
export const FORM_PROPERTY = 'SoThiDua';

/** Codes in the form's code row: what each column holds. */
export const formColumns = {
  /** What the line is: see `lineKinds`. Hidden. */
  kind: '_loai',
  /** The code of the content group, criterion or figure of the line. Hidden. */
  code: '_ma',
  /** Ordinal of the group, code of the criterion, as people read it. */
  number: '_tt',
  /** Name of the criterion, label of the figure. */
  name: '_ten',
  unitOfMeasure: '_dvt',
  /** What the unit enters, on lines of figures. */
  entry: '_solieu',
  /** Computed, on lines of criteria: the result, whether the target is reached, the self-scored points. */
  result: '_ketqua',
  target: '_chitieu',
  reached: '_dat',
  selfPoints: '_diem',
  maxPoints: '_diemtoida',
  /** On lines of figures: what is still missing or wrong, computed. */
  status: '_tinhtrang',
  evidence: '_minhchung',
  explanation: '_giaitrinh',
} as const;

/** What a line of the form is about. */
export const lineKinds = { group: 'N', criterion: 'T', figure: 'S' } as const;

/** Version of the form's layout; raised when a returned older one has to be read in another way. */
export const FORM_LAYOUT = 1;

/** Whose form it is, for which plan and period, and what the criteria were when it was made. */
export interface FormIdentity {
  readonly layout: string;
  readonly plan: string;
  readonly version: string;
  readonly period: string;
  readonly unit: string;
  readonly unitName: string;
  /** `formFingerprint` of the plan for this unit at the time. */
  readonly fingerprint: string;
}

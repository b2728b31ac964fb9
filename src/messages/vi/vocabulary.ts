import type { ParameterKey } from '../../plan/criterion';
import type { MeasureNeed, PlanTable, Place } from '../../plan/finding';
import { ruleWords, severityWords } from '../workbook';
import { criteriaTexts } from '../sheetTexts/planTables';
import { type SheetKey, sheetTitles } from '../sheetTexts/titles';

const tables: Readonly<Record<PlanTable, string>> = {
  groups: 'Nội dung',
  criteria: 'Tiêu chí',
  figures: 'Danh mục số liệu',
  scales: 'Thang điểm',
  relations: 'Quan hệ số liệu',
  unitKinds: 'Loại đơn vị',
  clusters: 'Cụm, khối',
  units: 'Đơn vị',
  bands: 'Xếp loại',
  quotas: 'Tỷ lệ khống chế',
  periods: 'Các kỳ đã qua',
};

/** What a criterion's measure must consist of, for "cần ...". */
const needs: Readonly<Record<MeasureNeed, string>> = {
  numbers: 'các số liệu dạng số',
  plainSum: 'một tổng các số liệu dạng số, không có mẫu số',
  oneYesNo: 'đúng một số liệu dạng Có/Không',
  levels: 'một hay nhiều số liệu dạng mức',
  anyFigure: 'ít nhất một số liệu',
};

/** The rules' own numbers, as their columns are headed. */
const parameters: Readonly<Record<ParameterKey, string>> = criteriaTexts.headings;

/** What kind of thing a finding is about, ahead of its name or code. Blank: the name says enough. */
const places: Readonly<Record<Place['at'], string>> = {
  plan: 'Kế hoạch',
  group: 'Nội dung',
  criterion: 'Tiêu chí',
  figure: 'Số liệu',
  scale: 'Thang điểm',
  relation: 'Quan hệ',
  kind: 'Loại đơn vị',
  cluster: 'Cụm, khối',
  band: 'Xếp loại',
  quota: 'Tỷ lệ khống chế',
  unit: '',
  entry: '',
  explanation: '',
  points: '',
  appraisal: '',
  order: '',
  pledge: '',
  past: '',
  previous: '',
  cell: 'Trang tính',
};

/** The scorebook's sheets as the pane calls them: by their tabs, but for the hidden one. */
const sheets: Readonly<Record<SheetKey, string>> = {
  ...sheetTitles,
  identity: 'Thông tin ẩn',
};

/** Whose a finding over all units is. */
const wholePlan = 'Toàn kế hoạch';

/** The glossary's words on screen, by their names in code. */
export const vocabulary = {
  rules: ruleWords,
  severities: severityWords,
  tables,
  needs,
  parameters,
  places,
  sheets,
  wholePlan,
};

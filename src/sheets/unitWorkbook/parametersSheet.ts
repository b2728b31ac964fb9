import {
  type FormSheetKey,
  formSheetTitles,
  parametersTexts as texts,
} from '../../messages/unitWorkbookTexts';
import { severityWords } from '../../messages/workbook';
import { criteriaForUnit } from '../../plan/applies';
import type { ParameterKey } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { quotedSheet, sheetReference } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import type { RecordArea } from '../record';
import type { FormLayout } from './formLayout';
import { formRelations } from './formLines';
import { putParameters, putRelations, putScales, rungsOf } from './parameterTables';
import { pageWide } from '../paper';

/** Where the numbers stand that the form's formulas look at, as absolute references. */
export interface FormParameters {
  readonly sheet: SheetDescription<FormSheetKey>;
  readonly target: (criterion: string) => string;
  readonly parameter: (criterion: string, key: ParameterKey) => string;
  /** The rungs of a scale: what they are called or begin at, and their percents. */
  readonly scale: (code: string) => { readonly at: string; readonly percent: string };
  /** 1 where a relation is broken, and what it means. */
  readonly broken: (relation: string) => string;
  readonly meaning: (relation: string) => string;
  /** How many relations of a severity are broken, as an expression. */
  readonly brokenCount: (severity: 'error' | 'warning') => string;
}

const title = formSheetTitles.formParameters;

/** The hidden sheet Tham số: targets, parameters, scales and relations of one unit's form. */
export function parametersSheet(
  plan: Plan,
  unit: Unit,
  at: FormLayout,
  targets: ReadonlyMap<string, number>,
): FormParameters {
  const criteria = criteriaForUnit(plan, unit);
  const relations = formRelations(plan, unit);
  const rungs = rungsOf(plan.scales.filter(({ code }) => scalesOn(at).has(code)));
  const draft = new SheetDraft<FormSheetKey>({
    key: 'formParameters',
    title,
    tabColor: '#6B6B6B',
    hidden: true,
    protected: true,
    columnWidths: [16, 30, 50, 14, 14, 14, 14, 14],
    print: pageWide('landscape'),
  });
  draft.put(0, 0, [[texts.title]], 'note');
  const parameterTable = putParameters(draft, 2, criteria, targets);
  const scaleTable = putScales(draft, below(parameterTable), rungs);
  const relationTable = putRelations(
    draft,
    below(scaleTable),
    relations,
    new Map(plan.figures.map((figure) => [figure.code, figure])),
    (figure) => `${quotedSheet(formSheetTitles.form)}!${at.figure(figure)}`,
  );
  const ofCriterion = (code: string, column: string): string =>
    cell(parameterTable, placeOf(criteria, code), column);
  const ofRelation = (code: string, column: string): string =>
    cell(relationTable, placeOf(relations, code), column);
  return {
    sheet: draft.finish(),
    target: (code) => ofCriterion(code, 'target'),
    parameter: (code, key) => ofCriterion(code, key),
    scale: (code) => {
      const first = rungs.findIndex(({ scale }) => scale === code);
      const rows = rungs.filter(({ scale }) => scale === code).length;
      return {
        at: cell(scaleTable, first, 'at', rows),
        percent: cell(scaleTable, first, 'percent', rows),
      };
    },
    broken: (code) => ofRelation(code, 'broken'),
    meaning: (code) => ofRelation(code, 'meaning'),
    brokenCount: (severity) => {
      if (relations.length === 0) return '0';
      const all = (column: string): string => cell(relationTable, 0, column, relations.length);
      return `SUMIFS(${all('broken')},${all('severity')},"${severityWords[severity]}")`;
    },
  };
}

/** The scales that criteria or figures of the form go by. */
function scalesOn({ lines }: FormLayout): ReadonlySet<string | null> {
  return new Set(
    lines.map((line) => {
      if (line.is === 'group') return null;
      return line.is === 'criterion' ? line.criterion.scale : line.figure.scale;
    }),
  );
}

/** The first row of the next table: one stays blank between them. */
function below({ first, rows }: RecordArea): number {
  return first + rows + 1;
}

function cell(table: RecordArea, index: number, column: string, rows = 1): string {
  const area = { row: table.first + index, column: table.column(column), rows, columns: 1 };
  return sheetReference(title, area);
}

function placeOf(items: readonly { readonly code: string }[], code: string): number {
  const index = items.findIndex((one) => one.code === code);
  if (index < 0) throw new Error(`The form has no parameters of ${code}`);
  return index;
}

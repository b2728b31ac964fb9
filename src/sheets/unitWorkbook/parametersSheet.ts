import {
  type FormSheetKey,
  formSheetTitles,
  parametersTexts as texts,
} from '../../messages/unitWorkbookTexts';
import { severityWords } from '../../messages/workbook';
import { criteriaForUnit } from '../../plan/applies';
import { parameterKeys, type ParameterKey } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { ownTargetOf } from '../../rules/ownTarget';
import { quotedSheet, sheetReference } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { isNumeric } from '../figures/figuresLayout';
import { brokenFormula } from '../figures/relationMarks';
import { type Column, putRecords, type RecordArea } from '../record';
import type { FormLayout } from './formLayout';
import { formRelations } from './formLines';
import { formNames } from './formNames';

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

/** The hidden sheet Tham số: targets, parameters, scales and relations of one unit's form. */
export function parametersSheet(
  plan: Plan,
  unit: Unit,
  at: FormLayout,
  targets: ReadonlyMap<string, number>,
): FormParameters {
  const title = formSheetTitles.formParameters;
  const criteria = criteriaForUnit(plan, unit);
  const scaleCodes = new Set(
    at.lines.flatMap((line) =>
      line.is === 'criterion'
        ? [line.criterion.scale]
        : line.is === 'figure'
          ? [line.figure.scale]
          : [],
    ),
  );
  const scales = plan.scales.filter(({ code }) => scaleCodes.has(code));
  const relations = formRelations(plan, unit);
  const draft = new SheetDraft<FormSheetKey>({
    key: 'formParameters',
    title,
    tabColor: '#6B6B6B',
    hidden: true,
    protected: true,
    columnWidths: [16, 30, 50, 14, 14, 14, 14, 14],
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: null,
      titleColumns: null,
      area: null,
    },
  });
  draft.put(0, 0, [[texts.title]], 'note');
  const parameterTable = putRecords(draft, {
    name: formNames.parameters,
    row: 2,
    columns: [
      {
        code: 'code',
        heading: texts.headings.code,
        style: 'codeText',
        content: ({ code }) => code,
      },
      {
        code: 'target',
        heading: texts.headings.target,
        style: 'computedNumber',
        content: (one) =>
          one.target === null ? null : ownTargetOf(one, targets.get(one.code) ?? null),
      },
      ...parameterKeys.map((key): Column<(typeof criteria)[number]> => ({
        code: key,
        heading: texts.headings[key],
        style: 'computedNumber',
        content: ({ parameters }) => parameters[key],
      })),
    ],
    items: criteria,
    spare: 0,
  });
  const rungs = scales.flatMap((scale) => scale.rungs.map((rung) => ({ scale: scale.code, rung })));
  const scaleTable = putRecords(draft, {
    name: formNames.scales,
    row: parameterTable.first + parameterTable.rows + 1,
    columns: [
      { code: 'scale', heading: texts.headings.scale, style: 'codeText', content: (o) => o.scale },
      { code: 'at', heading: texts.headings.at, style: 'text', content: ({ rung }) => rung.at },
      {
        code: 'percent',
        heading: texts.headings.percent,
        style: 'computedNumber',
        content: ({ rung }) => rung.percent,
      },
    ],
    items: rungs,
    spare: 0,
  });
  const numeric = new Map(plan.figures.map((one) => [one.code, isNumeric(one)]));
  const onForm = (code: string) => ({
    cell: `${quotedSheet(formSheetTitles.form)}!${at.figure(code)}`,
    numeric: numeric.get(code) ?? true,
  });
  const relationTable = putRecords(draft, {
    name: formNames.relations,
    row: scaleTable.first + scaleTable.rows + 1,
    columns: [
      {
        code: 'code',
        heading: texts.headings.code,
        style: 'codeText',
        content: ({ code }) => code,
      },
      {
        code: 'severity',
        heading: texts.headings.severity,
        style: 'text',
        content: ({ severity }) => severityWords[severity],
      },
      {
        code: 'meaning',
        heading: texts.headings.meaning,
        style: 'text',
        content: ({ meaning }) => meaning,
      },
      {
        code: 'broken',
        heading: texts.headings.broken,
        style: 'computedNumber',
        content: (relation) => ({
          formula: `=IFERROR(IF(${brokenFormula(relation, onForm).slice(1)},1,0),0)`,
        }),
      },
    ],
    items: relations,
    spare: 0,
  });
  const cell = (table: RecordArea, index: number, column: string, rows = 1): string =>
    sheetReference(title, {
      row: table.first + index,
      column: table.column(column),
      rows,
      columns: 1,
    });
  const placeOf = (codes: readonly { readonly code: string }[], code: string): number => {
    const index = codes.findIndex((one) => one.code === code);
    if (index < 0) throw new Error(`The form has no parameters of ${code}`);
    return index;
  };
  return {
    sheet: draft.finish(),
    target: (code) => cell(parameterTable, placeOf(criteria, code), 'target'),
    parameter: (code, key) => cell(parameterTable, placeOf(criteria, code), key),
    scale: (code) => {
      const first = rungs.findIndex(({ scale }) => scale === code);
      const rows = rungs.filter(({ scale }) => scale === code).length;
      return {
        at: cell(scaleTable, first, 'at', rows),
        percent: cell(scaleTable, first, 'percent', rows),
      };
    },
    broken: (code) => cell(relationTable, placeOf(relations, code), 'broken'),
    meaning: (code) => cell(relationTable, placeOf(relations, code), 'meaning'),
    brokenCount: (severity) => {
      if (relations.length === 0) return '0';
      const [severities, flags] = (['severity', 'broken'] as const).map((column) =>
        cell(relationTable, 0, column, relations.length),
      );
      return `SUMIFS(${flags},${severities},"${severityWords[severity]}")`;
    },
  };
}

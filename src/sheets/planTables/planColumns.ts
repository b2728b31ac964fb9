import { quotaScopeWords, scaleKindWords } from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { commonTexts } from '../../messages/sheetTexts/titles';
import type { ContentGroup } from '../../plan/criterion';
import type { Rung, Scale } from '../../plan/figure';
import type { PastPeriod } from '../../plan/period';
import type { OpenReading, Plan } from '../../plan/plan';
import type { Band, Quota } from '../../plan/ranking';
import type { UnitKind } from '../../plan/unit';
import type { Column } from '../record';
import type { PlanField } from './planFields';
import { listOf } from './validations';

const { headings } = planTexts;

/** An item with its place in the list, from 1. */
export type InOrder<Item> = Item & { readonly order: number };

/** One line for each field of the plan as a whole: its code, its label, what is typed. */
export function fieldColumns(plan: Plan, figuresNote: string): readonly Column<PlanField>[] {
  return [
    { code: 'field', heading: commonTexts.code, style: 'code', content: ({ code }) => code },
    {
      code: 'label',
      heading: headings.field,
      style: 'text',
      content: ({ code }) => planTexts.fields[code],
    },
    {
      code: 'value',
      heading: headings.value,
      style: 'entryText',
      content: (field) => field.content(plan, figuresNote),
    },
  ];
}

export const groupColumns: readonly Column<ContentGroup>[] = [
  { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (g) => g.code },
  { code: 'ordinal', heading: headings.ordinal, style: 'entryText', content: (g) => g.ordinal },
  { code: 'name', heading: headings.name, style: 'entryText', content: (g) => g.name },
  { code: 'cap', heading: headings.cap, style: 'entryNumberLeft', content: (g) => g.cap },
  { code: 'weight', heading: headings.weight, style: 'entryNumberLeft', content: (g) => g.weight },
];

/** Kinds of units, and clusters. */
export const codeAndName: readonly Column<{ readonly code: string; readonly name: string }>[] = [
  { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: ({ code }) => code },
  { code: 'name', heading: headings.name, style: 'entryText', content: ({ name }) => name },
];

/** Code of the column with the lower bounds of the bands for one kind of unit. */
export function bandFromColumn(kind: string): string {
  return `from:${kind}`;
}

/** The lower bounds of the bands for one kind of unit. */
export function kindFrom({ code, name }: UnitKind): Column<Band> {
  return {
    code: bandFromColumn(code),
    heading: headings.fromOf(name),
    style: 'entryNumberLeft',
    content: (b) => b.fromByKind.get(code) ?? null,
  };
}

/** Bands, with a column of lower bounds for each kind of unit. */
export function bandColumns(plan: Plan): readonly Column<InOrder<Band>>[] {
  return [
    { code: 'order', heading: headings.order, style: 'textCenter', content: (b) => b.order },
    { code: 'name', heading: headings.name, style: 'entryText', content: (b) => b.name },
    { code: 'from', heading: headings.from, style: 'entryNumberLeft', content: (b) => b.from },
    {
      code: 'groupPercent',
      heading: headings.groupPercent,
      style: 'entryNumberLeft',
      content: (b) => b.groupPercent,
    },
    {
      code: 'requires',
      heading: headings.requires,
      style: 'entryText',
      content: (b) => b.requires.join(', ') || null,
    },
    ...plan.unitKinds.map(kindFrom),
  ];
}

/** Quotas; bands are chosen from those of the plan. */
export function quotaColumns(
  bands: NonNullable<Column<Quota>['validation']>,
): readonly Column<InOrder<Quota>>[] {
  return [
    { code: 'order', heading: headings.order, style: 'textCenter', content: (q) => q.order },
    {
      code: 'band',
      heading: headings.band,
      style: 'entryText',
      content: (q) => q.band,
      validation: bands,
    },
    {
      code: 'percent',
      heading: headings.quotaPercent,
      style: 'entryNumberLeft',
      content: (q) => q.percent,
    },
    {
      code: 'base',
      heading: headings.quotaBase,
      style: 'entryText',
      content: (q) => q.base,
      validation: bands,
    },
    { code: 'least', heading: headings.least, style: 'entryNumberLeft', content: (q) => q.least },
    {
      code: 'scope',
      heading: headings.scope,
      style: 'entryText',
      content: (q) => quotaScopeWords[q.scope],
      validation: listOf(Object.values(quotaScopeWords)),
    },
  ];
}

/** The tie chain: a code and what it stands for. */
export const tieColumns: readonly Column<
  InOrder<{ readonly code: string; readonly name: string }>
>[] = [
  { code: 'order', heading: headings.order, style: 'textCenter', content: (t) => t.order },
  { code: 'code', heading: headings.tieCode, style: 'entryText', content: (t) => t.code },
  { code: 'name', heading: headings.tieMeaning, style: 'text', content: (t) => t.name },
];

/** Scales, one line for each of their rungs. */
export const scaleColumns: readonly Column<Omit<Scale, 'rungs'> & Rung>[] = [
  { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (r) => r.code },
  { code: 'name', heading: headings.scaleName, style: 'entryText', content: (r) => r.name },
  { code: 'at', heading: headings.at, style: 'entryChoiceLeft', content: (r) => r.at },
  {
    code: 'percent',
    heading: headings.percent,
    style: 'entryNumberLeft',
    content: (r) => r.percent,
  },
  {
    code: 'kind',
    heading: headings.scaleKind,
    style: 'entryText',
    content: (r) => scaleKindWords[r.kind],
    validation: listOf(Object.values(scaleKindWords)),
  },
];

export const periodColumns: readonly Column<PastPeriod>[] = [
  { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (p) => p.code },
  { code: 'label', heading: headings.period, style: 'entryText', content: (p) => p.label },
];

/** What the plan's text leaves open, and how it was read. */
export const readingColumns: readonly Column<OpenReading>[] = [
  {
    code: 'criterion',
    heading: headings.criterion,
    style: 'codeText',
    content: (r) => r.criterion,
  },
  { code: 'question', heading: headings.question, style: 'text', content: (r) => r.question },
  { code: 'reading', heading: headings.reading, style: 'text', content: (r) => r.reading },
  {
    code: 'alternative',
    heading: headings.alternative,
    style: 'text',
    content: (r) => r.alternative,
  },
  { code: 'reason', heading: headings.reason, style: 'text', content: (r) => r.reason },
];

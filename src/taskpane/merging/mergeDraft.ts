import type { MergeableUnit, MergeFault, MergeOrder, MergeView } from '../../commands/mergeReports';
import type { Messages } from '../../messages';
import { dayAfter, dayShown, isDate, readDay } from '../../plan/day';
import { sameCode } from '../../plan/invariants/codes';

/** What was chosen and typed; null: as it is suggested. */
export interface MergeDraft {
  readonly units: ReadonlySet<string>;
  readonly name: string;
  readonly code: string | null;
  readonly kind: string | null;
  readonly cluster: string | null;
  /** As it is typed: 01/07/2025. */
  readonly from: string;
}

export const blankDraft: MergeDraft = {
  units: new Set(),
  name: '',
  code: null,
  kind: null,
  cluster: null,
  from: '',
};

/**
 * The order that a draft stands for. Kind and cluster are suggested as the first unit's; the code as
 * that unit's with the year, because a code that was in use is not taken again.
 */
export function orderOf(draft: MergeDraft, { units, start }: MergeView): MergeOrder {
  const chosen = units.filter(({ code }) => draft.units.has(code));
  const [first] = chosen;
  const from = readDay(draft.from);
  const year = (from ?? start).slice(0, 4);
  const suggested = first && year !== '' ? `${first.code}-${year}` : '';
  return {
    units: chosen.map(({ code }) => code),
    name: draft.name,
    code: draft.code ?? suggested,
    kind: draft.kind ?? first?.kind ?? '',
    cluster: draft.cluster ?? first?.cluster ?? '',
    from: from ?? draft.from.trim(),
  };
}

/** Units of which Đơn vị says that they become one, and under which code. */
export interface PlannedMerger {
  readonly successor: string;
  readonly units: readonly MergeableUnit[];
}

export function plannedMergers({ units }: MergeView): readonly PlannedMerger[] {
  const bySuccessor = new Map<string, PlannedMerger>();
  for (const unit of units) {
    const key = sameCode(unit.successor);
    if (key === '') continue;
    const { successor, units: before } = bySuccessor.get(key) ?? {
      ...{ successor: unit.successor, units: [] },
    };
    bySuccessor.set(key, { successor, units: [...before, unit] });
  }
  return [...bySuccessor.values()].filter((planned) => planned.units.length > 1);
}

/**
 * A planned merger as a draft. The unit whose code the successor is to have mostly gives it name, kind
 * and cluster too; its code itself stays its own, under which its rows are kept.
 */
export function plannedDraft({ successor, units }: PlannedMerger, view: MergeView): MergeDraft {
  const heir = units.find(({ code }) => sameCode(code) === sameCode(successor));
  const [first] = units;
  const ends = new Set(units.map(({ validTo }) => validTo));
  const [end] = ends;
  const isOneDay = ends.size === 1 && end !== undefined && isDate(end);
  const from = isOneDay ? dayShown(dayAfter(end)) : '';
  const isFree = view.units.every(({ code }) => sameCode(code) !== sameCode(successor));
  const year = (readDay(from) ?? view.start).slice(0, 4);
  return {
    units: new Set(units.map(({ code }) => code)),
    name: heir?.name ?? '',
    code: isFree || year === '' ? successor : `${successor}-${year}`,
    kind: (heir ?? first)?.kind ?? null,
    cluster: (heir ?? first)?.cluster ?? null,
    from,
  };
}

/** What is proposed before anybody chooses: the first of the planned mergers. */
export function firstDraft(view: MergeView): MergeDraft {
  const [first] = plannedMergers(view);
  return first ? plannedDraft(first, view) : blankDraft;
}

export type MergeField = 'units' | 'name' | 'code' | 'kind' | 'cluster' | 'from';

const fieldOf: Readonly<Record<MergeFault['code'], MergeField>> = {
  tooFewUnits: 'units',
  noName: 'name',
  noCode: 'code',
  codeUsed: 'code',
  codeOfMerged: 'code',
  noKind: 'kind',
  noCluster: 'cluster',
  noDate: 'from',
  afterPeriod: 'from',
  beforeUnit: 'from',
  columnGone: 'units',
};

/** What is wrong, in words, by the field where it is to be put right. */
export function faultTexts(
  faults: readonly MergeFault[],
  { faults: texts }: Messages['merging'],
): ReadonlyMap<MergeField, string> {
  const byField = new Map<MergeField, string>();
  for (const fault of faults) {
    const field = fieldOf[fault.code];
    const before = byField.get(field);
    const text = faultText(fault, texts);
    byField.set(field, before === undefined ? text : `${before} ${text}`);
  }
  return byField;
}

function faultText(fault: MergeFault, texts: Messages['merging']['faults']): string {
  switch (fault.code) {
    case 'codeUsed':
      return texts.codeUsed(fault.used, fault.unit);
    case 'codeOfMerged':
      return texts.codeOfMerged(fault.used, fault.unit);
    case 'afterPeriod':
      return texts.afterPeriod(dayShown(fault.end));
    case 'beforeUnit':
      return texts.beforeUnit(fault.unit, dayShown(fault.begun));
    case 'columnGone':
      return texts.columnGone(fault.column);
    case 'tooFewUnits':
    case 'noName':
    case 'noCode':
    case 'noKind':
    case 'noCluster':
    case 'noDate':
      return texts[fault.code];
  }
}

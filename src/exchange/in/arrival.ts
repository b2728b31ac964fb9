import { figuresForUnit } from '../../plan/applies';
import type { AboutEntry } from '../../plan/entryFindings';
import { type Finding, finding, type Place } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { formFingerprint } from '../../sheets/unitWorkbook/fingerprint';
import type { BookCells, Compared } from './compare';
import type { Edited } from './difference';
import { folded } from './formSheet';
import { formerForm, type FormerSide } from './lateForm';
import type { Remark } from './readForm';
import type { ReadForm } from './receive';

/** A form whose unit is known, beside the scorebook. */
export interface KnownForm {
  readonly form: ReadForm;
  readonly unit: Unit;
  readonly compared: Compared;
}

/** What there is to say about a form of which nobody knows yet whose it is. */
export function unknownFindings(form: ReadForm, side: FormerSide): readonly Finding[] {
  const place: Place = { at: 'plan', field: 'units' };
  return [whose(form, side, place), ...ofPlan(form, side.plan, place)];
}

function whose(form: ReadForm, side: FormerSide, at: Place): Finding {
  const { file, identity } = form;
  if (!identity) return finding('arrival.unitNotFound', 'error', at, { file });
  const { unit: code, unitName: unit } = identity;
  // Nobody is to take the sum of all units for the figures of one.
  if (unit !== '' && folded(unit) === folded(side.plan.identity.issuer)) {
    return finding('arrival.ownTotal', 'error', at, { file, unit });
  }
  const former = side.formerOf(code);
  if (!former) return finding('arrival.unitUnknown', 'error', at, { file, unit, code });
  const about = { form, code, name: unit, former, isOfPeriod: isOfPeriod(form, side.plan) };
  const values = formerForm(about, side);
  return finding('arrival.unitFormer', 'error', at, values);
}

/** What there is to say about how a form arrived; what its figures say is for the checks. */
export function arrivalFindings(
  known: KnownForm,
  plan: Plan,
  cells: BookCells,
): readonly Finding[] {
  const { form, unit } = known;
  const place: Place = { at: 'unit', unit: unit.code, field: 'code' };
  const hasRow = plan.figures.some(({ code }) => cells.figures(unit.code, code) !== null);
  return [
    ...(hasRow ? [] : [finding('arrival.noRow', 'error', place, { unit: unit.name })]),
    ...ofPlan(form, plan, place),
    ...ofVersion(form, unit, plan, place),
    ...ofUnit(form, unit, plan, place),
    ...form.remarks.map((remark) => ofRemark(remark, known, place)),
    ...ofLines(known, plan, place),
    ...(isCurrent(form, unit, plan) ? ofEdits(form.edited, unit, place) : []),
    ...ofValues(known),
  ];
}

/** Whether a form is of the scorebook's plan and period, as far as it says of which it is. */
export function isOfPeriod({ identity }: ReadForm, { identity: { id }, period }: Plan): boolean {
  return identity === null || (identity.plan === id && identity.period === period.code);
}

function ofPlan({ identity, file }: ReadForm, plan: Plan, place: Place): readonly Finding[] {
  if (!identity) return [];
  const { id: expected } = plan.identity;
  const { code: period, label } = plan.period;
  if (identity.plan !== expected) {
    return [finding('arrival.wrongPlan', 'error', place, { file, plan: identity.plan, expected })];
  }
  if (identity.period === period) return [];
  const former = plan.history.periods.find(({ code }) => code === identity.period);
  const values = { file, period: former?.label ?? identity.period, expected: label };
  return [finding('arrival.otherPeriod', 'error', place, values)];
}

/** Whether the unit is asked for the same now as when the form was made. */
export function isCurrent({ identity }: ReadForm, unit: Unit, plan: Plan): boolean {
  return identity === null || identity.fingerprint === formFingerprint(plan, unit);
}

function ofVersion(form: ReadForm, unit: Unit, plan: Plan, place: Place): readonly Finding[] {
  const { identity, file } = form;
  if (identity?.plan !== plan.identity.id || isCurrent(form, unit, plan)) return [];
  const values = { file, version: identity.version, expected: plan.identity.version };
  return [finding('arrival.olderVersion', 'warning', place, values)];
}

function ofUnit(
  { identity, by, head }: ReadForm,
  unit: Unit,
  { units }: Plan,
  place: Place,
): readonly Finding[] {
  const found: Finding[] = [];
  const about = { unit: unit.name };
  if (by === 'content') found.push(finding('arrival.byContent', 'warning', place, about));
  const isChosen = by === 'choice';
  const name = identity?.unitName.normalize('NFC') ?? '';
  if (!isChosen && name !== '' && name !== unit.name.normalize('NFC')) {
    found.push(finding('arrival.unitNameDiffers', 'warning', place, { ...about, name }));
  }
  const other = head.find((code) => code !== unit.code);
  if (other !== undefined) {
    const headName = units.find(({ code }) => code === other)?.name ?? other;
    found.push(finding('arrival.headDiffers', 'error', place, { ...about, name: headName }));
  }
  return found;
}

function ofRemark(remark: Remark, known: KnownForm, whole: Place): Finding {
  const { unit } = known;
  switch (remark.is) {
    case 'unknownLine': {
      const values = { unit: unit.name, labels: [remark.label] };
      return finding('arrival.linesUnknown', 'warning', whole, values);
    }
    case 'secondSheet': {
      const { sheet, other } = remark;
      return finding('arrival.secondSheet', 'warning', whole, { unit: unit.name, sheet, other });
    }
    case 'formulaTyped':
    case 'notCalculated': {
      const { cell, formula } = remark;
      const values = { ...aboutFigure(known, remark.figure), cell, formula };
      const place = entryAt(unit, remark.figure);
      return remark.is === 'formulaTyped'
        ? finding('arrival.formulaTyped', 'note', place, values)
        : finding('arrival.notCalculated', 'error', place, values);
    }
    case 'lineTwice': {
      const { cell, first, other, second, figure } = remark;
      const values = { ...aboutFigure(known, figure), cell, first, other, second };
      return finding('arrival.lineTwice', 'error', entryAt(unit, figure), values);
    }
    case 'merged': {
      const values = { ...aboutFigure(known, remark.figure), cell: remark.cell };
      return finding('arrival.merged', 'error', entryAt(unit, remark.figure), values);
    }
  }
}

function entryAt({ code }: Unit, figure: string): Place {
  return { at: 'entry', unit: code, figure };
}

/** Names for a finding about one figure of a form. */
export function aboutFigure({ unit, compared }: KnownForm, figure: string): AboutEntry {
  const label = compared.figures.find((one) => one.figure === figure)?.label ?? figure;
  return { unit: unit.name, figure, label };
}

/** Figures that the unit is asked for and whose lines somebody deleted. */
function ofLines(
  { form, unit, compared }: KnownForm,
  plan: Plan,
  place: Place,
): readonly Finding[] {
  const asked = figuresForUnit(plan, unit);
  const gone = compared.figures.filter(
    ({ figure }) => asked.has(figure) && !form.figures.has(figure),
  );
  if (gone.length === 0) return [];
  const labels = gone.map(({ label }) => label);
  return [finding('arrival.linesGone', 'warning', place, { unit: unit.name, labels })];
}

/** Where criteria changed since, the form differs without anybody having edited it. */
function ofEdits(edited: readonly Edited[], unit: Unit, place: Place): readonly Finding[] {
  return ([true, false] as const).flatMap((wasFormula) => {
    const some = edited.filter((one) => one.wasFormula === wasFormula);
    const [first] = some;
    if (!first) return [];
    const values = { unit: unit.name, cells: some.length, what: first.what };
    const code = wasFormula ? 'arrival.formulasLost' : 'arrival.edited';
    return [finding(code, 'warning', place, values)];
  });
}

function ofValues(known: KnownForm): readonly Finding[] {
  const { unit, compared } = known;
  const figures = compared.figures.flatMap(({ figure, is, inBook, inFile }) => {
    if (is !== 'different') return [];
    const values = { ...aboutFigure(known, figure), inBook: inBook ?? '', inFile: inFile ?? '' };
    return [finding('arrival.differsFromBook', 'warning', entryAt(unit, figure), values)];
  });
  const texts = compared.texts.flatMap(({ figure: { code }, is, inBook, inFile }) => {
    const place: Place = { at: 'explanation', unit: unit.code, figure: code };
    const about = aboutFigure(known, code);
    if (is === 'noPlace')
      return [
        finding('arrival.textNotKept', 'note', entryAt(unit, code), { ...about, text: inFile }),
      ];
    if (is !== 'different') return [];
    return [finding('arrival.explanationDiffers', 'warning', place, { ...about, inBook, inFile })];
  });
  return [...figures, ...texts];
}

/** Where another file of the same unit says something else: the newest one is proposed. */
export function secondFileFindings(
  known: KnownForm,
  others: readonly KnownForm[],
  proposed: KnownForm,
): readonly Finding[] {
  const { unit } = known;
  const place: Place = { at: 'unit', unit: unit.code, field: 'code' };
  return others.flatMap((other) => {
    const differing = differingFigures(known, other);
    if (differing.length === 0) return [];
    const second = other === proposed ? known : other;
    const isNewest = (proposed.form.changedAt ?? '') > (second.form.changedAt ?? '');
    const files = { file: proposed.form.file, other: second.form.file, isNewest };
    return [
      finding('arrival.secondFile', 'warning', place, { unit: unit.name, ...files }),
      ...differing.map(({ figure, here, there }) =>
        finding('arrival.filesDiffer', 'note', entryAt(unit, figure), {
          ...aboutFigure(known, figure),
          file: other.form.file,
          here,
          there,
        }),
      ),
    ];
  });
}

/** The figures in which two forms differ, with what both say. */
export function differingFigures(one: KnownForm, other: KnownForm) {
  const codes = new Set([...one.form.figures.keys(), ...other.form.figures.keys()]);
  return [...codes].flatMap((figure) => {
    const here = one.form.figures.get(figure)?.value ?? '';
    const there = other.form.figures.get(figure)?.value ?? '';
    return here === there ? [] : [{ figure, here, there }];
  });
}

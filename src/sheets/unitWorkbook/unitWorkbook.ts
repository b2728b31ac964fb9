import { formTexts } from '../../messages/unitWorkbookTexts';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { WorkbookDescription } from '../description';
import type { Filled, FormContext, FormWording } from './formContext';
import { formIdentity, formProperty } from './formIdentity';
import { formIdentitySheet } from './formIdentitySheet';
import { formLayout } from './formLayout';
import { formRelations } from './formLines';
import { FORM_PROPERTY } from './formNames';
import { formSheet } from './formSheet';
import { guideSheet } from './guideSheet';
import { parametersSheet } from './parametersSheet';

export type { Filled, FormWording } from './formContext';

/**
 * The workbook that one unit gets by e-mail, fills in and sends back ("phiếu đơn vị"): its form with
 * what the scorebook already holds, a guide, and two hidden sheets. The plan must be valid.
 * `wording`: how the head reads where it is no unit's own form.
 */
export function unitWorkbook(
  plan: Plan,
  unit: Unit,
  filled: Filled,
  wording: FormWording | null = null,
): WorkbookDescription {
  const identity = formIdentity(plan, unit);
  const at = formLayout(plan, unit);
  const parameters = parametersSheet(plan, unit, at, filled.targets);
  const context: FormContext = {
    plan,
    unit,
    filled,
    wording,
    at,
    parameters,
    figures: new Map(plan.figures.map((figure) => [figure.code, figure])),
    relations: formRelations(plan, unit),
  };
  return {
    sheets: [
      formSheet(context),
      guideSheet(wording !== null),
      parameters.sheet,
      formIdentitySheet(identity),
    ],
    title: formTexts.workbookTitle(unit.name, plan.period.label),
    properties: new Map([[FORM_PROPERTY, formProperty(identity)]]),
  };
}

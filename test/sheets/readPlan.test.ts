import { describedBook } from '../../src/sheets/describedBook';
import { readPlan } from '../../src/sheets/read/readPlan';
import { planSheets } from '../../src/sheets/scorebook';
import { templates } from '../../src/templates';

describe('The sheets are the truth: a plan written to its tables is read back from them', () => {
  it.each(templates.map((template) => [template.id, template.plan] as const))(
    'as it was: %s',
    (_, plan) => {
      const read = readPlan(describedBook(planSheets(plan)));
      expect(read.findings).toEqual([]);
      expect(read.plan).toEqual(plan);
    },
  );
});

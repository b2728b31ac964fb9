import { ownWorkIn } from '../../src/commands/ownWork';
import { figuresTexts } from '../../src/messages/sheetTexts/entries';
import { describedBook } from '../../src/sheets/describedBook';
import { readPlan } from '../../src/sheets/read/readPlan';
import { planSheets, unitSheets, usualTitles } from '../../src/sheets/scorebook';
import { type SampleEntries, type Template, templates } from '../../src/templates';

/** The sheets as a trial puts them in, with other explanations where they are given. */
function trial(template: Template, explanations = template.inventedExplanations) {
  const { plan, inventedSamples } = template;
  const inputs = planSheets(plan, usualTitles, figuresTexts.invented);
  const rowsOf = (typed: SampleEntries | null) =>
    plan.units.map(({ code }) => ({ unit: code, values: new Map(typed?.get(code)) }));
  const { sheets } = unitSheets(describedBook(inputs), plan, {
    entries: rowsOf(inventedSamples),
    explanations: rowsOf(explanations),
    appraisals: [],
    pledges: [],
    periods: [],
    previous: [],
  });
  const book = describedBook([...inputs, ...sheets]);
  return ownWorkIn(book, readPlan(book).plan);
}

const baTo = templates[0];
if (!baTo) throw new Error('No templates');

test.each(templates.map((template) => [template.id, template] as const))(
  'nothing of a trial with the plan %s is anybody’s own work',
  (_, template) => {
    const cells = [...(template.inventedSamples?.values() ?? [])];
    const figures = cells.reduce((sum, { size }) => sum + size, 0);
    expect(trial(template)).toEqual({ figures, own: 0, decided: 0, isPlanOwn: false });
  },
);

test('an explanation in other words than the invented ones is', () => {
  const [[unit, texts] = []] = baTo.inventedExplanations ?? [];
  if (!unit || !texts) throw new Error('No explanations');
  const [figure] = texts.keys();
  if (!figure) throw new Error('No explanation');
  const others = new Map(baTo.inventedExplanations);
  others.set(unit, new Map(texts).set(figure, 'Bão số 12, có xác nhận của huyện'));
  expect(trial(baTo, others)).toMatchObject({ own: 0, decided: 1 });
});

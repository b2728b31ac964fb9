import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { severityWords } from '../../src/messages/workbook';
import type { Severity } from '../../src/plan/finding';
import { templates } from '../../src/templates';
import { afterMergerFindings } from '../templates/sampleFindings/afterMerger';
import { baToFindings } from '../templates/sampleFindings/baTo';
import { type ExpectedFindings, familyOf, lineOf } from '../templates/sampleFindings/lineOf';
import { teachingFindings } from '../templates/sampleFindings/teaching';
import { startExcel } from '../support/excel';
import { done } from './support/done';
import { type Cell, readGrid } from './support/grid';

const books: readonly (readonly [string, ExpectedFindings])[] = [
  ['ba-to-2025', baToFindings],
  ['ba-to-2025-after-merger', afterMergerFindings],
  ['teaching', teachingFindings],
];

interface Clicked {
  readonly report: ScoreReport;
  /** The lines of Kiểm tra below its headings. */
  readonly listed: readonly (readonly Cell[])[];
}

async function clickOn(template: string): Promise<Clicked> {
  const excel = await startExcel();
  const commands = createCommands();
  await done(commands.inject(template, true));
  const report = await done(commands.score());
  const { values } = await readGrid(excel, 'Kiểm tra');
  const head = values.findIndex(([first]) => first === 'TT');
  excel.close();
  return { report, listed: values.slice(head + 1).filter(([number]) => number !== '') };
}

describe.each(books)('The sample workbook %s', (template, expected) => {
  let clicked: Clicked;
  beforeAll(async () => {
    clicked = await clickOn(template);
  });

  it('shows no family of findings that is not listed', () => {
    const families = new Set(clicked.report.findings.map(({ finding }) => familyOf(finding)));
    expect([...families].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('shows exactly the listed findings of %s', (family, lines) => {
    const found = clicked.report.findings.filter(({ finding }) => familyOf(finding) === family);
    expect(found.map(({ finding }) => lineOf(finding)).sort()).toEqual([...lines].sort());
  });

  it('lists them on Kiểm tra, one line each, under the units that they are about', () => {
    const plan = templates.find(({ id }) => id === template)?.plan;
    const names = new Map(plan?.units.map(({ code, name }) => [code, name]));
    const wanted = Object.values(expected)
      .flat()
      .map((line) => {
        const [severity = '', , unit = ''] = line.split(' ');
        return `${severityWords[severity as Severity]} ${names.get(unit) ?? ''}`;
      });
    const shown = clicked.listed.map(([, severity, unit]) => `${String(severity)} ${String(unit)}`);
    expect(shown.sort()).toEqual(wanted.sort());
  });
});

import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';

/**
 * What a click costs, in counts that do not depend on the machine: syncs, characters of requests and
 * answers, and formulas that the workbench calculated for it. `npm run bench` prints them; nothing is
 * asserted.
 */
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

interface Notification {
  readonly stageInfo?: { readonly totalFormulasToCalculate: number } | null;
  /** There when a calculation has ended. */
  readonly functionsExecutedState?: number;
}

/** How often the engine has calculated so far, and how many formulas in all. */
function followCalculations({ host: { univer } }: ExcelForTests) {
  const counts = { runs: 0, formulas: 0 };
  let announced = 0;
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (id !== 'formula.mutation.set-formula-calculation-notification') return;
    const { stageInfo, functionsExecutedState } = params as Notification;
    announced = Math.max(announced, stageInfo?.totalFormulasToCalculate ?? 0);
    if (functionsExecutedState === undefined) return;
    counts.runs += 1;
    counts.formulas += announced;
    announced = 0;
  });
  return counts;
}

it.each(['teaching', 'ba-to-2025'])(
  'clicks on %s',
  async (template) => {
    const excel = await startExcel();
    const commands = createCommands();
    const calculations = followCalculations(excel);
    const measure = async (what: string, run: () => Promise<{ readonly ok: boolean }>) => {
      excel.resetCounters();
      const before = { ...calculations };
      const { ok } = await run();
      const { batches, requestSize, answerSize } = excel.host.traffic;
      const sizes = `${Math.round(requestSize / 1000)} kB out, ${Math.round(answerSize / 1000)} kB in`;
      const runs = `${calculations.runs - before.runs} calculations of ${calculations.formulas - before.formulas} formulas`;
      lines.push(
        `${template.padEnd(12)} ${what.padEnd(18)} ${batches} syncs, ${sizes}, ${runs}${ok ? '' : ' (failed)'}`,
      );
    };
    await measure('inject', () => commands.inject(template, true));
    await measure('first click', () => commands.score());
    await measure('second click', () => commands.score());
    excel.close();
  },
  120_000,
);

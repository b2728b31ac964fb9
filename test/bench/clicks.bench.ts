import { createCommands } from '../../src/commands';
import { startExcel } from '../support/excel';

/**
 * What a click costs, in counts that do not depend on the machine: syncs, and characters of
 * requests and answers. `npm run bench` prints them; nothing is asserted.
 */
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

it.each(['teaching', 'ba-to-2025'])(
  'clicks on %s',
  async (template) => {
    const excel = await startExcel();
    const commands = createCommands();
    const measure = async (what: string, run: () => Promise<{ readonly ok: boolean }>) => {
      excel.resetCounters();
      const { ok } = await run();
      const { batches, requestSize, answerSize } = excel.host.traffic;
      const sizes = `${Math.round(requestSize / 1000)} kB out, ${Math.round(answerSize / 1000)} kB in`;
      lines.push(
        `${template.padEnd(12)} ${what.padEnd(18)} ${batches} syncs, ${sizes}${ok ? '' : ' (failed)'}`,
      );
    };
    await measure('inject', () => commands.inject(template, true));
    await measure('first click', () => commands.score());
    await measure('second click', () => commands.score());
    excel.close();
  },
  120_000,
);

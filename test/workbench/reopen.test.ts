import { createCommands } from '../../src/commands';
import { startExcel } from '../support/excel';

test('a scorebook that was saved and opened again has nothing new to complain of', async () => {
  const first = await startExcel();
  const commands = createCommands();
  await commands.inject('ba-to-2025', true);
  const before = await commands.score();
  const saved = await first.save();
  first.close();

  const second = await startExcel({ xlsx: saved });
  const after = await commands.score();
  second.close();
  if (!before.ok || !after.ok) throw new Error('The scorebook could not be scored');
  expect(after.report.counts).toEqual(before.report.counts);
  expect(after.report.clusters).toEqual(before.report.clusters);
  expect(after.report.findings.map(({ finding }) => finding)).toEqual(
    before.report.findings.map(({ finding }) => finding),
  );
}, 240_000);

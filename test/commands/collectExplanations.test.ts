import { createCommands } from '../../src/commands';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { baTo, sampleOf, unitOf } from '../exchange/in/support/forms';
import { startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid } from './support/grid';

const running = { onProgress: () => undefined, signal: new AbortController().signal };

test('evidence that a unit wrote on its form goes to Giải trình, and back with “Hoàn tác”', async () => {
  const excel = await startExcel();
  const commands = createCommands();
  await done(commands.inject('ba-to-2025', false));
  const evidence = 'Quyết định 12/QĐ-BCH ngày 5/12/2025';
  const workbook = unitWorkbook(baTo, unitOf(baTo, '21502'), {
    values: sampleOf('21502'),
    evidence: new Map([['VM_QPAN', evidence]]),
    explanations: new Map(),
    targets: new Map(),
  });
  const file = new File([Uint8Array.from(await writeWorkbook(workbook))], 'Phieu_21502.xlsx');
  const board = await done(commands.collect([file], running));
  const explained = async () => at(await readGrid(excel, 'Giải trình'), '21502', 'VM_QPAN');
  expect(await explained()).toBe('');

  const [received] = board.forms;
  const accept = { kind: 'accept', hash: received?.hash ?? '', figures: null, reason: '' } as const;
  await done(commands.decide([accept]));
  expect(await explained()).toBe(evidence);
  expect(at(await readGrid(excel, 'Số liệu'), '21502', 'NQ_PHAI')).toBe(
    sampleOf('21502').get('NQ_PHAI'),
  );
  await done(commands.undo());
  expect(await explained()).toBe('');
  excel.close();
}, 120_000);

import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, readGrid, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
let first: ScoreReport;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  first = await done(commands.score());
});
afterAll(() => excel.close());

/** Tổ 3 had one violation: what the plan says must not happen. */
const ofTo03 = ({ findings }: Pick<ScoreReport, 'findings'>) =>
  findings.filter(
    ({ finding: { code, place } }) =>
      code === 'prohibition.happened' && 'unit' in place && place.unit === 'TO03',
  );

describe('A warning that the scorer accepts', () => {
  const reason = '=Đã đối chiếu biên bản số 12';
  let accepted: ScoreReport;
  beforeAll(async () => {
    const [warning] = ofTo03(first);
    if (!warning) throw new Error('No warning about Tổ 3');
    accepted = await done(commands.accept(warning.finding, reason));
  });

  it('stands apart with its reason, and is counted no more', () => {
    expect(ofTo03(accepted)).toEqual([]);
    expect(accepted.counts.warning).toBe(first.counts.warning - 1);
    expect(accepted.accepted.map(({ acceptance }) => acceptance.reason)).toEqual([reason]);
  });

  it('is in Nhật ký with its reason, which stays a text', async () => {
    const { values } = await readGrid(excel, 'Nhật ký');
    const line = values.at(-1) ?? [];
    expect(line[1]).toBe('Chấp nhận cảnh báo');
    expect(String(line[2])).toMatch(/^Tổ 3: /);
    expect(line[3]).toBe(reason);
  });

  it('does not come back at the next click, also not in another pane', async () => {
    const report = await done(createCommands().score());
    expect(ofTo03(report)).toEqual([]);
    expect(report.accepted).toHaveLength(1);
  });

  it('stands at the end of Kiểm tra with the reason', async () => {
    const { values } = await readGrid(excel, 'Kiểm tra');
    const line = values.at(-1) ?? [];
    expect([line[1], line[2], line[6]]).toEqual(['đã chấp nhận', 'Tổ 3', reason]);
  });

  it('comes back as soon as its value changes', async () => {
    const before = at(await readGrid(excel, 'Số liệu'), 'TO03', 'VI_PHAM');
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 2);
    expect(ofTo03(await done(commands.score()))).toHaveLength(1);
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', before);
    expect(ofTo03(await done(commands.score()))).toEqual([]);
  });

  it('is open again once the acceptance is taken back; Nhật ký keeps both', async () => {
    const [one] = accepted.accepted;
    if (!one) throw new Error('Nothing was accepted');
    expect(ofTo03(await done(commands.withdraw(one.finding)))).toHaveLength(1);
    const actions = (await readGrid(excel, 'Nhật ký')).values.slice(-2).map((line) => line[1]);
    expect(actions).toContain('Bỏ chấp nhận cảnh báo');
    expect(ofTo03(await done(commands.score()))).toHaveLength(1);
  });
});

test('An error cannot be accepted, and nothing without a reason', () => {
  const error = first.findings.find(({ finding }) => finding.severity === 'error');
  const [warning] = ofTo03(first);
  if (!error || !warning) throw new Error('The samples have both');
  expect(() => commands.accept(error.finding, 'vì thế')).toThrow('Not to be accepted');
  expect(() => commands.accept(warning.finding, ' ')).toThrow('reason');
});

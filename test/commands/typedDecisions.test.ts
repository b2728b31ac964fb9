import { createCommands } from '../../src/commands';
import type { LocatedFinding } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, find, readGrid, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

/** What a click says of a sheet on which decisions are typed, with the severity. */
async function said(sheet: string): Promise<readonly string[]> {
  const { findings } = await done(commands.score());
  return findings.filter(({ cell }) => cell?.sheet === sheet).map(told);
}
const told = ({ finding }: LocatedFinding): string => `${finding.severity} ${finding.code}`;

/** Types as Excel takes 12/10: a number with the format of a day. */
async function typeDay(sheet: string, unit: string, code: string): Promise<void> {
  const place = find(await readGrid(excel, sheet), unit, code);
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(place.row, place.column);
    cell.numberFormat = [['d/m']];
    cell.values = [[46_307]];
    await context.sync();
  });
}
const formatAt = async (sheet: string, unit: string, code: string): Promise<unknown> => {
  const place = find(await readGrid(excel, sheet), unit, code);
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(place.row, place.column);
    cell.load('numberFormat');
    await context.sync();
    return (cell.numberFormat as string[][])[0]?.[0];
  });
};

// 1.2 of the teaching plan: khá, giỏi among those who sat the test, from 75 % on.
describe('A target that a unit registered', () => {
  afterEach(() => type(excel, 'Đăng ký', 'TO01', '1.2', ''));

  it('above 100 % of those tested is an error: nobody can reach it', async () => {
    await type(excel, 'Đăng ký', 'TO01', '1.2', 120);
    expect(await said('Đăng ký')).toEqual(['error read.pledgeBeyondAll']);
  });

  it('of which Excel made a day is an error, and shows numbers again once a number is typed', async () => {
    await typeDay('Đăng ký', 'TO01', '1.2');
    expect(await said('Đăng ký')).toEqual(['error read.pledgeIsDate']);
    await type(excel, 'Đăng ký', 'TO01', '1.2', 80);
    expect(await said('Đăng ký')).toEqual([]);
    expect(await formatAt('Đăng ký', 'TO01', '1.2')).toBe('General');
  });

  it('typed as 80% is 0,8 to Excel: it is said how to type it', async () => {
    await type(excel, 'Đăng ký', 'TO01', '1.2', 0.8);
    const { findings } = await done(commands.score());
    expect(findings.map(({ finding }) => finding)).toContainEqual(
      expect.objectContaining({
        code: 'read.pledgeBelowTarget',
        values: {
          ...{ unit: 'Tổ 1', criterion: '1.2', pledged: 0.8, target: 75 },
          ...{ comparison: '>=', inPercent: 80 },
        },
      }),
    );
  });
});

describe('Points that were appraised', () => {
  afterEach(async () => {
    await type(excel, 'Thẩm định', 'TO02', '1.3', '');
    await type(excel, 'Thẩm định', 'TO02', '_lydo', '');
  });

  it('need a reason, and blanks are none', async () => {
    await type(excel, 'Thẩm định', 'TO02', '1.3', 6);
    await type(excel, 'Thẩm định', 'TO02', '_lydo', '   ');
    expect(await said('Thẩm định')).toEqual(['warning read.appraisalWithoutReason']);
    await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Một sáng kiến chưa được công nhận');
    expect(await said('Thẩm định')).toEqual([]);
  });

  it('of which Excel made a day count as the most there is, and that is said', async () => {
    await typeDay('Thẩm định', 'TO02', '1.3');
    await type(excel, 'Thẩm định', 'TO02', '_lydo', 'Theo biên bản');
    const { findings } = await done(commands.score());
    const [found] = findings.filter(({ finding }) => finding.code === 'read.appraisalIsDate');
    // 15 points for 1.3; day 46,307 is 12 October 2026.
    expect(found?.finding.values).toEqual({
      ...{ unit: 'Tổ 2', criterion: '1.3', typed: '12/10/2026', counted: 15 },
    });
  });
});

describe('What a criterion does not score', () => {
  it('has no effect, on Đăng ký as on Thẩm định, and that is what is said', async () => {
    await type(excel, 'Tiêu chí', '1.2', 'role', 'Điểm thưởng');
    await type(excel, 'Tiêu chí', '1.2', 'onlyFor', 'TO03');
    await type(excel, 'Tiêu chí', '1.1', 'points:TO', 40);
    await type(excel, 'Đăng ký', 'TO01', '1.2', 90);
    await type(excel, 'Thẩm định', 'TO01', '1.2', 5);
    await type(excel, 'Thẩm định', 'TO01', '_lydo', 'Theo biên bản');
    const { findings } = await done(commands.score());
    const codes = findings.map(({ finding }) => finding.code);
    expect(codes).toEqual(
      expect.arrayContaining(['read.pledgeNotScored', 'read.appraisalNotScored']),
    );
    expect(codes).not.toContain('read.appraisalBeyondMaximum');
    await type(excel, 'Đăng ký', 'TO01', '1.2', '');
    await type(excel, 'Thẩm định', 'TO01', '1.2', '');
    await type(excel, 'Thẩm định', 'TO01', '_lydo', '');
  });

  it('taken back as it was asked for, nothing is called destroyed', async () => {
    await type(excel, 'Đăng ký', 'TO03', '1.2', 90);
    await type(excel, 'Đăng ký', 'TO01', '1.2', 90);
    await done(commands.score());
    await type(excel, 'Đăng ký', 'TO03', '1.2', '');
    expect((await said('Đăng ký')).filter((one) => one.includes('lost'))).toEqual([]);
    await type(excel, 'Đăng ký', 'TO01', '1.2', '');
    expect(await said('Đăng ký')).toEqual([]);
  });

  it('and two of them at once are told as taken back', async () => {
    await type(excel, 'Đăng ký', 'TO03', '1.2', 90);
    await type(excel, 'Đăng ký', 'TO01', '1.2', 90);
    await done(commands.score());
    await type(excel, 'Đăng ký', 'TO03', '1.2', '');
    await type(excel, 'Đăng ký', 'TO01', '1.2', '');
    expect(await said('Đăng ký')).toEqual(['warning lost.entries']);
    expect(at(await readGrid(excel, 'Đăng ký'), 'TO01', '1.2')).toBe('');
  });
});

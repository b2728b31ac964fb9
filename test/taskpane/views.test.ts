import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { filterFindings, findingText, severities } from '../../src/taskpane/result/findingView';
import { neighbour } from '../../src/taskpane/result/neighbour';
import {
  barOf,
  errorsByUnit,
  isSound,
  mostPoints,
  rankedShown,
} from '../../src/taskpane/result/rankingView';
import { tabAfterKey } from '../../src/taskpane/result/Tabs';
import { targetCounts, targetsShown, targetView } from '../../src/taskpane/result/targetView';
import { injectedTexts } from '../../src/taskpane/scorebook/injectedTexts';
import { asError, faultCode } from '../../src/commands/fault';
import { canRetry, problemText } from '../../src/commands/problemText';
import { themeName } from '../../src/taskpane/theme/themeName';
import { planChoices } from '../../src/taskpane/welcome/planChoices';
import { templates } from '../../src/templates';
import { located, scoreReport, someFindings, targetLine } from './support/reports';
import { injectReport } from './support/stubCommands';

describe('the list of findings', () => {
  test('shows errors first, then warnings, then notes, each in its own order', () => {
    const codes = filterFindings(someFindings, null).map(({ finding }) => finding.code);
    expect(codes).toEqual([
      'entry.notANumber',
      'relation.broken',
      'read.tableMissing',
      'target.short',
      'missing.figure',
      'gate.capBand',
      'rank.tie',
      'missing.notNeeded',
    ]);
  });

  test.each(severities)('shows only %s when asked to', (only) => {
    const shown = filterFindings(someFindings, only);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ finding }) => finding.severity === only)).toBe(true);
  });

  test('puts the unit above its sentence', () => {
    const { finding } = located('missing.unit', 'warning');
    expect(findingText(finding, vi)).toEqual({
      subject: 'Xã Ba Điền',
      text: 'Chưa nhập số liệu nào (phải nhập 52 số liệu). Hãy nhập hoặc nhắc đơn vị gửi.',
    });
  });

  test('puts the cluster above a tie', () => {
    const { subject, text } = findingText(located('rank.tie', 'note').finding, vi);
    expect(subject).toBe('Cụm xã, thị trấn');
    expect(text).toMatch(/^Xã Ba Vinh, Xã Ba Dinh cùng hạng 4/);
  });

  test('puts the whole plan above what is pooled over all units', () => {
    const { subject, text } = findingText(located('target.planShort', 'warning').finding, vi);
    expect(subject).toBe('Toàn kế hoạch');
    expect(text).toMatch(/^Tiêu chí 5\.2 .* Tính theo 17\/19 đơn vị đã báo cáo\. /);
  });

  test('names the kind of place where no unit is meant, and keeps the sentence whole', () => {
    const { finding } = located('plan.missingTarget', 'error');
    const { subject, text } = findingText(finding, en);
    expect(subject).toBe('Criterion');
    expect(text).toMatch(/^Criterion 2\.2 is scored by/);
  });
});

describe('keys in a list', () => {
  test.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['Enter', 0, 3, null],
    ['ArrowDown', -1, 0, null],
  ])('%s at %d of %d', (key, index, count, next) => {
    expect(neighbour(key, index, count)).toBe(next);
  });

  test.each([
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
  ])('%s at tab %d', (key, index, next) => {
    expect(tabAfterKey(key, index, 3)).toBe(next);
  });
});

describe('the plan’s targets', () => {
  const lines = scoreReport().targets;

  test('those that are short come first, then what nobody has reported, then what was reached', () => {
    expect(targetsShown(lines, null).map(({ criterion }) => criterion)).toEqual([
      '2.3',
      '5.2',
      '4.1',
      '2.1',
      '6.1',
    ]);
    expect(targetCounts(lines)).toEqual({ reached: 2, short: 2, open: 1 });
    expect(targetsShown(lines, 'open').map(({ criterion }) => criterion)).toEqual(['4.1']);
  });

  test.each([
    // 842/1204 is 69,93...: beside 70 % it must not round up to it.
    [{ numerator: 842, target: 70, state: 'short' }, '69,9\u00a0%', '≥ 70\u00a0%', 69.9, 70],
    [{ numerator: 14, denominator: 19, target: 70 }, '73,7\u00a0%', '≥ 70\u00a0%', 73.7, 70],
    // The hint above the bars promises a mark to each of them.
    [{}, '100\u00a0%', '≥ 100\u00a0%', 100, 100],
    [{ numerator: 3, target: 0, comparison: '<=' }, '0,2\u00a0%', '≤ 0\u00a0%', 0.2, 0],
    // No length of the bar stands for more than all.
    [{ target: 120, state: 'short' }, '100\u00a0%', '≥ 120\u00a0%', 100, null],
    [{ numerator: 30, denominator: 20, target: 50 }, '150\u00a0%', '≥ 50\u00a0%', 100, 50],
    [{ numerator: 2, denominator: null, target: 0, comparison: '<=' }, '2', '≤ 0', null, null],
    [
      { state: 'open', reported: 0, expected: 19, target: 70 },
      'Có số liệu 0/19 đơn vị',
      '≥ 70\u00a0%',
      0,
      70,
    ],
  ] as const)('%j shows as %s', (line, result, demanded, bar, mark) => {
    expect(targetView(targetLine(line), vi)).toEqual({ result, demanded, bar, mark });
  });
});

describe('the ranking of a cluster', () => {
  const unit = (rank: number, total: number) => ({
    unit: String(rank),
    name: '',
    band: '',
    rank,
    total,
  });
  const ranked = [unit(1, 80), unit(2, 60), unit(3, 40), unit(3, 40), unit(5, -4)];

  test('begins with those that share the first three places', () => {
    expect(rankedShown(ranked, 0)).toHaveLength(4);
    expect(rankedShown(ranked, 1)).toHaveLength(5);
  });

  test('draws bars against the first of the cluster', () => {
    const most = mostPoints(ranked);
    expect(ranked.map(({ total }) => barOf(total, most))).toEqual([100, 75, 50, 50, 0]);
    expect(barOf(0, mostPoints([unit(1, 0)]))).toBe(0);
  });
});

describe('what an injection reports', () => {
  const texts = vi;

  test('new sheets, and the tab whose name was taken', () => {
    expect(injectedTexts(injectReport, texts)).toEqual([
      'Đã đưa kế hoạch vào sổ, thêm 8 trang tính.',
      'Tên “Điểm” đã có trong tệp nên trang mới mang tên “Điểm (2)”.',
    ]);
  });

  test('the sheet that nobody sees is not counted', () => {
    const created = [...injectReport.created, 'identity' as const];
    expect(injectedTexts({ ...injectReport, created }, texts)[0]).toBe(
      'Đã đưa kế hoạch vào sổ, thêm 8 trang tính.',
    );
  });

  test('a repair that kept figures names the sheets that it drew again and put right', () => {
    const made = { created: ['ranking' as const], repaired: ['points' as const] };
    const report = { ...injectReport, ...made, isNew: false, renamed: [] };
    expect(injectedTexts({ ...report, keptFigures: 1612 }, texts)).toEqual([
      'Đã dựng lại trang: Xếp hạng.',
      'Đã sửa lại trang: Điểm.',
      '1.612 số liệu đã nhập được giữ nguyên.',
    ]);
  });

  test('nothing to repair', () => {
    const report = { ...injectReport, isNew: false, created: [], repaired: [], renamed: [] };
    expect(injectedTexts(report, texts)).toEqual(['Các trang tính đều đầy đủ, không phải sửa gì.']);
  });
});

describe('problems', () => {
  test('a protected sheet is named, otherwise both are possible', () => {
    const title = (sheet: string) => problemText({ code: 'protected', sheet }, vi.problems).title;
    expect(title('Điểm')).toBe('Trang tính “Điểm” đang được khóa');
    expect(title('')).toBe('Trang tính hoặc sổ đang được khóa');
    const gone = problemText({ code: 'sheetGone', sheet: 'Điểm' }, vi.problems);
    expect(gone.title).toBe('Không tìm thấy trang tính “Điểm”');
  });

  test('cells that were changed since are named, three at the most', () => {
    const titleOf = (count: number, messages = vi) => {
      const cells = Array.from({ length: count }, (_, index) => ({
        sheet: 'Số liệu',
        address: `F${index + 12}`,
      }));
      return problemText({ code: 'cellsChanged', cells }, messages.problems).title;
    };
    const named = 'Số liệu F12, Số liệu F13, Số liệu F14';
    expect(titleOf(3)).toBe(`Ô ${named} đã được sửa sau đó`);
    expect(titleOf(14)).toBe(`Ô ${named} và 11 ô khác đã được sửa sau đó`);
    expect(titleOf(4, en)).toBe(`${named} and 1 other cell: changed since then`);
    expect(titleOf(14, en)).toBe(`${named} and 11 other cells: changed since then`);
  });

  test('a retry is offered where the person can change something in Excel', () => {
    expect(canRetry({ code: 'cellEditMode' })).toBe(true);
    expect(canRetry({ code: 'protected', sheet: 'Điểm' })).toBe(true);
    expect(canRetry({ code: 'hostFailed', technical: '' })).toBe(true);
    expect(canRetry({ code: 'planRefused', findings: [] })).toBe(false);
    expect(canRetry({ code: 'noScorebook' })).toBe(false);
  });
});

describe('a fault of the program', () => {
  test('has one code for one fault, and another for another', () => {
    expect(faultCode(new Error('a'))).toBe(faultCode(new Error('a')));
    expect(faultCode(new Error('a'))).not.toBe(faultCode(new TypeError('a')));
    expect(faultCode(new Error('Tiêu chí'))).toMatch(/^TD-P-[0-9A-F]{6}$/);
  });

  test('may have been thrown as anything', () => {
    expect(asError('text').message).toBe('text');
    expect(asError(undefined)).toBeInstanceOf(Error);
  });
});

describe('the theme', () => {
  test.each([
    ['#262626', false, 'dark'],
    ['#FFFFFF', true, 'light'],
    ['f3f2f1', true, 'light'],
    [null, true, 'dark'],
    [null, false, 'light'],
    ['Window', true, 'dark'],
  ])('Excel %p, system dark: %p', (background, system, name) => {
    expect(themeName(background, system)).toBe(name);
  });
});

test('the plans on offer are the built-in ones, in their order', () => {
  expect(planChoices.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
});

describe('What wrong figures mean for a result', () => {
  const error = (unit: string) => {
    const one = located('relation.broken', 'error');
    return { ...one, finding: { ...one.finding, place: { at: 'entry', unit, figure: 'DAT' } } };
  };
  const report = (findings: readonly unknown[]) =>
    scoreReport(findings as ReturnType<typeof scoreReport>['findings']);

  test('a unit’s errors stand beside its place', () => {
    const found = errorsByUnit(report([error('21484'), error('21484'), error('21490')]));
    expect([...found]).toEqual([
      ['21484', 2],
      ['21490', 1],
    ]);
    expect(errorsByUnit(report([located('target.short', 'warning')])).size).toBe(0);
    // What is missing is no mistake.
    const missing = located('missing.figure', 'error');
    const place = { at: 'entry', unit: '21484', figure: 'DAT' };
    const one = { ...missing, finding: { ...missing.finding, place } };
    expect(errorsByUnit(report([one])).size).toBe(0);
    expect(vi.pane.ranking.errors(2)).toBe('2 lỗi số liệu chưa sửa');
  });

  test('no result is called good that has an error, or that is nobody’s', () => {
    expect(isSound(report([located('target.short', 'warning')]))).toBe(true);
    expect(isSound(report([error('21484')]))).toBe(false);
    expect(isSound({ ...report([]), withFigures: 0 })).toBe(false);
  });
});

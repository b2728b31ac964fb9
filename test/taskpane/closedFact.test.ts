import { vi } from '../../src/messages/vi';
import type { FindingCode } from '../../src/plan/finding';
import { closedFact } from '../../src/taskpane/closing/closedFact';
import { closedPeriod } from './support/closing';
import { located, scoreReport } from './support/reports';

const closed = 'Đã chốt 05/04/2025 16:20, mã 7K3M-9QXR-2B5T';
const differs = `${closed}; kết quả nay khác bản đã chốt`;

describe('What the head says of a closed period', () => {
  test.each<[string, FindingCode | null, string]>([
    ['a unit has another result now', 'closed.differs', differs],
    ['a unit is gone', 'closed.unitGone', differs],
    ['a unit came', 'closed.unitNew', differs],
    // The figures still give what was closed: it is the sheet that cannot be trusted.
    ['only the closed sheet was typed over', 'closed.edited', closed],
    ['something else is wrong', 'relation.broken', closed],
    ['nothing is wrong', null, closed],
  ])('%s', (_, code, said) => {
    const report = scoreReport(code === null ? [] : [located(code, 'warning')]);
    expect(closedFact(closedPeriod, report, vi.closing)).toBe(said);
  });

  test('nobody has looked yet: that it differs is not known', () => {
    expect(closedFact(closedPeriod, null, vi.closing)).toBe(closed);
  });
});

import type { PrintOrder, PrintReport, PrintView } from '../../../src/commands/printReports';
import { scoreReport } from './reports';

/** Two clusters with five units, and four bands. */
export const printView: PrintView = {
  blank: [],
  signers: { sheet: 'Kế hoạch', address: 'C33' },
  units: [
    { code: '21484', name: 'Thị trấn Ba Tơ', cluster: 'XA', hasFigures: true },
    { code: '21487', name: 'Xã Ba Điền', cluster: 'XA', hasFigures: true },
    { code: '21490', name: 'Xã Ba Vinh', cluster: 'XA', hasFigures: true },
    { code: 'CQ02', name: 'Phòng Nội vụ', cluster: 'CQ', hasFigures: true },
    {
      code: 'CQ03',
      name: 'Trung tâm Truyền thông - Văn hóa - Thể thao',
      cluster: 'CQ',
      hasFigures: true,
    },
  ],
  clusters: [
    { code: 'XA', name: 'Cụm xã, thị trấn' },
    { code: 'CQ', name: 'Khối cơ quan, đoàn thể huyện' },
  ],
  bands: ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
  mostCards: 300,
};

export function printReport(order: PrintOrder): PrintReport {
  const units = { ranking: 0, overview: 0, annex: 12 };
  return {
    what: order.what,
    units: order.what === 'cards' ? order.units.length : units[order.what],
    annex: order.what === 'annex' ? { listed: [], added: [] } : null,
    review: scoreReport(),
  };
}

import { NOT_APPLICABLE, sameText, YES } from '../../../plan/entry';
import type { SampleEntries, SampleValue } from '../../samples';
import { figures } from '../figures';

/** Ba Điền has not named the document that recognised it: one finding to look at. */
const WITHOUT_EVIDENCE = { unit: '21487', figure: 'VM_QPAN' };

function explanationOf(unit: string, figure: string, value: SampleValue): string | null {
  const described = figures.find(({ code }) => code === figure);
  if (!described || typeof value === 'number') return null;
  if (described.needsReason && sameText(value, NOT_APPLICABLE)) {
    return figure === 'DAT_TSVM'
      ? 'Không có tổ chức đảng riêng, sinh hoạt ghép'
      : 'Không được giao chỉ tiêu năm 2025';
  }
  const isWithout = unit === WITHOUT_EVIDENCE.unit && figure === WITHOUT_EVIDENCE.figure;
  return described.needsEvidence && value === YES && !isWithout
    ? 'Thông báo công nhận kết quả năm 2025'
    : null;
}

/** Invented reasons and evidence for invented figures. */
export function explanationsOf(samples: SampleEntries): SampleEntries {
  return new Map(
    [...samples].map(([unit, row]) => [
      unit,
      new Map(
        [...row].flatMap(([figure, value]): [string, string][] => {
          const text = explanationOf(unit, figure, value);
          return text === null ? [] : [[figure, text]];
        }),
      ),
    ]),
  );
}

import type { Figure } from '../../../plan/figure';
import { count } from '../../build/figures';
import { ARMED_FORCES } from './reporters';

/** The five head counts of a test: due, tested, passed, and of the passed those with good and excellent marks. */
export function testFigures(prefix: string, what: string): readonly Figure[] {
  const people = (part: string, label: string) =>
    count(`${prefix}_${part}`, `${what}: ${label}`, 'người', ARMED_FORCES);
  return [
    people('PHAI', 'số phải kiểm tra'),
    people('DUOC', 'số được kiểm tra'),
    people('DAT', 'số đạt yêu cầu (kể cả khá, giỏi)'),
    people('KHA', 'số khá'),
    people('GIOI', 'số giỏi'),
  ];
}

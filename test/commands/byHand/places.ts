/** One unit's line on Xếp hạng, worked out with pencil and paper. */
export interface Place {
  readonly unit: string;
  readonly total: number;
  readonly rank: number | '–';
  readonly band: string;
  readonly note?: string;
}

export const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
export const GOOD = 'Hoàn thành tốt nhiệm vụ';
export const DONE = 'Hoàn thành nhiệm vụ';
export const NOT_DONE = 'Không hoàn thành nhiệm vụ';

/** What was earned of the points that apply, as the workbench writes numbers. */
export function rescaled(points: string): string {
  return `Quy đổi do không áp dụng: ${points}`;
}

export const SHARED = 'Đồng hạng: thứ tự ưu tiên cũng bằng nhau';

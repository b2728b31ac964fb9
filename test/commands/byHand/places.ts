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

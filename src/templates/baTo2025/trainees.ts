/** A group that is trained and tested; the plan says "các đối tượng" and leaves them to the year's training order. */
export interface TraineeGroup {
  /** Ends the criteria's codes (4.3a.1) and starts the figures' codes (HL1_DAT). */
  readonly number: number;
  readonly name: string;
  /** Most communes have no standing militia squad of their own. */
  readonly mayBeMissing: boolean;
}

/** Officers and reservists are trained by the district command, the militia by the communes. */
export const traineeGroups: readonly TraineeGroup[] = [
  { number: 1, name: 'sĩ quan, QNCN', mayBeMissing: false },
  { number: 2, name: 'dân quân cơ động', mayBeMissing: false },
  { number: 3, name: 'dân quân thường trực', mayBeMissing: true },
  { number: 4, name: 'dân quân tại chỗ', mayBeMissing: false },
  { number: 5, name: 'quân nhân dự bị', mayBeMissing: true },
];

/** What reservists are called up for, each with a quota of its own. */
export const reservistActivities = [
  { number: 1, name: 'huấn luyện' },
  { number: 2, name: 'diễn tập' },
  { number: 3, name: 'kiểm tra sẵn sàng động viên' },
] as const;

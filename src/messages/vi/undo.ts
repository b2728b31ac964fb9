import { numbers } from '../numbers';

const { number } = numbers;

/** Whose forms were decided on: one is named, more are counted. */
const forms = (units: readonly string[]): string =>
  units.length === 1 ? `phiếu của ${units[0] ?? ''}` : `phiếu của ${number(units.length)} đơn vị`;

const cells = (count: number): string =>
  count === 0 ? 'các ô trong sổ không đổi' : `${number(count)} ô trở lại như trước`;

/** Taking the latest step back: what the button is called, and what is said afterwards. */
export const undo = {
  button: {
    cell: (cell: string) => `Hoàn tác lần sửa ô ${cell}`,
    cells: (count: number) => `Hoàn tác lần sửa ${number(count)} ô`,
    forms: (units: readonly string[]) => `Hoàn tác quyết định về ${forms(units)}`,
    units: 'Hoàn tác lần thêm đơn vị',
    dropped: 'Hoàn tác lần bỏ đơn vị',
    merge: 'Hoàn tác lần sáp nhập',
    turn: 'Hoàn tác lần sang kỳ mới',
  },
  done: {
    cells: (count: number) => `Đã khôi phục ${number(count)} ô như trước khi sửa.`,
    forms: (units: readonly string[], count: number) =>
      `Đã hoàn tác quyết định về ${forms(units)}: ${cells(count)}.`,
    units: (count: number) => `Đã hoàn tác lần thêm đơn vị: ${cells(count)}.`,
    dropped: (count: number) => `Đã hoàn tác lần bỏ đơn vị: ${cells(count)}.`,
    merge: (count: number) => `Đã hoàn tác lần sáp nhập: ${cells(count)}.`,
    turn: (count: number) => `Đã hoàn tác lần sang kỳ mới: ${cells(count)}.`,
  },
};

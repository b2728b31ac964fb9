import { numbers } from '../numbers';

const { number } = numbers;

/** Lists that units are chosen from. */
export const units = {
  search: 'Tìm đơn vị theo tên hoặc mã',
  noneFound: 'Không tìm thấy đơn vị nào như vậy.',
  chosen: (count: number, all: number) => `Đã chọn ${number(count)} trong ${number(all)}`,
  chooseFound: (count: number) => `Chọn cả ${number(count)}`,
  chooseNone: 'Bỏ chọn hết',
  cluster: (name: string, count: number) => `${name} (${number(count)})`,
  noCluster: 'Chưa xếp cụm, khối',
};

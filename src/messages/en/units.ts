import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;

/** Lists that units are chosen from. */
export const units: Messages['units'] = {
  search: 'Search units by name or code',
  noneFound: 'No such unit.',
  chosen: (count, all) => `${number(count)} of ${number(all)} chosen`,
  chooseFound: (count) => `Choose all ${number(count)}`,
  chooseNone: 'Choose none',
  cluster: (name, count) => `${name} (${number(count)})`,
  noCluster: 'In no cluster',
};

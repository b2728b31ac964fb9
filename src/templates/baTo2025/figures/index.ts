import type { Figure } from '../../../plan/figure';
import { groupFour } from './groupFour';
import { groupOne } from './groupOne';
import { groupFive, groupSix } from './groupsFiveSix';
import { groupThree } from './groupThree';
import { groupTwo } from './groupTwo';

/** Every raw number, yes/no and level that the plan's lines need, in the order of the lines. */
export const figures: readonly Figure[] = [
  ...groupOne,
  ...groupTwo,
  ...groupThree,
  ...groupFour,
  ...groupFive,
  ...groupSix,
];

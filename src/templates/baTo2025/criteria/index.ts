import { withPoints } from '../../build/criteria';
import { kindCodes, pointsTable } from '../points';
import { groupFive } from './groupFive';
import { groupFour } from './groupFour';
import { groupOne } from './groupOne';
import { groupSix } from './groupSix';
import { groupThree } from './groupThree';
import { groupTwo } from './groupTwo';

/** All scored lines of the plan, in its order. */
export const criteria = withPoints(
  [...groupOne, ...groupTwo, ...groupThree, ...groupFour, ...groupFive, ...groupSix],
  kindCodes,
  pointsTable,
);

import { explain, explainUnit } from './explain';
import { inject } from './inject';
import { goToCell, goToSheet } from './navigate';
import type { Commands } from './reports';
import { score } from './score';
import { status } from './status';

/** The commands on the open workbook. */
export function createCommands(): Commands {
  return { status, inject, score, explain, explainUnit, goToCell, goToSheet };
}

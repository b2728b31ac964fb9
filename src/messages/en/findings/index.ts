import type { FindingValues } from '../../../plan/finding';
import type { Sentences } from '../../sentences';
import { arrivalFindings } from './arrival';
import { closingFindings } from './closing';
import { entryFindings } from './entry';
import { integrityFindings } from './integrity';
import { planFindings } from './plan';
import { plausibleFindings } from './plausible';
import { sheetFindings } from './sheet';

/** An English sentence for every finding. */
export const findings: Sentences<FindingValues> = {
  ...planFindings,
  ...entryFindings,
  ...plausibleFindings,
  ...sheetFindings,
  ...integrityFindings,
  ...closingFindings,
  ...arrivalFindings,
};

import type { VerifyReport } from '../../commands/closingReports';
import type { Messages } from '../../messages';
import { type VerdictView, verdictViews } from './verdictView';

/** What was typed and what was asked, while results are verified. */
export interface Verifying {
  readonly code: string;
  /** Whether the code was to be verified as it stands: then it must not be blank. */
  readonly isTried: boolean;
  /** What came of a button stands under it: of the code under the code, of files under the files. */
  readonly asked: 'code' | 'files';
  /** The code that the answer is about. */
  readonly answered: string;
}

export const initialVerifying: Verifying = {
  code: '',
  isTried: false,
  asked: 'code',
  answered: '',
};

export function codeTyped(state: Verifying, code: string): Verifying {
  return { ...state, code, isTried: false };
}

export function codeTried(state: Verifying): Verifying {
  return { ...state, isTried: true };
}

/** The code is verified as it stands. */
export function codeAsked(state: Verifying): Verifying {
  return { ...state, isTried: true, asked: 'code', answered: state.code };
}

export function filesAsked(state: Verifying): Verifying {
  return { ...state, asked: 'files' };
}

export function hasCode({ code }: Verifying): boolean {
  return code.trim() !== '';
}

/** What was found, as far as it is about what stands there: of another code it says nothing any more. */
export function answerShown(
  { asked, code, answered }: Verifying,
  verified: VerifyReport | null,
  messages: Messages,
): readonly VerdictView[] | null {
  const isOld = asked === 'code' && code !== answered;
  return verified && !isOld ? verdictViews(verified, messages) : null;
}

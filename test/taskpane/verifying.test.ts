import { vi } from '../../src/messages/vi';
import {
  answerShown,
  codeAsked,
  codeTried,
  codeTyped,
  filesAsked,
  hasCode,
  initialVerifying,
} from '../../src/taskpane/closing/verifying';
import { knownCode } from './support/closing';

const typed = (code: string) => codeTyped(initialVerifying, code);
const asked = codeAsked(typed('7K3M-9QXR-2B5T'));

describe('What was found about a code', () => {
  test.each([
    ['stands while the code stands', asked, true],
    ['is gone once another code is typed', codeTyped(asked, '7K3M-9QXR-2B5'), false],
    ['stands again once that code is typed again', codeTyped(asked, '7K3M-9QXR-2B5T'), true],
    ['of files stands whatever code is typed then', codeTyped(filesAsked(asked), '7K3M'), true],
  ])('%s', (_, state, isShown) => {
    expect(answerShown(state, knownCode, vi) !== null).toBe(isShown);
    expect(answerShown(state, null, vi)).toBeNull();
  });

  test('stands under what it was asked of', () => {
    expect(asked.asked).toBe('code');
    expect(filesAsked(asked).asked).toBe('files');
    expect(codeAsked(filesAsked(asked)).asked).toBe('code');
  });
});

test('a blank code is a fault once it was to be verified, until one types', () => {
  const tried = codeTried(typed('  '));
  expect([tried.isTried, hasCode(tried)]).toEqual([true, false]);
  const next = codeTyped(tried, '7');
  expect([next.isTried, hasCode(next)]).toEqual([false, true]);
});

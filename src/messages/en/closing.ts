import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;
const many = (count: number, one: string, more: string) =>
  `${number(count)} ${count === 1 ? one : more}`;

export const closing: Messages['closing'] = {
  running: {
    close: 'Scoring and closing the period…',
    reopen: 'Reopening the period…',
    verify: 'Verifying…',
    look: 'Looking at the workbook…',
    turn: 'Scoring and beginning the new period…',
    undo: 'Going back to the former period…',
  },
  isClosed: (at, code) => `Closed ${at}, code ${code}`,
  isClosedDiffers: (at, code) => `Closed ${at}, code ${code}; results differ now`,
  whileClosed: {
    title: 'This period is closed',
    text: (at) =>
      `Closed ${at}. Changing figures now makes results differ from what was closed. Better reopen the period or turn to the next one first.`,
  },
  closedCell: 'See the closed number',
  close: {
    about:
      'Scores once more and writes the result as plain values on a sheet to be printed, signed and kept. If the figures give another result later, the workbook says so.',
    open: (errors, warnings) =>
      `Still open: ${[
        ...(errors > 0 ? [many(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [many(warnings, 'warning', 'warnings')] : []),
      ].join(' and ')}; closing is possible.`,
    by: 'Name of who closes',
    byHint: 'Printed at each page’s foot and noted in the journal.',
    byNeeded: 'Say who closes the period.',
    submit: (period) => `Close ${period}`,
    doubtful: 'Not closed yet. Have a look first:',
    errors: (count) => `${many(count, 'error is', 'errors are')} still open.`,
    tie: (units) => `Share a rank, undecided: ${units}.`,
    missing: (count, units) => `${many(count, 'unit lacks', 'units lack')} figures: ${units}.`,
    others: (count) => `and ${many(count, 'other', 'others')}`,
    goToDoubt: 'Go to the first of them',
    despite: 'Close all the same',
    notYet: 'Not yet',
    done: (period) => `${period} is closed`,
    next: (sheet) =>
      `Print “${sheet}” for signing, then save the file. The check code stands at each page’s foot.`,
    closed: (period) => `${period} is closed`,
    at: 'Closed at',
    closedBy: 'Closed by',
    code: 'Check code',
    openSheet: 'Open the closed result',
    print: 'Print the closed result',
    reopenTitle: 'Reopen the period',
    reopenAbout:
      'Only where the closed result has to be corrected. Its sheet is kept and says that it is no longer in force.',
    reason: 'Reason',
    reasonHint: 'Written on the former sheet and in the journal.',
    reasonNeeded: 'Say why the period is reopened.',
    reopen: 'Reopen',
    reopened: (period) => `${period} is open again`,
    kept: (sheet) => `The former result is kept on “${sheet}”; it is no longer in force.`,
  },
  verify: {
    about:
      'Is a printed result the closed one? Type the code at its foot. Was a mailed file changed? Choose the file.',
    code: 'Check code on the paper',
    codeHint: '12 letters and digits, such as 7K3M-9QXR-2B5T. Small letters and no dashes will do.',
    codeNeeded: 'Type the code on the paper.',
    submit: 'Verify the code',
    file: 'File with a result',
    fileAbout:
      'An .xlsx file, or an .eml or .zip that holds one. A code typed above is checked too.',
    choose: 'Choose a file to verify',
    result: 'What was found',
    closedBy: (at, by) => `Closed ${at} by ${by}.`,
    inForce: 'This result is in force.',
    past: 'This is the result of an earlier period that the workbook keeps.',
    reopened: (at, reason) =>
      `This result is no longer in force: the period was reopened ${at}. Reason: ${reason}.`,
    known: (period) => `Right code: the closed result of ${period}`,
    knownSheet: (sheet) => `To compare each number look at “${sheet}”: one code is one content.`,
    knownEdited: (period) =>
      `Right code: the closed result of ${period}, but its sheet was changed`,
    knownEditedNext: (sheet) =>
      `The paper has the code of the closing; “${sheet}” was changed after that. Trust the signed paper and take the file that was saved at the closing.`,
    unknown: 'No closed result in this workbook has this code',
    unknownNext: (among) =>
      among === 0
        ? 'The open workbook has no closed result. Open the one that was closed, or choose a file below.'
        : `The code is well formed but differs from that of ${many(among, 'result', 'results')} here: the paper is of another workbook or period, or not of the closed result.`,
    mistyped: 'The code is mistyped',
    mistypedNext:
      'A character is wrong, or two changed places. Compare each group of four with the paper.',
    length: (typed) => `A code has 12 characters; ${number(typed)} were typed`,
    lengthNext: 'Type all three groups of four characters.',
    foreign: (characters) => `No code holds: ${characters}`,
    foreignNext:
      'If letters get accents by themselves, turn the Vietnamese keyboard off and type again.',
    fileGenuine: (file) => `${file}: as it was closed`,
    fileChanged: (file) => `${file}: changed after closing`,
    fileOther: (file) => `${file}: unchanged, but another result than here`,
    fileUnknownRule: (file) => `${file}: could not be verified`,
    unknownRuleNext: 'It was closed with another version of Sổ Thi Đua. Update and try again.',
    whose: (period, plan) => `The closed result of ${period}, ${plan}.`,
    same: 'The same as a closed result that the open workbook keeps.',
    none: 'The open workbook has no closed result of this period to compare each number with.',
    noneGenuine:
      'The content fits the code in the file. The open workbook does not have this result: to be sure that it is the original, compare the code with the signed paper.',
    differs: (sheet) => `Differs from “${sheet}” in the open workbook:`,
    changedSince: (sheet) => `Compared with the original on “${sheet}”:`,
    noLine: 'No unit differs; the difference is in titles, headings or names of clusters.',
    change: (heading, ours, theirs) => `${heading}: ${ours} here, ${theirs} in the file`,
    onlyOurs: 'only in the workbook',
    onlyTheirs: 'only in the file',
    blank: '(blank)',
    moreUnits: (count) => `and ${many(count, 'more unit', 'more units')}`,
    paperFits: 'The code on the paper is that of this file.',
    paperOther: 'The code on the paper is not that of this file.',
    paperMistyped: 'The code on the paper is mistyped and was not compared with the file.',
    without: (file) => `${file}: no closed result`,
    withoutNext: 'It has no sheet with a closed result. Choose the file saved after the closing.',
  },
  turn: {
    about:
      'This period’s figures are put away, and the entry sheets are cleared for the next. The next step says what goes where, before it is done.',
    way: 'The new period is',
    ways: {
      next: 'The next period of this plan',
      newYear: 'A new year with a new plan and the same criteria (earlier periods no longer count)',
    },
    document: {
      heading: 'The new plan',
      about: 'Written onto the plan sheet. Number and date may be left blank and follow later.',
      title: 'Title',
      number: 'Number',
      date: 'Date of issue',
      titleNeeded: 'Write the title of the new plan.',
      dateNoDay: 'There is no such day. Write 12/02/2027, or leave it blank.',
      titleNoName: 'A title has words: write it as the new plan does.',
      formerYears: (years) =>
        `The title still says ${years.join(', ')}: have another look if the new plan has another title.`,
    },
    label: 'Name',
    code: 'Code',
    kind: 'Kind',
    kinds: { quarter: 'Quarter', half: 'Half-year', year: 'Year' },
    start: 'From',
    end: 'To',
    needed: 'This is needed.',
    noSuchDay: 'There is no such day. Write day/month/year, such as 31/12/2026.',
    notADay: 'Write day/month/year, such as 31/12/2026.',
    reversed: 'The last day must be after the first.',
    taken: 'This scorebook has a period of this code. Write another one.',
    keepPledges: 'Keep the registered targets',
    kept: 'Kept',
    moved: 'Moved',
    emptied: 'Cleared',
    left: 'No longer scored',
    changed: 'Changed by the new plan',
    newTitle: (title) => `The title becomes “${title}”`,
    newNumber: (typed) => (typed === '' ? 'Number: left blank' : `Number: ${typed}`),
    newDate: (typed) => (typed === '' ? 'Date of issue: left blank' : `Date of issue: ${typed}`),
    keptPlan: (units) => `Criteria, targets, rules, ${many(units, 'unit', 'units')}`,
    keptClosed: 'The sheet of the closed result (renamed by its period)',
    keptClosedTitle:
      'The sheet of the closed result (renamed by its period, with the former title of the plan)',
    keptTitle: (title) => `The title “${title}”`,
    keptRest:
      'Theme, basis, place and signer: correct them on the plan sheet if the new plan has others',
    keptPast: (periods) => `Results of ${many(periods, 'earlier period', 'earlier periods')}`,
    pledges: (count) => many(count, 'registered target', 'registered targets'),
    result:
      'This period’s points, ranks and bands: it is not closed, so the workbook does not keep them',
    movedResults: 'This period’s result to the sheet of periods',
    movedFigures: (count) =>
      `${many(count, 'figure', 'figures')} to the previous figures, replacing what is there`,
    figures: (count) => `${many(count, 'cell', 'cells')} of figures`,
    explanations: (count) => `${many(count, 'cell', 'cells')} of explanations`,
    appraisals: (count) => `${many(count, 'cell', 'cells')} of appraisal`,
    deadline: 'The deadline and the note about figures on the plan sheet',
    past: (periods) => `Results of ${many(periods, 'earlier period', 'earlier periods')}`,
    accepted: 'Accepted warnings and received forms: they start anew (the journal keeps them)',
    notClosed: (period) => `${period} is not closed`,
    notClosedNext: 'Better close it first, to have a result to print, sign and keep.',
    next: 'Continue',
    confirm: (period) => `Begin ${period}: see what it does`,
    span: (start, end) => `The new period is from ${start} to ${end}.`,
    overlaps: (former, end) =>
      `The new period begins before ${former} is over (${end}): check the days, unless the new one includes it.`,
    save: 'Better save a copy of the workbook first: in Excel, File, then Save a Copy.',
    undoable: 'It can be undone until the workbook or this scoring pane is closed.',
    change: 'Back to change it',
    closeFirst: 'Close this period first',
    goToUnits: 'Go to the last days on Đơn vị',
    deserted: (left, of) =>
      `${number(left)} of ${many(of, 'unit ends', 'units end')} before the new period: have a look at their last days first.`,
    goToDoubt: 'Go to the first of them',
    submit: (period) => `Begin ${period}`,
    doubtful: 'Nothing was done yet. Have a look first:',
    noFigures: (period) =>
      `${period} has no figures: going on would replace the previous figures by blanks.`,
    differing: (count) =>
      `${many(count, 'finding says', 'findings say')} that the result is no longer the closed one. The closed result, if unchanged, goes to the sheet of periods.`,
    leaving: (names, count) =>
      `${many(count, 'unit ends', 'units end')} before the new period and will not be scored: ${names.join(', ')}${count > names.length ? ` and ${many(count - names.length, 'other', 'others')}` : ''}. Where a unit goes on, correct its last day on Đơn vị first.`,
    neverClosed: {
      next: (period) =>
        `${period} is not closed: once the next one has begun, it cannot be closed any more.`,
      newYear: (period) =>
        `${period} is not closed: once a new year has begun, its result is no longer in the workbook and cannot be closed any more.`,
    },
    staying: (staying, of) =>
      `The new period scores ${number(staying)} of ${many(of, 'unit', 'units')} only.`,
    despite: 'Begin all the same',
    notYet: 'Not yet',
    done: (to) => `${to} has begun`,
    resultAndFigures: (from, figures) =>
      `The result of ${from} is on the sheet of periods, ${many(figures, 'figure', 'figures')} on that of previous figures.`,
    onlyFigures: (from, figures) =>
      `${many(figures, 'figure', 'figures')} of ${from} ${figures === 1 ? 'is' : 'are'} on the sheet of previous figures.`,
    archived: (sheet) => `The closed result is kept on “${sheet}”.`,
    resultGone: (from) =>
      `The result of ${from} is no longer in the workbook, since it was not closed. To keep it, press Undo and close the period first.`,
    undo: 'Undo',
    undone: (period) => `Back in ${period}`,
    undoneAbout: 'Every cell is as it was before.',
  },
};

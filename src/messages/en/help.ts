import type { Messages } from '..';

export const help: Messages['help'] = {
  title: 'Help',
  about: 'On your machine: no network is needed.',

  steps: {
    title: 'The work in six steps',
    create: {
      name: 'Create the scorebook',
      text: 'Choose a plan and its units. Their sheets are added to the open workbook.',
    },
    send: {
      name: 'Send forms',
      text: 'An Excel file for each unit, with a mail draft that you look at and send.',
    },
    collect: {
      name: 'Collect forms',
      text: 'Choose the files that came back, see what is wrong, take them over.',
    },
    score: { name: 'Score', text: 'One press: check, score, rank each cluster.' },
    print: { name: 'Print', text: 'The ranking, and whatever has to be signed.' },
    close: {
      name: 'Close the period',
      text: 'Writes the result to a sheet with a check code: the one to sign and send.',
    },
  },

  colors: {
    title: 'What the colours mean',
    entry: 'To be filled in',
    computed: 'Calculated: do not type here',
    off: 'Not asked of this unit',
    bad: 'Wrong, or does not fit (chưa khớp): to be mended',
    warn: 'Missing, or worth a look (▲)',
    short: 'Correct, but below the target (▼)',
    good: 'Complete, or the target is reached',
    note: 'There are always words beside a colour: see the columns Tình trạng and Chỗ cần xem.',
  },

  values: {
    title: 'Blank, 0 and KAD',
    blank: { name: 'Blank', text: 'No figure yet. The criterion says “thiếu” and has no points.' },
    zero: { name: '0', text: 'A figure, and it is zero: no case, no person.' },
    notApplicable: {
      name: 'KAD',
      text: 'Does not apply: the unit has no such people or was not given the task. Only where allowed, with a reason where one is asked for.',
    },
  },

  questions: {
    title: 'What to do when…',
    list: [
      {
        question: 'A button seems to do nothing?',
        answer:
          'A cell may be in edit mode: press Enter or Esc and try again. A button of the Emulation tab notes the time in the first row of the sheet Kiểm tra when it is done.',
      },
      {
        question: 'A formula was deleted or typed over?',
        answer:
          'Press Score: missing formulas are written again, typed figures stay. Deleted sheets come back with “Repair the sheets” at the end of the pane.',
      },
      {
        question: 'A change was a mistake?',
        answer:
          'Press “Undo” in the pane to take back step by step, at most ten steps, while Excel’s window is open. Under another file name nothing of them is remembered.',
      },
      {
        question: 'A target or its points have to be changed?',
        answer:
          'Change the yellow cell on the sheet Tiêu chí and press Score. The points of each kind of unit have to add up to the full points on the sheet Kế hoạch.',
      },
      {
        question: 'A unit is scored no more, or was added by mistake?',
        answer:
          'Under “More” open Units and plan template, part Leave out units. A unit without entries is deleted; one with figures is scored no more and keeps them.',
      },
      {
        question: 'A unit has sent its form twice?',
        answer:
          'Collect forms keeps both files and asks which one to take. The other one writes nothing.',
      },
      {
        question: 'A unit has an old Excel, or LibreOffice?',
        answer:
          'The form opens and works there, for it holds nothing but formulas. Save it as .xlsx and send it back.',
      },
      {
        question: 'It is not known whose form a file is?',
        answer:
          'Choose the unit for that file in Collect forms. Save an Outlook .msg as .eml, or take its attachment out.',
      },
      {
        question: 'Appraisal comes to other points?',
        answer:
          'Enter them on the sheet Thẩm định and give the reason in the column “Lý do thẩm định”. A blank cell keeps the points that follow from the figures.',
      },
      {
        question: 'Two units have the same points?',
        answer:
          'The tie chain on the sheet Kế hoạch decides. Where they are still equal, enter 1 and 2 in the column “Thứ tự khi bằng điểm” of Thẩm định, with a reason.',
      },
      {
        question: 'A warning, but the figure is right?',
        answer:
          'Press the warning in the pane, choose “Accept…” and give the reason. It returns when the figure changes.',
      },
    ],
  },

  keys: {
    title: 'By keyboard',
    list: [
      { keys: ['F6'], does: 'Between ribbon, cells and this pane' },
      { keys: ['Tab'], does: 'To what comes next; with Shift to what came before' },
      { keys: ['Enter'], does: 'Press the button, or go to the cell of the line' },
      { keys: ['↑', '↓'], does: 'Through a list' },
      { keys: ['Esc'], does: 'Leave the view that is open' },
    ],
  },

  versions: {
    title: 'Versions and error codes',
    needs:
      'This pane needs Excel 2021 or later, or Microsoft 365. Scorebook and forms can be read, filled in, calculated and printed in older Excels and in LibreOffice.',
    where: 'When something fails the pane shows a TD code. Read it out to whoever helps you.',
    codes: [
      { code: 'TD-01', means: 'Excel is too old for the pane' },
      { code: 'TD-02', means: 'office.js did not load' },
      { code: 'TD-03', means: 'The program did not load' },
      { code: 'TD-04', means: 'Excel does not answer: Enter or Esc, then open the pane again' },
      { code: 'TD-05', means: 'The program stopped while starting' },
      { code: 'TD-06', means: 'The pane was opened outside Excel' },
      { code: 'TD-07', means: 'JavaScript is off' },
      {
        code: 'TD-P-…',
        means: 'A fault of the program: send the whole code to your administrator',
      },
    ],
  },
};

import type { Messages } from '..';
import { numbers } from '../numbers';
import { counted } from './counted';

const { number, time } = numbers;

/** Under a second the number says nothing that a person could feel. */
function duration(milliseconds: number): string {
  if (milliseconds < 1000) return 'in less than a second';
  return `in ${number(Math.round(milliseconds / 100) / 10)} s`;
}

/** The first of so many units by name, and how many more. */
function listed(units: number, first: readonly string[]): string {
  const others = units - first.length;
  return `${first.join(', ')}${others > 0 ? ` and ${number(others)} more` : ''}`;
}

/** The pane's own texts, by the part of the pane that shows them. */
export const pane: Messages['pane'] = {
  app: {
    name: 'Sổ Thi Đua',
    opening: 'Looking at the workbook…',
    retry: 'Try again',
    dismiss: 'Dismiss',
    technical: 'Technical details',
  },
  welcome: {
    title: 'Start a scorebook',
    lead: 'Put an emulation plan into the workbook, check the figures, score and rank.',
    starting: 'Putting the plan in…',
  },
  unitForm: {
    title: (unit) => `This is the form of ${unit}`,
    period: (period) => `Period: ${period}`,
    fill: 'Fill in the yellow cells. The head of the form says how many are missing or wrong.',
    save: 'Then save the file and send it back to whoever sent it; keep its file type.',
    collect: 'If you collect the forms: open the scorebook and use Collect forms.',
  },
  header: {
    units: (count) => counted(count, 'unit', 'units'),
    withFigures: (some, all) => `${number(some)} of ${counted(all, 'unit', 'units')} with figures`,
    criteria: (count) => counted(count, 'criterion', 'criteria'),
  },
  run: {
    score: 'Check, score and rank',
    scoring: 'Checking and scoring…',
    repairing: 'Repairing the sheets…',
    repairingCells: 'Correcting the cells…',
    undoing: 'Undoing…',
    noting: 'Writing to the journal…',
    reading: 'Reading the workbook for trials…',
    stages: {
      reading: 'Reading the workbook',
      working: 'Checking and computing',
      writing: 'Writing the sheets (cannot be stopped from here on)',
      listing: 'Comparing and noting the results',
    },
    busy: 'With many units this takes a few seconds. Please do not type into cells now.',
    notYetTitle: 'Ready to score',
    notYet:
      'Enter the units’ figures, then press the button above. This pane shows what needs a look.',
    write: {
      title: 'Write the plan',
      text: 'There is one criterion, as an example. Change and add rows on four sheets, in this order:',
      steps: {
        plan: 'The plan’s name, period, contents, kinds of units, clusters and bands.',
        figureList: 'Each row is a figure that units have to enter.',
        criteria: 'Each row scores a figure: its rule, target and points at most.',
        units: 'The units that are scored, and the cluster of each.',
      },
      then: 'Then press the button above: the plan is checked, and Figures gets its columns and rows.',
    },
    openFigures: 'Enter figures',
    nobodyTitle: 'No units yet',
    nobody: 'Add the units to be scored: from a list that is there, pasted from a sheet, or typed.',
    addUnits: 'Add units',
  },
  injected: {
    created: (sheets) => `The plan is in: ${counted(sheets, 'new sheet', 'new sheets')}.`,
    rebuilt: (sheets) => `Drawn again: ${sheets}.`,
    repaired: (sheets) => `Put right: ${sheets}.`,
    cleaned: (cells) =>
      `${counted(cells, 'cell', 'cells')} of the plan ${cells === 1 ? 'was' : 'were'} cleaned; score again.`,
    unchanged: 'All sheets are complete; nothing had to be repaired.',
    kept: (figures) => `${counted(figures, 'entered figure was', 'entered figures were')} kept.`,
    renamed: (wanted, used) => `“${wanted}” was taken, so the new sheet is called “${used}”.`,
  },
  result: {
    tabs: 'Result',
    findings: 'To look at',
    ranking: 'Ranking',
    targets: 'Targets',
    whatIf: 'What if',
    done: (units, ranked) => `${counted(units, 'unit', 'units')} scored, ${number(ranked)} ranked`,
    looked: (units) => `Figures of ${counted(units, 'unit', 'units')} are in`,
    lookedWhen: (at) => `Seen at ${time(at)}. The button above scores and checks the formulas too.`,
    when: (at, milliseconds, seenAt) => {
      const again = seenAt && time(seenAt) !== time(at) ? `, updated at ${time(seenAt)}` : '';
      return `At ${time(at)}, ${duration(milliseconds)}${again}`;
    },
    repairedCells: (cells) =>
      `${counted(cells, 'missing or changed cell was', 'missing or changed cells were')} written anew.`,
    unranked: {
      noFigures: (units, first) =>
        `No figures yet, not scored (${number(units)}): ${listed(units, first)}.`,
      noPoints: (units, first) =>
        `No points yet, not ranked (${number(units)}): ${listed(units, first)}.`,
      gated: (units, first) =>
        `Not ranked because of a gate (${number(units)}): ${listed(units, first)}.`,
    },
    gatedBy: (unit, criteria) => `${unit} (criterion ${criteria.join(', ')})`,
    announced: (units, findings) =>
      `${counted(units, 'unit', 'units')} scored. ${
        findings === 0
          ? 'Nothing to look at.'
          : `${counted(findings, 'finding', 'findings')} to look at.`
      }`,
  },
  findings: {
    filter: 'Filter by severity',
    error: 'errors',
    warning: 'warnings',
    note: 'notes',
    one: { error: 'error', warning: 'warning', note: 'note' },
    list: 'Findings',
    none: 'Nothing to look at',
    noneHint: 'The figures are complete and plausible, and no formula was changed.',
    noneOfThis: 'No findings of this severity.',
    noCell: 'No such cell',
    shown: (shown, all) =>
      shown < all
        ? `Showing ${number(shown)} of ${number(all)}`
        : counted(all, 'finding', 'findings'),
    more: (count) => `Show ${number(count)} more`,
    sheetOfAll: 'Open the Findings sheet',
    search: 'Search the findings',
    searchHint: 'Search',
    groupBy: 'Arrange by',
    groupings: { severity: 'Severity', unit: 'Unit', criterion: 'Criterion or figure' },
    bundles: {
      families: {
        entry: 'Typed as it should not be',
        missing: 'No figure yet',
        relation: 'Figures do not fit together',
        target: 'Target not reached',
        prohibition: 'Something happened that must not',
        gate: 'Held back by a gate',
        plausible: 'Odd figures',
      },
      codes: {
        'missing.reason': 'No reason for “does not apply”',
        'missing.evidence': 'No evidence yet',
        'missing.notNeeded': 'Figures that nothing is scored by',
        'target.noObject': 'Nothing to divide by, taken as not applicable',
      },
      units: (what, count, first) =>
        `${what}, ${counted(count, 'unit', 'units')}: ${listed(count, first)}`,
    },
    others: 'Others',
    noneFound: 'No finding like that.',
    previous: 'Previous',
    next: 'Next',
    position: (at, all) => `${number(at)}/${number(all)}`,
    repair: (value) => `Change to ${value}`,
    clear: 'Empty the cell',
    choose: (value) => `It is ${value}`,
    repairAll: (cells) => `Correct all ${number(cells)} clear cells`,
    accept: 'Accept…',
    acceptNow: 'Accept',
    cancel: 'Cancel',
    reason: 'Reason for accepting it',
    reasonMissing: 'Write the reason.',
    reasonHint: 'Kept in the journal. The warning returns when a figure changes.',
    accepted: (count) => `Accepted (${number(count)})`,
    acceptedFor: (reason, at) => `Reason: ${reason} (${at})`,
    withdraw: 'Take back',
  },
  mended: {
    repaired: (cells) =>
      `${counted(cells, 'cell was', 'cells were')} corrected and noted in the journal.`,
    accepted:
      'One warning was accepted and noted in the journal. The mark ▲ on Số liệu stays, since the figure is still unusual.',
    withdrawn: 'No longer accepted: the warning is back among the findings.',
    undo: 'Undo',
  },
  explain: {
    title: 'Explanation',
    selected: 'Explain this cell',
    running: 'Looking at the unit’s figures…',
    back: 'Back to the result',
    backToUnit: (unit) => `The whole result of ${unit}`,
    point: (code) => `Criterion ${code}`,
    figures: 'Figures used',
    blank: 'blank',
    notApplicable: 'not applicable',
    cells: 'Cells of these points',
    pointCell: 'Points cell',
    appraisalCell: 'Appraisal cell',
    pledgeCell: 'Own target’s cell',
    needTitle: 'For more points',
    source: (source) => `In the plan: ${source}`,
    official: (points, max) => `${number(points)}/${number(max)} points`,
    lostTitle: 'Criteria with lost points',
    lostNone: 'No criterion lost points.',
    full: (count) => `${counted(count, 'criterion', 'criteria')} with full points`,
    spread: (count) => `${counted(count, 'criterion', 'criteria')} not applicable`,
    groupsTitle: 'Points by content group',
    noPoints: 'No points yet',
    notForUnit: 'Not scored',
    asked: (count) => `This figure is used by ${counted(count, 'criterion', 'criteria')}:`,
    total: (points) => counted(points, 'point', 'points'),
    totalTitle: 'Total',
    bandTitle: 'Band',
    rankTitle: 'Rank',
    gateTitle: 'Gates',
    quotaTitle: 'Quotas',
    others: 'Bonus, penalty and tie-breakers',
    groupCriteria: (count) => `${counted(count, 'criterion', 'criteria')} of this content`,
    rows: 'The unit’s rows in the sheets',
    rowPoints: 'Total',
    rowRank: 'Rank',
    rowFigures: 'Figures entered',
    ranked: (rank) => `Rank ${number(rank)}`,
    notRanked: 'Not ranked',
    printCard: 'Print score card',
    whyUnit: (unit) => `Explain the result of ${unit}`,
  },
  ranking: {
    rank: 'Rank',
    unit: 'Unit',
    points: 'Points',
    errors: (count) => `${counted(count, 'error', 'errors')} in its figures`,
    open: 'Show the ranking',
    all: (units) => `Show all ${counted(units, 'unit', 'units')}`,
    few: 'Show the first three ranks only',
    none: 'No unit is ranked yet',
    noneHint: 'Enter the units’ figures and score again.',
  },
  targets: {
    title: 'Targets of the whole plan',
    hint: 'Pooled over the figures of all units. The upright mark is what is demanded.',
    reached: 'Reached',
    short: 'Short',
    open: 'No figures yet',
    chips: { reached: 'reached', short: 'short', open: 'none yet' },
    filter: 'Filter targets by result',
    summary: (reached, all) =>
      `The plan reaches ${number(reached)} of ${counted(all, 'target', 'targets')}`,
    demanded: (target) => `target ${target}`,
    waiting: (reported, expected) =>
      `Figures from ${number(reported)} of ${counted(expected, 'unit', 'units')}`,
    show: 'Open the overview',
    none: 'The plan has no targets yet',
  },
  sheets: {
    title: 'Open a sheet',
    repair: 'Repair the sheets',
    repairHint: 'Restores what was deleted or damaged. Entered figures are kept.',
  },
  footer: {
    language: 'Language',
    about: 'About',
    version: (version) => `Sổ Thi Đua ${version}`,
    offline: 'Runs on this machine. No data is sent anywhere.',
    sheetsAreTruth: 'Plan, figures and points live in the sheets. Change them there.',
  },
  crash: {
    title: 'A fault in the pane’s program',
    next: 'Reopen the pane and try again. If it goes on, send this code to your administrator.',
    code: (code) => `Fault code: ${code}`,
    reopen: 'Reopen the pane',
  },
};

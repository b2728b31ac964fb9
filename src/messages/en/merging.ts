import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;
const figures = (count: number) => `${number(count)} ${count === 1 ? 'figure' : 'figures'}`;

/** The tool that merges units. */
export const merging: Messages['merging'] = {
  title: 'Merge units',
  about: 'Several units become one. Preview first; what is written can be undone.',
  running: {
    openMerging: 'Looking at the units…',
    previewMerge: 'Adding up…',
    mergeUnits: 'Merging…',
    undoMerge: 'Undoing…',
  },
  planned: 'As the successor column on Đơn vị has it',
  plannedHint: 'Fills in what is asked below; have another look at the name and the day.',
  plannedUnits: (code, units) => `${code}: ${units.join(', ')}`,
  ownChoice: 'Choose units yourself',
  units: 'Units that are merged',
  name: 'Name of the new unit',
  code: 'Code of the new unit',
  codeHint: 'A code that was in use is not used again: old forms and figures still carry it.',
  kind: 'Kind of unit',
  cluster: 'Cluster',
  choose: 'Choose…',
  from: 'From which day',
  fromHint: 'Day/month/year, such as 01/07/2025. The old units end the day before.',
  preview: 'Preview',
  faults: {
    tooFewUnits: 'Choose two units at least.',
    noName: 'Type the name of the new unit.',
    noCode: 'Type the code of the new unit.',
    codeUsed: (code, unit) =>
      `Code ${code} was used for ${unit === '' ? 'another unit' : unit}. Take another.`,
    codeOfMerged: (code, unit) =>
      `Code ${code} stays that of the old ${unit}: its figures and forms are kept under it. Put the year of the merger after it.`,
    noKind: 'Choose the kind of unit.',
    noCluster: 'Choose the cluster.',
    noDate: 'Type the first day as day/month/year.',
    afterPeriod: (end) => `This period ends on ${end}. Merge in the next one.`,
    beforeUnit: (unit, begun) => `${unit} begins on ${begun}. Choose a later day.`,
    columnGone: (column) =>
      `The sheet Đơn vị lacks the column “${column}”. Restore it, then try again.`,
  },
  previewTitle: (successor, code) => `${successor} (${code})`,
  previewText: (units, from) => `Made of ${units.join(', ')}. From ${from} on.`,
  blankTitle: (count) => `Left blank, to be typed: ${figures(count)}`,
  sumsTitle: (count) => `Added up: ${figures(count)}`,
  judgedTitle: (count) => `Not added up, the least counts: ${figures(count)}`,
  least: (value) => `The least counts: ${value}.`,
  proposedTitle: (count) => `The same level for all, proposed again: ${figures(count)}`,
  proposed: (value) => `Proposed: ${value}. To be changed on Số liệu.`,
  previousTitle: 'Figures of the period before',
  previousSums: (count) => `${figures(count)} of the period before added up.`,
  othersTitle: 'What else',
  nothing: 'These units have not entered any figure.',
  kept: 'What was typed stays in the old units’ rows, which are not scored any more.',
  texts: (count) =>
    `${number(count)} explanations or reasons put together, each part with its unit’s name.`,
  ownCriteria: (names) => `Own criteria become the new unit’s: ${names.join(', ')}.`,
  appraised: (count) =>
    `Appraised points that stay behind: ${number(count)}. Appraise the new unit.`,
  pledged: (count) => `Registered targets that stay behind: ${number(count)}.`,
  past: 'Results of past periods do not add up; they stay the old units’.',
  blankCell: '(blank)',
  gap: (units) => `${units.join(', ')} entered nothing.`,
  wrong: (units) => `${units.join(', ')}: wrong entry.`,
  notSummed: {
    level: 'Levels do not add up.',
    points: 'Judged points do not add up.',
    percent: 'Percentages do not add up.',
    average: 'Averages do not add up.',
    lateness: 'Days of delay do not add up.',
    date: 'The cell is a day.',
  },
  merge: 'Merge',
  change: 'Change',
  done: (units, successor) => `${units.join(', ')} became ${successor}.`,
  doneBlank: (count) =>
    `${figures(count)} could not be added up and stayed blank: type ${count === 1 ? 'it' : 'them'} for the new unit.`,
  undo: 'Undo',
  openFigures: 'Open the sheet Số liệu',
  again: 'Merge others',
};

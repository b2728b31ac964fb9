import type { Messages } from '..';
import { numbers } from '../numbers';
import { demanded, quoted, shown } from './findings/phrases';

const { number } = numbers;

const at = (line: number, name?: string): string =>
  `Line ${number(line)}${name === undefined ? '' : `, ${quoted(name)}`}:`;
const count = (many: number, one: string, more = `${one}s`): string =>
  `${number(many)} ${many === 1 ? one : more}`;
const criteria = (many: number): string => count(many, 'criterion', 'criteria');

export const setUp: Messages['setUp'] = {
  first: {
    does: 'Puts an emulation plan into the workbook, checks the figures, scores and ranks.',
    keeps: 'Only adds new sheets; nothing that is in the file is touched.',
    stays: 'Runs on this machine; no data is sent anywhere.',
    start: 'Set up from a plan',
    tryOut: 'Try it with sample figures',
    tryOutHint:
      'Opens the plan Ba Tơ 2025 with invented figures, then scores and ranks at once. Takes some 15 seconds.',
    trying: 'Making the scorebook with sample figures, then scoring it…',
  },
  steps: {
    title: 'Set up from a plan',
    back: 'Back',
    plan: '1. Plan',
    units: '2. Units',
    size: (criteria, units) =>
      units === 0
        ? `${number(criteria)} criteria`
        : `${number(criteria)} criteria, ${number(units)} units`,
    quick: 'Small, quick to learn',
    create: 'Create scorebook',
    willCreate: (units, many) =>
      units === 0
        ? `Adds sheets with ${criteria(many)}, with no units yet.`
        : `Adds sheets with ${criteria(many)} and ${count(units, 'unit')}.`,
    missing: {
      units: 'There is no unit in the list yet. Paste a list, or choose another way in step 2.',
      period: 'The period is not right yet. Please mend it in step 3.',
    },
    period: '3. Period',
    ownPeriod: (label, start, end) => `${label}, from ${start} to ${end} (as in the plan).`,
    otherPeriod:
      'Criteria and title stay as in the plan. Correct the year in the title, the basis and the criteria on Kế hoạch and Tiêu chí afterwards.',
    changePeriod: 'Another period',
    keepPeriod: 'As in the plan',
  },
  file: {
    open: 'Open a template file…',
    hint: 'A template (.xlsx) saved from Sổ Thi Đua, or a scorebook: only its plan is taken, no figures.',
    from: (file) => `From the file ${file}`,
    reading: 'Reading the template…',
    unread: 'The file could not be read',
    faulty: (file) => `The plan in ${file} has errors`,
    faultyNext:
      'Open that file, correct the cells below, save it and choose it again. Nothing was written into this workbook.',
    inCell: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
    more: (many) => `${number(many)} more.`,
  },
  preview: {
    title: 'Preview of the plan',
    noIssuer: 'No issuing body named yet',
    facts: (groups, many, figures) =>
      `${count(groups, 'content', 'contents')}, ${criteria(many)}, ${count(figures, 'figure')} to enter.`,
    criteria,
    points: (points) => count(points, 'point'),
    pointsOf: (kind, points) => `${kind}: ${count(points, 'point')}`,
    onlyFor: (unit) => `Only for ${unit}`,
    target: (comparison, target, isPercent) =>
      `Target ${demanded(comparison, `${shown(target)}${isPercent ? '%' : ''}`)}`,
    roles: { scored: '', bonus: 'Bonus', penalty: 'Penalty', tieOnly: 'Only breaks ties' },
    bands: 'Bands',
    band: (from) => `from ${count(from, 'point')}`,
    bandOf: (kind, from) => `${kind} from ${number(from)}`,
  },
  units: {
    choose: 'Where the list of units comes from',
    plan: 'A list that is there',
    planHint: (units) => `${count(units, 'unit')} of this plan.`,
    lists: 'List',
    ofPlan: 'Of this plan',
    ofFile: 'In the template file',
    counted: (name, units) => `${name} (${count(units, 'unit')})`,
    paste: 'Paste from a sheet, or type',
    later: 'Leave it empty, type later on Đơn vị',
    samples: 'Fill in sample figures to try it',
    samplesHint: 'Invented, and marked as such in the workbook.',
    text: 'List of units',
    textHint:
      'Copy the whole table in Excel and paste it here, or type one name a line. The columns name, code, kind, cluster, e-mail and note are recognised; missing codes are made.',
    placeholder: 'Xã Ba Vì\nXã Ba Xa',
    kind: 'Lines whose kind is not clear go to',
    cluster: 'Lines whose cluster is not clear go to',
    ask: 'Leave them out, tell each line',
    newClusters: 'Make new clusters that are in the list',
    understood: (units, clusters) =>
      `Understood: ${count(units, 'unit')}, ${count(clusters, 'cluster')}`,
    nothing: 'No unit was understood in this list yet.',
    isNew: 'new',
    inCluster: (units) => count(units, 'unit'),
    leftOut: (lines) => `${count(lines, 'line')} left out`,
    noted: (lines) => `${count(lines, 'point')} to look at`,
    faults: 'With this list the plan has errors:',
  },
  remarks: {
    noName: ({ line, text }) => `${at(line, text)} there is nothing in the column of names.`,
    beside: ({ line, text }) => `${at(line, text)} a heading or a note; it is no unit.`,
    sumLine: ({ line }) => `${at(line)} the others are added up; it is no unit.`,
    nameTooLong: ({ line }) => `${at(line)} longer than a name. Write one unit a line.`,
    nameTwice: ({ line, name, first }) =>
      `${at(line, name)} already named in line ${number(first)}.`,
    nameThere: ({ line, name, unit }) => `${at(line, name)} already there, with the code ${unit}.`,
    nameAlike: ({ line, name, other }) =>
      `${at(line, name)} much like ${quoted(other)}. Both are taken; if they are one unit, leave out one line.`,
    codeTwice: ({ line, name, unit, first }) =>
      `${at(line, name)} the code ${unit} is used in line ${number(first)}. Each unit needs its own.`,
    codeThere: ({ line, name, unit, owner }) =>
      `${at(line, name)} the code ${unit} belongs to ${owner}. Give another one, or none to have one made.`,
    codeUsed: ({ line, name, unit }) =>
      `${at(line, name)} the code ${unit} was used for a unit that is no longer listed. If it is that very unit, type its code and name into the blank row of the sheet Đơn vị, and its figures count again; otherwise give another code, or none.`,
    kindMissing: ({ line, name }) =>
      `${at(line, name)} of which kind is not clear. Add a column “Loại”, or choose a kind below the list.`,
    clusterMissing: ({ line, name }) =>
      `${at(line, name)} in which cluster is not clear. Add a column “Cụm”, or choose a cluster below the list.`,
    kindUnknown: ({ line, name, kind, known }) =>
      `${at(line, name)} the plan has no kind of unit ${quoted(kind)}. Its kinds are: ${known.join('; ')}.`,
    clusterUnknown: ({ line, name, cluster }) =>
      `${at(line, name)} there is no cluster ${quoted(cluster)}, and none is made.`,
    kindAssumed: ({ line, name, kind }) =>
      `${at(line, name)} the plan has no kind ${quoted(kind)}; put into the chosen one.`,
    clusterAssumed: ({ line, name, cluster }) =>
      `${at(line, name)} there is no cluster ${quoted(cluster)}; put into the chosen one.`,
    emailWrong: ({ line, name, email }) =>
      `${at(line, name)} ${quoted(email)} is no e-mail address. The unit is taken, without it.`,
    tooMany: ({ line, limit }) =>
      `From line ${number(line)} on nothing was read: ${number(limit)} units at once are the most.`,
  },
  tool: {
    title: 'Units and plan template',
    about: 'This file already is a scorebook. To create another one, open a blank Excel file.',
    add: 'Add units',
    addHint: 'They go below the others on Đơn vị; whatever is there stays.',
    addNow: (units) => (units === 0 ? 'Add units' : `Add ${count(units, 'unit')}`),
    reading: 'Looking at the units…',
    adding: 'Adding units and drawing the sheets…',
    added: (units, clusters) =>
      `${count(units, 'unit')} added${clusters === 0 ? '' : `, with ${count(clusters, 'new cluster')}`}.`,
    addedNext: 'Số liệu, Điểm and Thẩm định have their rows now.',
    drop: 'Leave out units',
    dropHint:
      'A unit of which nothing was typed is deleted. One with figures is scored no more, and its figures stay in its row. Units that become one: use “Merge units”.',
    typed: (cells) => (cells === 0 ? 'nothing typed' : count(cells, 'typed cell')),
    dropNow: (units) => (units === 0 ? 'Leave out' : `Leave out ${count(units, 'unit')}`),
    dropping: 'Leaving out units and scoring…',
    gone: (units) => `Deleted from the scorebook: ${units.join(', ')}.`,
    ended: (units, day) =>
      `Scored no more: ${units.join(', ')}. On Đơn vị they end on ${day}; delete that date and they are scored again.`,
    droppedNext: 'The other units were scored and ranked again.',
    template: 'Plan template',
    templateHint:
      'Saves this workbook’s plan as a file from which other scorebooks are set up. Without figures, results and journal.',
    withUnits: 'With the list of units and their e-mail addresses',
    save: 'Save the plan as a template',
    saving: 'Making the template…',
    saved: (file) => `The template ${file} was downloaded.`,
    opened: (file) => `The template ${file} was opened in a window of its own. Save it there.`,
    savedNext: (units) =>
      `${units === 0 ? 'There are no units in it.' : `It holds ${count(units, 'unit')}.`} Open it on the first screen of a new file with “Open a template file…”.`,
  },
};

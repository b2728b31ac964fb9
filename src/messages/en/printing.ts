import type { Messages } from '..';
import { numbers } from '../numbers';
import { counted } from './counted';

const { number } = numbers;

const paperFields = {
  issuer: 'the issuing office',
  place: 'the place of issue',
  title: 'the name of the emulation plan',
  position: 'the signer’s position',
};

/** The view for printing. */
export const printing: Messages['printing'] = {
  title: 'Print',
  about: 'Each button scores and opens a page laid out for A4. Excel prints it: press Ctrl+P.',
  signers: 'Recipients, TM./KT. and the signer’s name come from the sheet Kế hoạch.',
  blank: 'There will be blanks on paper',
  blankText: (fields) =>
    `Not filled in on Kế hoạch: ${fields.map((field) => paperFields[field]).join(', ')}.`,
  editSigners: 'Change them on Kế hoạch',
  loading: 'Reading the list of units…',
  running: {
    ranking: 'Scoring and opening the ranking…',
    overview: 'Scoring and opening the overview…',
    cards: 'Scoring and making score cards…',
    annex: 'Scoring and making the list…',
  },
  closed: {
    title: 'The closed result',
    about: (at, code) =>
      `For signing and keeping: closed ${at}, check code ${code}. Not scored again; open it, then press Ctrl+P.`,
    button: 'Open the closed result to print',
  },
  ranking: {
    title: 'Ranking',
    about: 'Ranks, totals and bands of each cluster, with charts.',
    button: 'Open the ranking to print',
  },
  overview: {
    title: 'Overview of targets',
    about: 'What all units reached together, against each target of the plan.',
    button: 'Open the overview to print',
  },
  cards: {
    title: 'Score cards',
    about: 'One page a unit: figures, targets, points of each criterion, rank and band.',
    whom: 'Which units',
    everybody: (units) => `All ${number(units)} units`,
    clusters: 'A whole cluster',
    clusterOf: (name, units) => `${name} (${number(units)})`,
    byHand: 'Choose units…',
    units: 'Units',
    chooseFirst: 'Choose at least one unit.',
    button: (units) => (units === 1 ? 'Make 1 score card' : `Make ${number(units)} score cards`),
    tooMany: (most) => `At most ${number(most)} cards at a time: choose a cluster or single units.`,
    none: 'The plan has no units yet.',
    withoutFigures: (without, units) =>
      without === units
        ? 'These units have no figures yet: a card made now bears no points.'
        : `${counted(without, 'unit has', 'units have')} no figures yet: their cards bear no points.`,
  },
  annex: {
    title: 'List of awards',
    about: 'The annex to a decision. Its number and date are filled in once it is signed.',
    whom: 'Who is on it',
    byBand: 'Everybody from a band on',
    byFirst: 'The first of each cluster',
    band: 'Lowest band on the list',
    count: 'Units of each cluster',
    button: 'Make the list',
  },
  made: {
    ranking: 'The ranking is ready.',
    overview: 'The overview is ready.',
    cards: (units) =>
      units === 1 ? 'Made 1 score card.' : `Made ${number(units)} score cards, a page each.`,
    annex: (units) => (units === 1 ? 'Listed 1 unit.' : `Listed ${number(units)} units.`),
    added: (units, cluster) => `${number(units)} more in ${cluster}, because of equal points.`,
    withErrors: (units, more) =>
      `Figures with errors: ${units.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}. Look at them before you hand the list in.`,
    next: 'The page is open in Excel. Press Ctrl+P to print it.',
    pdf: 'For a PDF file choose the printer “Microsoft Print to PDF”.',
  },
};

/** What a sample unit is there to show. */
export type Showing =
  | 'first'
  | 'sharedRank'
  | 'tieDecided'
  | 'unranked'
  | 'bandCapped'
  | 'groupLost'
  | 'secondBand'
  | 'thirdBand'
  | 'lastBand'
  | 'belowTarget'
  | 'missedByOne'
  | 'overQuota'
  | 'moreThanFullPoints'
  | 'notApplicable'
  | 'notApplicableByHalf'
  | 'notApplicableRefused'
  | 'missingFigure'
  | 'zeroIsAFigure'
  | 'zeroDenominator'
  | 'brokenRelation'
  | 'textForNumber'
  | 'unknownLevel'
  | 'unknownAnswer'
  | 'negative'
  | 'notWhole'
  | 'betweenSteps'
  | 'aboveMaximum'
  | 'nothingReturned'
  | 'thirteenOrFourteen'
  | 'notStrongInDefence';

export interface Expectation {
  readonly unit: string;
  readonly shows: Showing;
  /** The figure that shows it, where one does. */
  readonly figure: string | null;
  readonly because: string;
}

type Row = readonly [unit: string, shows: Showing, figure: string | null, because: string];

// prettier-ignore
const rows: readonly Row[] = [
  ['21484', 'first', null, 'Loses 0.2 of 100 points, the least in its cluster'],
  ['21487', 'belowTarget', 'NTCT_GIOI', '40 of 60 good or excellent is 66.7 %, below 75 %, above the floor of 50 %'],
  ['21490', 'overQuota', 'TQ_NHAPNGU', '10 enlisted for a quota of 9: a warning, and full points'],
  ['21493', 'notApplicable', 'PTKT_HUYDONG', 'No quota for vehicles and for one call-up; "kad" in small letters counts'],
  ['21496', 'bandCapped', 'KYLUAT_VU', '96.5 points, but one disciplinary violation'],
  ['21499', 'sharedRank', null, 'Same points as Ba Giang in every line'],
  ['21500', 'sharedRank', null, 'Same points as Ba Dinh in every line'],
  ['21502', 'tieDecided', null, '97.5 as Ba Ngạc, but 38 in group 4 against 37.7: before it'],
  ['21505', 'tieDecided', null, '97.5 as Ba Liên, but 37.7 in group 4 against 38: after it'],
  ['21508', 'unranked', 'BANCHAT_VU', 'An incident that harms the force'],
  ['21511', 'missingFigure', 'TIN_BAI', 'Blank'],
  ['21511', 'zeroIsAFigure', 'DVK_MOHINH', '0 models: no points, but nothing is missing'],
  ['21517', 'brokenRelation', 'HL2_GIOI', '14 good and 9 excellent of 22 who passed'],
  ['21520', 'textForNumber', 'CBCS_TONG', '"66 người"'],
  ['21520', 'betweenSteps', 'DIEM_HCKT', '1.5 is no multiple of 0.2'],
  ['21523', 'groupLost', 'ST_TRUONGHOP', 'One case of degeneration: group 2 earns nothing'],
  ['21526', 'zeroDenominator', 'TQ_CHITIEU', 'A quota of 0 that should have been "không áp dụng"'],
  ['21529', 'brokenRelation', 'KYLUAT_NGUOI', 'One person, no case'],
  ['21529', 'missedByOne', 'HL4_DAT', '51 of 52 is not 100 %'],
  ['21532', 'secondBand', null, 'Between 80 and 90 points'],
  ['21535', 'thirdBand', null, 'Between 65 and 80 points'],
  ['21535', 'thirteenOrFourteen', 'VM_TOANDIEN', 'Không in `samples` (13 of 19), Có in `samplesReaching70` (14 of 19)'],
  ['21538', 'lastBand', null, 'Below 65 points'],
  ['21538', 'notStrongInDefence', 'VM_QPAN', 'The only one of 19: the plan asks for 100 %'],
  ['CQ01', 'missedByOne', 'HL5_DAT', '115 of 120 reservists passed'],
  ['CQ01', 'aboveMaximum', 'DIEM_HCKT', '2.5 points of 2'],
  ['CQ02', 'first', null, 'Full points'],
  ['CQ03', 'moreThanFullPoints', 'TIN_BAI', '240 articles would be 24 points of 3'],
  ['CQ04', 'notApplicableByHalf', 'BDQPAN_CHITIEU', 'The quota is KAD, the trained are 2'],
  ['CQ05', 'unknownLevel', 'DG_MTQG', '"Rất tốt" is no level of the scale'],
  ['CQ06', 'notApplicable', 'DAT_TSVM', 'No Party organisation of its own: the other points are scaled up'],
  ['CQ07', 'unknownAnswer', 'DAT_DVT', '"x" is neither Có nor Không'],
  ['CQ08', 'notApplicableRefused', 'TIN_BAI', 'KAD in a figure that everyone must enter'],
  ['CQ09', 'negative', 'DODN_HOATDONG', '-2'],
  ['CQ09', 'notWhole', 'DVK_MOHINH', '1.5 models'],
  ['CQ10', 'nothingReturned', null, 'Not one figure'],
];

/** What is special about which unit of the samples, for tests and for those who try the product. */
export const expectations: readonly Expectation[] = rows.map(([unit, shows, figure, because]) => ({
  unit,
  shows,
  figure,
  because,
}));

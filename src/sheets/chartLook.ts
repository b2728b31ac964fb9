import { colors } from './styles';

/** How charts look, whoever draws them. */
export const chartLook = {
  result: colors.head,
  target: '#C9B27C',
  /** Between two categories, in percent of a bar's width: bars stand close enough to read as a list. */
  gapWidth: 60,
} as const;

/** Points of the row between a page break and a chart: a frame on the break's line prints on both pages. */
export const BELOW_BREAK = 6;

import type { Plan } from '../../plan/plan';
import { noHistory, usualTotals } from '../build/results';
import { criteria } from './criteria';
import { figures } from './figures';
import { groups } from './groups';
import { bands, identity, period, POINTS_NOTE, ranking } from './identity';
import { openReadings } from './openReadings';
import { relations } from './relations';
import { scales } from './scales';
import { communesBeforeMerger } from './units/beforeMerger';
import { clusters, unitKinds } from './units/clusters';
import { districtOffices } from './units/offices';

/** The plan of UBND huyện Ba Tơ for 2025, with the units of early 2025. */
export const baTo2025: Plan = {
  identity,
  period,
  rounding: { points: 2, total: 2 },
  totals: usualTotals,
  history: noHistory,
  quotas: [],
  ranking,
  bands,
  unitKinds,
  clusters,
  units: [...communesBeforeMerger, ...districtOffices],
  groups,
  criteria,
  figures,
  scales,
  relations,
  openReadings,
  pointsNote: POINTS_NOTE,
};

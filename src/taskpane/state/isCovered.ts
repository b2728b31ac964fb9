import { topView } from '../exchange/exchangeState';
import type { PaneState } from './paneState';

/** Whether a view lies over the home screen: a tool, or one of the exchange. */
export function isCovered({ tool, exchange }: PaneState): boolean {
  return tool !== null || topView(exchange) !== null;
}

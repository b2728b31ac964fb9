import type { Finding } from '../../plan/finding';
import type { Unit } from '../../plan/unit';
import { isReturned, type NotedReceipt } from '../../sheets/receipts';
import type { KnownForm } from './arrival';
import type { BoardUnit, ReceivedForm, UnitState } from './received';

/** Where a unit stands, by its forms and by what Nhật ký says of it. */
export function boardUnit(
  { code, name, cluster }: Unit,
  open: Pick<BoardUnit, 'missing' | 'filled' | 'leftOut' | 'isAnswered'>,
  group: readonly KnownForm[],
  known: readonly KnownForm[],
  shown: ReadonlyMap<string, ReceivedForm>,
  receipts: readonly NotedReceipt[],
): BoardUnit {
  const accepted = receipts.filter(({ kind }) => kind === 'accept');
  const refused = receipts.filter(({ kind }) => kind === 'refuse').at(-1);
  const waiting = group.map(({ form }) => form.hash);
  const isTaken = (hash: string): boolean => {
    const state = shown.get(hash)?.state;
    return state === 'accepted' || state === 'partial';
  };
  const others = known
    .filter(({ form, unit }) => unit.code === code && !waiting.includes(form.hash))
    .map(({ form }) => form.hash)
    .sort((one, other) => Number(isTaken(other)) - Number(isTaken(one)));
  const settled = settledState(receipts, open.missing + open.leftOut);
  return {
    ...{ code, name, cluster },
    ...open,
    isAnswerable: receipts.length > 0,
    state: unitState(group, shown, settled),
    isReceived: settled === 'received',
    receivedAt: accepted.at(-1)?.at ?? '',
    refusal: refused ? { reason: refused.reason, at: refused.at } : null,
    forms: [...waiting, ...others],
  };
}

/** How far a unit is by what Nhật ký says of it: where no form waits, or one with nothing new. */
function settledState(receipts: readonly NotedReceipt[], open: number): UnitState {
  if (receipts.length === 0) return 'late';
  if (isReturned(receipts)) return 'returned';
  return open > 0 ? 'partial' : 'received';
}

function unitState(
  group: readonly KnownForm[],
  shown: ReadonlyMap<string, ReceivedForm>,
  settled: UnitState,
): UnitState {
  const [proposed] = group;
  if (!proposed) return settled;
  const { state, findings } = shown.get(proposed.form.hash) ?? { state: 'clean', findings: [] };
  const isSaid = (code: Finding['code']): boolean => findings.some((one) => one.code === code);
  if (isSaid('arrival.wrongPlan')) return 'otherPlan';
  if (isSaid('arrival.otherPeriod')) return 'otherPeriod';
  if (isSaid('arrival.secondFile')) return 'duplicate';
  if (state === 'unchanged') return settled;
  if (state === 'changed' || state === 'differing') return 'changed';
  return state === 'clean' ? 'ready' : 'faulty';
}

import './forms';
import type { Plan } from '../../../../src/plan/plan';
import { receive, type Received, type ReadForm } from '../../../../src/exchange/in/receive';
import { baTo } from './forms';

export type Picked = readonly (readonly [name: string, bytes: Uint8Array])[];

/** Reads files as the pane picks them. */
export function received(picked: Picked, plan: Plan = baTo): Promise<Received> {
  return receive(
    {
      files: picked.map(([name, bytes]) => ({
        name,
        bytes: Uint8Array.from(bytes).buffer,
        changedAt: null,
      })),
      plan,
      ownTargets: new Map(),
    },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
}

/** The one form of one file. */
export async function receivedForm(bytes: Uint8Array, plan: Plan = baTo): Promise<ReadForm> {
  const { forms, unread } = await received([['Phieu.xlsx', bytes]], plan);
  const [form] = forms;
  if (!form) throw new Error(`Not read: ${JSON.stringify(unread)}`);
  return form;
}

/** Figures and their values, blanks left out. */
export function valuesOf({ figures }: ReadForm): Record<string, unknown> {
  return Object.fromEntries(
    [...figures].flatMap(([code, { value }]) => (value === '' ? [] : [[code, value]])),
  );
}

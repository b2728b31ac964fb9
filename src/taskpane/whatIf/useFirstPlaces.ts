import { useEffect, useState } from 'react';
import type { FirstPlaceReport, WhatIf } from '../../commands/whatIfReports';
import { asError } from '../../commands/fault';

/** How robust each first place is, one cluster after the other as they are found; called off when nobody looks any more. */
export function useFirstPlaces({ clusters, firstPlace }: WhatIf): {
  readonly found: readonly FirstPlaceReport[];
  readonly searching: boolean;
} {
  const [found, setFound] = useState<readonly FirstPlaceReport[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const search = async () => {
      for (const { code } of clusters) {
        const report = await firstPlace(code, controller.signal);
        if (!report) return;
        setFound((before) => [...before, report]);
      }
    };
    search().catch((error: unknown) => {
      setFault(asError(error));
    });
    return () => {
      controller.abort();
    };
  }, [clusters, firstPlace]);
  // Thrown here, where the error boundary can catch it.
  if (fault) throw fault;
  return { found, searching: found.length < clusters.length };
}

/** Numbers of the rich API's events, as the client library registers them. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  NameChanged: 25,
  ProtectionChanged: 24,
  VisibilityChanged: 26,
} as const;

/** What the client calls to begin or end listening, without its `_Register`/`_Unregister`. */
export const registrations: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.Changed,
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  AddedEvent: EventType.Added,
  SelectionChangedEvent: EventType.SelectionChanged,
  DeletedEvent: EventType.Deleted,
  CalculatedEvent: EventType.Calculated,
  FormatChangedEvent: EventType.FormatChanged,
  EventNameChanged: EventType.NameChanged,
  ProtectionChangedEvent: EventType.ProtectionChanged,
  EventVisibilityChanged: EventType.VisibilityChanged,
};

/** The client's name for the whole workbook as a target. */
export const WORKBOOK_TARGET = 'Workbook';

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Which events somebody listens to, and where they go. Events are delivered after the batch that
 * caused them, as Excel does, never in the middle of it.
 */
export class EventHub {
  /** Has a window said that it takes function commands? */
  ready = false;
  readonly #listened = new Map<string, number>();
  readonly #sinks = new Set<(event: HostEvent) => void>();

  listen(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    this.#listened.set(key, (this.#listened.get(key) ?? 0) + 1);
  }

  unlisten(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    const left = (this.#listened.get(key) ?? 0) - 1;
    if (left > 0) this.#listened.set(key, left);
    else this.#listened.delete(key);
  }

  listens(type: number, targetId: string): boolean {
    return this.#listened.has(`${type}|${targetId}`);
  }

  /** Raises an event of a sheet for those who listen to the sheet or to all sheets. */
  raise(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    for (const targetId of [sheetId, WORKBOOK_TARGET])
      if (this.listens(type, targetId))
        for (const sink of this.#sinks) setTimeout(() => sink({ type, targetId, args }), 0);
  }

  connect(sink: (event: HostEvent) => void): () => void {
    this.#sinks.add(sink);
    return () => this.#sinks.delete(sink);
  }

  clear(): void {
    this.#listened.clear();
    this.#sinks.clear();
  }
}

import type { Book } from './book';
import { HostError, notImplemented } from './errors';
import { registrations } from './events';
import { memberOf, requireMember } from './membership';

/** How the client addresses an object again in a later batch. */
export type Identity = Partial<Record<'Id' | '_Id' | '_ReferenceId', string | number>>;

/**
 * One Office.js object on the host's side. A subclass claims a member by having it, under its
 * public name: an accessor for a property, a method for a method. Helpers that are no members
 * are `#private` or plain functions, so that the claims can be held against the typings.
 */
export abstract class HostObject {
  abstract readonly className: string;

  constructor(readonly book: Book) {}

  identity(): Identity {
    return {};
  }

  /** Whom its events are addressed to; undefined for an object without events. */
  eventTarget(): string | undefined {
    return undefined;
  }
}

/** An object with `items`. */
export abstract class HostCollection extends HostObject {
  abstract list(): HostObject[];
}

/** Setters that the client library sends under another name than the member's own. */
const wireNames = new Map([
  ['Gridlines', 'showGridlines'],
  ['Headings', 'showHeadings'],
]);

/** A public name is the wire's name with a small first letter; `_Name` stays. */
export const publicName = (wire: string): string =>
  wireNames.get(wire) ?? wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Names on prototypes that are the host's own machinery and no members. */
const machinery = new Set(['constructor', 'eventTarget', 'identity', 'list']);

function claim(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (machinery.has(name)) return undefined;
  for (
    let prototype = Object.getPrototypeOf(object) as object;
    prototype !== HostObject.prototype && prototype !== HostCollection.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}

/** All members that a host class claims. */
export function claims(prototype: object): string[] {
  const names = new Set<string>();
  for (
    let level = prototype;
    level !== HostObject.prototype && level !== HostCollection.prototype;
    level = Object.getPrototypeOf(level) as object
  )
    for (const name of Object.getOwnPropertyNames(level)) if (!machinery.has(name)) names.add(name);
  return [...names];
}

export function getProperty(object: HostObject, name: string): unknown {
  requireMember(object.className, name);
  const found = claim(object, name);
  if (!found?.get) throw notImplemented(`${object.className}.${name}`);
  return found.get.call(object) as unknown;
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  requireMember(object.className, name);
  const found = claim(object, name);
  if (!found?.set) throw notImplemented(`${object.className}.${name} (set)`);
  found.set.call(object, value);
}

function registerEvent(object: HostObject, name: string): boolean {
  const match = /^_(Register|Unregister)(\w+)$/.exec(name);
  if (!match) return false;
  const type = registrations[match[2] ?? ''];
  const target = object.eventTarget();
  if (type === undefined || target === undefined)
    throw notImplemented(`${object.className}.on${match[2] ?? ''}`);
  // What was written before is not for the new listener.
  object.book.flush();
  if (match[1] === 'Register') object.book.events.listen(type, target);
  else object.book.events.unlisten(type, target);
  return true;
}

export function callMethod(object: HostObject, name: string, args: unknown[]): unknown {
  requireMember(object.className, name);
  if (registerEvent(object, name)) return null;
  const method: unknown = claim(object, name)?.value;
  if (typeof method !== 'function') throw notImplemented(`${object.className}.${name}`);
  return (method as (...args: unknown[]) => unknown).apply(object, args);
}

/** The scalars that `load()` without arguments answers. */
export function ownScalars(object: HostObject): string[] {
  return claims(Object.getPrototypeOf(object) as object).filter((name) => {
    const member = memberOf(object.className, name);
    if (!member || member.kind === 'm' || member.kind === 'n') return false;
    try {
      requireMember(object.className, name);
      return true;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  });
}

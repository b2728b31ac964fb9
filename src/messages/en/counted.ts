import { numbers } from '../numbers';

/** A number with what it counts: `1 cell`, `1.204 cells`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.number(count)} ${count === 1 ? one : many}`;
}

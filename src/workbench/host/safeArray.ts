/** Arrays cross the door in the dress of Automation's SafeArray, nested ones too. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  const dressed = items.map((item) => (Array.isArray(item) ? safeArray(item as unknown[]) : item));
  return { toArray: () => dressed, dimensions: () => 1 };
}

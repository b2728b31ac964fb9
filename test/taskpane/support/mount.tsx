import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Commands } from '../../../src/commands/reports';
import type { Action } from '../../../src/taskpane/state/actions';
import { Pane } from '../../../src/taskpane/Pane';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// jsdom has no layout, and nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** The pane in a document, driven as a person with a keyboard would. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The one element of a role whose name contains the text; what a view lies over is not there. */
  find(role: string, name: string): HTMLElement;
  /** Enter on a button or Space on a check box: browsers turn both into a click. */
  press(element: HTMLElement): Promise<void>;
  focus(element: HTMLElement): Promise<void>;
  key(key: string): Promise<void>;
  text(): string;
  unmount(): Promise<void>;
}

const selectors: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  tab: '[role=tab]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
};

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  return label ?? element.getAttribute('aria-label') ?? element.textContent;
}

/** Mounts the pane on stubbed commands and waits until it has looked at the workbook. */
export async function mount(commands: Commands, first: Action | null = null): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container, { onCaughtError: () => undefined });
  await act(async () => {
    root.render(
      <Pane commands={commands} language="vi" first={first} officeBackground={() => null} />,
    );
    await Promise.resolve();
  });
  return {
    root: container,
    find(role, name) {
      const all = [...container.querySelectorAll<HTMLElement>(selectors[role] ?? role)];
      const found = all.filter(
        (element) => nameOf(element).includes(name) && !element.closest('[hidden]'),
      );
      const [only] = found;
      if (!only || found.length > 1) throw new Error(`${found.length} of ${role} "${name}"`);
      return only;
    },
    press: (element) =>
      act(async () => {
        element.focus();
        element.click();
        await Promise.resolve();
      }),
    focus: (element) =>
      act(async () => {
        element.focus();
        await Promise.resolve();
      }),
    key: (key) =>
      act(async () => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        await Promise.resolve();
      }),
    text: () => container.textContent,
    unmount: () =>
      act(async () => {
        root.unmount();
        container.remove();
        await Promise.resolve();
      }),
  };
}

/** Types a text into a field, or chooses in a list, as React hears it. */
export function fill(field: HTMLElement, text: string): Promise<void> {
  return act(async () => {
    const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value');
    value?.set?.call(field, text);
    const kind = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(kind, { bubbles: true }));
    await Promise.resolve();
  });
}

/** Waits for a view that is fetched when it is first opened. */
export async function settled(pane: Mounted): Promise<void> {
  do {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  } while (pane.text().includes('Đang mở…'));
}

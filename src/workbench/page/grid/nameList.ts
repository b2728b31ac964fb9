/** The box with the active cell's address, and the arrow that its list of names hangs from. */
const NAME_BOX = '[data-u-comp=defined-name]';
const OPEN_ARROW = `${NAME_BOX} a[data-state=open]`;
const LIST = '[data-radix-popper-content-wrapper]';

/** Univer opens the list this long after a letter was typed, though Enter has closed it meanwhile. */
const LATE = 150;

/** Keeps the list of names from staying open after Enter or Esc in the name box, or a click elsewhere. */
export function closeNameList(): void {
  const closeLate = (): void => {
    setTimeout(() => document.querySelector<HTMLElement>(OPEN_ARROW)?.click(), LATE);
  };
  const isInside = ({ target }: Event): boolean =>
    target instanceof Element && target.closest(`${NAME_BOX}, ${LIST}`) !== null;
  window.addEventListener(
    'keydown',
    (event) => {
      const leaves = event.key === 'Escape' || (event.key === 'Enter' && isInside(event));
      if (leaves) closeLate();
    },
    true,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isInside(event)) closeLate();
    },
    true,
  );
}

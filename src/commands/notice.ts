/** The page of a notice: shows the words in its address, as its address says (see excel/notice.ts). */
const words = new URLSearchParams(location.search);

function show(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  const text = words.get(id) ?? '';
  if (!element || text === '') return null;
  element.textContent = text;
  element.hidden = false;
  return element;
}

document.documentElement.lang = words.get('language') ?? 'vi';
document.documentElement.dataset.theme = words.get('theme') ?? '';
show('title');
show('next');
show('technical');

// Without office.js the window can be closed by its own corner only.
void Office.onReady(() => {
  const leave = (): void => Office.context.ui.messageParent('close');
  const button = show('close');
  button?.addEventListener('click', leave);
  button?.focus();
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
});

/** @jest-environment jsdom */
import { mount, type Mounted } from './support/mount';
import { alikeFindings, scoreReport } from './support/reports';
import { ok, stubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

async function scored() {
  const commands = stubCommands(true, {
    score: () => Promise.resolve(ok(scoreReport(alikeFindings))),
  });
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Kiểm tra, chấm, xếp hạng'));
  return commands;
}
const rows = () => [...pane.root.querySelectorAll<HTMLElement>('[data-finding]')];
const bundle = () => pane.find('button', '3 đơn vị: Xã Ba Điền, Xã Ba Liên, Xã Ba Ngạc');

test('the same of three units is one line, which unfolds and folds again', async () => {
  const commands = await scored();
  expect(rows()).toHaveLength(2);
  expect(pane.text()).toContain('4 chỗ');
  expect(pane.text()).not.toMatch(/0\/4|4 trong 4/);
  expect(bundle().getAttribute('aria-expanded')).toBe('false');
  await pane.press(bundle());
  expect(bundle().getAttribute('aria-expanded')).toBe('true');
  expect(rows()).toHaveLength(5);
  const [, , , second] = rows();
  if (!second) throw new Error('Nothing was unfolded');
  await pane.press(second);
  expect(commands.calls.at(-1)).toBe('goToCell Điểm H8');
  await pane.press(bundle());
  expect(rows()).toHaveLength(2);
});

test('Tab stops once in the list, the arrows lead over the folded line', async () => {
  await scored();
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await pane.press(bundle());
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([bundle()]);
  await pane.key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Xã Ba Điền');
});

test('Điểm sau goes on to a finding behind a folded line, and unfolds it', async () => {
  const commands = await scored();
  await pane.press(pane.find('button', 'Điểm sau'));
  await pane.press(pane.find('button', 'Điểm sau'));
  expect(commands.calls.at(-1)).toBe('goToCell Điểm H7');
  expect(bundle().getAttribute('aria-expanded')).toBe('true');
  expect(rows()[2]?.getAttribute('aria-current')).toBe('location');
});

import { createRoot, type Root } from 'react-dom/client';
import type { Commands } from '../../../src/commands/reports';
import { loadMessages, type Language, type Messages } from '../../../src/messages';
import { Pane } from '../../../src/taskpane/Pane';
import {
  board,
  boardUnits,
  largeBoard,
  longForm,
  manySendable,
  sendView,
  unread,
  untouched,
} from './exchange';
import { strangeBoard } from './foreignForms';
import { explainReport } from './explained';
import { longTexts } from './longTexts';
import { closingBook, manyFiles } from './closing';
import { allFaults, mergePreview } from './merging';
import {
  alikeFindings,
  located,
  manyFindings,
  manyRanked,
  scoreReport,
  someAccepted,
  unwritten,
  scorebook,
} from './reports';
import { printView } from './print';
import { removalView } from './setUp';
import { ok, stubCommands } from './stubCommands';
import { largeTrial } from './trial';

const never = new Promise<never>(() => undefined);
const fails = (
  problem: Extract<Awaited<ReturnType<Commands['score']>>, { ok: false }>['problem'],
) => Promise.resolve({ ok: false as const, problem });

const refused = () =>
  fails({
    code: 'planRefused',
    findings: [
      located('plan.pointsDoNotAddUp', 'error', { sheet: 'Tiêu chí', address: 'F4' }),
      located('plan.unknownFigure', 'error', { sheet: 'Tiêu chí', address: 'H22' }),
      located('plan.figureUnused', 'note', { sheet: 'Danh mục số liệu', address: 'A31' }),
    ],
  });

/** The workbooks that the pictures are taken of. */
const workbooks: Readonly<Record<string, () => Commands>> = {
  empty: () => stubCommands(false),
  filled: () => stubCommands(true),
  unwritten: () =>
    stubCommands(true, {
      status: () => Promise.resolve(ok({ scorebook: unwritten, form: null })),
    }),
  closable: () =>
    stubCommands(true, { ...closingBook(), verifyFiles: () => Promise.resolve(ok(manyFiles)) }),
  unitForm: () =>
    stubCommands(false, {
      status: () =>
        Promise.resolve(
          ok({
            scorebook: null,
            form: {
              unitName: 'Trung tâm Truyền thông - Văn hóa - Thể thao huyện Ba Tơ',
              period: 'Năm 2025',
            },
          }),
        ),
    }),
  unreadable: () =>
    stubCommands(true, {
      status: () =>
        fails({ code: 'hostFailed', technical: 'GeneralException at Names.load\nrequest 8f3a' }),
    }),
  scored: () => stubCommands(true, { review: () => Promise.resolve(ok(scoreReport())) }),
  wrongMerger: () =>
    stubCommands(true, {
      previewMerge: (order) => Promise.resolve(ok({ ...mergePreview(order), faults: allFaults })),
    }),
  doubtfulPeriod: () =>
    stubCommands(true, {
      close: () => {
        const doubts = {
          ...{ errors: 2, ties: [['Xã Ba Vinh', 'Xã Ba Dinh']] },
          missing: ['Xã Ba Điền', 'Trung tâm Truyền thông - Văn hóa - Thể thao'],
        };
        return Promise.resolve(ok({ is: 'doubtful', doubts, review: scoreReport() }));
      },
    }),
  brokenPlan: () => stubCommands(true, { review: refused, score: refused }),
  manyRanked: () => stubCommands(true, { score: () => Promise.resolve(ok(manyRanked(3321))) }),
  behind: () =>
    stubCommands(true, {
      explain: () => Promise.resolve(ok(explainReport('TO02', [], undefined, 'I'))),
      explainUnit: () => Promise.resolve(ok(explainReport('TO02'))),
    }),
  trying: () => stubCommands(false, { inject: () => never }),
  faultyTemplate: () =>
    stubCommands(false, {
      loadTemplate: ({ name }) =>
        Promise.resolve(
          ok({
            is: 'faulty',
            file: name,
            findings: [
              located('plan.pointsDoNotAddUp', 'error', { sheet: 'Tiêu chí', address: 'F4' }),
              located('plan.unknownFigure', 'error', { sheet: 'Tiêu chí', address: 'H22' }),
            ],
          }),
        ),
    }),
  typed: () => {
    const figures = {
      figures: 1204,
      own: 1200,
      decided: 12,
      plan: true,
      copies: ['Số liệu tháng 6 (bản sao)'],
    };
    const now = removalView({ ...figures, own: 1204, copies: [] });
    return stubCommands(true, {
      removalView: () => Promise.resolve(ok(removalView(figures))),
      remove: () => Promise.resolve(ok({ is: 'outdated', view: now })),
    });
  },
  kept: () => {
    const closed = ['Kết quả chốt', 'Kết quả Năm 2024 (kỳ trước)'];
    return stubCommands(true, { removalView: () => Promise.resolve(ok(removalView({ closed }))) });
  },
  noTemplate: () =>
    stubCommands(false, {
      loadTemplate: ({ name }) =>
        Promise.resolve(ok({ is: 'unread', file: name, refusal: { code: 'noPlan' } })),
    }),
  clean: () => stubCommands(true, { score: () => Promise.resolve(ok(scoreReport([]))) }),
  accepted: () =>
    stubCommands(true, {
      score: () => Promise.resolve(ok({ ...scoreReport(), accepted: someAccepted })),
    }),
  alike: () => stubCommands(true, { score: () => Promise.resolve(ok(scoreReport(alikeFindings))) }),
  many: () =>
    stubCommands(true, { score: () => Promise.resolve(ok(scoreReport(manyFindings(2000)))) }),
  changedSince: () =>
    stubCommands(true, {
      score: () =>
        Promise.resolve(
          ok(scoreReport([located('entry.notANumber', 'error'), ...manyFindings(90)])),
        ),
      undo: () =>
        fails({
          code: 'cellsChanged',
          cells: Array.from({ length: 14 }, (_, index) => ({
            sheet: 'Số liệu',
            address: `F${index + 12}`,
          })),
        }),
    }),
  large: () => stubCommands(true, { whatIf: () => Promise.resolve(ok(largeTrial())) }),
  slow: () => stubCommands(true, { score: () => never }),
  opening: () => stubCommands(true, { status: () => never }),
  editing: () => stubCommands(true, { score: () => fails({ code: 'cellEditMode' }) }),
  failing: () =>
    stubCommands(true, {
      score: () =>
        fails({ code: 'hostFailed', technical: 'GeneralException at Range.load\nrequest 8f3a' }),
    }),
  refused: () => stubCommands(true, { score: refused }),
  mac: () => stubCommands(true, { sendView: () => Promise.resolve(ok(sendView({ way: 'open' }))) }),
  exchanging: () => stubCommands(true, { board: () => Promise.resolve(ok(untouched)) }),
  collected: () => stubCommands(true),
  longForm: () =>
    stubCommands(true, { board: () => Promise.resolve(ok(board({ forms: [longForm] }))) }),
  making: () =>
    stubCommands(true, {
      send: (order, { onProgress }) => {
        onProgress({ done: 12, of: order.units.length + 31, name: 'Ban Chỉ huy Quân sự huyện' });
        return never;
      },
    }),
  printing: () => stubCommands(true),
  printingBlanks: () =>
    stubCommands(true, {
      printView: () =>
        Promise.resolve(ok({ ...printView, blank: ['issuer', 'place', 'position'] })),
    }),
  printingSlow: () =>
    stubCommands(true, {
      preparePrint: (_, { onProgress, signal }) => {
        onProgress({ done: 10, of: 29, name: 'Trung tâm Truyền thông - Văn hóa - Thể thao' });
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve({ ok: false, problem: { code: 'cancelled' } });
          });
        });
      },
    }),
  printingRefused: () =>
    stubCommands(true, { preparePrint: () => fails({ code: 'cellEditMode' }) }),
  manyUnits: () =>
    stubCommands(true, {
      sendView: () => Promise.resolve(ok(sendView({ units: manySendable(3321) }))),
      board: () => Promise.resolve(ok(largeBoard(3321))),
    }),
  noUnits: () =>
    stubCommands(true, {
      status: () => Promise.resolve(ok({ scorebook: { ...scorebook, units: 0 }, form: null })),
      sendView: () => Promise.resolve(ok(sendView({ units: [] }))),
      board: () => Promise.resolve(ok(largeBoard(0))),
    }),
  allReceived: () =>
    stubCommands(true, {
      board: () =>
        Promise.resolve(
          ok(
            board({
              units: boardUnits.map((unit) => ({
                ...unit,
                state: 'received',
                receivedAt: '24/11/2025 15:04',
              })),
              forms: [],
              unread: [],
            }),
          ),
        ),
    }),
  foreignForms: () => stubCommands(true, { board: () => Promise.resolve(ok(strangeBoard)) }),
  allUnread: () =>
    stubCommands(true, { board: () => Promise.resolve(ok({ ...untouched, unread })) }),
  broken: () =>
    stubCommands(true, { score: () => Promise.reject(new Error('Not a number of points: NaN')) }),
};

/** Texts half as long again need no translation to be seen. */
async function loadLong(language: Language): Promise<Messages> {
  const { number, ungrouped, points, time, dayTime, ...texts } = await loadMessages(language);
  return { number, ungrouped, points, time, dayTime, ...longTexts(texts) };
}

let shown: Root | undefined;

/** What the browser test calls on the harness page: the pane anew, with nothing left of the one before. */
export function renderPane(
  workbook: string,
  language: Language,
  background: string | null,
  isLong: boolean,
): void {
  const root = document.getElementById('root');
  const commands = workbooks[workbook];
  if (!root || !commands) throw new Error(`No such workbook: ${workbook}`);
  shown?.unmount();
  sessionStorage.clear();
  shown = createRoot(root);
  shown.render(
    <Pane
      commands={commands()}
      language={language}
      officeBackground={() => background}
      load={isLong ? loadLong : loadMessages}
    />,
  );
}

Object.assign(window, { renderPane });

import { accept, withdraw } from './accept';
import { explain, explainUnit } from './explain';
import { inject } from './inject';
import { goToCell, goToEntry, goToSheet } from './navigate';
import { repair } from './repair';
import type { Commands } from './reports';
import { review } from './review';
import { score } from './score';
import { newSession, rememberedOf } from './session';
import { stages, stagesOf } from './stages';
import { status } from './status';
import { undo } from './undo';
import { watch } from './watch';
import { whatIf } from './whatIf';

/** Loaded when somebody first sends or collects: the pane starts without it. */
const exchange = () => import('./exchange');

/** Loaded when somebody first merges units. */
const merging = () => import('./mergeUnits');
/** Loaded when somebody chooses a file, saves a template, adds units or takes the scorebook out. */
const setUp = () => import('./setUp');
/** Loaded when somebody first closes, verifies or turns to the next period. */
const closing = () => import('./closing');
/** Loaded when somebody first prints. */
const printing = () => import('./printing');

/** The commands on the open workbook, with what they remember of each other. */
export function createCommands(session = newSession()): Commands {
  return {
    remembered: () => rememberedOf(session),
    status,
    inject: (source, withSamples, own, running) =>
      inject(session, source, withSamples, own, stages(running, stagesOf.injecting)),
    score: (running) => score(session, stages(running, stagesOf.scoring)),
    review: () => review(session),
    repair: (choices) => repair(session, choices),
    undo: () => undo(session),
    accept: (finding, reason) => accept(session, finding, reason),
    withdraw: (finding) => withdraw(session, finding),
    watch: (onReview) => watch(session, onReview),
    whatIf,
    explain,
    explainUnit,
    goToCell,
    goToSheet,
    goToEntry,
    sendView: async () => (await exchange()).sendView(session),
    send: async (order, running) => (await exchange()).send(session, order, running),
    saveMail: async (kind, text) => (await exchange()).saveMail(kind, text),
    collect: async (files, running) => (await exchange()).collect(session, files, running),
    board: async () => (await exchange()).board(session),
    chooseUnit: async (hash, unit) => (await exchange()).chooseUnit(session, hash, unit),
    decide: async (decisions, running) => (await exchange()).decide(session, decisions, running),
    forget: async (hash) => (await exchange()).forget(session, hash),
    origin: async (of) => (await exchange()).origin(of),
    receipts: async (units, running) => (await exchange()).receipts(units, running),
    mergeView: async () => (await merging()).mergeView(),
    previewMerge: async (order) => (await merging()).previewMerge(order),
    mergeUnits: async (order, running) => (await merging()).mergeUnits(session, order, running),
    loadTemplate: async (file, running) => (await setUp()).loadTemplate(session, file, running),
    saveTemplate: async (withUnits, running) => (await setUp()).saveTemplate(withUnits, running),
    unitsView: async () => (await setUp()).unitsView(),
    addUnits: async (units, clusters, running) =>
      (await setUp()).addUnits(session, units, clusters, running),
    dropUnits: async (codes, running) => (await setUp()).dropUnits(session, codes, running),
    removalView: async () => (await setUp()).removalView(),
    remove: async (seen) => (await setUp()).remove(session, seen),
    printView: async () => (await printing()).printView(),
    preparePrint: async (order, running) =>
      (await printing()).preparePrint(session, order, running),
    exportUpward: async (kind) => (await exchange()).exportUpward(kind),
    close: async (order, running) => (await closing()).close(session, order, running),
    turnView: async () => (await closing()).turnView(),
    turnPeriod: async (order, running) => (await closing()).turnPeriod(session, order, running),
    verifyCode: async (typed) => (await closing()).verifyCode(typed),
    verifyFiles: async (files, paper, running) =>
      (await closing()).verifyFiles(files, paper, running),
    reopen: async (reason) => (await closing()).reopen(session, reason),
  };
}

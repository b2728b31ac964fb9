import type { FormDecision } from '../../../src/commands/exchangeReports';
import { nothingRemembered, type Undoable } from '../../../src/commands/remembered';
import type { Outcome } from '../../../src/commands/problem';
import type { Commands, InjectReport } from '../../../src/commands/reports';
import { teaching } from '../../../src/templates/teaching';
import { closingAnswers } from './closing';
import type { PrintOrder } from '../../../src/commands/printReports';
import { printReport, printView } from './print';
import { board, origin, sendView, sentReport } from './exchange';
import { explainReport } from './explained';
import { mergeStubs, orderText } from './merging';
import { scorebook, scoreReport } from './reports';
import { droppedUnits, removalView, savedTemplate, unitsView } from './setUp';
import { trial } from './trial';

export function ok<Report>(report: Report): Outcome<Report> {
  return { ok: true, report };
}

export const injectReport: InjectReport = {
  isNew: true,
  created: ['plan', 'criteria', 'figureList', 'units', 'figures', 'points', 'ranking', 'overview'],
  repaired: [],
  cleaned: 0,
  renamed: [{ wanted: 'Điểm', used: 'Điểm (2)' }],
  keptFigures: 0,
  milliseconds: 2100,
};

/** Commands that notes what it was asked for, on a workbook that gets its scorebook by inject. */
export interface StubCommands extends Commands {
  readonly calls: readonly string[];
}

const decided = { what: 'forms', units: ['Xã Ba Vinh'] } as const;

/** Stands in for the workbook. `answers` replaces what a command says. */
export function stubCommands(hasScorebook: boolean, answers: Partial<Commands> = {}): StubCommands {
  const calls: string[] = [];
  // The real commands are asked about longer histories in test/commands.
  let undoable: Undoable | null = null;
  /** Notes down what can be taken back once a step was made. */
  const step = async <Report>(
    made: Promise<Outcome<Report>>,
    did: Undoable,
  ): Promise<Outcome<Report>> => {
    const outcome = await made;
    if (outcome.ok) undoable = did;
    return outcome;
  };
  let injected = hasScorebook;
  const all: Commands = {
    status: () => Promise.resolve(ok({ scorebook: injected ? scorebook : null, form: null })),
    inject: () => {
      const report = injected
        ? {
            ...injectReport,
            isNew: false,
            created: [],
            repaired: ['points'] as const,
            keptFigures: 1612,
          }
        : injectReport;
      injected = true;
      return Promise.resolve(ok(report));
    },
    score: () => Promise.resolve(ok(scoreReport())),
    review: () => Promise.resolve(ok({ ...scoreReport([]), withFigures: 0 })),
    repair: ({ length }) => Promise.resolve(ok({ cells: length, review: scoreReport() })),
    remembered: () => ({ ...nothingRemembered, undoable }),
    undo: () => Promise.resolve(ok({ did: undoable ?? decided, cells: 1, review: scoreReport() })),
    accept: () => Promise.resolve(ok(scoreReport())),
    withdraw: () => Promise.resolve(ok(scoreReport())),
    watch: () => () => undefined,
    whatIf: () => Promise.resolve(ok(trial)),
    explain: () => Promise.resolve(ok(explainReport('TO02', ['1.2']))),
    explainUnit: () => Promise.resolve(ok(explainReport('TO03'))),
    goToCell: () => Promise.resolve(ok(null)),
    goToSheet: () => Promise.resolve(ok(null)),
    goToEntry: () => Promise.resolve(ok(null)),
    sendView: () => Promise.resolve(ok(sendView())),
    send: ({ units, kind }) => Promise.resolve(ok(sentReport(kind, units.length))),
    saveMail: () => Promise.resolve(ok(null)),
    collect: () => Promise.resolve(ok(board())),
    board: () => Promise.resolve(ok(board())),
    chooseUnit: () => Promise.resolve(ok(board())),
    decide: () => Promise.resolve(ok({ board: board(), cells: 1204 })),
    forget: () => Promise.resolve(ok(board())),
    origin: () => Promise.resolve(ok(origin)),
    receipts: ({ length }) => Promise.resolve(ok(sentReport('reminders', length))),
    exportUpward: () => Promise.resolve(ok(sentReport('forms', 1))),
    ...mergeStubs,
    loadTemplate: ({ name }) => Promise.resolve(ok({ is: 'plan', file: name, plan: teaching })),
    saveTemplate: (withUnits) => Promise.resolve(ok(savedTemplate(withUnits))),
    unitsView: () => Promise.resolve(ok(unitsView)),
    addUnits: ({ length }, clusters) =>
      Promise.resolve(ok({ units: length, clusters: clusters.length, cells: length * 4 })),
    dropUnits: (codes) => Promise.resolve(ok(droppedUnits(codes))),
    removalView: () => Promise.resolve(ok(removalView())),
    remove: ({ sheets }) => {
      injected = false;
      return Promise.resolve(ok({ is: 'removed', sheets: sheets.length, withBlank: false }));
    },
    ...closingAnswers,
    printView: () => Promise.resolve(ok(printView)),
    preparePrint: (order) => Promise.resolve(ok(printReport(order))),
    ...answers,
  };
  return {
    calls,
    status: () => (calls.push('status'), all.status()),
    inject: (source, withSamples, content = {}) => {
      const from = typeof source === 'string' ? source : source.file;
      const { units, period } = content;
      const own = units ? ` ${units.units.map(({ code }) => code).join(',') || 'none'}` : '';
      const during = period ? ` ${period.code} ${period.start} ${period.end}` : '';
      calls.push(`inject ${from} ${String(withSamples)}${own}${during}`);
      return all.inject(source, withSamples, content);
    },
    score: (running) => (calls.push('score'), all.score(running)),
    review: () => all.review(),
    repair: (choices) => {
      const cells = choices.map(
        ({ located, value }) => `${located.cell?.address ?? ''}=${String(value)}`,
      );
      calls.push(`repair ${cells.join(' ')}`);
      const [first] = choices;
      const cell = choices.length === 1 ? first?.located.cell : null;
      const only = cell ? `${cell.sheet} ${cell.address}` : null;
      return step(all.repair(choices), { what: 'cells', cells: choices.length, only });
    },
    remembered: () => all.remembered(),
    undo: async () => {
      calls.push('undo');
      const outcome = await all.undo();
      if (outcome.ok) undoable = null;
      return outcome;
    },
    accept: (finding, reason) => {
      calls.push(`accept ${finding.code} ${reason}`);
      return all.accept(finding, reason);
    },
    withdraw: (finding) => (calls.push(`withdraw ${finding.code}`), all.withdraw(finding)),
    watch: (onReview) => all.watch(onReview),
    whatIf: () => (calls.push('whatIf'), all.whatIf()),
    explain: () => (calls.push('explain'), all.explain()),
    explainUnit: (unit) => (calls.push(`explainUnit ${unit}`), all.explainUnit(unit)),
    goToCell: (sheet, address) => {
      calls.push(`goToCell ${sheet} ${address}`);
      return all.goToCell(sheet, address);
    },
    goToSheet: (sheet) => (calls.push(`goToSheet ${sheet}`), all.goToSheet(sheet)),
    goToEntry: () => (calls.push('goToEntry'), all.goToEntry()),
    sendView: () => (calls.push('sendView'), all.sendView()),
    send: (order, running) => {
      const { kind, units, withDrafts, withFigures, mail } = order;
      const how = `${withDrafts ? 'drafts' : 'plain'} ${withFigures ? 'figures' : 'blank'}`;
      calls.push(`send ${kind} ${units.join(',')} ${how} “${mail.subject}”`);
      return all.send(order, running);
    },
    saveMail: (kind, text) => {
      calls.push(`saveMail ${kind} ${text.subject} | ${text.body}`);
      return all.saveMail(kind, text);
    },
    collect: (files, running) => {
      calls.push(`collect ${files.map(({ name }) => name).join(', ')}`);
      return all.collect(files, running);
    },
    board: () => (calls.push('board'), all.board()),
    chooseUnit: (hash, unit) => {
      calls.push(`chooseUnit ${hash} ${unit}`);
      return all.chooseUnit(hash, unit);
    },
    decide: (decisions) => {
      calls.push(`decide ${decisions.map(decisionText).join('; ')}`);
      return step(all.decide(decisions), decided);
    },
    forget: (hash) => (calls.push(`forget ${hash}`), all.forget(hash)),
    origin: (of) => (calls.push(of ? `origin ${of.unit} ${of.figure}` : 'origin'), all.origin(of)),
    receipts: (units, running) => {
      calls.push(`receipts ${units.join(',')}`);
      return all.receipts(units, running);
    },
    loadTemplate: (file, running) => {
      calls.push(`loadTemplate ${file.name}`);
      return all.loadTemplate(file, running);
    },
    saveTemplate: (withUnits, running) => {
      calls.push(`saveTemplate ${String(withUnits)}`);
      return all.saveTemplate(withUnits, running);
    },
    unitsView: () => (calls.push('unitsView'), all.unitsView()),
    addUnits: (units, clusters) => {
      const told = units.map(({ code, name, cluster }) => `${code} ${name} ${cluster}`);
      calls.push(`addUnits ${told.join('; ')} + ${clusters.map(({ name }) => name).join(', ')}`);
      return step(all.addUnits(units, clusters), { what: 'units' });
    },
    dropUnits: (codes) => {
      calls.push(`dropUnits ${codes.join(', ')}`);
      return step(all.dropUnits(codes), { what: 'dropped' });
    },
    exportUpward: (kind) => (calls.push(`exportUpward ${kind}`), all.exportUpward(kind)),
    mergeView: () => (calls.push('mergeView'), all.mergeView()),
    previewMerge: (order) => {
      calls.push(`previewMerge ${orderText(order)}`);
      return all.previewMerge(order);
    },
    mergeUnits: (order) => {
      calls.push(`mergeUnits ${orderText(order)}`);
      return step(all.mergeUnits(order), { what: 'merge' });
    },
    close: (order) => {
      calls.push(`close “${order.by}”${order.despite ? ' despite' : ''}`);
      return all.close(order);
    },
    reopen: (reason) => (calls.push(`reopen “${reason}”`), all.reopen(reason)),
    verifyCode: (typed) => (calls.push(`verifyCode ${typed}`), all.verifyCode(typed)),
    verifyFiles: (files, paper, running) => {
      calls.push(`verifyFiles ${files.map(({ name }) => name).join(', ')} “${paper}”`);
      return all.verifyFiles(files, paper, running);
    },
    turnView: () => (calls.push('turnView'), all.turnView()),
    turnPeriod: (order) => {
      const { way, period, document, keepPledges, despite } = order;
      const how = `${keepPledges ? 'pledges' : 'bare'}${despite ? ' despite' : ''}`;
      const { code, label, start, end } = period;
      const plan = document ? ` “${Object.values(document).join('|')}”` : '';
      calls.push(`turnPeriod ${way} ${code} ${label} ${start} ${end} ${how}${plan}`);
      return step(all.turnPeriod(order), { what: 'turn' });
    },
    removalView: () => (calls.push('removalView'), all.removalView()),
    remove: (seen) => {
      calls.push(`remove ${seen.sheets.length} sheets ${seen.figures} figures`);
      return all.remove(seen);
    },
    printView: () => all.printView(),
    preparePrint: (order, running) => {
      calls.push(`preparePrint ${printText(order)}`);
      return all.preparePrint(order, running);
    },
  };
}

function printText(order: PrintOrder): string {
  if (order.what === 'cards') return `cards ${order.units.join(',')}`;
  return order.what === 'annex' ? `annex ${Object.values(order.choice).join(' ')}` : order.what;
}

function decisionText(decision: FormDecision): string {
  const { kind, hash, reason } = decision;
  if (kind === 'refuse') return `refuse ${hash} “${reason}”`;
  return `accept ${hash} ${decision.figures?.join(',') ?? 'all'} “${reason}”`;
}

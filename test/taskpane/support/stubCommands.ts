import type { Commands, InjectReport, Outcome } from '../../../src/commands/reports';
import { explainReport } from './explained';
import { scorebook, scoreReport } from './reports';
import { trial } from './trial';

export function ok<Report>(report: Report): Outcome<Report> {
  return { ok: true, report };
}

export const injectReport: InjectReport = {
  created: ['plan', 'criteria', 'figureList', 'units', 'figures', 'points', 'ranking', 'overview'],
  repaired: [],
  renamed: [{ wanted: 'Điểm', used: 'Điểm (2)' }],
  keptFigures: 0,
  milliseconds: 2100,
};

const emptyBoard = { units: [], forms: [], unread: [] };

/** Commands that notes what it was asked for, on a workbook that gets its scorebook by inject. */
export interface StubCommands extends Commands {
  readonly calls: readonly string[];
}

/** Stands in for the workbook. `answers` replaces what a command says. */
export function stubCommands(hasScorebook: boolean, answers: Partial<Commands> = {}): StubCommands {
  const calls: string[] = [];
  let injected = hasScorebook;
  const all: Commands = {
    status: () => Promise.resolve(ok({ scorebook: injected ? scorebook : null })),
    inject: () => {
      const report = injected
        ? { ...injectReport, created: [], repaired: ['points'] as const, keptFigures: 1612 }
        : injectReport;
      injected = true;
      return Promise.resolve(ok(report));
    },
    score: () => Promise.resolve(ok(scoreReport())),
    repair: ({ length }) => Promise.resolve(ok({ cells: length, review: scoreReport() })),
    undo: () => Promise.resolve(ok({ cells: 1, review: scoreReport() })),
    accept: () => Promise.resolve(ok(scoreReport())),
    withdraw: () => Promise.resolve(ok(scoreReport())),
    watch: () => () => undefined,
    whatIf: () => Promise.resolve(ok(trial)),
    explain: () => Promise.resolve(ok(explainReport('TO02', ['1.2']))),
    explainUnit: () => Promise.resolve(ok(explainReport('TO03'))),
    collect: () => Promise.resolve(ok(emptyBoard)),
    board: () => Promise.resolve(ok(emptyBoard)),
    chooseUnit: () => Promise.resolve(ok(emptyBoard)),
    decide: () => Promise.resolve(ok({ board: emptyBoard, cells: 0 })),
    forget: () => Promise.resolve(ok(emptyBoard)),
    receipts: () => Promise.resolve({ ok: false, problem: { code: 'nothingChosen' } }),
    exportUpward: () => Promise.resolve({ ok: false, problem: { code: 'nothingChosen' } }),
    origin: () => Promise.resolve({ ok: false, problem: { code: 'noOrigin' } }),
    goToCell: () => Promise.resolve(ok(null)),
    goToSheet: () => Promise.resolve(ok(null)),
    sendView: () => Promise.reject(new Error('Not asked for')),
    send: () => Promise.reject(new Error('Not asked for')),
    saveMail: () => Promise.resolve(ok(null)),
    ...answers,
  };
  return {
    calls,
    status: () => (calls.push('status'), all.status()),
    inject: (template, withSamples) => {
      calls.push(`inject ${template} ${String(withSamples)}`);
      return all.inject(template, withSamples);
    },
    score: () => (calls.push('score'), all.score()),
    repair: (choices) => {
      const cells = choices.map(
        ({ located, value }) => `${located.cell?.address ?? ''}=${String(value)}`,
      );
      calls.push(`repair ${cells.join(' ')}`);
      return all.repair(choices);
    },
    undo: () => (calls.push('undo'), all.undo()),
    accept: (finding, reason) => {
      calls.push(`accept ${finding.code} ${reason}`);
      return all.accept(finding, reason);
    },
    withdraw: (finding) => (calls.push(`withdraw ${finding.code}`), all.withdraw(finding)),
    watch: (onReview) => all.watch(onReview),
    whatIf: () => (calls.push('whatIf'), all.whatIf()),
    explain: () => (calls.push('explain'), all.explain()),
    explainUnit: (unit) => (calls.push(`explainUnit ${unit}`), all.explainUnit(unit)),
    collect: (files, running) => all.collect(files, running),
    board: () => all.board(),
    chooseUnit: (hash, unit) => all.chooseUnit(hash, unit),
    decide: (decisions) => all.decide(decisions),
    forget: (hash) => all.forget(hash),
    origin: () => all.origin(),
    receipts: (units, running) => all.receipts(units, running),
    exportUpward: (kind) => all.exportUpward(kind),
    goToCell: (sheet, address) => {
      calls.push(`goToCell ${sheet} ${address}`);
      return all.goToCell(sheet, address);
    },
    goToSheet: (sheet) => (calls.push(`goToSheet ${sheet}`), all.goToSheet(sheet)),
    sendView: () => (calls.push('sendView'), all.sendView()),
    send: (order, running) => (calls.push(`send ${order.kind}`), all.send(order, running)),
    saveMail: (kind, text) => (calls.push(`saveMail ${kind}`), all.saveMail(kind, text)),
  };
}

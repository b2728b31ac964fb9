import { goToSheet } from './navigate';
import type { Outcome } from './reports';
import { score } from './score';

/** A button without a pane: Excel waits for `completed`, whatever happens. */
function button(command: () => Promise<Outcome<unknown>>) {
  return (event: Office.AddinCommands.Event): void => {
    void command().finally(() => event.completed());
  };
}

/** After a scoring run from the ribbon the ranking is shown: there is no pane to report to. */
async function scoreAndShow(): Promise<Outcome<unknown>> {
  const outcome = await score();
  return outcome.ok ? goToSheet('ranking') : outcome;
}

/** The function file: one association for each FunctionName of the manifest. */
void Office.onReady(() => {
  Office.actions.associate('scoreScorebook', button(scoreAndShow));
  Office.actions.associate(
    'goToRanking',
    button(() => goToSheet('ranking')),
  );
});

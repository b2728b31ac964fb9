/** The function file: one association for each FunctionName of the manifest. */
const notYet = (event: Office.AddinCommands.Event) => event.completed();

void Office.onReady(() => {
  Office.actions.associate('scoreScorebook', notYet);
  Office.actions.associate('goToRanking', notYet);
});

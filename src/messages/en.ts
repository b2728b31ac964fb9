import type { Messages } from '.';
import { exchange } from './en/exchange';
import { explanations } from './en/explanations';
import { files } from './en/files';
import { findings } from './en/findings';
import { pane } from './en/pane';
import { printing } from './en/printing';
import { problems } from './en/problems';
import { templates } from './en/templates';
import { tools } from './en/tools';
import { vocabulary } from './en/vocabulary';
import { whatIf } from './en/whatIf';
import { numberTexts } from './numbers';

/** The pane in English: the same texts as in Vietnamese, none missing and none to spare. */
export const en: Messages = {
  ...numberTexts('en'),
  exchange,
  explanations,
  files,
  findings,
  pane,
  printing,
  problems,
  templates,
  tools,
  vocabulary,
  whatIf,
};

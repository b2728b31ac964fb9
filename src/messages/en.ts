import type { Messages } from './index';
import { closing } from './en/closing';
import { exchange } from './en/exchange';
import { explanations } from './en/explanations';
import { files } from './en/files';
import { findings } from './en/findings';
import { help } from './en/help';
import { merging } from './en/merging';
import { pane } from './en/pane';
import { printing } from './en/printing';
import { problems } from './en/problems';
import { removal } from './en/removal';
import { ribbon } from './en/ribbon';
import { setUp } from './en/setUp';
import { templates } from './en/templates';
import { tools } from './en/tools';
import { undo } from './en/undo';
import { units } from './en/units';
import { vocabulary } from './en/vocabulary';
import { whatIf } from './en/whatIf';
import { numbers } from './numbers';

/** The pane in English: the same texts as in Vietnamese, none missing and none to spare. */
export const en: Messages = {
  ...numbers,
  closing,
  exchange,
  explanations,
  files,
  findings,
  help,
  merging,
  pane,
  printing,
  problems,
  removal,
  ribbon,
  setUp,
  templates,
  tools,
  undo,
  units,
  vocabulary,
  whatIf,
};

import { numbers } from './numbers';
import { closing } from './vi/closing';
import { exchange } from './vi/exchange';
import { explanations } from './vi/explanations';
import { files } from './vi/files';
import { findings } from './vi/findings';
import { help } from './vi/help';
import { merging } from './vi/merging';
import { pane } from './vi/pane';
import { printing } from './vi/printing';
import { problems } from './vi/problems';
import { removal } from './vi/removal';
import { ribbon } from './vi/ribbon';
import { setUp } from './vi/setUp';
import { templates } from './vi/templates';
import { tools } from './vi/tools';
import { undo } from './vi/undo';
import { units } from './vi/units';
import { vocabulary } from './vi/vocabulary';
import { whatIf } from './vi/whatIf';

/** The pane in Vietnamese. */
export const vi = {
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

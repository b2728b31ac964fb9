import { numberTexts } from './numbers';
import { exchange } from './vi/exchange';
import { explanations } from './vi/explanations';
import { files } from './vi/files';
import { findings } from './vi/findings';
import { pane } from './vi/pane';
import { printing } from './vi/printing';
import { problems } from './vi/problems';
import { templates } from './vi/templates';
import { tools } from './vi/tools';
import { vocabulary } from './vi/vocabulary';
import { whatIf } from './vi/whatIf';

/** The pane in Vietnamese. */
export const vi = {
  ...numberTexts('vi'),
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

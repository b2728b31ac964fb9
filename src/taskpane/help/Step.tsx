import { useMessages } from '../messagesContext';
import { StepItem } from '../shell/StepItem';
import type { ToolViewProps } from '../tools/toolViews';
import type { HelpStep } from './helpSteps';

export interface StepProps extends Pick<ToolViewProps, 'controls'> {
  readonly step: HelpStep;
  readonly onHome: () => void;
}

/** A step of the work, which leads to its view where there is one by now. */
export function Step({ step: { name, way }, controls, onHome }: StepProps) {
  const step = useMessages().help.steps[name];
  const go = () => {
    if (way === 'home') onHome();
    else if (way) controls.run(way);
  };
  return (
    <StepItem
      name={step.name}
      text={step.text}
      busy={controls.state.running !== null}
      onGo={way ? go : null}
    />
  );
}

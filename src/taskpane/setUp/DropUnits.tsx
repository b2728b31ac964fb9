import { Button } from '@fluentui/react-components';
import { PeopleSubtractRegular } from '@fluentui/react-icons/svg/people-subtract';
import { useEffect, useState } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { UnitPicker } from '../units/UnitPicker';
import { SetUpDone } from './SetUpDone';
import { droppedText } from './setUpTexts';

const none: ReadonlySet<string> = new Set();

/** Units that leave the scorebook: chosen from those that are scored, with what was typed of each. */
export function DropUnits({ controls }: { readonly controls: PaneControls }) {
  const { state, run } = controls;
  const { running, setUp } = state;
  const { view, dropped } = setUp;
  const shared = useSharedStyles();
  const messages = useMessages();
  const { tool } = messages.setUp;
  const [ticked, setTicked] = useState(none);
  // Whoever comes back with “Hoàn tác” is not to leave again.
  useEffect(() => {
    if (dropped) setTicked(none);
  }, [dropped]);
  if (!view) return null;
  const { units, clusters } = view.plan;
  // Who was ticked may have left since, also by somebody's own hand.
  const chosen = units.filter(({ code }) => ticked.has(code)).map(({ code }) => code);
  return (
    <section className={shared.toolPart} aria-label={tool.drop}>
      <h3 className={shared.sectionTitle}>{tool.drop}</h3>
      <p className={shared.quiet}>{tool.dropHint}</p>
      <UnitPicker
        label={tool.drop}
        units={units}
        clusters={clusters}
        inBulk={false}
        ticked={new Set(chosen)}
        beside={({ code }) => tool.typed(view.typed.get(code) ?? 0)}
        onTicked={setTicked}
      />
      <Button
        className={shared.fullWidth}
        icon={<PeopleSubtractRegular />}
        disabledFocusable={running !== null || chosen.length === 0}
        onClick={() => {
          run({ kind: 'dropUnits', units: chosen });
        }}
      >
        {tool.dropNow(chosen.length)}
      </Button>
      {running?.kind === 'dropUnits' && <UnderWay controls={controls} />}
      {dropped && <SetUpDone controls={controls} text={droppedText(dropped, messages)} />}
    </section>
  );
}

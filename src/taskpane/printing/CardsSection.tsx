import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PrintView } from '../../commands/printReports';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { clusterSizes } from '../units/unitGroups';
import { UnitPicker } from '../units/UnitPicker';
import { cardsFrom, cardsKey, type CardsOf, cardUnits, withoutFigures } from './cardUnits';
import { PrintSection } from './PrintSection';

const useStyles = makeStyles({
  /** A list is as wide as its longest line, unless it is told not to be. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Phiếu điểm: for everybody, a cluster or single units. */
export function CardsSection({
  controls,
  view,
}: {
  readonly controls: PaneControls;
  readonly view: PrintView;
}) {
  const styles = useStyles();
  const texts = useMessages().printing.cards;
  const [whose, setWhose] = useState<CardsOf>({ by: 'everybody' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const units = cardUnits(view, whose, ticked);
  const obstacle =
    view.units.length === 0
      ? texts.none
      : units.length > view.mostCards
        ? texts.tooMany(view.mostCards)
        : units.length === 0
          ? texts.chooseFirst
          : null;
  const without = withoutFigures(view, units);
  const clusters = clusterSizes(view);
  return (
    <PrintSection
      controls={controls}
      title={texts.title}
      about={texts.about}
      button={texts.button(units.length)}
      obstacle={obstacle}
      note={without > 0 ? texts.withoutFigures(without, units.length) : null}
      order={{ what: 'cards', units }}
    >
      <Field label={texts.whom} className={styles.field}>
        <Select
          value={cardsKey(whose)}
          onChange={(_, { value }) => {
            setWhose(cardsFrom(value));
          }}
        >
          <option value="everybody">{texts.everybody(view.units.length)}</option>
          <option value="hand">{texts.byHand}</option>
          {clusters.length > 1 && (
            <optgroup label={texts.clusters}>
              {clusters.map(({ code, name, size }) => (
                <option key={code} value={cardsKey({ by: 'cluster', code })}>
                  {texts.clusterOf(name, size)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {whose.by === 'hand' && (
        <UnitPicker
          label={texts.units}
          units={view.units}
          clusters={view.clusters}
          ticked={ticked}
          onTicked={setTicked}
        />
      )}
    </PrintSection>
  );
}

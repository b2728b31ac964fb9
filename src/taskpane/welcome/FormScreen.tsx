import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import type { Status } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { Header } from '../shell/Header';
import { PointList } from '../shell/PointList';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import { ToolView } from '../tools/ToolView';

const useStyles = makeStyles({
  padded: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  help: { alignSelf: 'flex-start' },
});

export interface FormScreenProps {
  readonly form: NonNullable<Status['form']>;
  readonly controls: PaneControls;
}

/** A unit's own form: what is to be done with it. Nothing is started here. */
export function FormScreen({ form: { unitName, period }, controls }: FormScreenProps) {
  const styles = useStyles();
  const { pane, help } = useMessages();
  const { app, unitForm } = pane;
  const { run, state } = controls;
  return (
    <>
      <Header
        eyebrow={app.name}
        title={unitForm.title(unitName)}
        facts={[unitForm.period(period)]}
        takesFocus={false}
      />
      <main>
        <div hidden={state.tool !== null}>
          <div className={styles.padded}>
            <Trouble controls={controls} />
            <PointList
              points={[
                { icon: <TableEditRegular />, text: unitForm.fill },
                { icon: <SaveRegular />, text: unitForm.save },
                { icon: <MailInboxRegular />, text: unitForm.collect },
              ]}
            />
            <Button
              className={styles.help}
              icon={<QuestionCircleRegular />}
              disabledFocusable={state.running !== null}
              onClick={() => {
                run({ kind: 'openTool', tool: 'help' });
              }}
            >
              {help.title}
            </Button>
          </div>
        </div>
        <ToolView controls={controls} />
      </main>
    </>
  );
}

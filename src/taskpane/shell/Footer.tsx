import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { version } from '../../../package.json';
import { languageNames, type Language } from '../../messages';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  footer: {
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  about: { flexGrow: 1 },
  summary: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalXS} 0`,
    minHeight: '16px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
  },
  text: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalSNudge}` },
  quiet: {
    color: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 'auto',
    flexShrink: 0,
  },
});

const other: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };

export interface FooterProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onHelp: () => void;
}

/** What is seldom needed: what this program is, help, and the other language. */
export function Footer({ language, onLanguage, onHelp }: FooterProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const {
    pane: { footer },
    help,
  } = useMessages();
  const otherLanguage = other[language];
  return (
    <footer className={styles.footer}>
      <details
        className={styles.about}
        // It opens downwards, at the lower edge of the pane.
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
        }}
      >
        <summary className={mergeClasses(styles.summary, shared.focusRing)}>{footer.about}</summary>
        <p className={styles.text}>{footer.version(version)}</p>
        <p className={styles.text}>{footer.offline}</p>
        <p className={styles.text}>{footer.sheetsAreTruth}</p>
      </details>
      <Button
        className={styles.quiet}
        appearance="transparent"
        size="small"
        icon={<QuestionCircleRegular />}
        onClick={onHelp}
      >
        {help.title}
      </Button>
      <Button
        className={styles.quiet}
        appearance="transparent"
        size="small"
        icon={<LocalLanguageRegular />}
        lang={otherLanguage}
        onClick={() => {
          onLanguage(otherLanguage);
        }}
      >
        {languageNames[otherLanguage]}
      </Button>
    </footer>
  );
}

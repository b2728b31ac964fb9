import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';

export interface SearchFieldProps {
  /** What is searched for, for screen readers. */
  readonly label: string;
  /** The same in fewer words, in the empty field; absent: the label. */
  readonly hint?: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
  readonly className?: string;
}

/** A field that narrows the list below it. */
export function SearchField({ label, hint = label, value, onSearch, className }: SearchFieldProps) {
  return (
    <Input
      {...(className === undefined ? {} : { className })}
      size="small"
      type="search"
      contentBefore={<SearchRegular />}
      aria-label={label}
      placeholder={hint}
      value={value}
      onChange={(_, data) => {
        onSearch(data.value);
      }}
    />
  );
}

/** What there is to say about a line (counted from 1) of a list, as data. */
export type ListRemark =
  | { readonly code: 'nameTooLong' | 'sumLine'; readonly line: number }
  /** `text`: all that the line has. `beside`: a heading or a note among the units. */
  | { readonly code: 'noName' | 'beside'; readonly line: number; readonly text: string }
  | {
      readonly code: 'nameTwice';
      readonly line: number;
      readonly name: string;
      readonly first: number;
    }
  | {
      readonly code: 'nameThere';
      readonly line: number;
      readonly name: string;
      readonly unit: string;
    }
  | {
      readonly code: 'codeTwice';
      readonly line: number;
      readonly name: string;
      readonly unit: string;
      readonly first: number;
    }
  | {
      readonly code: 'codeThere';
      readonly line: number;
      readonly name: string;
      readonly unit: string;
      readonly owner: string;
    }
  | {
      readonly code: 'codeUsed';
      readonly line: number;
      readonly name: string;
      readonly unit: string;
    }
  | {
      readonly code: 'kindMissing' | 'clusterMissing';
      readonly line: number;
      readonly name: string;
    }
  | {
      readonly code: 'kindUnknown';
      readonly line: number;
      readonly name: string;
      readonly kind: string;
      /** What the plan's kinds are called. */
      readonly known: readonly string[];
    }
  | {
      readonly code: 'clusterUnknown';
      readonly line: number;
      readonly name: string;
      readonly cluster: string;
    }
  /** The unit is taken: into the kind or cluster that was chosen for such lines. */
  | {
      readonly code: 'kindAssumed';
      readonly line: number;
      readonly name: string;
      readonly kind: string;
    }
  | {
      readonly code: 'clusterAssumed';
      readonly line: number;
      readonly name: string;
      readonly cluster: string;
    }
  /** The unit is taken: it may be another one under almost the same name. */
  | {
      readonly code: 'nameAlike';
      readonly line: number;
      readonly name: string;
      readonly other: string;
    }
  /** The unit is taken, without this address. */
  | {
      readonly code: 'emailWrong';
      readonly line: number;
      readonly name: string;
      readonly email: string;
    }
  /** Lines from this one on were not read. */
  | { readonly code: 'tooMany'; readonly line: number; readonly limit: number };

const taken: ReadonlySet<ListRemark['code']> = new Set([
  ...(['emailWrong', 'kindAssumed', 'clusterAssumed', 'nameAlike'] as const),
]);

/** Whether the unit of the line was left out. */
export function isLeftOut({ code }: ListRemark): boolean {
  return !taken.has(code);
}

/** A kind of unit: decides which criteria apply and with how many points (xã, cơ quan ...). */
export interface UnitKind {
  readonly code: string;
  readonly name: string;
}

/** Units that are ranked among themselves ("cụm, khối"). */
export interface Cluster {
  readonly code: string;
  readonly name: string;
}

/** Who is scored. */
export interface Unit {
  /** The administrative code where there is one. Always a text: codes may start with 0. */
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string;
  readonly email: string;
  /** First and last day on which the unit exists, ISO dates; blank where open. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Code of the unit that took over after a merger; blank where there is none. Codes are reused: compare dates too. */
  readonly successor: string;
  readonly note: string;
}

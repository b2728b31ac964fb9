import type { Book } from '../book';
import type { ConditionalFormatModel } from '../model';
import { HostObject } from '../object';
import { type Changed, ConditionalRangeFormatObject } from './conditionalLook';
import { asRecord, recordClass } from './record';

/** What all kinds of conditional formats are made of. */
abstract class Kind extends HostObject {
  constructor(
    book: Book,
    readonly model: ConditionalFormatModel,
    readonly changed: Changed,
  ) {
    super(book);
  }
}

const look = (kind: Kind): HostObject =>
  new ConditionalRangeFormatObject(kind.book, kind.model.format, kind.changed);

function changeRule(kind: Kind, rule: object): void {
  kind.model.rule = { ...rule };
  kind.changed();
}

function part(kind: Kind, name: string): Record<string, unknown> {
  return (kind.model.scale[name] ??= {}) as Record<string, unknown>;
}

function setPart(kind: Kind, name: string, value: unknown): void {
  kind.model.scale[name] = value;
  kind.changed();
}

const FormulaRule = recordClass('ConditionalFormatRule', { formula: '' });

/** `Excel.CustomConditionalFormat`. */
export class CustomConditionalFormatObject extends Kind {
  readonly className = 'CustomConditionalFormat';

  get rule(): HostObject {
    return new FormulaRule(this.book, asRecord(this.model), this.changed);
  }

  get format(): HostObject {
    return look(this);
  }
}

/** `Excel.CellValueConditionalFormat`. */
export class CellValueConditionalFormatObject extends Kind {
  readonly className = 'CellValueConditionalFormat';

  get rule(): object {
    return this.model.rule;
  }

  set rule(rule: object) {
    changeRule(this, rule);
  }

  get format(): HostObject {
    return look(this);
  }
}

/** `Excel.TextConditionalFormat`. */
export class TextConditionalFormatObject extends Kind {
  readonly className = 'TextConditionalFormat';

  get rule(): object {
    return this.model.rule;
  }

  set rule(rule: object) {
    changeRule(this, rule);
  }

  get format(): HostObject {
    return look(this);
  }
}

/** `Excel.ColorScaleConditionalFormat`. */
export class ColorScaleConditionalFormatObject extends Kind {
  readonly className = 'ColorScaleConditionalFormat';

  get criteria(): unknown {
    return this.model.scale.criteria ?? null;
  }

  set criteria(criteria: unknown) {
    setPart(this, 'criteria', criteria);
  }

  get threeColorScale(): boolean {
    return Boolean((this.model.scale.criteria as { midpoint?: unknown } | undefined)?.midpoint);
  }
}

const PositiveBar = recordClass('ConditionalDataBarPositiveFormat', {
  borderColor: '',
  fillColor: '#638EC6',
  gradientFill: true,
});
const NegativeBar = recordClass('ConditionalDataBarNegativeFormat', {
  borderColor: '',
  fillColor: '#FF0000',
  matchPositiveBorderColor: false,
  matchPositiveFillColor: false,
});

/** `Excel.DataBarConditionalFormat`. */
export class DataBarConditionalFormatObject extends Kind {
  readonly className = 'DataBarConditionalFormat';

  get positiveFormat(): HostObject {
    return new PositiveBar(this.book, part(this, 'positiveFormat'), this.changed);
  }

  get negativeFormat(): HostObject {
    return new NegativeBar(this.book, part(this, 'negativeFormat'), this.changed);
  }

  get lowerBoundRule(): unknown {
    return this.model.scale.lowerBoundRule ?? { type: 'LowestValue' };
  }

  set lowerBoundRule(rule: unknown) {
    setPart(this, 'lowerBoundRule', rule);
  }

  get upperBoundRule(): unknown {
    return this.model.scale.upperBoundRule ?? { type: 'HighestValue' };
  }

  set upperBoundRule(rule: unknown) {
    setPart(this, 'upperBoundRule', rule);
  }

  get showDataBarOnly(): boolean {
    return this.model.scale.showDataBarOnly === true;
  }

  set showDataBarOnly(value: boolean) {
    setPart(this, 'showDataBarOnly', value);
  }
}

/** `Excel.IconSetConditionalFormat`. */
export class IconSetConditionalFormatObject extends Kind {
  readonly className = 'IconSetConditionalFormat';

  get style(): unknown {
    return this.model.scale.style ?? 'ThreeTrafficLights1';
  }

  set style(style: unknown) {
    setPart(this, 'style', style);
  }

  get criteria(): unknown {
    return this.model.scale.criteria ?? [];
  }

  set criteria(criteria: unknown) {
    setPart(this, 'criteria', criteria);
  }

  get showIconOnly(): boolean {
    return this.model.scale.showIconOnly === true;
  }

  set showIconOnly(value: boolean) {
    setPart(this, 'showIconOnly', value);
  }

  get reverseIconOrder(): boolean {
    return this.model.scale.reverseIconOrder === true;
  }

  set reverseIconOrder(value: boolean) {
    setPart(this, 'reverseIconOrder', value);
  }
}

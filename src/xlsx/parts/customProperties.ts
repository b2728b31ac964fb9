import type { Budget } from '../guard/budget';
import { readXml } from './xml';

type PropertyValue = string | number | boolean | Date;

export type CustomProperties = ReadonlyMap<string, PropertyValue>;

/**
 * A workbook's own properties. The library puts them into a plain object, where a property named
 * `__proto__` is lost.
 */
export function customProperties(xml: string, part: string, budget: Budget): CustomProperties {
  const properties = new Map<string, PropertyValue>();
  let [current, value] = ['', ''];
  readXml(xml, part, budget, {
    open: (name, attributes) => {
      if (name === 'property') current = attributes.get('name') ?? '';
      value = '';
    },
    text: (text) => {
      value += text;
    },
    close: (name, parents) => {
      if (parents.at(-1) === 'property' && current !== '')
        properties.set(current, typed(name, value));
    },
  });
  return properties;
}

function typed(type: string, value: string): PropertyValue {
  switch (type) {
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'r4':
    case 'r8':
    case 'decimal': {
      const number = Number(value);
      return value.trim() !== '' && Number.isFinite(number) ? number : value;
    }
    case 'date':
    case 'filetime': {
      const date = new Date(value);
      return Number.isNaN(date.getTime()) ? value : date;
    }
    case 'bool':
      return value === 'true' || value === '1';
    default:
      return value;
  }
}

import type { Messages } from '..';

/** The built-in plans: a name and one line each, by their ids in templates/. */
export const templates: Messages['templates'] = {
  'ba-to-2025': {
    name: 'Ba Tơ 2025',
    about: 'The district’s whole emulation plan: 19 communes and town, and its offices.',
  },
  'ba-to-2025-after-merger': {
    name: 'Ba Tơ 2025 after the merger',
    about: 'The same contents for the 8 communes since 1 July 2025.',
  },
  teaching: {
    name: 'A small plan to learn with',
    about:
      'Worth a look first if you are new: a few criteria and units, seen through in five minutes.',
  },
  blank: {
    name: 'A blank plan',
    about: 'The tables with one criterion and two units as examples: you write the plan.',
  },
};

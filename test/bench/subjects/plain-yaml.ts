import { stringify } from 'yaml';
import type { Subject } from './subject.js';

export const plainYaml: Subject = {
  name: 'yaml.stringify',
  what: 'the same data as YAML text: nothing made, nothing checked, nothing written',
  prepare: ({ spec }) => {
    return () => {
      stringify(spec);
    };
  },
};

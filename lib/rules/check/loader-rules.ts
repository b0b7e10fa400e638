/** What reading the files ends with, by the id of its finding. */
export const loaderRules: readonly (readonly [id: string, text: string])[] = [
  [
    'cli/yaml',
    'The file is empty, no YAML, or YAML that docker does not read: a key twice, a tab, an alias bomb.',
  ],
  ['cli/version', 'The files have different versions, or one that no stack file has.'],
  ['cli/schema', 'A property that the format does not have, or a value of the wrong type.'],
  ['cli/forbidden-property', 'An option that ends the reading, such as extends, volumes_from or mem_limit.'],
  [
    'cli/interpolation',
    'A `$` that starts no variable, a required variable that is not set, or a value that must be a number.',
  ],
  ['cli/value-type', 'A value that the CLI cannot turn into what it must be.'],
  ['cli/port-syntax', 'A port in short form that cannot be read, or ranges of unequal length.'],
  ['cli/volume-syntax', 'A volume in short form that cannot be read, such as one with an empty part.'],
  ['cli/command-syntax', 'A command whose quotes do not close.'],
  ['cli/byte-size', 'An amount of memory or disk that cannot be read.'],
  ['cli/duration', 'A length of time that cannot be read.'],
  ['cli/env-file', 'An env_file that is not there or cannot be read.'],
  ['cli/external-options', 'external beside options that contradict it.'],
  ['cli/secret-driver', 'A secret with both a driver and a file.'],
  ['cli/extension', 'A key with x- where reading it makes docker stack config crash.'],
  ['cli/merge', 'Files that cannot be merged.'],
];

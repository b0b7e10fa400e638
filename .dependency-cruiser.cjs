// The rooms of lib/ and the arrows between them: a room may import itself and what it lists here.
const rooms = {
  units: [],
  spec: ['units'],
  rules: ['spec', 'units'],
  core: ['spec', 'units'],
  constructs: ['core', 'spec', 'units'],
  patterns: ['constructs', 'core', 'spec', 'units'],
  openbalena: ['patterns', 'constructs', 'core', 'spec', 'units'],
  synth: ['rules', 'constructs', 'core', 'spec', 'units'],
  diff: ['spec', 'units'],
  engine: ['spec', 'units'],
  graph: ['spec', 'units'],
  testing: ['synth', 'rules', 'constructs', 'core', 'spec', 'units'],
};

const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-what-is-below`,
  comment: `lib/${room} may import ${['itself', ...allowed.map((name) => `lib/${name}`)].join(', ')}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^lib/', pathNot: `^lib/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { pathNot: '^lib/cli/' },
      to: { path: '^lib/cli/' },
    },
    {
      name: 'no-dev-dependency-in-lib',
      severity: 'error',
      from: { path: '^lib/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'lib-stands-alone',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(apps|test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};

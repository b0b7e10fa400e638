export * from './constructs/index.js';
export * from './core/index.js';
export * from './patterns/index.js';
export * from './spec/finding.js';
export * from './synth/index.js';
export * from './units/index.js';

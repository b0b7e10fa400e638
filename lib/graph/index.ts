export { html } from './html.js';
export { mermaid } from './mermaid.js';
export { stackGraph } from './read-graph.js';
export { svg } from './svg.js';
export type * from './types.js';

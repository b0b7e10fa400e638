export type { TemplateSection } from './template.js';
export { Template, TemplateError } from './template.js';

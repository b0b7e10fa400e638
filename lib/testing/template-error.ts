/** The assertion failed: what was expected and what is there. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

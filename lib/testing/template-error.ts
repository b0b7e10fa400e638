/** The assertion failed: what was expected and what is there. */
export class TemplateError extends Error {
  /** The name of the class. */
  override readonly name = 'TemplateError';
}

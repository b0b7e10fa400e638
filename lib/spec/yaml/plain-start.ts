import { code, isBlank, isBlankOrEnd } from './characters.js';

/** Whether a scalar without quotes can start with a character, given the one after it. */
export function canStartPlain(c: number, next: number, inFlow: boolean): boolean {
  switch (c) {
    case code.minus:
      return !isBlank(next);
    case code.question:
    case code.colon:
      return !inFlow && !isBlankOrEnd(next);
    case code.comma:
    case code.leftBracket:
    case code.rightBracket:
    case code.leftBrace:
    case code.rightBrace:
    case code.hash:
    case code.ampersand:
    case code.asterisk:
    case code.exclamation:
    case code.pipe:
    case code.greater:
    case code.singleQuote:
    case code.doubleQuote:
    case code.percent:
    case code.at:
    case code.backtick:
      return false;
    default:
      return !isBlankOrEnd(c);
  }
}

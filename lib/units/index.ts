export { ByteSize } from './byte-size.js';
export { Duration } from './duration.js';
export { parseGoBytes, toInt64 } from './go-bytes.js';
export { formatGoDuration, parseGoDuration } from './go-duration.js';
export { parseGoFloat } from './go-float.js';
export { remembered } from './remembered.js';
export { UnitError } from './unit-error.js';

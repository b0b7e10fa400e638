import type { Change } from '../types.js';

/** A change of a service, with the part of the service that it belongs to: `image`, `deploy.resources`. */
export interface JudgedChange {
  readonly part: string;
  readonly change: Change;
}

export { type LiveStack, readLiveStack } from './read-live-stack.js';

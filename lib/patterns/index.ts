export * from './traefik/index.js';

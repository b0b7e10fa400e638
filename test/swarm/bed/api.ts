import { type IncomingMessage, request } from 'node:http';

/** An engine's HTTP API over its unix socket. Cheaper than the CLI where a test asks again and again. */
export class EngineApi {
  readonly socket: string;

  constructor(socket: string) {
    this.socket = socket;
  }

  /**
   * Answers what the engine says to a GET.
   *
   * @throws Error with the engine's own words when the status is not 2xx, and when nothing comes for 20 s (an engine
   * without a leader keeps a question open).
   */
  async get<T>(path: string): Promise<T> {
    const response = await this.open(path, 20_000);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if ((response.statusCode ?? 500) >= 300) throw new Error(`GET ${path}: ${response.statusCode} ${text}`);
    return (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as T;
  }

  /** The response itself, for streams. */
  open(path: string, timeout = 0): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const asked = request({ socketPath: this.socket, path, timeout }, resolve);
      asked.on('timeout', () => asked.destroy(new Error(`GET ${path}: no answer in ${timeout} ms`)));
      asked.on('error', reject);
      asked.end();
    });
  }
}

/** `{"label": ["a=b"]}` as a query parameter. */
export function filters(by: Readonly<Record<string, readonly string[]>>): string {
  return `filters=${encodeURIComponent(JSON.stringify(by))}`;
}

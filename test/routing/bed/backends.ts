import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a backend says of a request: which backend it is, and what it was asked. */
export interface Answer {
  readonly backend: string;
  readonly port: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Something that can be stopped. */
export interface Backend {
  stop(): Promise<void>;
}

/**
 * A small web server under the name of a service of the stack. `/status/503` answers with that status, as a program
 * would: JSON, and for a 401 with the header by which `docker login` finds its way. A websocket gets its own words back.
 */
export async function httpBackend(name: string, port: number): Promise<Backend> {
  const server = createServer((request, response) => answer(name, port, request, response));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => echoWebsocket(name, request, socket));
  return listen(server, name, port);
}

function answer(name: string, port: number, request: IncomingMessage, response: ServerResponse): void {
  const status = Number(/^\/status\/(\d+)/.exec(request.url ?? '')?.[1] ?? 200);
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer realm="https://api.example/auth"');
  const said: Answer = {
    backend: name,
    port,
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
  };
  request.resume().on('end', () => response.end(JSON.stringify(said)));
}

const WEBSOCKET = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

function echoWebsocket(name: string, request: IncomingMessage, socket: Duplex): void {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${WEBSOCKET}`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nX-Backend: ${name}\r\n\r\n`,
  );
  socket.on('data', (bytes: Buffer) => socket.write(bytes));
  socket.on('error', () => socket.destroy());
}

/** What a TCP backend saw: the announcement of the client's address, and the first bytes after it. */
export interface Connection {
  /** The PROXY protocol's version, the addresses and ports; undefined when there was no announcement. */
  readonly proxy:
    | { readonly version: number; readonly source: string; readonly destination: string }
    | undefined;
  readonly payload: string;
}

/** A TCP server that answers the first bytes with what it saw, as JSON. */
export async function tcpBackend(name: string, port: number): Promise<Backend> {
  const server = createTcpServer((socket: Socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      const seen = read(received);
      if (seen !== undefined) socket.end(JSON.stringify(seen));
    });
  });
  return listen(server, name, port);
}

const SIGNATURE = Buffer.from('0d0a0d0a000d0a515549540a', 'hex');

/** Reads the binary header of PROXY protocol version 2, if the bytes begin with one. Undefined: more must come. */
function read(bytes: Buffer): Connection | undefined {
  if (!bytes.subarray(0, 12).equals(SIGNATURE.subarray(0, Math.min(12, bytes.length)))) {
    return { proxy: undefined, payload: bytes.toString('latin1') };
  }
  if (bytes.length < 16) return undefined;
  const end = 16 + bytes.readUInt16BE(14);
  if (bytes.length <= end) return undefined;
  const address = (offset: number): string => [...bytes.subarray(offset, offset + 4)].join('.');
  return {
    proxy: {
      version: (bytes[12] ?? 0) >> 4,
      source: `${address(16)}:${bytes.readUInt16BE(24)}`,
      destination: `${address(20)}:${bytes.readUInt16BE(26)}`,
    },
    payload: bytes.subarray(end).toString('latin1'),
  };
}

async function listen(server: Server | TcpServer, name: string, port: number): Promise<Backend> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, name, resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Every backend that the route table names, by service and port. */
export async function allBackends(): Promise<Map<string, Backend>> {
  const http: [string, number][] = [
    ['api', 80],
    ['helper', 80],
    ['registry', 80],
    ['s3', 80],
    ['s3', 43_697],
    ['balena-ca', 8888],
    ['balena-ca', 8889],
    ['ui', 80],
    ['postgrest', 8000],
    ['remote', 80],
    ...Array.from({ length: 9 }, (_, index): [string, number] => ['remote', 10_001 + index]),
    ['builder', 80],
    ['delta', 80],
  ];
  const tcp: [string, number][] = [
    ['vpn', 443],
    ['vpn', 3128],
  ];
  const started = [
    ...http.map(async ([name, port]) => [`${name}:${port}`, await httpBackend(name, port)] as const),
    ...tcp.map(async ([name, port]) => [`${name}:${port}`, await tcpBackend(name, port)] as const),
  ];
  return new Map(await Promise.all(started));
}

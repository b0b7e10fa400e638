import { randomBytes } from 'node:crypto';
import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { Answer, Connection } from './backends.js';

/** Where the proxy listens. */
export const PROXY = '127.0.0.1';

/** An address as a client writes it. The name is never looked up: every request goes to the proxy. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Name and password. */
  readonly auth?: string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Which backend answered, as `service:port`; undefined when none did. */
  readonly backend: string | undefined;
  /** What the backend was asked. */
  readonly answer: Answer | undefined;
}

/** What a browser's address bar sends. */
export const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

/** Asks for an address, without following redirects. */
export async function ask(address: string, { method, headers, auth }: Ask = {}): Promise<Reply> {
  const options: RequestOptions = {
    ...optionsFor(new URL(address)),
    method: method ?? 'GET',
    headers: { host: new URL(address).host, ...headers },
    ...(auth === undefined ? {} : { auth }),
  };
  const response = await responseTo(address, options);
  const body = await textOf(response);
  const answer = parsed(body);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body,
    backend: answer === undefined ? undefined : `${answer.backend}:${answer.port}`,
    answer,
  };
}

/** Opens a websocket, sends a word and tells which backend sent it back. */
export async function websocket(address: string): Promise<string> {
  const headers = {
    host: new URL(address).host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };
  return new Promise((resolve, reject) => {
    const request = send(address, { ...optionsFor(new URL(address)), headers });
    request.on('error', reject);
    request.on('response', (response) => reject(new Error(`no websocket: status ${response.statusCode}`)));
    request.on('upgrade', (response, socket) => {
      const frame = Buffer.from([0x81, 0x85, 0, 0, 0, 0, ...Buffer.from('hello')]);
      socket.write(frame);
      socket.on('error', reject);
      socket.once('data', (bytes: Buffer) => {
        socket.destroy();
        if (!bytes.equals(frame)) reject(new Error(`the frame came back as ${bytes.toString('hex')}`));
        else resolve(String(response.headers['x-backend']));
      });
    });
    request.end();
  });
}

/** Opens a connection that is not TLS, sends bytes and reads what the backend saw of it. */
export async function plainTcp(
  port: number,
  bytes: Buffer,
): Promise<{ seen: Connection; localPort: number }> {
  const socket = connect({ host: PROXY, port });
  return new Promise((resolve, reject) => {
    let text = '';
    let localPort = 0;
    socket.on('error', reject);
    socket.on('connect', () => {
      localPort = socket.localPort ?? 0;
      socket.write(bytes);
    });
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('close', () => {
      try {
        resolve({ seen: JSON.parse(text) as Connection, localPort });
      } catch {
        reject(new Error(`no backend answered: ${JSON.stringify(text)}`));
      }
    });
  });
}

/** What a TLS handshake came to, and what came back over it. */
export interface TlsReply {
  readonly version: string | null;
  /** The names of the certificate. */
  readonly names: string;
  /** Its number. */
  readonly serial: string;
  readonly text: string;
}

/** Speaks TLS with a server name, sends text and reads to the end. */
export async function overTls(
  port: number,
  servername: string,
  text: string,
  version?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3',
): Promise<TlsReply> {
  const versions = version === undefined ? {} : { minVersion: version, maxVersion: version };
  // OpenSSL itself refuses TLS 1.1 at its default level of security: here the proxy is to do so.
  const ciphers = version === 'TLSv1.1' ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {};
  const socket = tlsConnect({
    host: PROXY,
    port,
    servername,
    rejectUnauthorized: false,
    ...versions,
    ...ciphers,
  });
  return new Promise((resolve, reject) => {
    let received = '';
    let reply: Omit<TlsReply, 'text'> | undefined;
    socket.on('error', reject);
    socket.on('secureConnect', () => {
      const certificate = socket.getPeerCertificate();
      reply = {
        version: socket.getProtocol(),
        names: certificate.subjectaltname ?? '',
        serial: certificate.serialNumber,
      };
      if (text === '') socket.end();
      else socket.write(text);
    });
    socket.on('data', (data) => {
      received += data.toString();
    });
    socket.on('close', () => {
      if (reply === undefined) reject(new Error('the handshake did not end'));
      else resolve({ ...reply, text: received });
    });
  });
}

function optionsFor(url: URL): RequestOptions {
  const secure = url.protocol === 'https:';
  return {
    host: PROXY,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    agent: false,
    ...(secure ? { servername: url.hostname, rejectUnauthorized: false } : {}),
  };
}

function send(address: string, options: RequestOptions) {
  return address.startsWith('https:') ? httpsRequest(options) : httpRequest(options);
}

function responseTo(address: string, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    send(address, options).on('error', reject).on('response', resolve).end();
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return text;
}

function parsed(body: string): Answer | undefined {
  try {
    const value = JSON.parse(body) as Answer;
    return typeof value.backend === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

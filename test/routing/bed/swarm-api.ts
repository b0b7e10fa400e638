import { createServer, type Server } from 'node:http';

/** A service of a swarm, as far as Traefik's swarm provider looks at it. */
export interface SwarmService {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Its virtual address on the one network that there is. */
  readonly address: string;
}

/**
 * The part of a manager's API that Traefik's swarm provider reads, on a socket of its own. It answers GET alone, as
 * the socket of the proxy is only read.
 */
export async function swarmApi(
  socket: string,
  network: string,
  services: readonly SwarmService[],
): Promise<Server> {
  const answers: Record<string, unknown> = {
    version: { Version: '28.0.0', ApiVersion: '1.48', MinAPIVersion: '1.24' },
    networks: [{ Id: 'net', Name: network, Scope: 'swarm', Driver: 'overlay' }],
    services: services.map(({ name, labels, address }) => ({
      ID: name,
      Spec: {
        Name: name,
        Labels: labels,
        Mode: { Replicated: { Replicas: 1 } },
        EndpointSpec: { Mode: 'vip' },
        TaskTemplate: { ContainerSpec: {} },
      },
      Endpoint: { Spec: { Mode: 'vip' }, VirtualIPs: [{ NetworkID: 'net', Addr: `${address}/24` }] },
    })),
  };
  const server = createServer((request, response) => {
    const what = /^\/(?:v[\d.]+\/)?(\w+)/.exec(request.url ?? '')?.[1] ?? '';
    const answer = request.method === 'GET' || request.method === 'HEAD' ? answers[what] : undefined;
    response.setHeader('content-type', 'application/json');
    response.setHeader('api-version', '1.48');
    if (what === '_ping') response.end('OK');
    else {
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(JSON.stringify(answer ?? { message: 'not here' }));
    }
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return server;
}

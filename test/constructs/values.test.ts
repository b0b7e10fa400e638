import {
  App,
  ByteSize,
  Device,
  Duration,
  HealthCheck,
  Image,
  Logging,
  ManagerPlacement,
  Mount,
  Placement,
  Port,
  Resources,
  RestartPolicy,
  Stack,
  Tmpfs,
  Ulimit,
  UpdatePolicy,
} from 'stackwright';
import { describe, expect, it } from 'vitest';

describe('Image', () => {
  it.each([
    ['nginx:1.29', 'mirror.example.com', 'mirror.example.com/nginx:1.29'],
    ['balena/api:1', 'mirror.example.com/x/', 'mirror.example.com/x/balena/api:1'],
    ['ghcr.io/a/b:2@sha256:abc', 'localhost:5000', 'localhost:5000/a/b:2@sha256:abc'],
    ['localhost:5000/a', 'r.example.com', 'r.example.com/a'],
    ['localhost/a@sha256:abc', 'r.example.com', 'r.example.com/a@sha256:abc'],
  ])('%s moves to the registry %s', (from, registry, to) => {
    expect(Image.fromRegistry(from).withRegistry(registry).reference).toBe(to);
  });

  it.each([
    ['nginx:1.29', 'nginx:2'],
    ['registry.example.com:5000/a/b', 'registry.example.com:5000/a/b:2'],
    ['a/b:1@sha256:abc', 'a/b:2'],
  ])('%s takes another tag', (from, to) => {
    expect(String(Image.fromRegistry(from).withTag('2'))).toBe(to);
  });

  it('keeps how it is built, under the name of its directory', () => {
    const image = Image.fromContext('./images/proxy/', {
      reference: 'a/proxy:1',
      args: { V: '2' },
      target: 'run',
    });
    expect(image.withRegistry('r.example.com').build).toEqual({
      context: './images/proxy/',
      name: 'proxy',
      args: { V: '2' },
      target: 'run',
    });
  });
});

describe('Placement', () => {
  it('composes, and each step leaves the one before as it was', () => {
    const managers = Placement.managers();
    const spread = managers.label('disk', 'ssd').hostname('a').spread('node.labels.zone').maxPerNode(2);
    expect(spread.toSpec()).toEqual({
      constraints: ['node.role == manager', 'node.labels.disk == ssd', 'node.hostname == a'],
      preferences: [{ spread: 'node.labels.zone' }],
      max_replicas_per_node: 2,
    });
    expect(managers.toSpec()).toEqual(new ManagerPlacement().toSpec());
    expect(managers.managers().toSpec()).toEqual({ constraints: ['node.role == manager'] });
  });

  it('starts with any of its steps', () => {
    expect(Placement.workers().toSpec()).toEqual({ constraints: ['node.role == worker'] });
    expect(Placement.label('a', 'b').toSpec()).toEqual({ constraints: ['node.labels.a == b'] });
    expect(Placement.spread('node.hostname').toSpec()).toEqual({
      preferences: [{ spread: 'node.hostname' }],
    });
    expect(Placement.maxPerNode(1).toSpec()).toEqual({ max_replicas_per_node: 1 });
    expect(Placement.constraint('node.platform.os == linux').toSpec()).toEqual({
      constraints: ['node.platform.os == linux'],
    });
  });
});

describe('HealthCheck', () => {
  it("runs a program, a shell line, the image's own test, or nothing", () => {
    expect(HealthCheck.command(['true'], { retries: 2 }).toSpec()).toEqual({
      test: ['CMD', 'true'],
      retries: 2,
    });
    expect(HealthCheck.shell('a | b', { interval: Duration.minutes(1.5) }).toSpec()).toEqual({
      test: ['CMD-SHELL', 'a | b'],
      interval: '1m30s',
    });
    expect(HealthCheck.fromImage({ timeout: Duration.seconds(3) }).toSpec()).toEqual({ timeout: '3s' });
    expect(HealthCheck.none().toSpec()).toEqual({ disable: true });
    expect(HealthCheck.none().disabled).toBe(true);
  });
});

describe('UpdatePolicy and RestartPolicy', () => {
  it('say what an engine reads', () => {
    expect(UpdatePolicy.startFirst({ monitor: Duration.seconds(30) }).toSpec()).toEqual({
      parallelism: 1,
      failure_action: 'rollback',
      monitor: '30s',
      order: 'start-first',
    });
    expect(UpdatePolicy.stopFirst({ failureAction: 'pause' }).toSpec()).toEqual({
      parallelism: 1,
      failure_action: 'pause',
      order: 'stop-first',
    });
    expect(new UpdatePolicy({ maxFailureRatio: 0.5 }).toSpec()).toEqual({ max_failure_ratio: 0.5 });
    expect(RestartPolicy.onFailure({ maxAttempts: 3 }).toSpec()).toEqual({
      condition: 'on-failure',
      max_attempts: 3,
    });
  });

  it.each([
    [RestartPolicy.any(), 'unless-stopped'],
    [RestartPolicy.none(), 'no'],
    [RestartPolicy.onFailure(), 'on-failure'],
    [RestartPolicy.onFailure({ maxAttempts: 3 }), 'on-failure:3'],
  ])('%o has a nearest word in a Compose file', (policy, word) => {
    expect(policy.toComposeRestart()).toBe(word);
  });
});

describe('Port, Mount and the small ones', () => {
  const stack = new Stack(new App(), 'shop');

  it('are written in long form', () => {
    expect(Port.tcp(8080, 80).toSpec()).toEqual({
      target: 80,
      published: 8080,
      protocol: 'tcp',
      mode: 'ingress',
    });
    expect(Port.udp(53).toSpec()).toEqual({ target: 53, published: 53, protocol: 'udp', mode: 'ingress' });
    expect(new Port({ target: 80 }).toSpec()).toEqual({ target: 80, protocol: 'tcp', mode: 'ingress' });
    expect(Port.hostRange(1, 3).map((port) => port.toSpec().published)).toEqual([1, 2, 3]);
    expect(Port.hostRange(3, 1)).toEqual([]);
    expect(Mount.bind('/srv').toSpec(stack)).toEqual({ type: 'bind', source: '/srv', target: '/srv' });
    expect(Mount.dockerSocket({ readOnly: true, target: '/s' }).toSpec(stack)).toEqual({
      type: 'bind',
      source: '/var/run/docker.sock',
      target: '/s',
      read_only: true,
    });
    expect(Mount.anonymousVolume('/x', { readOnly: false }).toSpec(stack)).toEqual({
      type: 'volume',
      target: '/x',
      read_only: false,
    });
    expect(Mount.namedPipe('\\\\.\\pipe\\a').toSpec(stack)).toEqual({
      type: 'npipe',
      source: '\\\\.\\pipe\\a',
      target: '\\\\.\\pipe\\a',
    });
    expect(Tmpfs.at('/run').toSpec(stack)).toEqual({ type: 'tmpfs', target: '/run' });
    expect(Tmpfs.at('/run').target).toBe('/run');
    expect(new Ulimit('nproc', 10).toSpec()).toEqual({ soft: 10, hard: 10 });
  });

  it('say where output goes', () => {
    expect(Logging.local({ maxSize: ByteSize.mebibytes(10) }).toSpec()).toEqual({
      driver: 'local',
      options: { 'max-size': '10M' },
    });
    expect(Logging.none().toSpec()).toEqual({ driver: 'none' });
    expect(new Logging('journald', { tag: 'x' }).toSpec()).toEqual({
      driver: 'journald',
      options: { tag: 'x' },
    });
  });

  it('say what a task may use', () => {
    expect(new Resources({ limits: { cpus: 0.5 } }).toSpec()).toEqual({ limits: { cpus: '0.5' } });
    expect(new Resources({ reservations: { memory: ByteSize.gibibytes(1) } }).toSpec()).toEqual({
      reservations: { memory: '1G' },
    });
  });

  it('make a device a bind mount', () => {
    expect(Device.tun().toMount().toSpec(stack)).toEqual({
      type: 'bind',
      source: '/dev/net/tun',
      target: '/dev/net/tun',
    });
    expect(new Device('/dev/fuse').capability).toBeUndefined();
  });
});

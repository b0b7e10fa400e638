import {
  App,
  Config,
  Image,
  NfsVolume,
  OverlayNetwork,
  Secret,
  Service,
  Stack,
  StackFile,
  SynthError,
  UpdatePolicy,
  Volume,
} from 'stackwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesize } from '../../lib/synth/synthesize.js';

const calm = { image: Image.fromRegistry('example/web:1.0'), updateConfig: UpdatePolicy.stopFirst() };

let app: App;
let shop: Stack;
let platform: Stack;
beforeEach(() => {
  app = new App();
  shop = new Stack(app, 'shop');
  platform = new Stack(app, 'platform', { fileName: 'platform.yml' });
});

/** What synthesis finds: rule and construct. */
function found(): (string | undefined)[][] {
  try {
    return synthesize(app).findings.map(({ rule, construct }) => [rule, construct]);
  } catch (error) {
    if (SynthError.isSynthError(error)) return error.findings.map(({ rule, construct }) => [rule, construct]);
    throw error;
  }
}

describe('what another stack uses', () => {
  it('stands in the file of its own stack, although no service of that uses it', () => {
    const network = new OverlayNetwork(platform, 'edge');
    const config = new Config(platform, 'rules', { content: 'x' });
    const secret = new Secret(platform, 'key', { file: './key', version: '1' });
    new Service(platform, 'proxy', { ...calm, networks: [network] });
    new Service(shop, 'web', { ...calm, networks: [network], configs: [config], secrets: [secret] });
    const { files } = synthesize(app);
    const written = parse(String(files.find(({ path }) => path === 'platform.yml')?.content));
    expect(written.configs).toEqual({ [config.key]: { file: `./${config.assetPath}` } });
    expect(written.secrets).toEqual({ 'key-1': { file: './key' } });
    expect(files.map(({ path }) => path)).toContain(config.assetPath);
  });

  it('is a network that its own stack would never create', () => {
    const network = new OverlayNetwork(platform, 'edge');
    new Service(platform, 'proxy', calm);
    new Service(shop, 'web', { ...calm, networks: [network, OverlayNetwork.external(platform, 'old')] });
    expect(found()).toContainEqual(['stackwright/unjoined-network', 'platform/edge']);
    expect(found()).not.toContainEqual(['stackwright/unjoined-network', 'platform/old']);
    new Service(platform, 'hub', { ...calm, networks: [network] });
    expect(found().flat()).not.toContain('stackwright/unjoined-network');
  });

  it('is a volume whose options a reference by name cannot carry', () => {
    const media = new NfsVolume(platform, 'media', { server: 'nas', path: '/media' });
    const plain = new Volume(platform, 'plain');
    new Service(platform, 'proxy', { ...calm, mounts: [media.at('/m'), plain.at('/p')] });
    new Service(shop, 'web', { ...calm, mounts: [media.at('/m'), plain.at('/p')] });
    expect(found().filter(([rule]) => rule?.startsWith('stackwright/'))).toEqual([
      ['stackwright/shared-volume', 'platform/media'],
    ]);
  });

  it('has a name that clashes with one of the stack itself', () => {
    const theirs = new Volume(platform, 'media');
    const own = new Volume(shop, 'platform_media');
    new Service(shop, 'web', { ...calm, mounts: [theirs.at('/a'), own.at('/b')] });
    expect(found()).toContainEqual(['stackwright/duplicate-name', 'platform/media']);
  });
});

describe('stacks', () => {
  it('have names of their own', () => {
    const second = new Stack(app, 'second', { stackName: 'shop', fileName: 'second.yml' });
    for (const stack of [shop, second, platform]) new Service(stack, 'web', calm);
    expect(found()).toEqual([['stackwright/stack-name', 'second']]);
  });

  it('that hold nothing are reported and stand in no deploy set', () => {
    new Service(shop, 'web', calm);
    expect(found()).toEqual([['stackwright/empty-stack', 'platform']]);
    expect(synthesize(app).manifest.deploySets.map(({ stack }) => stack)).toEqual(['shop']);
  });
});

describe('file names', () => {
  it.each(['web', 'sub/web.yml', 'manifest.json', 'a b.yml', '-c.yml'])(
    '%j is none for a stack file',
    (fileName) => {
      new Service(platform, 'hub', calm);
      new Service(new StackFile(shop, 'extra', { fileName }), 'web', calm);
      expect(found()).toContainEqual(['stackwright/file-name', expect.stringContaining('shop/extra')]);
    },
  );
});

describe('deploy sets', () => {
  beforeEach(() => {
    new Service(shop, 'web', calm);
    new Service(platform, 'hub', calm);
  });

  it.each<[string, (stack: Stack, other: Stack) => void]>([
    [
      'two of one name',
      (stack) => {
        stack.addDeploySet({ name: 'a', files: stack.files });
        stack.addDeploySet({ name: 'a', files: stack.files });
      },
    ],
    [
      "another stack's file",
      (stack, other) => stack.addDeploySet({ name: 'a', files: [stack.mainFile, other.mainFile] }),
    ],
    [
      'a set without files',
      (stack) => {
        stack.addDeploySet({ name: 'a', files: stack.files });
        stack.addDeploySet({ name: 'b', files: [] });
      },
    ],
    ['none that is active', (stack) => stack.addDeploySet({ name: 'a', files: stack.files, active: false })],
    [
      'several that are active',
      (stack) => {
        stack.addDeploySet({ name: 'a', files: stack.files });
        stack.addDeploySet({ name: 'b', files: stack.files, active: true });
      },
    ],
  ])('finds %s', (_, declare) => {
    declare(shop, platform);
    expect(found()).toEqual([['stackwright/deploy-set', 'shop']]);
  });
});

import fc from 'fast-check';
import {
  databaseUri,
  deriveValues,
  GENERATED_SECRETS,
  generateDeviceUuid,
  generateSecret,
  missingValues,
  VARIABLE_NAMES,
  VARIABLES,
} from 'stackwright/openbalena';
import { describe, expect, it } from 'vitest';

const external = {
  EXTERNAL_POSTGRES: 'true',
  EXTERNAL_POSTGRES_HOST: 'pg.example.com',
  EXTERNAL_POSTGRES_USER: 'bal@ena',
  EXTERNAL_POSTGRES_PASSWORD: 'p/a:s?s#w$o r%d',
  EXTERNAL_POSTGRES_DATABASE: 'resin',
};

describe('the URI of the database', () => {
  it('holds user and password percent-encoded', () => {
    expect(deriveValues(external)).toEqual({
      PGRST_DB_URI: 'postgres://bal%40ena:p%2Fa%3As%3Fs%23w%24o%20r%25d@pg.example.com:5432/resin',
    });
  });

  it('puts an IPv6 address in brackets', () => {
    const uri = databaseUri({ host: '2001:db8::1', port: 5432, user: 'u', password: 'p', database: 'd' });
    expect(uri).toBe('postgres://u:p@[2001:db8::1]:5432/d');
  });

  it('gives back any user and password', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (user, password, database) => {
        const uri = databaseUri({ host: 'db.example.com', port: 5432, user, password, database });
        const parts = /^postgres:\/\/([^:@/]*):([^:@/]*)@db\.example\.com:5432\/([^/?#]*)$/.exec(uri) ?? [];
        expect(parts.slice(1).map(decodeURIComponent)).toEqual([user, password, database]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not derived from half of what it takes, nor for the internal database', () => {
    expect(deriveValues({ ...external, EXTERNAL_POSTGRES_USER: '' })).toEqual({});
    expect(deriveValues({ ...external, EXTERNAL_POSTGRES: 'false' })).toEqual({});
  });
});

describe('a certificate under its older names', () => {
  it('is there under the new ones too', () => {
    expect(deriveValues({ HAPROXY_CRT: 'a', HAPROXY_KEY: 'b' })).toEqual({
      TRAEFIK_CRT: 'a',
      TRAEFIK_KEY: 'b',
    });
  });
});

describe('the values that can be made', () => {
  it('are the device id, eleven secrets, and after them what is derived', () => {
    const made = missingValues(external);
    expect(Object.keys(made)).toEqual(['BALENA_DEVICE_UUID', ...GENERATED_SECRETS, 'PGRST_DB_URI']);
    expect(GENERATED_SECRETS).toHaveLength(11);
    expect(made['BALENA_DEVICE_UUID']).toMatch(/^[0-9a-f]{32}$/);
    for (const name of GENERATED_SECRETS) expect(made[name]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
  });

  it('leave what is there', () => {
    const complete = { ...external, ...missingValues(external) };
    expect(missingValues(complete)).toEqual({});
    expect(missingValues({ COOKIE_SESSION_SECRET: 'mine' })).not.toHaveProperty('COOKIE_SESSION_SECRET');
  });

  it('are not made for whoever gives the tokens himself', () => {
    expect(Object.keys(missingValues({ TOKENS_MODE: 'user' }))).toEqual(['BALENA_DEVICE_UUID']);
  });

  it('come from 32 and from 16 random bytes', () => {
    const asked: number[] = [];
    const random = (count: number) => {
      asked.push(count);
      return new Uint8Array(count).fill(171);
    };
    expect(generateSecret(random)).toBe('ab'.repeat(32));
    expect(generateDeviceUuid(random)).toBe('ab'.repeat(16));
    expect(asked).toEqual([32, 16]);
  });
});

describe('the table of variables', () => {
  it('marks every password, key, token and URI as secret', () => {
    const names = VARIABLE_NAMES.filter((name) => /PASSWORD|SECRET|KEY|TOKEN$|_URI|_CODE|UUID/.test(name));
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(VARIABLES[name].secret, name).toBe(true);
  });

  it('has defaults and examples that pass their own checks', () => {
    for (const name of VARIABLE_NAMES) {
      const { check, default: fallback, example } = VARIABLES[name];
      for (const value of [fallback, example]) {
        if (value !== undefined && value !== '')
          expect(check?.accepts(value) ?? true, `${name}=${value}`).toBe(true);
      }
    }
  });

  it('says what each is for, on one line', () => {
    for (const name of VARIABLE_NAMES) expect(VARIABLES[name].description, name).toMatch(/^[^\r\n]{10,200}$/);
  });
});

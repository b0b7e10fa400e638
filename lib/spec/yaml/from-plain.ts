import { YamlFloat, type YamlMap, type YamlValue } from './values.js';

/** What plain data says. */
export interface PlainReading {
  /** As Docker would read the YAML of it. */
  readonly value: YamlValue;
  /** Whether the data is what `toPlain` would make of the value, so that it can stand for that. */
  readonly isPlain: boolean;
  /** Whether there is nothing in it that filling in variables would change or refuse. */
  readonly settled: boolean;
}

/** Reads plain data (a spec from synthesis), and says what is to be known of it, in one walk. */
export function readPlain(data: unknown): PlainReading {
  const reader = new PlainReader();
  const value = reader.value(data);
  return { value, isPlain: reader.isPlain, settled: reader.settled };
}

/** Reads plain data as Docker would read the YAML of it. */
export function fromPlain(data: unknown): YamlValue {
  return new PlainReader().value(data);
}

class PlainReader {
  isPlain = true;
  settled = true;

  value(data: unknown): YamlValue {
    switch (typeof data) {
      case 'string':
        if (data.includes('$')) this.settled = false;
        return data;
      case 'boolean':
        return data;
      case 'number':
        return Number.isSafeInteger(data) ? data : this.float(data);
      case 'bigint':
        this.isPlain = false;
        return Number.isSafeInteger(Number(data)) ? Number(data) : data;
      default:
        return this.object(data);
    }
  }

  private float(number: number): YamlFloat {
    if (!Number.isFinite(number)) this.settled = false;
    return new YamlFloat(number);
  }

  private object(data: unknown): YamlValue {
    if (data === null) return null;
    if (Array.isArray(data)) return data.map((item) => this.value(item));
    if (typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) this.isPlain = false;
    if (typeof data !== 'object') return null;
    const map: YamlMap = new Map();
    if (data instanceof Map) for (const [key, item] of data) this.entry(map, String(key), item);
    else for (const key of Object.keys(data)) this.entry(map, key, data[key as keyof typeof data]);
    return map;
  }

  private entry(map: YamlMap, key: string, item: unknown): void {
    if (item === undefined) this.isPlain = false;
    else map.set(key, this.value(item));
  }
}

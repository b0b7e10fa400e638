/** What a compiled validator reports. */
export interface SchemaError {
  /** Where the value is, as a JSON pointer. */
  readonly instancePath: string;
  /** The keyword that it fails: `PortSpec/properties/target/maximum`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key, where the check is one of keys. */
  readonly propertyName?: string;
}

/** A compiled validator: false leaves the errors on the function itself. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What the schema says about one check. */
export interface Note {
  /** What the value should be, as the end of a sentence. */
  readonly expected?: string;
  readonly remedy?: string;
  /** Who refuses a value that fails, when it is not the CLI. */
  readonly refusedBy?: 'engine' | 'none';
  /** Unknown keys that other tools know, with what to write instead. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** The property must not be there at all, whatever its value. */
  readonly absent?: true;
}

// Holds data against a JSON Schema: as much of draft 7 as schemas/archive.schema.json needs. An unknown word is an error.

type Schema = Readonly<Record<string, unknown>>;
type Fits = (argument: unknown, data: unknown, schema: Schema) => boolean;

const words: Readonly<Record<string, Fits>> = {
  type: (types, data) =>
    [types].flat().some((type) => type === typeOf(data) || (type === 'number' && typeOf(data) === 'integer')),
  enum: (values, data) => isList(values) && values.includes(data),
  pattern: (pattern, data) => typeof data !== 'string' || new RegExp(String(pattern), 'u').test(data),
  minimum: (least, data) => typeof data !== 'number' || data >= Number(least),
  maximum: (most, data) => typeof data !== 'number' || data <= Number(most),
  anyOf: (schemas, data) => isList(schemas) && schemas.some((schema) => fitsSchema(schema, data)),
  items: (schema, data) => !isList(data) || data.every((item) => fitsSchema(schema, item)),
  required: (names, data) => !isMapping(data) || (isList(names) && names.every((name) => String(name) in data)),
  properties: (schemas, data) =>
    !isMapping(data) ||
    !isMapping(schemas) ||
    Object.entries(schemas).every(([name, schema]) => !(name in data) || fitsSchema(schema, data[name])),
  additionalProperties: (others, data, { properties }) =>
    !isMapping(data) ||
    Object.entries(data).every(
      ([name, value]) =>
        (isMapping(properties) && name in properties) || (others !== false && fitsSchema(others, value)),
    ),
  propertyNames: (schema, data) => !isMapping(data) || Object.keys(data).every((name) => fitsSchema(schema, name)),
  minProperties: (least, data) => !isMapping(data) || Object.keys(data).length >= Number(least),
  maxProperties: (most, data) => !isMapping(data) || Object.keys(data).length <= Number(most),
  description: () => true,
  title: () => true,
  default: () => true,
  $schema: () => true,
};

/** Whether data are as a schema says. Throws for a schema with a word that is not known here. */
export function fitsSchema(schema: unknown, data: unknown): boolean {
  if (!isMapping(schema)) throw new Error(`${JSON.stringify(schema)} is no schema`);
  return Object.entries(schema).every(([word, argument]) => {
    const fits = words[word];
    if (fits === undefined) throw new Error(`unknown word "${word}" in a schema`);
    return fits(argument, data, schema);
  });
}

function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'array';
  return Number.isInteger(data) ? 'integer' : typeof data;
}

function isMapping(value: unknown): value is Schema {
  return typeOf(value) === 'object';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

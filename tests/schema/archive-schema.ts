// Makes the schema by which editors' programs complete and check archive.yaml, of the shape by which Nachlese reads it.
import { archiveShape } from '../../src/config/archive-shape.ts';
import { z } from '../../src/config/schema.ts';

export const schemaFile = 'schemas/archive.schema.json';

/** The text of the file: JSON Schema, draft 7, as most programs for YAML know it. */
export function archiveSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(archiveShape, {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema }) {
      const { default: usual, type } = jsonSchema;
      if (usual !== undefined) jsonSchema.default = asWritten(usual, [type].flat());
    },
  });
  const whole = { $schema, title: 'archive.yaml: die Einstellungen eines Archivs von Nachlese', ...schema };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** For Nachlese all values in YAML are texts; an editor's program would write a number as one in quotation marks. */
function asWritten(value: unknown, types: readonly unknown[]): string | number | boolean | Record<string, never> {
  if (types.includes('integer')) return Number(value);
  if (types.includes('boolean')) return String(value) === 'true';
  return typeof value === 'string' ? value : {};
}

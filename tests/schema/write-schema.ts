// npm run schema: writes the schema of archive.yaml anew.
import { writeFileSync } from 'node:fs';
import { archiveSchema, schemaFile } from './archive-schema.ts';

writeFileSync(schemaFile, archiveSchema());

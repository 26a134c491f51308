// npm run licences: writes the list of licences anew.
import { writeFileSync } from 'node:fs';
import { licenceList } from './licence-list.ts';
import { lockedPackages } from './lock-file.ts';

writeFileSync('LICENCES.md', licenceList(lockedPackages()));

// Writes the table of nouns beside the compiled program. It is run once, when the program is compiled (bin/compile.js).
import { writeFileSync } from 'node:fs';
import { readNounLexicon } from './noun-lexicon.ts';
import { nounTableFile, nounTableOf } from './noun-table.ts';

writeFileSync(new URL(nounTableFile, import.meta.url), nounTableOf(readNounLexicon()));

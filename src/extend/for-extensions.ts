// What `import … from 'nachlese'` gives to the archive's own code: little, since it is bundled with each file of theirs.
export { compareDates, formatDate, parseDate } from '../article/edtf-date.ts';
export { defineInference, definePageKind, defineReader } from './define.ts';

// "node --import tsx --test tests/faults/NAME.test.ts" runs one of them alone.
import { runTogether } from './run-together.ts';

await runTogether('faults');

// "node --import tsx --test tests/laws/NAME.test.ts" runs one of them alone.
import { runTogether } from './run-together.ts';

await runTogether('laws');

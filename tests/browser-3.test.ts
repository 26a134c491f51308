// A third of the tests in a browser, which share one. "node --import tsx --test tests/browser/NAME.test.ts" runs one file alone.
import './browser/open-site.ts'; // whose hooks are those of all
import { runShare } from './run-together.ts';

runShare('browser', { number: 3, of: 3 });

// A run of ingest in a process of its own, for tests that stop it: says "ready" when its work begins.
import { ingestContent } from '../../src/ingest/ingest.ts';

process.send?.('ready');
const { totals } = await ingestContent(process.argv[2] ?? '');
process.send?.(totals);
process.disconnect?.();

// Whatever goes wrong around a build, it says so in words, leaves the site as it was, and the next build mends all.
import { test } from 'node:test';
import { temporaryFolder } from '../site/build-test-site.ts';
import { faults } from './all-faults.ts';

for (const [what, strike] of faults) test(what, async () => strike(await temporaryFolder()));

// Runs one command of the program in a process of its own and prints what it cost: {cpuSeconds, megabytes}.
import { main } from '../../src/cli.ts';

const nowhere = { write: () => true };
await main(process.argv.slice(2), nowhere, nowhere);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));

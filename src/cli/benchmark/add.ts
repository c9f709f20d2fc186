// One process that adds to a coverage as the command line does, and says how long that took: `node add.js FILE DATA`.
import { processIo } from '../process-io.ts';
import { run } from '../run.ts';

const [, , file, data] = process.argv;
const io = processIo();
const code = await run(['add', file!, '--data', data!, '--coverage', 'bench'], { ...io, out: () => {} });
const { user } = process.cpuUsage();
const megabytes = process.resourceUsage().maxRSS / 1024;
// Since the process began: loading the program counts.
process.stdout.write(JSON.stringify({ code, ms: performance.now(), cpu: user / 1000, megabytes }));

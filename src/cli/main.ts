#!/usr/bin/env node
// The program: runs the command line of this process. `process.exitCode` and not `exit`, so that a pipe can drain.
import { processIo } from './process-io.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processIo());

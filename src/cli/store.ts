// The record files of a target, with the real disk, clock and index engine.
import type { Store } from '../coverage/commit.ts';
import { NodeDisk } from '../coverage/disk.ts';
import { NodeProcesses } from '../coverage/lock.ts';
import { indexBuilder } from './index-builder.ts';
import type { Target } from './io.ts';

export function storeOf({ data }: Target): Store {
  return { disk: NodeDisk, processes: NodeProcesses, index: indexBuilder, data };
}

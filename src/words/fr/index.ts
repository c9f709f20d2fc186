// The same in French. The type holds this table to every code of the English one.
import type { en } from '../en/index.ts';
import { answers } from './answers.ts';
import { chart } from './chart.ts';
import { chat } from './chat.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { dates } from './dates.ts';
import { discord } from './discord.ts';
import { keeping } from './keeping.ts';
import { preview } from './preview.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { sheets } from './sheets.ts';
import { slack } from './slack.ts';

export const fr: Readonly<Record<keyof typeof en, string>> = {
  ...answers,
  ...chart,
  ...chat,
  ...cli,
  ...commands,
  ...dates,
  ...keeping,
  ...preview,
  ...problems,
  ...reading,
  ...records,
  ...discord,
  ...sheets,
  ...slack,
};

// What Slack sends → what Slack is told. Every listener reads a payload, asks for a reply and puts it in its place; none decides what is said.
import type { App } from '@slack/bolt';
import { COMMANDS } from '../../commands/table.ts';
import { type Bot, placeOf } from './asking.ts';
import { listenToButtons } from './bot-buttons.ts';
import { listenToMessages } from './bot-messages.ts';
import { listenToShortcut } from './bot-shortcut.ts';
import { commandLine } from './line.ts';
import { homeNote, homeView } from './notes.ts';
import { privately, publicly } from './payloads.ts';
import { follow } from './picture.ts';
import { replyTo } from './reply.ts';
import { listenToComplaints } from './wrong.ts';

export function listen(app: App, bot: Bot): void {
  listenToCommands(app, bot);
  listenToButtons(app, bot);
  listenToMessages(app, bot);
  listenToShortcut(app, bot);
  listenToHome(app, bot);
  listenToComplaints(app, bot);
}

function listenToCommands(app: App, bot: Bot): void {
  for (const { name } of COMMANDS)
    app.command(`/${name}`, async ({ command, client }) => {
      const typed = commandLine(name, command.text ?? '');
      const place = placeOf(command.team_id, command.channel_id, command.user_id);
      const reply = await replyTo(bot, place, typed, { share: !typed.share });
      const isPublic = typed.share && reply.answered;
      const delivered = await bot.respond(command.response_url, isPublic ? publicly(reply) : privately(reply));
      if (isPublic && delivered)
        await follow(bot, client, { channel: command.channel_id }, reply, command.response_url);
    });
}

function listenToHome(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    // Opening the tab asks nothing, and counts against no rate.
    const received = bot.reception(placeOf(context.teamId, null, event.user), 'suggest');
    const view =
      received.refused === undefined
        ? homeView(received.desk.status(), received.desk.examples(), bot.locale)
        : homeNote(received.refused, bot.locale);
    await client.views.publish({ user_id: event.user, view });
  });
}

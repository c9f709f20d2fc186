// A workspace that removes the app takes its tokens with it: its installation is deleted.
import type { App, InstallationStore } from '@slack/bolt';
import type { Log } from '../platform.ts';

export function listenToRemovals(app: App, store: InstallationStore, log: Log): void {
  const remove = async (teamId: string | undefined, enterpriseId: string | undefined, whole: boolean) => {
    if (teamId === undefined && enterpriseId === undefined) return;
    if (whole && enterpriseId !== undefined)
      await store.deleteInstallation?.({ teamId: undefined, enterpriseId, isEnterpriseInstall: true });
    else if (teamId !== undefined)
      await store.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall: false });
    log('info', 'slack.removed', { workspace: teamId ?? enterpriseId ?? '' });
  };
  app.event('app_uninstalled', ({ context }) =>
    remove(context.teamId, context.enterpriseId, context.isEnterpriseInstall === true),
  );
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length > 0)
      await remove(context.teamId, context.enterpriseId, context.isEnterpriseInstall === true);
  });
}

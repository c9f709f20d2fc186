// What only Slack shows, and its lines of the log.
export const slack = {
  'slack.homeTitle': 'On record',
  'slack.close': 'Close',
  'slack.looking': 'Looking in the coverage …',
  'slack.noWords': 'That message holds no words to look for.',
  'slack.connected': 'Slack: connected ({mode}).',
  'slack.lost': 'Slack: connection lost, connecting again.',
  'slack.failed': 'Slack: not reachable ({detail}); trying again until it is.',
  'slack.sdk': 'Slack SDK: {detail}',
  'slack.notDelivered': 'Slack: an answer was not delivered ({outcome}: {detail}).',
  'slack.pictureNotMember':
    'The picture of the timeline could not be added: I am not in this channel. Type /invite @onrecord, then share again.',
  'slack.pictureLost':
    'Slack: a picture was not delivered ({detail}); its answer was. With missing_scope, reinstall the app from the manifest.',
  'slack.answerFailed': 'Slack: a question could not be answered ({detail}).',
  'slack.late': 'Slack: {n} answers were still under way at the end.',
  'slack.installed': 'Slack: installed in {workspace}.',
  'slack.removed': 'Slack: removed from {workspace}.',
  'slack.workspaceRefused': 'Slack: workspace {workspace} refuses its token ({reason}); it has to be installed again.',
  'slack.appDescription': 'Who said what, when, and where that is written: answers from your coverage, with citations.',
} as const;

// The table of error codes: each with a sentence that says what is wrong and what to do.
// Codes thrown as `new ProblemError(code, values)` anywhere in src/ stand here (test/words/problems.test.ts).
export const problems = {
  unexpected: 'Something went wrong that should not have: {detail}. Set LOG_LEVEL=debug to see where.',
  usageUnknownSubcommand: 'There is no subcommand “{name}”. Try: {names}.',
  usageUnknownFlag: '{subcommand} has no option “{flag}”. See: onrecord {subcommand} --help.',
  usageTheme: '“{value}” is no theme. Use light or dark.',
  usagePicture: '“{file}”: a picture is written to a file that ends in .svg or .png.',
  usageNoTimeline: 'That is no timeline. Ask for one: onrecord chart "/timeline …" -o FILE.png',
  usageMissing: '{subcommand} needs {what}. See: onrecord {subcommand} --help.',
  usageNotANumber: '{flag} takes a whole number from 1 up, not “{value}”.',
  usageNoValue: '{flag} needs a value after it.',
  usageNotTogether: '{flag} and {other} do not go together: leave one out.',
  fileIsFolder: '{file}: is a folder. Give a file in it.',
  badCoverageName:
    'A coverage name is made of a-z, 0-9 and “-”, starts with a letter or digit and has at most 63 characters: “{name}” is none.',
  noSuchCoverage: 'There is no coverage “{name}” under {data}. There is: {names}.',
  noCoverage: 'There is no coverage under {data} yet. Add articles with: onrecord add PATH.',
  configNoData:
    'ONRECORD_DATA is {data}, and there is no coverage under it. Correct or unset it, or add articles with: onrecord add PATH.',
  outputRefused:
    'What was to be printed could not be written ({reason}): the answer is not complete. Check the room on the disk.',
  whichCoverage: 'There is more than one coverage ({names}): say which with --coverage NAME or ONRECORD_COVERAGE.',
  unknownCommand: 'There is no command /{name}. There are: {names}.',
  unknownCommandNear: 'There is no command /{name}. Did you mean {near}?',
  usageTooManyPlain: '{subcommand} was given more than it takes: “{extra}”. See: onrecord {subcommand} --help.',
  usageTooMany:
    '{subcommand} was given more than it takes: “{extra}”. Put a question in quotation marks. See: onrecord {subcommand} --help.',
  usageTimelineOnly: '--format {format} is for timelines. Ask: /timeline …, or use --format json.',
  usageChoice: '{flag} takes one of {names}, not “{value}”.',
  usageBatchLine:
    '{file}:{line}: not a JSON object with the texts “id” and “ask”. Correct the line; the others were answered.',
  usageBatchNotUtf8: '{file}:{line}: not UTF-8. Save the file as UTF-8; the other lines were answered.',
  configNoSuchCoverage:
    'ONRECORD_COVERAGE names the coverage “{name}”, which does not exist under {data}. There is: {names}. Change or unset it.',
  configChoice: '{variable} must be one of {wanted}. Change or unset it.',
  configCoverageName:
    '{variable} is no coverage name: use a-z, 0-9 and “-”, at most 63 characters, a letter or digit first.',
  configPrefix:
    '{variable} should start with “{wanted}”: it looks like another kind of token. Copy it again from the app’s page.',
  configSecret: '{variable} holds a space or a character no token has. Copy it again.',
  configSnowflake: '{variable} must be a Discord id: 15 to 22 digits. Copy it again.',
  configUrl: '{variable} must be a url that starts with http:// or https://. Change or unset it.',
  configPort: '{variable} must be a port number from 0 to 65535. Change or unset it.',
  configTooShort: '{variable} is too short: take at least {wanted} characters, for example of “openssl rand -hex 24”.',
  configHost: '{variable} must be an address to listen on, such as 0.0.0.0. Change or unset it.',
  configHalf: '{variable} is set but {wanted} is not: both are needed. Set it, or unset {variable}.',
  configSettings: 'ONRECORD_SETTINGS: {file}: {detail}. Correct the file or unset the variable.',
  slackTokenRefused:
    'Slack refuses the token ({reason}). Check {variable}: take it again from the app’s page on api.slack.com.',
  slackPortTaken: 'Port {port} is taken or not allowed ({reason}): set PORT to another one.',
  slackStateKeyMissing: '{file} is encrypted: set ONRECORD_STATE_KEY to the key it was written with.',
  slackStateKeyWrong:
    '{file} does not open with this ONRECORD_STATE_KEY: set the key it was written with, or delete the file and install the app in that workspace again.',
  slackStateDamaged:
    '{file} is not a Slack installation that onrecord wrote: delete it and install the app in that workspace again.',
  portTaken:
    '{variable} is {port}, which another program uses or which may not be used. Choose another port or unset it.',
  discordTokenRefused:
    'Discord refuses the token (DISCORD_TOKEN). Copy the bot’s token again from the Developer Portal, page “Bot”.',
  discordGatewayRefused: 'Discord closed the connection for good (code {code}).',
  discordRegisterRefused:
    'Discord refuses to register commands ({detail}). Check DISCORD_CLIENT_ID, and that the bot is invited with the scope applications.commands.',
  discordUnreachable: 'Discord cannot be reached ({detail}). Check the network and DISCORD_API_URL, then try again.',
  discordNoClientId: 'DISCORD_CLIENT_ID is needed to register commands: the “Application ID” in the Developer Portal.',
  registerUrl: '--url {url}: not an https address.',
  registerNothing:
    'Nothing to register: neither DISCORD_TOKEN nor a Slack variable is set. For a new Slack app, use --slack.',
} as const;

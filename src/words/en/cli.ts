// Lines of the command line.
export const cli = {
  andMore: 'and {n} more',
} as const;

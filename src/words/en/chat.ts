// Buttons, modals and short lines of the chat platforms.
export const chat = {
  'button.share': 'Share',
  'button.next': 'Next',
  'button.previous': 'Previous',
  'button.context': 'Context',
  'button.quotes': 'More from this speaker',
  'button.timeline': 'Timeline',
  page: 'Page {page} of {pages}',
  sharedBy: 'Shared by {user}',
  shortened: 'Shortened in the middle to fit; the whole is in the article.',
  contextMissing: 'The article’s text is not at hand here, so there is no more to show than the citation.',
  contextOf: 'The paragraph it stands in',
  notAllowedHere: 'onrecord is not set up to answer here. Ask whoever runs it.',
  rateLimited: 'That was a lot of questions at once. Try again in {seconds} seconds.',
  tryAgain: 'That did not work. Ask again, and tell whoever runs onrecord if it happens twice.',
  'action.whosaid': 'Who said this?',
} as const;

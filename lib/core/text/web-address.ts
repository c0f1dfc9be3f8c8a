/**
 * Tells whether a link may be followed: one of the web or of mail, never a script.
 *
 * @param href as it stands in a mark
 */
export const isWebAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href);

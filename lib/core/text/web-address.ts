/**
 * Tells whether a link may be followed: one of the web or of mail, never a script.
 *
 * @param href as it stands in a mark
 */
export const isWebAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href);

/**
 * Tells whether a link may stand as a link in a document: one that may be followed, or a place within the same site.
 *
 * @param href as it stands in a mark; schemes but those of the web and of mail, and names of machines,
 *   are refused
 */
export const isLinkable = (href: string): boolean =>
  isWebAddress(href) || (/^(?!\/\/)[^\s\\]+$/.test(href) && !/^[a-z][a-z0-9+.-]*:/i.test(href));

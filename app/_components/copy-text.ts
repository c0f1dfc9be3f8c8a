/** Copies a text for pasting elsewhere; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext)
    return await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  // over plain HTTP there is no clipboard, and this old way alone
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

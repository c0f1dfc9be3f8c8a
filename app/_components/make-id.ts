/**
 * A name that nobody else has given. Browsers have no `crypto.randomUUID` where the page comes from another machine over
 * plain HTTP, as on a newsroom's own network.
 */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

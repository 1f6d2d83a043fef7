/** Whether a part of an address can name a product or category at all; anything else need not trouble the database. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

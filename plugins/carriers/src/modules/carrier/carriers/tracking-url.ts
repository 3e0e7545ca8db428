/** A page's address with the number in it, where the template asks for it. */
export function fillTrackingUrl(
  template: string | null,
  number: string
): string | null {
  return template?.replace("{number}", encodeURIComponent(number)) ?? null
}

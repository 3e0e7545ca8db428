/** The key under which a maker's part of an order is changed. */
export function lockOfPart(id: string): string {
  return `cooperative-order:${id}`
}

/** The lock that whoever writes a listing holds, one at a time. */
export function lockOfListing({ input }: { input: { product_id: string } }) {
  return `listing:${input.product_id}`
}

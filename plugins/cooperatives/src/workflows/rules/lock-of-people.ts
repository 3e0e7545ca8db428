/**
 * The lock under which a cooperative's people change: two managers who remove
 * each other at once must not both succeed.
 */
export function lockOfPeople({ input }: { input: { cooperative_id: string } }) {
  return `cooperative-people:${input.cooperative_id}`
}

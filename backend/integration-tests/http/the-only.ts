/** The one thing of a list that has no other, whose order says nothing. */
export function theOnly<Thing>(things: Thing[]): Thing {
  const [one, ...others] = things
  if (one === undefined || others.length > 0) {
    throw new Error(`One was expected, and ${things.length} were found`)
  }
  return one
}

/** The lock under which staff decide on an application, one at a time. */
export function lockOfApplication({ input }: { input: { id: string } }) {
  return `cooperative-application:${input.id}`
}

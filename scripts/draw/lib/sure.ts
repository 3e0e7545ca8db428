/** The value, or an error where it should never be missing. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("Missing value")
  return value
}

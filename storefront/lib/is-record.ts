/**
 * Whether a value has members to look at. Client leaves that read little use
 * it instead of a schema: the library weighs 30 kB on a slow network.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

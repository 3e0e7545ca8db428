/** Whether a coach may act under a grant now. */
export function isGrantActive(
  {
    revoked_at,
    expires_at,
  }: { revoked_at: Date | string | null; expires_at: Date | string },
  now: Date
): boolean {
  return !revoked_at && new Date(expires_at).getTime() > now.getTime()
}

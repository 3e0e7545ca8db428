/** A kind of work that waits for staff, as `/admin/to-do/…` tells it. */
export type StaffTask = {
  key: string
  count: number
  /** A path of the admin, already narrowed to what waits. */
  link: string
  /** Since when the oldest of them waits; null where nothing does. */
  oldest_at: string | null
}

/** Something that waits for staff; `link` is a page of the admin. */
export type StaffTask = {
  key: string
  count: number
  link: string
  oldest_at: string | null
}

/** Parts of the profile that are edited apart, each at its own address. */
export const PROFILE_SECTIONS = [
  "story",
  "figures",
  "contacts",
  "bank",
] as const

export type ProfileSection = (typeof PROFILE_SECTIONS)[number]

/** The section that an address asks to edit, if any. */
export function readSection(value: unknown): ProfileSection | null {
  return PROFILE_SECTIONS.find((section) => section === value) ?? null
}

const MOROCCO = /^(?:\+|00)?212(?:0)?(\d{9})$|^0(\d{9})$/

/**
 * A phone number as refusals are counted by: `+212` and nine digits at home,
 * `+` and all digits abroad. Null when there is none.
 */
export function normalizePhone(phone: string | null | undefined) {
  const typed = (phone ?? "").replace(/\(0\)/g, "").replace(/[^\d+]/g, "")
  const [, international, national] = MOROCCO.exec(typed) ?? []
  const home = international ?? national
  if (home) {
    return `+212${home}`
  }
  const digits = typed.replace(/\D/g, "").replace(/^00/, "")
  return digits ? `+${digits}` : null
}

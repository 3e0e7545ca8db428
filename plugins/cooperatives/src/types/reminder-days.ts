/** Days before its end on which a certificate is spoken of. */
export const REMINDER_DAYS = [60, 30, 7] as const

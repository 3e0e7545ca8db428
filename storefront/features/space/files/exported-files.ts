/** What can be taken home as a file, and where `/vendor` makes it. */
export const EXPORTED_FILES = {
  template: { path: "/vendor/imports/template", forManagers: false },
  listings: { path: "/vendor/exports/listings", forManagers: false },
  orders: { path: "/vendor/exports/orders", forManagers: true },
  ledger: { path: "/vendor/ledger/export", forManagers: true },
} as const

export type ExportedFile = keyof typeof EXPORTED_FILES

export const FILE_FORMATS = ["xlsx", "csv"] as const

export type FileFormat = (typeof FILE_FORMATS)[number]

/** `listings.xlsx` taken apart; null when it is none of ours. */
export function parseFileName(
  name: string
): { what: ExportedFile; format: FileFormat } | null {
  const [what = "", extension] = name.split(".")
  const format = FILE_FORMATS.find((each) => each === extension)
  return format && Object.hasOwn(EXPORTED_FILES, what)
    ? { what: what as ExportedFile, format }
    : null
}

import "server-only"
import type { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { VendorBalances, VendorLedger, VendorStatements } from "./money"

export const LINES_PER_PAGE = 30

/** What the shop owes the cooperative now; amounts in minor units. */
export async function getBalances(locale: Locale): Promise<VendorBalances> {
  return read(VendorBalances, "/vendor/balance", locale)
}

/** One page of the cooperative's ledger, latest first. */
export async function listLedger(locale: Locale, page: number) {
  return read(VendorLedger, "/vendor/ledger", locale, {
    limit: LINES_PER_PAGE,
    offset: (page - 1) * LINES_PER_PAGE,
  })
}

/** The cooperative's statements of eight years, latest first. */
export async function listStatements(locale: Locale) {
  return read(VendorStatements, "/vendor/statements", locale, { limit: 100 })
}

async function read<S extends z.ZodType>(
  schema: S,
  path: `/vendor/${string}`,
  locale: Locale,
  query?: Record<string, number>
): Promise<z.infer<S>> {
  const answer = await readVendor(schema, path, {
    locale,
    ...(query ? { query } : {}),
  })
  if (answer === null) {
    throw new Error(`${path} answered 404`)
  }
  return answer
}

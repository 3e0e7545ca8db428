import { z } from "@medusajs/framework/zod"

/** Texts per locale and field; the source language stays in the columns. */
export type Translations = Record<
  string,
  Record<string, string | null | undefined>
>

/** Validates texts per locale, as `{ "ar-MA": { name: "…" } }`. */
export function translationsSchema(fields: readonly string[]) {
  const texts = fields.map(
    (field) => [field, z.string().trim().max(10_000).nullish()] as const
  )
  const locale = z
    .string()
    .regex(/^[a-z]{2}-[A-Z]{2}$/, "A locale looks like ar-MA or en-GB")

  return z.record(locale, z.strictObject(Object.fromEntries(texts)))
}

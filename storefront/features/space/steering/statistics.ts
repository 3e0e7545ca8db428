import { z } from "zod"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const Total = z.object({ currency_code: z.string(), total: z.number() })

const Figures = z.object({
  totals: z.array(Total),
  pieces: z.number(),
  orders: z.number(),
})

const Size = z.object({
  product_id: z.string(),
  variant_id: text,
  title: z.string(),
  variant_title: text,
  thumbnail: text,
  pieces: z.number(),
})

/** What `/vendor/statistics` answers; amounts in minor units. */
export const Statistics = z.object({
  today: z.string(),
  /** Oldest first, the running one last. */
  weeks: z.array(Figures.extend({ week: z.string() })),
  best_sellers: z.array(Size.extend({ totals: z.array(Total) })),
  year: z.number(),
  months: z.array(
    z.object({ month: z.number(), this_year: Figures, last_year: Figures })
  ),
  running_out: z.array(
    Size.extend({ stock: z.number(), days_left: z.number() })
  ),
})

export type Statistics = z.infer<typeof Statistics>
export type SalesWeek = Statistics["weeks"][number]
export type SeasonMonth = Statistics["months"][number]
export type BestSeller = Statistics["best_sellers"][number]
export type RunningOut = Statistics["running_out"][number]
export type MoneyTotal = z.infer<typeof Total>

/** A size as it is named in a sentence: `Amlou aux amandes (Pot de 200 g)`. */
export function sizeName({
  title,
  variant_title,
}: Pick<BestSeller, "title" | "variant_title">): string {
  return variant_title ? `${title} (${variant_title})` : title
}

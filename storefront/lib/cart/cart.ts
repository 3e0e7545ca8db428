import { toMinorUnits } from "@/lib/format/money"
import type { Market } from "@/lib/i18n/locales"
import type { getExportRules } from "@/lib/medusa/export-rules"
import type { CartAnswer, CartAnswerLine } from "./cart-answer"
import type { Holiday } from "@/lib/shop/holiday"
import { readWithdrawnLines, type WithdrawnLine } from "./withdrawn-lines"

type ExportRules = Awaited<ReturnType<typeof getExportRules>>

/** Why a line cannot be ordered as it stands. */
export type LineProblem =
  "gone" | "export_blocked" | "on_holiday" | "over_stock"

/** Who makes a line. */
export type Maker = {
  handle: string
  name: string
  town: string
  /** ISO 3166-2, null outside Morocco. */
  region: string | null
}

/** A line of the cart; amounts in minor units, tax included. */
export type CartLine = {
  id: string
  variant_id: string | null
  handle: string | null
  title: string
  variant_title: string | null
  picture: string | null
  quantity: number
  unit_price: number
  total: number
  original_total: number
  /** Units that can be ordered; null when it is not counted. */
  available: number | null
  problem: LineProblem | null
  maker: Maker | null
  /** Its maker's absence, during which it cannot be bought. */
  holiday: Holiday | null
}

/** A cart as the pages show it; amounts in minor units, tax included. */
export type Cart = {
  id: string
  email: string | null
  customer_id: string | null
  currency_code: string
  lines: CartLine[]
  withdrawn: WithdrawnLine[]
  promotions: { code: string; automatic: boolean }[]
  items_total: number
  discount_total: number
  shipping_total: number
  tax_total: number
  total: number
  address: CartAnswer["shipping_address"]
  shipping_option_id: string | null
  pickup_town: string | null
}

/** What the shop knows today about a variant that is in a cart. */
export type LiveVariant = {
  title: string
  variant_title: string | null
  picture: string | null
  available: number | null
  maker: Maker | null
  /** Its maker's absence, during which it cannot be bought. */
  holiday: Holiday | null
}

/** Puts the cart, today's stock and the export rules together. */
export function toCart(
  answer: CartAnswer,
  live: Map<string, LiveVariant>,
  rules: ExportRules,
  market: Market
): Cart {
  const method = answer.shipping_methods?.[0]
  const town = method?.data?.["pickup_town"]
  return {
    id: answer.id,
    email: answer.email ?? null,
    customer_id: answer.customer?.id ?? null,
    currency_code: answer.currency_code,
    lines: sortByAge(answer.items ?? []).map((line) =>
      toLine(line, live.get(line.variant_id ?? ""), rules, market)
    ),
    withdrawn: readWithdrawnLines(answer.metadata),
    promotions: (answer.promotions ?? []).flatMap(({ code, is_automatic }) =>
      code ? [{ code, automatic: Boolean(is_automatic) }] : []
    ),
    items_total: toMinorUnits(answer.original_item_total),
    discount_total: toMinorUnits(answer.discount_total),
    shipping_total: toMinorUnits(answer.shipping_total),
    tax_total: toMinorUnits(answer.tax_total),
    total: toMinorUnits(answer.total),
    address: answer.shipping_address,
    shipping_option_id: method?.shipping_option_id ?? null,
    pickup_town: typeof town === "string" ? town : null,
  }
}

/** How many units the cart holds. */
export function countUnits(lines: { quantity: number }[]): number {
  return lines.reduce((units, line) => units + line.quantity, 0)
}

function toLine(
  line: CartAnswerLine,
  live: LiveVariant | undefined,
  rules: ExportRules,
  market: Market
): CartLine {
  return {
    id: line.id,
    variant_id: line.variant_id ?? null,
    handle: line.product_handle ?? null,
    title: live?.title ?? line.product_title ?? "",
    variant_title: live?.variant_title ?? line.variant_title ?? null,
    picture: live?.picture ?? line.thumbnail ?? null,
    quantity: line.quantity,
    unit_price: toMinorUnits(line.unit_price),
    total: toMinorUnits(line.total),
    original_total: toMinorUnits(line.original_total),
    available: live?.available ?? null,
    problem: findLineProblem(line, live, rules, market),
    maker: live?.maker ?? toMaker(line),
    holiday: live?.holiday ?? null,
  }
}

function findLineProblem(
  line: CartAnswerLine,
  live: LiveVariant | undefined,
  rules: ExportRules,
  market: Market
): LineProblem | null {
  if (!live) {
    return "gone"
  }
  if (!isSoldIn(line, rules, market)) {
    return "export_blocked"
  }
  if (live.holiday) {
    return "on_holiday"
  }
  const short = live.available !== null && line.quantity > live.available
  return short ? "over_stock" : null
}

function isSoldIn(line: CartAnswerLine, rules: ExportRules, market: Market) {
  const listing = line.product?.listing
  if (!listing) {
    return market === "ma"
  }
  const verdict =
    listing.market_overrides?.[market] ?? rules[listing.class]?.[market]
  return verdict === "allowed"
}

function toMaker(line: CartAnswerLine): Maker | null {
  const maker = line.product?.cooperative
  return maker ? { ...maker, region: maker.region ?? null } : null
}

function sortByAge(lines: CartAnswerLine[]): CartAnswerLine[] {
  return lines.toSorted((left, right) =>
    (left.created_at ?? "").localeCompare(right.created_at ?? "")
  )
}

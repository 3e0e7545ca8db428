import { countUnits, toCart, type LiveVariant } from "./cart"
import type { CartAnswer } from "./cart-answer"
import { groupByMaker } from "./group-by-maker"

const maker = (handle: string) => ({
  handle,
  name: handle,
  town: "Tiznit",
  region: "MA-09",
})

const line = (
  id: string,
  overrides: Partial<NonNullable<CartAnswer["items"]>[number]> = {}
): NonNullable<CartAnswer["items"]>[number] => ({
  id,
  product_id: `prod_${id}`,
  variant_id: `variant_${id}`,
  product_title: "Huile d’argane",
  variant_title: "250 ml",
  product_handle: "huile",
  thumbnail: null,
  quantity: 2,
  unit_price: 140,
  total: 252,
  original_total: 280,
  created_at: `2026-11-2${id}`,
  product: { cooperative: maker("a"), listing: { class: "oil" } },
  ...overrides,
})

const answer = (items: CartAnswer["items"]): CartAnswer => ({
  id: "cart_1",
  currency_code: "mad",
  total: 252,
  tax_total: 22.91,
  item_total: 252,
  original_item_total: 280,
  shipping_total: 0,
  discount_total: 28,
  items,
})

const live = (available: number | null): LiveVariant => ({
  title: "زيت أركان",
  variant_title: "250 مل",
  picture: null,
  available,
  maker: null,
  holiday: null,
})

const everywhere = { ma: "allowed", eu: "allowed", us: "allowed" } as const
const rules = {
  oil: everywhere,
  honey: { ...everywhere, eu: "blocked" as const },
}

describe("a cart", () => {
  it("counts money in minor units and speaks the page's language", () => {
    const cart = toCart(
      answer([line("1")]),
      new Map([["variant_1", live(5)]]),
      rules,
      "ma"
    )
    expect(cart).toMatchObject({
      items_total: 28000,
      discount_total: 2800,
      total: 25200,
      tax_total: 2291,
    })
    expect(cart.lines[0]).toMatchObject({
      title: "زيت أركان",
      total: 25200,
      problem: null,
    })
  })

  it("keeps a line that left the shop, and says so", () => {
    const [gone] = toCart(answer([line("1")]), new Map(), rules, "ma").lines
    expect(gone).toMatchObject({ title: "Huile d’argane", problem: "gone" })
  })

  it("says which line cannot go to this market, override first", () => {
    const honey = { cooperative: maker("a"), listing: { class: "honey" } }
    const cleared = {
      cooperative: maker("a"),
      listing: { class: "honey", market_overrides: { eu: "allowed" as const } },
    }
    const stock = new Map([
      ["variant_1", live(5)],
      ["variant_2", live(5)],
    ])
    const items = [
      line("1", { product: honey }),
      line("2", { product: cleared }),
    ]
    const problems = toCart(answer(items), stock, rules, "eu").lines.map(
      ({ problem }) => problem
    )
    expect(problems).toEqual(["export_blocked", null])
  })

  it("says that a line waits for its maker, and until when", () => {
    const holiday = { until: "2026-12-01T00:00:00.000Z" }
    const away = new Map([["variant_1", { ...live(5), holiday }]])
    const [found] = toCart(answer([line("1")]), away, rules, "ma").lines
    expect(found).toMatchObject({ problem: "on_holiday", holiday })
  })

  it("sells at home only what has no listing", () => {
    const stock = new Map([["variant_1", live(5)]])
    const bare = [line("1", { product: { cooperative: null } })]
    expect(
      toCart(answer(bare), stock, rules, "ma").lines[0]?.problem
    ).toBeNull()
    expect(toCart(answer(bare), stock, rules, "us").lines[0]?.problem).toBe(
      "export_blocked"
    )
  })

  it("compares the quantity with the stock, unless it is not counted", () => {
    const problemWith = (available: number | null) =>
      toCart(
        answer([line("1")]),
        new Map([["variant_1", live(available)]]),
        rules,
        "ma"
      ).lines[0]?.problem
    expect(problemWith(1)).toBe("over_stock")
    expect(problemWith(2)).toBeNull()
    expect(problemWith(null)).toBeNull()
  })

  it("shows the withdrawn lines and ignores what is none", () => {
    const withdrawn = {
      line_item_id: "cali_9",
      title: "Miel",
      cooperative_name: "Abeilles",
      quantity: 1,
      reason: "cooperative_suspended",
    }
    const cart = toCart(
      { ...answer([]), metadata: { withdrawn_lines: [withdrawn, 7, null] } },
      new Map(),
      rules,
      "ma"
    )
    expect(cart.withdrawn).toHaveLength(1)
  })

  it("is grouped by maker, in the order in which they came", () => {
    const of = (handle: string, total: number) => ({
      maker: maker(handle),
      total,
    })
    const groups = groupByMaker([of("a", 1), of("b", 2), of("a", 3)])
    expect(groups.map((group) => [group.maker?.handle, group.total])).toEqual([
      ["a", 4],
      ["b", 2],
    ])
  })

  it("counts units, not lines", () => {
    expect(countUnits([{ quantity: 2 }, { quantity: 3 }])).toBe(5)
  })
})

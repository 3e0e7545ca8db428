import { afterSaleOptionsSchema } from "../../../../types/after-sale-options"
import { type DeliveredLine, toReturnable } from "../returnable"

const days = afterSaleOptionsSchema.parse({})
const line = (fields: Partial<DeliveredLine> = {}): DeliveredLine => ({
  line_item_id: "item_1",
  title: "Huile d’argane",
  product_class: "oil",
  delivered: 3,
  sent_back: 0,
  delivered_at: new Date("2026-11-01T10:00:00Z"),
  ...fields,
})
const ask = (fields: Partial<DeliveredLine>, country: string, now: string) =>
  toReturnable(line(fields), { country, days, now: new Date(now) })

describe("what may be sent back", () => {
  it("is seven days in Morocco, to the second", () => {
    expect(ask({}, "ma", "2026-11-08T10:00:00Z")).toMatchObject({
      quantity: 3,
      until: "2026-11-08T10:00:00.000Z",
      reason: null,
    })
    expect(ask({}, "ma", "2026-11-08T10:00:01Z")).toMatchObject({
      quantity: 0,
      reason: "too_late",
    })
  })

  it("is fourteen days in the European Union", () => {
    expect(ask({}, "fr", "2026-11-15T10:00:00Z").reason).toBeNull()
    expect(ask({}, "fr", "2026-11-15T10:00:01Z").reason).toBe("too_late")
  })

  it("is never what perishes", () => {
    expect(
      ask({ product_class: "chilled" }, "ma", "2026-11-01T11:00:00Z")
    ).toMatchObject({ quantity: 0, until: null, reason: "perishable" })
  })

  it("is what was delivered and not sent back", () => {
    const now = "2026-11-02T10:00:00Z"
    expect(ask({ sent_back: 1 }, "ma", now).quantity).toBe(2)
    expect(ask({ sent_back: 3 }, "ma", now).reason).toBe("all_sent_back")
    expect(ask({ delivered: 0, delivered_at: null }, "ma", now).reason).toBe(
      "not_delivered"
    )
  })
})

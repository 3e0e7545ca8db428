import { followOrder, type FollowedLine } from "../follow-order"

const line = (fields: Partial<FollowedLine> = {}): FollowedLine => ({
  id: "item_1",
  quantity: 2,
  shipped: 0,
  delivered: 0,
  returned: 0,
  ...fields,
})
const anOrder = (...items: FollowedLine[]) => ({
  id: "order_1",
  canceled_at: null,
  items,
})
const aPart = (status: "ready" | "received" | "shipped" | "delivered") => ({
  id: "coopord_1",
  status,
  line_item_ids: ["item_1", "item_2"],
})

describe("a part that follows its order", () => {
  it("is shipped when the last of its pieces has left, not before", () => {
    const second = line({ id: "item_2" })
    const first = line({ shipped: 2 })

    expect(followOrder(aPart("received"), anOrder(first, second))).toEqual([])
    expect(
      followOrder(aPart("received"), anOrder(first, { ...second, shipped: 2 }))
    ).toEqual(["shipped"])
  })

  it("does not wait for the lines of other makers", () => {
    expect(
      followOrder(
        aPart("received"),
        anOrder(line({ shipped: 2 }), line({ id: "item_9" }))
      )
    ).toEqual(["shipped"])
  })

  it("makes up for a shipment that nobody told it of", () => {
    expect(
      followOrder(
        aPart("received"),
        anOrder(line({ shipped: 2, delivered: 2 }))
      )
    ).toEqual(["shipped", "delivered"])
  })

  it("stays where it is before the hub received it, and once it arrived", () => {
    const order = anOrder(line({ shipped: 2, delivered: 2 }))

    expect(followOrder(aPart("ready"), order)).toEqual([])
    expect(followOrder(aPart("delivered"), order)).toEqual([])
  })

  it("is over when what was not delivered came back or was lost, not before", () => {
    const half = line({ shipped: 2, delivered: 1 })

    expect(followOrder(aPart("shipped"), anOrder(half))).toEqual([])
    expect(
      followOrder(aPart("shipped"), anOrder({ ...half, returned: 1 }))
    ).toEqual(["delivered"])
    expect(
      followOrder(aPart("shipped"), anOrder(line({ shipped: 2, returned: 2 })))
    ).toEqual(["not_delivered"])
  })

  it("waits for pieces that have not left, although others came back", () => {
    const waiting = line({ quantity: 3, shipped: 2, delivered: 2, returned: 1 })

    expect(followOrder(aPart("received"), anOrder(waiting))).toEqual([])
  })

  it("is canceled with its order unless it has left", () => {
    const order = { ...anOrder(line()), canceled_at: new Date() }

    expect(followOrder(aPart("received"), order)).toEqual(["canceled"])
    expect(followOrder(aPart("shipped"), order)).toEqual([])
  })
})

import { countPieces, totalLeft } from "./order"

const line = {
  id: "line_1",
  product_id: null,
  variant_id: null,
  title: "Huile",
  variant_title: null,
  thumbnail: null,
  quantity: 3,
  total: 10_000,
  received_quantity: 0,
  short_quantity: 0,
  damaged_quantity: 0,
  canceled_quantity: 0,
}

describe("an order of which pieces were canceled", () => {
  const lines = [line, { ...line, canceled_quantity: 1 }]

  it("counts what is left", () => {
    expect(countPieces({ lines })).toBe(5)
    expect(totalLeft({ lines })).toBe(16_667)
  })

  it("comes to nothing when all of it was", () => {
    expect(totalLeft({ lines: [{ ...line, canceled_quantity: 3 }] })).toBe(0)
  })
})

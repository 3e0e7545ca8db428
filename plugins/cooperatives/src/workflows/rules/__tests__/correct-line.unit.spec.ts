import { correctLine } from "../correct-line"

const aLine = (counts: object = {}) => ({
  line_item_id: "ordli_1",
  quantity: 5,
  received_quantity: 0,
  short_quantity: 0,
  damaged_quantity: 0,
  canceled_quantity: 0,
  returned_quantity: 0,
  ...counts,
})

describe("what is noted of a line after the sale", () => {
  it("adds to what was noted before", () => {
    const came = correctLine(aLine(), {
      received_quantity: 4,
      damaged_quantity: 1,
    })

    expect(correctLine(aLine(came), { returned_quantity: 2 })).toEqual({
      received_quantity: 4,
      short_quantity: 0,
      damaged_quantity: 1,
      canceled_quantity: 0,
      returned_quantity: 2,
    })
  })

  it("is never canceled, short or sent back more than was sold", () => {
    expect(
      correctLine(aLine({ short_quantity: 2 }), { canceled_quantity: 3 })
    ).toMatchObject({ canceled_quantity: 3 })
    expect(() =>
      correctLine(aLine({ short_quantity: 2 }), { canceled_quantity: 4 })
    ).toThrow(
      "5 pieces; 4 canceled, 2 short, 0 damaged and 0 sent back are more"
    )
  })

  it("is never more than was sold", () => {
    expect(() =>
      correctLine(aLine({ received_quantity: 4 }), { short_quantity: 2 })
    ).toThrow("has 5 pieces; 4 good, 2 short and 0 damaged are more than that")
  })

  it("is never a piece sent back that did not come", () => {
    expect(() =>
      correctLine(aLine({ received_quantity: 1 }), { returned_quantity: 2 })
    ).toThrow("1 pieces came; 2 cannot be sent back")
  })
})

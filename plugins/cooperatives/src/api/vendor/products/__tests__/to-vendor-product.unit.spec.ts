import { toVendorProducts } from "../to-vendor-product"

const aVariant = (fields: object = {}) => ({
  id: "variant_1",
  title: "250 ml",
  sku: null,
  manage_inventory: true,
  inventory_items: [
    {
      required_quantity: 1,
      inventory: {
        location_levels: [
          { stocked_quantity: 10, reserved_quantity: 3 },
          { stocked_quantity: 2, reserved_quantity: 0 },
        ],
      },
    },
  ],
  ...fields,
})
const product = {
  id: "prod_1",
  title: "Huile",
  status: "draft",
  thumbnail: null,
}

describe("the stock that a cooperative reads", () => {
  it("is what is not reserved, over all places and variants", () => {
    const [found] = toVendorProducts([
      { product: { ...product, variants: [aVariant(), aVariant()] } },
    ])
    expect(found?.stock).toBe(18)
    expect(found?.variants[0]?.stock).toBe(9)
  })

  it("is unknown where it is not counted", () => {
    const [found] = toVendorProducts([
      {
        product: {
          ...product,
          variants: [aVariant({ manage_inventory: false })],
        },
      },
    ])
    expect(found?.stock).toBeNull()
  })

  it("is none where nothing was ever received", () => {
    const [found] = toVendorProducts([
      {
        product: { ...product, variants: [aVariant({ inventory_items: [] })] },
      },
    ])
    expect(found?.stock).toBe(0)
  })

  it("leaves out links to products that are gone", () => {
    expect(toVendorProducts([{ product: null }])).toEqual([])
  })
})

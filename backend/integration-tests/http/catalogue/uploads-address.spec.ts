import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { aCooperative } from "../cooperatives/factories"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { withShop } from "../with-shop"
import { search } from "./demo"

const before = "http://localhost:9000"
const after = "https://api.example.org"

withShop({
  testSuite: ({ api, getContainer }) => {
    const startUnder = async (backendUrl: string) => {
      const { readdressUploads } =
        await import("../../../../scripts/shop/readdress-uploads.ts")
      const { projectConfig } = getContainer().resolve(
        ContainerRegistrationKeys.CONFIG_MODULE
      )
      await readdressUploads({ backendUrl }, String(projectConfig.databaseUrl))
    }

    let open: Awaited<ReturnType<typeof openShop>>

    beforeAll(async () => {
      open = await openShop(api, getContainer())
    })

    describe("a backend that is started under another address", () => {
      it("finds every picture that was uploaded under the last one", async () => {
        const cooperative = await aCooperative(getContainer(), {
          logo: `${before}/static/emblem.webp`,
          cover: "https://elsewhere.example/static/cover.webp",
        })
        await startUnder(before)
        const product = await open.publish(cooperative.id, undefined, {
          thumbnail: `${before}/static/oil.webp`,
          images: [{ url: `${before}/static/oil.webp` }],
          metadata: { label: `${before}/static/label.webp` },
        })
        const found = () =>
          search(api, { shopper: open.shop }, { language: "ar" })
        await eventually(found, ({ count }) => count === 1)

        await startUnder(after)
        await startUnder(after)

        const { data } = await api.get(
          `/store/products/${product.id}?fields=thumbnail,images.url,metadata`,
          open.shop
        )
        expect(data.product).toMatchObject({
          thumbnail: `${after}/static/oil.webp`,
          images: [{ url: `${after}/static/oil.webp` }],
          metadata: { label: `${after}/static/label.webp` },
        })
        expect((await found()).documents[0]?.thumbnail).toBe(
          `${after}/static/oil.webp`
        )
        const { data: maker } = await api.get(
          `/store/cooperatives/${cooperative.id}`,
          open.shop
        )
        expect(maker.cooperative).toMatchObject({
          logo: `${after}/static/emblem.webp`,
          cover: "https://elsewhere.example/static/cover.webp",
        })
      })
    })
  },
})

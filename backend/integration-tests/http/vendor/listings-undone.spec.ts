import type { ReturnWorkflow } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import {
  addListingSizeWorkflow,
  changeSizePriceWorkflow,
  correctListingChangeWorkflow,
  createListingWorkflow,
  deleteListingWorkflow,
  discardListingChangeWorkflow,
  moveStockWorkflow,
  pauseListingWorkflow,
  publishListingChangeWorkflow,
  removeListingSizeWorkflow,
  resumeListingWorkflow,
  returnListingChangeWorkflow,
  saveListingChangeWorkflow,
  saveStockAlertWorkflow,
  submitListingWorkflow,
  uploadListingPhotoWorkflow,
} from "@coopstore/cooperatives/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { withShop } from "../with-shop"
import { IN_FRENCH, type openListingDesk } from "./listing-desk"
import { deskOf } from "./listings/open-desk"
import { A_SIZE, aContent, aPhotoForm } from "./shop-floor"

const failing = {
  create: failAfter(createListingWorkflow),
  photo: failAfter(uploadListingPhotoWorkflow),
  save: failAfter(saveListingChangeWorkflow),
  submit: failAfter(submitListingWorkflow),
  discard: failAfter(discardListingChangeWorkflow),
  delete: failAfter(deleteListingWorkflow),
  addSize: failAfter(addListingSizeWorkflow),
  changePrice: failAfter(changeSizePriceWorkflow),
  removeSize: failAfter(removeListingSizeWorkflow),
  moveStock: failAfter(moveStockWorkflow),
  alert: failAfter(saveStockAlertWorkflow),
  correct: failAfter(correctListingChangeWorkflow),
  publish: failAfter(publishListingChangeWorkflow),
  return: failAfter(returnListingChangeWorkflow),
  pause: failAfter(pauseListingWorkflow),
  resume: failAfter(resumeListingWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a listing, when a later step fails", () => {
      const open = deskOf({ api, getContainer })
      type Desk = Awaited<ReturnType<typeof openListingDesk>>

      /** Runs to the failing step, and makes sure that it was reached. */
      const run = async <Input extends object>(
        workflow: ReturnWorkflow<Input, Input, []>,
        input: Input
      ) => {
        const { errors } = await workflow(getContainer()).run({
          input,
          throwOnError: false,
        })
        expect(errors.map(({ error }) => error.message)).toEqual([
          "a later step failed",
        ])
      }
      const keyOf = ({ mine }: Desk, product_id: string) => ({
        product_id,
        cooperative_id: mine.id,
      })
      const content = aContent({
        texts: { ar: { title: "آخر" } },
        photo_ids: [],
        certificate_ids: [],
      }) as never

      it("that was being created leaves nothing, nor does its photo", async () => {
        const desk = await open()
        const count = async () => {
          const { listings } = servicesOf(getContainer())
          const inventory = getContainer().resolve(Modules.INVENTORY)
          const files = getContainer().resolve(Modules.TRANSLATION)
          return Promise.all([
            getContainer().resolve(Modules.PRODUCT).listProducts(),
            listings.listListings(),
            listings.listListingChanges(),
            listings.listListingPhotographs(),
            inventory.listInventoryItems({}),
            inventory.listInventoryLevels({}),
            files.listTranslations(),
          ])
        }
        const before = await count()
        const photo = (await aPhotoForm()).get("photo") as Blob

        await run(failing.create, {
          cooperative_id: desk.mine.id,
          admin_id: desk.me.admin_id,
          language: "ar",
          content,
          sizes: [A_SIZE as never],
        })
        await run(failing.photo, {
          cooperative_id: desk.mine.id,
          content: Buffer.from(await photo.arrayBuffer()).toString("base64"),
        })

        expect(await count()).toEqual(before)
      })

      it("that is a draft stays word for word, with its sizes and stock", async () => {
        const desk = await open()
        const { id, sizes } = await desk.list()
        const key = keyOf(desk, id)
        const size_id = String(sizes[0]?.id)
        const before = await desk.everythingOf(id)
        const unchanged = async () =>
          expect(await desk.everythingOf(id)).toEqual(before)

        await run(failing.save, {
          ...key,
          admin_id: desk.me.admin_id,
          language: "ar",
          content,
          revision: 1,
        })
        await unchanged()
        await run(failing.submit, key)
        await unchanged()
        await run(failing.addSize, {
          ...key,
          size: { ...A_SIZE, net_quantity: 250 } as never,
        })
        await unchanged()
        await run(failing.changePrice, { ...key, size_id, price: 13_000 })
        await unchanged()
        await run(failing.removeSize, { ...key, size_id })
        await unchanged()
        await run(failing.moveStock, {
          cooperative_id: desk.mine.id,
          movements: [{ kind: "adjust", variant_id: size_id, delta: -5 }],
        })
        await unchanged()
        await run(failing.alert, {
          cooperative_id: desk.mine.id,
          variant_id: size_id,
          threshold: 3,
        })
        await unchanged()
        await run(failing.delete, key)
        await unchanged()
      })

      it("that is with staff stays with them, and out of the shop", async () => {
        const desk = await open()
        const { id: product_id, change } = await desk.list()
        const id = await desk.submit(product_id)
        const translated = {
          ...change?.content,
          texts: { ...change?.content.texts, fr: IN_FRENCH },
        } as never
        const before = await desk.everythingOf(product_id)

        await run(failing.correct, { id, content: translated })
        expect(await desk.everythingOf(product_id)).toEqual(before)
        await run(failing.return, { id, reason: "Floue", decided_by: "user_1" })
        expect(await desk.everythingOf(product_id)).toEqual(before)

        await api.post(
          `/admin/listing-changes/${id}`,
          { content: translated },
          desk.floor.staff
        )
        const corrected = await desk.everythingOf(product_id)
        await run(failing.publish, {
          id,
          decided_by: "user_1",
          prices: [{ size_id: String(corrected.sizes[0]?.id), eur: 1290 }],
        })
        expect(await desk.everythingOf(product_id)).toEqual(corrected)
        const prices = await api.get(
          `/admin/listing-changes/${id}`,
          desk.floor.staff
        )
        expect(prices.data.listing_change.prices_abroad).toMatchObject([
          { eur: null },
          { eur: null },
        ])
        const texts = await getContainer()
          .resolve(Modules.TRANSLATION)
          .listTranslations({ reference_id: product_id })
        expect(texts).toEqual([])
      })

      it("that is in the shop stays there, or stays paused", async () => {
        const desk = await open()
        const { id } = await desk.publish()
        const key = keyOf(desk, id)
        const cart = await desk.startCart(await desk.read(id))
        await api.post(
          `/vendor/listings/${id}/change`,
          { language: "ar", content, revision: 0 },
          desk.me
        )
        const before = await desk.everythingOf(id)

        await run(failing.pause, key)
        expect(await desk.everythingOf(id)).toEqual(before)
        expect((await desk.floor.readCart(cart)).items).toHaveLength(1)
        await run(failing.discard, key)
        expect(await desk.everythingOf(id)).toEqual(before)

        await api.post(`/vendor/listings/${id}/pause`, {}, desk.me)
        const paused = await desk.everythingOf(id)
        await run(failing.resume, key)
        expect(await desk.everythingOf(id)).toEqual(paused)
        expect(paused.shown).toBeNull()
      })
    })
  },
})

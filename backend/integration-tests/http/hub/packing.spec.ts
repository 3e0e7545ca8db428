import {
  packParcelWorkflow,
  unpackParcelWorkflow,
} from "@coopstore/hub/workflows"
import { Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { lineOf } from "./hub-desk"
import { freshNumber, openPackingDesk, packing, parcelOf } from "./packing-desk"

jest.setTimeout(240_000)

const packParcelThenFailWorkflow = failAfter(packParcelWorkflow)
const unpackParcelThenFailWorkflow = failAfter(unpackParcelWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openPackingDesk>>

    beforeAll(async () => {
      desk = await openPackingDesk(api, getContainer())
    })

    describe("packing", () => {
      it("puts two makers' goods into one parcel, with their lots, and takes them off the shelf", async () => {
        const { order_id, first, second } = await desk.received()
        const lines = [lineOf(first), lineOf(second)]
        const stock = await desk.stockOf(lineOf(first).variant_id)

        const id = await desk.pack(order_id, lines)

        expect(
          (await desk.hub.listParcelLines({ fulfillment_id: id }))
            .map(({ line_item_id, quantity, lot_code, best_before }) => ({
              line_item_id,
              quantity,
              lot_code,
              best_before,
            }))
            .sort((one, other) =>
              String(one.lot_code).localeCompare(String(other.lot_code))
            )
        ).toEqual(
          ["LOT-A", "LOT-B"].map((lot_code, index) => ({
            line_item_id: lines[index]?.line_item_id,
            quantity: 2,
            lot_code,
            best_before: "2030-06-30",
          }))
        )
        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual({
          stocked: stock.stocked - 2,
          reserved: stock.reserved - 2,
        })
        const order = await desk.orderAtHub(order_id)
        expect(order.parcels).toMatchObject([
          { id, carrier: "amana", weight_grams: 1_200, tracking_number: null },
        ])
        expect(
          order.lines.map((line: { packable: number }) => line.packable)
        ).toEqual([0, 0])
      })

      it("leaves what has not come for a parcel of its own", async () => {
        const { order_id, first, second } = await desk.halfReceived()
        const early = await refusalOf(
          desk.post(...packing(order_id, second.lines))
        )
        expect(early.message).toMatch(
          /0 pieces are at the hub and in no parcel; 2 cannot be packed/
        )

        const one = await desk.pack(order_id, [
          { ...lineOf(first), quantity: 1 },
        ])
        await desk.receive(second)
        const two = await desk.pack(order_id, [
          { ...lineOf(first), quantity: 1 },
          lineOf(second),
        ])

        const { parcels } = await desk.orderAtHub(order_id)
        expect(parcels.map(({ id }: { id: string }) => id).sort()).toEqual(
          [one, two].sort()
        )
      })

      it("takes no piece twice, also when two packers press together", async () => {
        const { order_id, first } = await desk.received()

        const answers = await Promise.all(
          [1, 2, 3].map(() =>
            refusalOf(desk.post(...packing(order_id, first.lines)))
          )
        )

        expect(answers.filter(({ status }) => !status)).toHaveLength(1)
        expect((await desk.orderAtHub(order_id)).parcels).toHaveLength(1)
      })

      it("packs only what was good of a short delivery", async () => {
        const { order_id } = await desk.cash.placeOrder({ quantity: 2 })
        const [first] = await desk.readyParts(order_id)
        await desk.receive(first, { good: 1, damaged: 1 })

        const refusal = await refusalOf(
          desk.post(...packing(order_id, first.lines))
        )

        expect(refusal.message).toMatch(/1 pieces are at the hub/)
        await desk.pack(order_id, [{ ...lineOf(first), quantity: 1 }])
      })

      it("is refused for a carrier that there is not", async () => {
        const { order_id, first } = await desk.received()

        const refusal = await refusalOf(
          desk.post(...packing(order_id, first.lines, { carrier: "pigeon" }))
        )

        expect(refusal.message).toMatch(/There is no carrier pigeon; there are/)
      })

      it("can be taken back until the parcel leaves, and its number is free again", async () => {
        const { order_id, first } = await desk.received()
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const tracking_number = freshNumber()
        const id = await desk.pack(order_id, first.lines, { tracking_number })

        await desk.post(`parcels/${id}/unpack`)

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect((await desk.orderAtHub(order_id)).parcels).toEqual([])
        expect(await desk.hub.listParcelLines({ order_id })).toEqual([])
        const again = await desk.pack(order_id, first.lines, {
          tracking_number,
        })
        await desk.ship(again)
        const refusal = await refusalOf(desk.post(`parcels/${again}/unpack`))
        expect(refusal.status).toBe(400)
        expect(
          await desk.hub.listParcelLines({ fulfillment_id: again })
        ).toHaveLength(1)
      })

      it("stays packed when a later step of unpacking fails", async () => {
        const { order_id, first } = await desk.received()
        const tracking_number = freshNumber()
        const id = await desk.pack(order_id, first.lines, { tracking_number })
        const stock = await desk.stockOf(lineOf(first).variant_id)

        await unpackParcelThenFailWorkflow(getContainer()).run({
          input: { id, author: desk.staff.user_id },
          throwOnError: false,
        })

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect(
          await desk.hub.listParcelLines({ fulfillment_id: id })
        ).toHaveLength(1)
        expect(
          (
            await refusalOf(
              desk.post(...packing(order_id, first.lines, { tracking_number }))
            )
          ).status
        ).toBe(400)
      })

      it("leaves nothing behind when a later step fails", async () => {
        const { order_id, first } = await desk.received()
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const tracking_number = freshNumber()

        await packParcelThenFailWorkflow(getContainer()).run({
          input: {
            ...parcelOf(order_id, first.lines, {}),
            tracking_number,
            author: desk.staff.user_id,
          },
          throwOnError: false,
        })

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect((await desk.orderAtHub(order_id)).parcels).toEqual([])
        expect(await desk.hub.listParcelLines({ order_id })).toEqual([])
        // The number is free again.
        await desk.pack(order_id, first.lines, { tracking_number })
      })
    })

    it("lists what to fetch by cooperative and shelf, of whole orders or of all", async () => {
      const { order_id, second } = await desk.halfReceived()
      const pieces = async (query = "") => {
        const { lines } = await desk.get(`picking${query}`)
        return lines.filter(
          (line: { order_id: string }) => line.order_id === order_id
        )
      }

      expect(await pieces()).toEqual([])
      expect(await pieces("?partial=true")).toMatchObject([
        { quantity: 2, shelf: "A1", lot_code: "LOT-A" },
      ])
      await desk.receive(second)
      expect(await pieces()).toHaveLength(2)
    })

    it("says that a parcel was packed, by one event", async () => {
      const { order_id, first } = await desk.received()
      const emitted = jest.spyOn(
        getContainer().resolve(Modules.EVENT_BUS),
        "emit"
      )

      const id = await desk.pack(order_id, first.lines)

      const packed = emitted.mock.calls
        .flatMap(([events]) => events)
        .filter(({ name }) => name === "parcel.packed")
      emitted.mockRestore()
      expect(packed.map((event) => event.data)).toEqual([{ id }])
    })
  },
})

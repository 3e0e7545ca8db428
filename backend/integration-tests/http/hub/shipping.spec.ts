import { shipParcelWorkflow } from "@coopstore/hub/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import type { Part } from "./hub-desk"
import { freshNumber, openPackingDesk, packing } from "./packing-desk"

jest.setTimeout(240_000)

const shipParcelThenFailWorkflow = failAfter(shipParcelWorkflow)

/** Numbers of S10 with their right check digits. */
const NUMBERS = ["EE473124829MA", "RR123456785MA"]

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openPackingDesk>>

    beforeAll(async () => {
      desk = await openPackingDesk(api, getContainer())
    })

    describe("shipping", () => {
      it("needs a tracking number that the carrier can have given", async () => {
        const { order_id, first } = await desk.received()
        const id = await desk.pack(order_id, first.lines)

        expect((await desk.ship(id)).refusal).toMatch(/has no tracking number/)
        expect((await desk.ship(id, "EE473124828MA")).refusal).toMatch(
          /wrong check digit/
        )
        expect(await desk.ship(id, " ee473124829ma")).toEqual({
          id,
          refusal: null,
        })

        const [parcel] = (await desk.orderAtHub(order_id)).parcels
        expect(parcel).toMatchObject({
          tracking_number: NUMBERS[0],
          tracking_url: expect.stringContaining("https://"),
          shipped_at: expect.any(String),
        })
      })

      it("never gives one number to two parcels", async () => {
        const { order_id, first, second } = await desk.received()
        await desk.pack(order_id, first.lines, { tracking_number: NUMBERS[1] })

        const refusal = await refusalOf(
          desk.post(
            ...packing(order_id, second.lines, { tracking_number: NUMBERS[1] })
          )
        )

        expect(refusal.message).toMatch(/Another parcel bears RR123456785MA/)
      })

      it("moves each maker's part with the last of its pieces, then to the shopper", async () => {
        const { order_id, first, second } = await desk.received()
        const one = await desk.pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        const two = await desk.pack(order_id, second.lines, {
          tracking_number: freshNumber(),
        })
        const settles = (part: Part, status: string) =>
          eventually(
            () => desk.partOf(order_id, part.id),
            (now) => now.status === status
          )

        await desk.ship(one)
        await settles(first, "shipped")
        expect((await desk.partOf(order_id, second.id)).status).toBe("received")
        await desk.ship(two)
        await settles(second, "shipped")
        expect(await desk.deliver(one, two)).toEqual([
          { id: one, refusal: null },
          { id: two, refusal: null },
        ])
        await settles(first, "delivered")
        await settles(second, "delivered")
      })

      it("ships many at once, and a refused one keeps no other back", async () => {
        const { order_id, first, second } = await desk.received()
        const one = await desk.pack(order_id, first.lines)
        const two = await desk.pack(order_id, second.lines, {
          tracking_number: freshNumber(),
        })

        const { outcomes } = await desk.post("parcels/ship", {
          parcels: [{ id: one }, { id: two }],
        })

        expect(outcomes).toEqual([
          { id: one, refusal: expect.stringMatching(/no tracking number/) },
          { id: two, refusal: null },
        ])
      })

      it("ships and delivers once, and says when it did", async () => {
        const { order_id, first } = await desk.received()
        const id = await desk.pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        expect((await desk.deliver(id))[0].refusal).toMatch(/has not left/)
        await desk.ship(id)
        expect((await desk.ship(id)).refusal).toMatch(/left at \d{4}-/)
        await desk.deliver(id)
        expect((await desk.deliver(id))[0].refusal).toMatch(/arrived at \d{4}-/)
      })

      it("keeps the parcel at the hub, without a number, when a later step fails", async () => {
        const { order_id, first } = await desk.received()
        const id = await desk.pack(order_id, first.lines)
        const tracking_number = freshNumber()

        await shipParcelThenFailWorkflow(getContainer()).run({
          input: { id, tracking_number, author: desk.staff.user_id },
          throwOnError: false,
        })

        const [parcel] = (await desk.orderAtHub(order_id)).parcels
        expect(parcel).toMatchObject({
          shipped_at: null,
          tracking_number: null,
        })
        expect(await desk.ship(id, tracking_number)).toEqual({
          id,
          refusal: null,
        })
      })

      it("tells which parcels hold a lot", async () => {
        const { order_id, first } = await desk.halfReceived()
        const id = await desk.pack(order_id, first.lines)

        const { parcel_lines } = await desk.get("lots?lot_code=LOT-A")

        expect(parcel_lines).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              fulfillment_id: id,
              order_id,
              quantity: 2,
            }),
          ])
        )
      })
    })
  },
})

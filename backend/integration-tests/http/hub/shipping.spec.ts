import {
  packParcelWorkflow,
  shipParcelWorkflow,
  unpackParcelWorkflow,
} from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { openCashDesk } from "../payments/cash-desk"
import { openCheckout } from "../payments/checkout"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openHubDesk, type Part } from "./hub-desk"

jest.setTimeout(240_000)

const packParcelThenFailWorkflow = failAfter(packParcelWorkflow)
const unpackParcelThenFailWorkflow = failAfter(unpackParcelWorkflow)
const shipParcelThenFailWorkflow = failAfter(shipParcelWorkflow)

/** Numbers of S10 with their right check digits. */
const NUMBERS = ["EE473124829MA", "RR123456785MA", "RR000000005MA"]

withShop({
  testSuite: ({ api, getContainer }) => {
    let cash: ReturnType<typeof openCashDesk>
    let desk: Awaited<ReturnType<typeof openHubDesk>>

    beforeAll(async () => {
      const shop = await openCheckout(api, getContainer())
      cash = openCashDesk(getContainer(), shop)
      desk = await openHubDesk(api, getContainer())
    })

    const lineOf = ({ lines: [line] }: Part) => {
      if (!line) throw new Error("A part has lines")
      return line
    }
    /** An order of two makers, two pieces of each, of which the first came. */
    const halfReceived = async () => {
      const { order_id } = await cash.placeOrder({ quantity: 2 })
      const [first, second] = await desk.readyParts(order_id)
      await desk.receive(first, { lot_code: "LOT-A" })
      return { order_id, first, second }
    }
    const received = async () => {
      const half = await halfReceived()
      await desk.receive(half.second, { lot_code: "LOT-B" })
      return half
    }
    const parcelOf = (
      order_id: string,
      lines: { line_item_id: string; quantity: number }[],
      fields: object = {}
    ) => ({
      order_id,
      lines: lines.map(({ line_item_id, quantity }) => ({
        line_item_id,
        quantity,
      })),
      carrier: "amana",
      weight_grams: 1_200,
      ...fields,
    })
    /** The same, as it is sent. */
    const packing = (
      ...parcel: Parameters<typeof parcelOf>
    ): [string, object] => {
      const { order_id, ...body } = parcelOf(...parcel)
      return [`orders/${order_id}/pack`, body]
    }
    const pack = async (...parcel: Parameters<typeof parcelOf>) => {
      const { parcel: packed } = await desk.post(...packing(...parcel))
      return String(packed.id)
    }
    const ship = async (id: string, tracking_number: string | null = null) => {
      const { outcomes } = await desk.post("parcels/ship", {
        parcels: [{ id, tracking_number }],
      })
      return outcomes[0]
    }
    const deliver = async (...ids: string[]) =>
      (await desk.post("parcels/deliver", { ids })).outcomes
    const orderAtHub = async (order_id: string) =>
      (await desk.get(`orders/${order_id}`)).order
    const freshNumber = () =>
      `OWN${Date.now()}${Math.trunc(Math.random() * 100)}`
    const stage = async (name: string, query = "") => {
      const { columns } = await desk.get(
        `board?stage=${name}&limit=100${query}`
      )
      return columns[0]
    }
    const stands = async (name: string, id: string) =>
      (await stage(name)).cards.some((card: { id: string }) => card.id === id)
    const age = (table: string, column: string, id: string, days: number) =>
      getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(
          `update ${table} set ${column} = now() - make_interval(days => ?) where id = ?`,
          [days, id]
        )

    describe("packing", () => {
      it("puts two makers' goods into one parcel, with their lots, and takes them off the shelf", async () => {
        const { order_id, first, second } = await received()
        const lines = [lineOf(first), lineOf(second)]
        const stock = await desk.stockOf(lineOf(first).variant_id)

        const id = await pack(order_id, lines)

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
        const order = await orderAtHub(order_id)
        expect(order.parcels).toMatchObject([
          { id, carrier: "amana", weight_grams: 1_200, tracking_number: null },
        ])
        expect(
          order.lines.map((line: { packable: number }) => line.packable)
        ).toEqual([0, 0])
      })

      it("leaves what has not come for a parcel of its own", async () => {
        const { order_id, first, second } = await halfReceived()
        const early = await refusalOf(
          desk.post(...packing(order_id, second.lines))
        )
        expect(early.message).toMatch(
          /0 pieces are at the hub and in no parcel; 2 cannot be packed/
        )

        const one = await pack(order_id, [{ ...lineOf(first), quantity: 1 }])
        await desk.receive(second)
        const two = await pack(order_id, [
          { ...lineOf(first), quantity: 1 },
          lineOf(second),
        ])

        const { parcels } = await orderAtHub(order_id)
        expect(parcels.map(({ id }: { id: string }) => id).sort()).toEqual(
          [one, two].sort()
        )
      })

      it("takes no piece twice, also when two packers press together", async () => {
        const { order_id, first } = await received()

        const answers = await Promise.all(
          [1, 2, 3].map(() =>
            refusalOf(desk.post(...packing(order_id, first.lines)))
          )
        )

        expect(answers.filter(({ status }) => !status)).toHaveLength(1)
        expect((await orderAtHub(order_id)).parcels).toHaveLength(1)
      })

      it("packs only what was good of a short delivery", async () => {
        const { order_id } = await cash.placeOrder({ quantity: 2 })
        const [first] = await desk.readyParts(order_id)
        await desk.receive(first, { good: 1, damaged: 1 })

        const refusal = await refusalOf(
          desk.post(...packing(order_id, first.lines))
        )

        expect(refusal.message).toMatch(/1 pieces are at the hub/)
        await pack(order_id, [{ ...lineOf(first), quantity: 1 }])
      })

      it("is refused for a carrier that there is not", async () => {
        const { order_id, first } = await received()

        const refusal = await refusalOf(
          desk.post(...packing(order_id, first.lines, { carrier: "pigeon" }))
        )

        expect(refusal.message).toMatch(/There is no carrier pigeon; there are/)
      })

      it("can be taken back until the parcel leaves, and its number is free again", async () => {
        const { order_id, first } = await received()
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const tracking_number = freshNumber()
        const id = await pack(order_id, first.lines, { tracking_number })

        await desk.post(`parcels/${id}/unpack`)

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect((await orderAtHub(order_id)).parcels).toEqual([])
        expect(await desk.hub.listParcelLines({ order_id })).toEqual([])
        const again = await pack(order_id, first.lines, { tracking_number })
        await ship(again)
        const refusal = await refusalOf(desk.post(`parcels/${again}/unpack`))
        expect(refusal.status).toBe(400)
        expect(
          await desk.hub.listParcelLines({ fulfillment_id: again })
        ).toHaveLength(1)
      })

      it("stays packed when a later step of unpacking fails", async () => {
        const { order_id, first } = await received()
        const tracking_number = freshNumber()
        const id = await pack(order_id, first.lines, { tracking_number })
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
        const { order_id, first } = await received()
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
        expect((await orderAtHub(order_id)).parcels).toEqual([])
        expect(await desk.hub.listParcelLines({ order_id })).toEqual([])
        // The number is free again.
        await pack(order_id, first.lines, { tracking_number })
      })
    })

    describe("shipping", () => {
      it("needs a tracking number that the carrier can have given", async () => {
        const { order_id, first } = await received()
        const id = await pack(order_id, first.lines)

        expect((await ship(id)).refusal).toMatch(/has no tracking number/)
        expect((await ship(id, "EE473124828MA")).refusal).toMatch(
          /wrong check digit/
        )
        expect(await ship(id, " ee473124829ma")).toEqual({ id, refusal: null })

        const [parcel] = (await orderAtHub(order_id)).parcels
        expect(parcel).toMatchObject({
          tracking_number: NUMBERS[0],
          tracking_url: expect.stringContaining("https://"),
          shipped_at: expect.any(String),
        })
      })

      it("never gives one number to two parcels", async () => {
        const { order_id, first, second } = await received()
        await pack(order_id, first.lines, { tracking_number: NUMBERS[1] })

        const refusal = await refusalOf(
          desk.post(
            ...packing(order_id, second.lines, { tracking_number: NUMBERS[1] })
          )
        )

        expect(refusal.message).toMatch(/Another parcel bears RR123456785MA/)
      })

      it("moves each maker's part with the last of its pieces, then to the shopper", async () => {
        const { order_id, first, second } = await received()
        const one = await pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        const two = await pack(order_id, second.lines, {
          tracking_number: freshNumber(),
        })
        const settles = (part: Part, status: string) =>
          eventually(
            () => desk.partOf(order_id, part.id),
            (now) => now.status === status
          )

        await ship(one)
        await settles(first, "shipped")
        expect((await desk.partOf(order_id, second.id)).status).toBe("received")
        await ship(two)
        await settles(second, "shipped")
        expect(await deliver(one, two)).toEqual([
          { id: one, refusal: null },
          { id: two, refusal: null },
        ])
        await settles(first, "delivered")
        await settles(second, "delivered")
      })

      it("ships many at once, and a refused one keeps no other back", async () => {
        const { order_id, first, second } = await received()
        const one = await pack(order_id, first.lines)
        const two = await pack(order_id, second.lines, {
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
        const { order_id, first } = await received()
        const id = await pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        expect((await deliver(id))[0].refusal).toMatch(/has not left/)
        await ship(id)
        expect((await ship(id)).refusal).toMatch(/left at \d{4}-/)
        await deliver(id)
        expect((await deliver(id))[0].refusal).toMatch(/arrived at \d{4}-/)
      })

      it("keeps the parcel at the hub, without a number, when a later step fails", async () => {
        const { order_id, first } = await received()
        const id = await pack(order_id, first.lines)
        const tracking_number = freshNumber()

        await shipParcelThenFailWorkflow(getContainer()).run({
          input: { id, tracking_number, author: desk.staff.user_id },
          throwOnError: false,
        })

        const [parcel] = (await orderAtHub(order_id)).parcels
        expect(parcel).toMatchObject({
          shipped_at: null,
          tracking_number: null,
        })
        expect(await ship(id, tracking_number)).toEqual({ id, refusal: null })
      })

      it("tells which parcels hold a lot", async () => {
        const { order_id, first } = await halfReceived()
        const id = await pack(order_id, first.lines)

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

    describe("the board", () => {
      it("follows an order from its makers to the shopper", async () => {
        const { order_id } = await cash.placeOrder({ quantity: 2 })
        const [first, second] = await desk.readyParts(order_id)
        expect(await stands("ready", first.id)).toBe(true)

        await desk.receive(first)
        expect(await stands("ready", first.id)).toBe(false)
        expect(await stands("received", first.id)).toBe(true)
        expect(await stands("to_pack", order_id)).toBe(false)

        await desk.receive(second)
        expect(await stands("received", first.id)).toBe(false)
        expect(await stands("to_pack", order_id)).toBe(true)

        const id = await pack(order_id, [lineOf(first), lineOf(second)], {
          tracking_number: freshNumber(),
        })
        expect(await stands("to_pack", order_id)).toBe(false)
        expect(await stands("packed", id)).toBe(true)

        await ship(id)
        expect(await stands("packed", id)).toBe(false)
        expect(await stands("shipped", id)).toBe(true)

        await deliver(id)
        expect(await stands("shipped", id)).toBe(false)
        expect(await stands("delivered", id)).toBe(true)
      })

      it("keeps no parcel on its way once it was refused at the door", async () => {
        const { order_id, first, second } = await received()
        const lines = [lineOf(first), lineOf(second)]
        const id = await pack(order_id, lines, {
          tracking_number: freshNumber(),
        })
        await ship(id)
        expect(await stands("shipped", id)).toBe(true)

        await desk.post("after-sales/door-refusals", {
          parcel_id: id,
          fate: "restock",
          reason: "Refusé",
        })

        expect(await stands("shipped", id)).toBe(false)
        const { order } = await desk.get(`orders/${order_id}`)
        expect(order.parcels).toEqual([
          expect.objectContaining({
            comeback: { kind: "door_refusal", at: expect.any(String) },
          }),
        ])
      })

      it("is narrowed by cooperative, by market and to what is late", async () => {
        const { order_id } = await cash.placeOrder({ quantity: 2 })
        const [first, second] = await desk.readyParts(order_id)
        await age("cooperative_order", "ready_at", first.id, 30)
        const ids = async (query: string) =>
          (await stage("ready", query)).cards.map(
            ({ id }: { id: string }) => id
          )

        const own = await ids(`&cooperative_id=${first.cooperative_id}`)
        expect(own).toContain(first.id)
        expect(own).not.toContain(second.id)
        expect(await ids("&market=ma")).toContain(first.id)
        expect(await ids("&market=eu")).not.toContain(first.id)
        const late = await ids("&late=true")
        expect(late).toContain(first.id)
        expect(late).not.toContain(second.id)
      })

      it("counts what is late for the list of things to do, with the oldest", async () => {
        const tasksOf = async () => {
          const { data } = await api.get("/admin/to-do/hub", desk.staff)
          return new Map<
            string,
            { count: number; oldest_at: string | null; link: string }
          >(data.tasks.map((task: { key: string }) => [task.key, task]))
        }
        const before = await tasksOf()
        const { order_id, first } = await received()
        const id = await pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        await ship(id)
        await age("fulfillment", "shipped_at", id, 6)

        const after = await tasksOf()

        expect(after.get("late_to_deliver")?.count).toBe(
          (before.get("late_to_deliver")?.count ?? 0) + 1
        )
        expect(after.get("late_to_deliver")?.oldest_at).toMatch(/^\d{4}-/)
        expect([...after].map(([key, { link }]) => [key, link])).toEqual([
          ["late_to_receive", "/hub?late=true&stage=ready"],
          ["late_to_complete", "/hub?late=true&stage=received"],
          ["late_to_ship", "/hub?late=true&stage=to_pack&stage=packed"],
          ["late_to_deliver", "/hub?late=true&stage=shipped"],
          ["returns_to_receive", "/hub/returns"],
        ])
      })
    })

    it("lists what to fetch by cooperative and shelf, of whole orders or of all", async () => {
      const { order_id, second } = await halfReceived()
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
      const { order_id, first } = await received()
      const emitted = jest.spyOn(
        getContainer().resolve(Modules.EVENT_BUS),
        "emit"
      )

      const id = await pack(order_id, first.lines)

      const packed = emitted.mock.calls
        .flatMap(([events]) => events)
        .filter(({ name }) => name === "parcel.packed")
      emitted.mockRestore()
      expect(packed.map((event) => event.data)).toEqual([{ id }])
    })
  },
})

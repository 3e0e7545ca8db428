import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { eventually } from "../http/eventually"
import { listRedisKeys } from "./ask-redis"

const REDIS_URL = String(process.env.TEST_REDIS_URL)
const EVENT = "operations.redis-tested"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    describe("with REDIS_URL set", () => {
      const keysLike = async (pattern: RegExp) =>
        (await listRedisKeys(REDIS_URL)).filter((key) => pattern.test(key))

      it("carries an event through Redis to its subscriber", async () => {
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        const received = new Promise((resolve) => {
          bus.subscribe(
            EVENT,
            async ({ data }: { data: unknown }) => resolve(data),
            { subscriberId: "redis-test" }
          )
        })
        await bus.emit({ name: EVENT, data: { id: "coop_1" } })
        expect(await received).toEqual({ id: "coop_1" })
        expect(await keysLike(/events-queue/)).not.toEqual([])
      })

      it("keeps a lock where every process sees it", async () => {
        const locking = getContainer().resolve(Modules.LOCKING)
        await locking.acquire("redis-test-lock", {
          ownerId: "first",
          expire: 30,
        })
        expect(await keysLike(/redis-test-lock/)).toHaveLength(1)
        await expect(
          locking.acquire("redis-test-lock", { ownerId: "second" })
        ).rejects.toThrow()
        await locking.release("redis-test-lock", { ownerId: "first" })
        expect(await keysLike(/redis-test-lock/)).toEqual([])
      })

      it("caches where every process sees it", async () => {
        const caching = getContainer().resolve(Modules.CACHING)
        await caching.set({ key: "redis-test-cache", data: { answer: 42 } })
        expect(await caching.get({ key: "redis-test-cache" })).toEqual({
          answer: 42,
        })
        expect(await keysLike(/redis-test-cache/)).not.toEqual([])
      })

      it("gives the workflow engine its queues", async () => {
        await eventually(
          () => keysLike(/medusa-workflows/),
          (keys) => keys.length > 0
        )
      })
    })
  },
})

import { chooseNext, waitAfter } from "./choose-next"
import {
  fillReferences,
  listReferences,
  resultOf,
  type Operation,
} from "./operation"

let sequence = 0

function operation(part: Partial<Operation>): Operation {
  sequence += 1
  return {
    sequence,
    key: `key-${sequence}`,
    sending_key: `key-${sequence}`,
    person: "admin_1",
    kind: "stock.move",
    path: "/vendor/stock",
    label: "Stock",
    subject: `stock:${sequence}`,
    needs: [],
    state: "waiting",
    problem: null,
    attempts: 0,
    not_before: 0,
    created_at: 0,
    ...part,
  }
}

describe("whose turn it is in the outbox", () => {
  it("is the oldest operation's", () => {
    const [first, second] = [operation({}), operation({})]
    expect(chooseNext([first, second], "admin_1", 1)).toBe(first)
  })

  it("is never somebody else's", () => {
    expect(chooseNext([operation({})], "admin_2", 1)).toBeNull()
  })

  it("passes a conflict by, but not on its own subject", () => {
    const stuck = operation({ subject: "stock:a", state: "conflict" })
    const behind = operation({ subject: "stock:a" })
    const other = operation({ subject: "stock:b" })
    expect(chooseNext([stuck, behind], "admin_1", 1)).toBeNull()
    expect(chooseNext([stuck, behind, other], "admin_1", 1)).toBe(other)
  })

  it("waits for the answers that an operation needs", () => {
    const photo = operation({ state: "refused" })
    const listing = operation({ needs: [photo.key] })
    expect(chooseNext([photo, listing], "admin_1", 1)).toBeNull()
    expect(chooseNext([listing], "admin_1", 1)).toBe(listing)
  })

  it("waits for the time that was set after a failure", () => {
    const failed = operation({ not_before: 100 })
    expect(chooseNext([failed], "admin_1", 99)).toBeNull()
    expect(chooseNext([failed], "admin_1", 100)).toBe(failed)
  })

  it("comes later and later after failures, up to five minutes", () => {
    expect([1, 2, 3, 20].map(waitAfter)).toEqual([2000, 4000, 8000, 300_000])
  })
})

describe("an operation that needs an earlier one's answer", () => {
  const wanted = {
    kind: "listing.change" as const,
    path: `/vendor/listings/${resultOf("list-1", "listing.id")}/change`,
    body: { photo_ids: [resultOf("photo-1", "photo.id"), "photo_9"] },
    label: "",
    subject: "",
  }

  it("says which ones it needs", () => {
    expect(listReferences(wanted)).toEqual(["list-1", "photo-1"])
  })

  it("is sent with what they answered in its place", () => {
    const answers = new Map<string, unknown>([
      ["list-1", { listing: { id: "prod_1" } }],
      ["photo-1", { photo: { id: "photo_1" } }],
    ])
    expect(fillReferences(wanted.path, answers)).toBe(
      "/vendor/listings/prod_1/change"
    )
    expect(fillReferences(wanted.body, answers)).toEqual({
      photo_ids: ["photo_1", "photo_9"],
    })
  })
})

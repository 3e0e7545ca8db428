import { findCollectingParcel } from "../parcel-comeback"

const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const cameBack = (date: number) => ({
  comeback: { kind: "lost", at: day(date).toISOString() },
})
const parcel = (id: string, packed: number, shipped: number | null) => ({
  id,
  created_at: day(packed),
  shipped_at: shipped === null ? null : day(shipped),
})

describe("the parcel that collects an order's cash", () => {
  it("is the one that was packed first, whatever left first", () => {
    const parcels = [parcel("later", 2, 2), parcel("first", 1, 3)]
    expect(findCollectingParcel(parcels)?.id).toBe("first")
  })

  it("is the next that had not left when the first was lost", () => {
    const first = { ...parcel("first", 1, 2), metadata: cameBack(5) }
    const away = parcel("away", 2, 3)
    const here = parcel("here", 3, null)
    const sent = parcel("sent", 3, 6)
    expect(findCollectingParcel([first, away, here])?.id).toBe("here")
    expect(findCollectingParcel([first, away, sent])?.id).toBe("sent")
  })

  it("is none when all others were on their way, or there is none", () => {
    const first = { ...parcel("first", 1, 2), metadata: cameBack(5) }
    expect(findCollectingParcel([first, parcel("away", 2, 3)])).toBeUndefined()
    expect(findCollectingParcel([])).toBeUndefined()
  })

  it("is asked again when the second was lost too", () => {
    const parcels = [
      { ...parcel("first", 1, 2), metadata: cameBack(5) },
      { ...parcel("second", 2, 6), metadata: { ...cameBack(9), label: {} } },
      parcel("third", 3, 8),
      parcel("fourth", 10, null),
    ]
    expect(findCollectingParcel(parcels)?.id).toBe("fourth")
  })
})
